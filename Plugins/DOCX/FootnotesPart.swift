import GalleyCore
import GalleyPackaging

/// `footnotes.xml`: the notes that the text refers to (ECMA-376 part 1, section 17.11).
struct FootnotesPart {
  static let name = "/word/footnotes.xml"
  static let contentType = WordML.contentType + "footnotes+xml"
  static let relationship = WordML.relationship + "footnotes"

  /// Writes the part, the lines above the notes first.
  func write(_ story: inout Story, to xml: inout XMLWriter) {
    xml.raw("<w:footnotes ")
    xml.raw(StoryNamespaces.attributes)
    xml.raw(">")
    let style = story.sheet.identifier(of: .footnoteText)
    xml.raw("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:pPr><w:pStyle w:val=\"")
    xml.generated(style)
    xml.raw("\"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>")
    xml.raw(
      "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:pPr><w:pStyle w:val=\"")
    xml.generated(style)
    xml.raw("\"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>")
    for (index, note) in story.index.footnotes.enumerated() {
      xml.raw("<w:footnote w:id=\"")
      xml.generated(String(index + 1))
      xml.raw("\">")
      story.writeFootnote(note, to: &xml)
      story.writeDueBookmarks(and: nil, to: &xml)
      xml.raw("</w:footnote>")
    }
    xml.raw("</w:footnotes>")
  }
}
