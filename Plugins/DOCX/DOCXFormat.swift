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
    settings: DOCXSettings.declared)
}
