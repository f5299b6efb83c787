internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  /// Writes a division.
  mutating func write(_ division: Division) {
    if division.attributes.isBare { return writeContent(of: division, needsBlock: false) }
    xml.raw("\n")
    open("div", division.attributes)
    writeType(of: division)
    write(division.attributes, key: namesBlocks ? BlockKey(of: division).withoutPlace : nil)
    writeContent(of: division, needsBlock: false)
    xml.raw("\n")
    xml.end()
  }

  /// Writes what is in a division, in the order that the model and TEI share.
  ///
  /// `needsBlock` says that there must be a block or a division even if the model has none.
  mutating func writeContent(of division: Division, needsBlock: Bool) {
    writeOpening(division.matter)
    writeSections(division.blocks)
    let hasBlock = !division.divisions.isEmpty || division.blocks.contains(where: Self.isBlock)
    let needsBlock = needsBlock || division.matter.contains { $0.role.isAtBottom }
    if needsBlock && !hasBlock { xml.raw("\n<p/>") }
    for inner in division.divisions { write(inner) }
    writeClosing(division.matter)
  }

  /// Writes blocks so that each heading opens a section, which is TEI's way to have one: it goes
  /// on to the next heading that is not lower.
  private mutating func writeSections(_ blocks: [Block]) {
    var levels: [Int] = []
    let tags = beginTags()
    defer { endTags(tags) }
    for block in blocks {
      guard case .heading(let heading) = block else {
        write(block, in: .flow)
        continue
      }
      while let last = levels.last, last >= heading.level {
        xml.raw("\n")
        xml.end()
        levels.removeLast()
      }
      levels.append(heading.level)
      // A level that nothing can be told by but the heading itself.
      xml.raw("\n")
      xml.start("div")
      xml.attribute("type", "section")
      xml.attribute("subtype", "level-\(heading.level)")
      xml.raw("\n")
      open("head", heading.attributes)
      write(heading.attributes, key: key(BlockKey(of: heading.content, in: "head")))
      writeLine(heading.content)
      xml.end()
    }
    for _ in levels {
      xml.raw("\n")
      xml.end()
    }
  }

  /// Whether a block is one in the sense of TEI's `model.common`, or opens a division; not what
  /// may stand anywhere, such as a note or a page break.
  static func isBlock(_ block: Block) -> Bool {
    switch block {
    case .paragraph, .heading, .list, .definitionList, .quotation, .verse, .speech,
      .stageDirection, .table, .preformatted:
      true
    case .sceneBreak(let sceneBreak): !sceneBreak.marker.isEmpty
    case .raw(let markup): markup.format == ForeignTag.format
    case .figure, .note, .furniture, .milestone, .anchor: false
    }
  }

  /// Writes what a division is, and what it is to its reader.
  mutating func writeType(of division: Division) {
    xml.attribute("type", Self.type(of: division.kind))
    if let role = division.role { xml.attribute("subtype", role.rawValue) }
  }

  static func type(of kind: Division.Kind) -> String {
    switch kind {
    case .text: "text"
    case .volume: "volume"
    case .issue: "issue"
    case .article: "article"
    case .part: "part"
    case .chapter: "chapter"
    case .section: "section"
    case .frontMatter: "frontmatter"
    case .backMatter: "backmatter"
    }
  }
}

extension Matter.Role {
  /// Whether TEI has the line below a division's last block, where a note may stand without one.
  fileprivate var isAtBottom: Bool {
    switch self {
    case .overline, .head, .subhead, .byline, .dateline, .argument, .salute, .authorNote: false
    case .close, .signature, .postscript, .sourceLine, .trailer: true
    }
  }
}
