import GalleyCore
import GalleyPackaging

/// Where Word puts the notes that the text refers to.
enum NotePlace: String, CaseIterable {
  /// At the foot of the page.
  case footnotes
  /// At the end of the document.
  case endnotes
}

/// `footnotes.xml` or `endnotes.xml`: the notes that the text refers to (ECMA-376 part 1, section
/// 17.11).
struct NotesPart {
  /// Where they stand.
  let place: NotePlace

  /// The name of the part.
  var name: String { "/word/\(place.rawValue).xml" }
  /// Its content type.
  var contentType: String { WordML.contentType + place.rawValue + "+xml" }
  /// The type of the document's relationship to it.
  var relationship: String { WordML.relationship + place.rawValue }

  /// Writes the part, the lines above the notes first.
  func write(_ story: inout Story, to xml: inout XMLWriter) {
    xml.fitting = ReadableText.fitting
    xml.raw(isAtEnd ? "<w:endnotes " : "<w:footnotes ")
    xml.raw(StoryNamespaces.attributes)
    xml.raw(">")
    let style = story.sheet.identifier(of: .footnoteText)
    for (kind, number) in [("separator", "-1"), ("continuationSeparator", "0")] {
      xml.raw(isAtEnd ? "<w:endnote w:type=\"" : "<w:footnote w:type=\"")
      xml.generated(kind)
      start(number, to: &xml)
      xml.raw("<w:p><w:pPr><w:pStyle w:val=\"")
      xml.generated(style)
      xml.raw("\"/></w:pPr><w:r>")
      xml.raw(kind == "separator" ? "<w:separator/>" : "<w:continuationSeparator/>")
      xml.raw("</w:r></w:p>")
      end(to: &xml)
    }
    for (index, note) in story.index.footnotes.enumerated() {
      xml.raw(isAtEnd ? "<w:endnote w:id=\"" : "<w:footnote w:id=\"")
      xml.generated(String(index + 1))
      xml.raw("\">")
      story.writeFootnote(note, to: &xml)
      story.writeDueBookmarks(and: nil, to: &xml)
      end(to: &xml)
    }
    xml.raw(isAtEnd ? "</w:endnotes>" : "</w:footnotes>")
  }

  private var isAtEnd: Bool { place == .endnotes }

  private func start(_ number: String, to xml: inout XMLWriter) {
    xml.raw("\" w:id=\"")
    xml.generated(number)
    xml.raw("\">")
  }

  private func end(to xml: inout XMLWriter) {
    xml.raw(isAtEnd ? "</w:endnote>" : "</w:footnote>")
  }
}
