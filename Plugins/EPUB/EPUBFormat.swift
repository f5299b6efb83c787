public import GalleyCore

extension DocumentFormat {
  /// EPUB 3.3: the e-book format of the W3C, one XHTML file per article or chapter.
  public static let epub = DocumentFormat(
    name: "epub", summary: "EPUB 3.3 e-book", fileExtensions: ["epub"],
    mediaType: "application/epub+zip", reader: EPUBReader(), writer: EPUBWriter(),
    settings: EPUBSettings.declared)
}
