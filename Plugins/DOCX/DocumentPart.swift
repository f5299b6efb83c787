import GalleyCore
import GalleyPackaging

/// `document.xml`: the text (ECMA-376 part 1, section 17.2).
struct DocumentPart {
  static let name = "/word/document.xml"
  static let contentType = WordML.contentType + "document.main+xml"
  static let relationship = WordML.relationship + "officeDocument"

  /// The document.
  let document: Document
  /// The relationship to the footer.
  let footer: String

  /// Writes the part.
  func write(_ story: inout Story, to xml: inout XMLWriter) {
    xml.raw("<w:document ")
    xml.raw(StoryNamespaces.attributes)
    xml.raw("><w:body>")
    let context = BlockContext(width: story.layout.textWidth)
    story.write(document.divisions, after: 0, in: context, to: &xml)
    if story.followsTable || !story.hasWritten {
      story.writeEmptyParagraph(.normal, in: context, to: &xml)
    }
    story.writeDueBookmarks(and: nil, to: &xml)
    writeSection(story.layout, to: &xml)
    xml.raw("</w:body></w:document>")
  }

  private func writeSection(_ layout: PageLayout, to xml: inout XMLWriter) {
    xml.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"")
    xml.generated(footer)
    xml.raw("\"/>")
    xml.start("w:pgSz")
    xml.attribute("w:w", layout.size.width)
    xml.attribute("w:h", layout.size.height)
    xml.end()
    xml.start("w:pgMar")
    xml.attribute("w:top", layout.verticalMargin)
    xml.attribute("w:right", layout.sideMargin)
    xml.attribute("w:bottom", layout.verticalMargin)
    xml.attribute("w:left", layout.sideMargin)
    xml.attribute("w:header", layout.footerMargin)
    xml.attribute("w:footer", layout.footerMargin)
    xml.attribute("w:gutter", 0)
    xml.end()
    xml.start("w:docGrid")
    if layout.hasGrid { xml.attribute("w:type", "lines") }
    xml.attribute("w:linePitch", layout.hasGrid ? PageLayout.linePitch : 360)
    xml.end()
    xml.raw("</w:sectPr>")
  }
}

/// The namespaces of the parts that hold text.
enum StoryNamespaces {
  /// Their declarations, for a start tag.
  static let attributes: StaticString = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
    """
}
