public import GalleyCore

extension DocumentFormat {
  /// HTML: one page that holds all it shows, written so that XML's parsers read it too.
  public static let html = DocumentFormat(
    name: "html", summary: "HTML page that needs no other file",
    fileExtensions: ["html", "htm", "xhtml"],
    mediaType: "text/html", reader: HTMLReader(), writer: HTMLWriter(),
    settings: HTMLSettings.declared)
}
