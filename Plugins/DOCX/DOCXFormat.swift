public import GalleyCore

extension DocumentFormat {
  /// WordprocessingML in a package (ECMA-376, ISO/IEC 29500 Transitional): Word, LibreOffice, WPS.
  public static let docx: DocumentFormat = {
    var format = described
    format.otherReadExtensions = ["docm", "dotx", "dotm"]
    format.settings += ReadingOptions.settings
    return format
  }()

  private static let described = DocumentFormat(
    name: "docx",
    summary: "Word document (Office Open XML)",
    fileExtensions: ["docx"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    reader: DOCXReader(),
    writer: DOCXWriter(),
    settings: [
      Setting(
        "page-size", "The size of the page", kind: .choice(PageSize.allCases.map(\.rawValue)),
        default: PageSize.a4.rawValue),
      Setting(
        "compression", "How hard to compress, from 0 for not at all to 9 for the smallest file",
        kind: .integer(0...9), default: "6"),
    ])
}
