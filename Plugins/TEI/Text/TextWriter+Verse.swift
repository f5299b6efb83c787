internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  mutating func write(_ group: LineGroup) {
    if !group.attributes.isBare {
      start("lg", group.attributes, key: key(BlockKey(of: [.verse(group)], in: "lg")))
    }
    for line in group.lines {
      if line.indent > 0 {
        xml.raw("\n")
        xml.start("l")
        xml.attribute(
          "rendition", renditions.pointer(to: Renditions.name(ofIndent: line.indent)))
        writeLine(line.content)
        xml.end()
      } else {
        xml.raw("\n")
        if case .raw? = line.content.first {
          writeLine(open("l", around: line.content))
          xml.end()
        } else {
          xml.raw("<l>")
          writeLine(line.content)
          xml.raw("</l>")
        }
      }
    }
    if group.attributes.isBare { return }
    if group.lines.isEmpty { xml.raw("\n<l/>") }
    xml.raw("\n")
    xml.end()
  }

  mutating func write(_ speech: Speech, in place: Place) {
    // A speech in a speech is a text of its own there.
    if place == .speech { xml.raw("\n<floatingText>\n<body>") }
    start("sp", speech.attributes, key: key(BlockKey(of: [.speech(speech)], in: "sp")))
    if speech.runsIn, case .paragraph(let paragraph)? = speech.blocks.first {
      // As TEI has it for heads of a paragraph that stand in its line.
      xml.raw("\n")
      write(paragraph, label: nil, speaker: speech.speaker)
      write(Array(speech.blocks.dropFirst()), in: .speech)
    } else {
      if !speech.speaker.isEmpty {
        xml.raw("\n")
        writeLine(open("speaker", around: speech.speaker))
        xml.end()
      }
      write(speech.blocks, in: .speech)
    }
    // TEI 4.8 still wants a block there; a page break or a note is none.
    if !speech.blocks.contains(where: Self.isBlock) { xml.raw("\n<p/>") }
    xml.raw("\n")
    xml.end()
    if place == .speech { xml.raw("\n</body>\n</floatingText>") }
  }
}
