public import GalleyCore

extension DocumentFormat {
  /// WordprocessingML in a package (ECMA-376, ISO/IEC 29500 Transitional): Word, LibreOffice, WPS.
  public static let docx = DocumentFormat(
    name: "docx",
    summary: "Word document (Office Open XML)",
    fileExtensions: ["docx"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    writer: DOCXWriter(),
    settings: DOCXSettings.declared)
}
