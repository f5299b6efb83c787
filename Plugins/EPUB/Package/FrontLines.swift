internal import GalleyCore
internal import GalleyPackaging

/// The lines of a title page: the title, who made the text, where and when it came out.
enum FrontLines {
  /// Writes a heading and, below it, a paragraph for everything that is known.
  static func write(_ text: TextPlan, to xml: inout XMLWriter) {
    let metadata = text.document.metadata
    xml.raw("<h1>")
    text.writeWords(text.title, to: &xml)
    xml.raw("</h1>\n")
    func line(_ tag: StaticString, _ values: [String?]) {
      let words = values.compactMap { $0.map(Label.oneLine) }.filter { !$0.isEmpty }
      guard !words.isEmpty else { return }
      xml.raw(tag)
      text.writeWords(words.joined(separator: text.strings.comma), to: &xml)
      xml.raw("</p>\n")
    }
    line("<p class=\"subhead\" role=\"doc-subtitle\">", [metadata.subtitle?.value])
    let creators = metadata.creators.map(\.value)
    line("<p class=\"byline\">", creators.filter(\.isAuthor).map(\.name))
    line("<p class=\"contributor\">", creators.filter { !$0.isAuthor }.map(\.name))
    line("<p class=\"edition\">", [metadata.edition?.value])
    line("<p class=\"series\">", [metadata.series?.value.name, metadata.series?.value.position])
    let print = [metadata.sourcePublication, metadata.sourceIssue, metadata.sourcePage]
    line("<p class=\"source\">", print.map { $0?.value })
    line("<p class=\"date\">", [(metadata.date ?? metadata.issued)?.value])
    line("<p class=\"publisher\">", [metadata.place?.value, metadata.publisher?.value])
  }
}
