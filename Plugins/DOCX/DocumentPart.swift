import GalleyCore
import GalleyPackaging

/// `document.xml`: the text (ECMA-376 part 1, section 17.2).
struct DocumentPart {
  static let name = "/word/document.xml"
  static let contentType = WordML.contentType + "document.main+xml"
  static let relationship = WordML.relationship + "officeDocument"

  /// The document.
  let document: Document

  /// Writes the part.
  func write(_ story: inout Story, to xml: inout XMLWriter) {
    xml.fitting = ReadableText.fitting
    xml.raw("<w:document ")
    xml.raw(StoryNamespaces.attributes)
    xml.raw("><w:body>")
    let context = BlockContext(width: story.layout.columnWidth)
    story.write(document.divisions, after: 0, in: context, to: &xml)
    if story.followsTable || !story.hasWritten {
      story.writeEmptyParagraph(.normal, in: context, to: &xml)
    }
    story.endContentsRange(to: &xml)
    story.balanceColumns(in: context, to: &xml)
    story.writeDueBookmarks(and: nil, to: &xml)
    story.sections.write(story.section, to: &xml)
    xml.raw("</w:body></w:document>")
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
