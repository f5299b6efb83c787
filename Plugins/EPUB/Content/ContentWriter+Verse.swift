internal import GalleyCore
internal import GalleyPackaging

extension ContentWriter {
  /// Writes a stanza as one paragraph of lines.
  ///
  /// The style sheet makes a block of each line, with its overflow hanging, and hides the `br`,
  /// which is there for readers without style sheets.
  mutating func write(_ group: LineGroup, to xml: inout XMLWriter) {
    open("<p", class: "verse", group.attributes, to: &xml)
    for (number, line) in group.lines.enumerated() {
      xml.raw(number == 0 ? "\n" : "<br/>\n")
      switch min(max(0, line.indent), StyleSheet.deepestVerseIndent) {
      case 0: xml.raw("<span class=\"line\">")
      case let indent:
        xml.raw("<span class=\"line in-")
        xml.generated(String(indent))
        xml.raw("\">")
      }
      write(line.content, to: &xml)
      xml.raw("</span>")
    }
    xml.raw("\n</p>\n")
  }

  /// Writes a speech of a play.
  ///
  /// A speaker whose name runs in, as in “HAMLET. To be”, stands in the first paragraph or, before
  /// verse, in a paragraph of its own.
  mutating func write(_ speech: Speech, to xml: inout XMLWriter) {
    open("<div", class: "speech", speech.attributes, to: &xml)
    if speech.speaker.isEmpty {
      xml.raw("\n")
      write(speech.blocks, to: &xml)
    } else if Self.runsIn(speech) {
      writeLoose(speech.blocks, prefix: .speaker(speech.speaker), to: &xml)
    } else {
      xml.raw("\n<p class=\"speaker\">")
      write(speech.speaker, to: &xml)
      xml.raw("</p>\n")
      write(speech.blocks, to: &xml)
    }
    xml.raw("</div>\n")
  }

  private static func runsIn(_ speech: Speech) -> Bool {
    guard speech.runsIn, case .paragraph? = speech.blocks.first else { return false }
    return true
  }
}
