internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  mutating func write(_ list: List) {
    start(
      "list", list.attributes, rendition: Renditions.name(of: list.marking),
      key: key(BlockKey(of: [.list(list)], in: "list")))
    var number: Int? = nil
    if case .ordered(let start, _) = list.marking {
      number = start
      // Where the first item has a number of its own, nothing else tells the start.
      if start != 1, list.items.first?.marker != nil { xml.attribute("n", start) }
    }
    for item in list.items {
      xml.raw("\n")
      // A number that the text does not have is told by `@n`.
      let implied = item.marker == nil ? number : nil
      let start = doubtfulStart(of: item.marker, item.blocks)
      if item.attributes.isEmpty && implied == nil {
        xml.raw("<item")
        write(rawDoubtsAt: start)
        xml.raw(">")
        writeLabelled(item.blocks, label: item.marker)
        xml.raw("</item>")
      } else {
        open("item", item.attributes)
        write(item.attributes)
        if let implied { xml.attribute("n", implied) }
        write(doubtsAt: start)
        writeLabelled(item.blocks, label: item.marker)
        xml.end()
      }
      if let last = number { number = last + 1 }
    }
    if list.items.isEmpty { xml.raw("\n<item/>") }
    xml.raw("\n")
    xml.end()
  }

  mutating func write(_ list: DefinitionList) {
    start(
      "list", type: "gloss", list.attributes,
      key: key(BlockKey(of: [.definitionList(list)], in: "list")))
    for entry in list.entries {
      xml.raw("\n<label>")
      writeLine(entry.term)
      xml.raw("</label>\n<item>")
      writeLabelled(entry.blocks, label: nil)
      xml.raw("</item>")
    }
    if list.entries.isEmpty { xml.raw("\n<item/>") }
    xml.raw("\n")
    xml.end()
  }

  mutating func write(_ note: Note) {
    xml.raw("\n")
    if let label = note.label { markAttribute(label) }
    open("note", note.attributes)
    if let name = identifiers.claim(note.identifier) { xml.attribute("xml:id", name) }
    // The label stands in `n` alone: told in the text again it would be read as part of the note.
    if let label = note.label { xml.attribute("n", counting: [label.text]) }
    switch note.place {
    case .foot: xml.attribute("place", "bottom")
    case .end: xml.attribute("place", "end")
    case .margin: xml.attribute("place", "margin")
    }
    var attributes = note.attributes
    attributes.identifier = nil
    write(attributes)
    writeLabelled(note.blocks, label: nil)
    xml.end()
  }

  /// Writes the blocks of an item or a note with the marker that opens them.
  ///
  /// A single paragraph needs no `p`, which keeps lists and tables readable. The marker stands in
  /// the paragraph it marks.
  mutating func writeLabelled(_ blocks: [Block], label: TextRun?) {
    if case .paragraph(let paragraph)? = blocks.first {
      if blocks.count == 1 && paragraph.attributes.isPlain {
        writeContent(of: paragraph, label: label)
        return
      }
      xml.raw("\n")
      write(paragraph, label: label)
      for block in blocks.dropFirst() { write(block, in: .flow) }
    } else {
      if let label { write(label: label) }
      write(blocks, in: .flow)
    }
    if !blocks.isEmpty { xml.raw("\n") }
  }

  /// Writes a marker as it stood in the source.
  mutating func write(label: TextRun) {
    marks.beginBlock()
    markFirstLine(of: label)
    xml.raw("<label>")
    write(label)
    xml.raw("</label>")
    marks.endLabel(isSpaced: false)
  }
}

extension Attributes {
  /// Whether there is nothing that TEI has an attribute for, and no tag of another program.
  var isPlain: Bool {
    isEmpty
      || identifier == nil && language == nil && classes.isEmpty
        && (foreignTag ?? "").isEmpty
  }
}

extension TextRun {
  /// Whether the source has nothing between this run and what comes next.
  func touches(_ next: [Inline]) -> Bool {
    guard let end = source?.end, case .text(let run)? = next.first else { return false }
    return run.source?.start == end
  }
}
