internal import GalleyCore
internal import GalleyPackaging

extension TextReader {
  /// The blocks in an item, a cell, a note: those of its elements, or the one paragraph that its
  /// text is.
  mutating func blocks(of node: Int) -> [Block] { blocks(Array(tree.children(of: node))) }

  /// The blocks of nodes that stand beside one another.
  mutating func blocks(_ children: [Int]) -> [Block] {
    var blocks: [Block] = []
    var line: [Int] = []
    let isMixed = children.contains { !isBetweenBlocks($0) }
    if isMixed && !children.contains(where: isBlock) {
      return [.paragraph(paragraph(children, attributes: file.isOwn ? .none : bare))]
    }
    for child in children {
      if !file.isOwn, isElement(child, "l"), line.isEmpty {
        append(verseLine(child), to: &blocks)
      } else if isBlock(child) || line.isEmpty && isBetweenBlocks(child) {
        flush(&line, to: &blocks)
        blocks += block(child)
      } else {
        line.append(child)
      }
    }
    flush(&line, to: &blocks)
    return blocks
  }

  /// Lines of verse among other blocks make a stanza without an element of its own.
  private func append(_ line: VerseLine, to blocks: inout [Block]) {
    if case .verse(var group)? = blocks.last, group.attributes == bare {
      group.lines.append(line)
      blocks[blocks.count - 1] = .verse(group)
    } else {
      blocks.append(.verse(LineGroup([line], attributes: bare)))
    }
  }

  /// A line among blocks becomes a paragraph without an element of its own.
  private mutating func flush(_ line: inout [Int], to blocks: inout [Block]) {
    guard !line.isEmpty else { return }
    // White space and page breaks at the end of the line are between blocks.
    var rest: [Int] = []
    while let last = line.last, isBetweenBlocks(last) {
      rest.insert(last, at: 0)
      line.removeLast()
    }
    if !line.isEmpty {
      var paragraph = paragraph(line)
      paragraph.attributes.others = [Attribute(name: ForeignTag.name, value: "")]
      // Beside a block a space parts nothing.
      if !file.isOwn { paragraph.content = Self.trimmed(paragraph.content) }
      blocks.append(.paragraph(paragraph))
    }
    line = []
    for node in rest { blocks += block(node) }
  }

  /// A line without the spaces at its ends.
  private static func trimmed(_ inlines: [Inline]) -> [Inline] {
    var inlines = inlines
    if case .text(let run)? = inlines.first, run.utf8.first == 0x20 {
      inlines[0] = .text(String(run.text.drop { $0 == " " }))
    }
    if case .text(let run)? = inlines.last, run.utf8.last == 0x20 {
      inlines[inlines.count - 1] = .text(String(run.text.dropLast()))
    }
    return inlines
  }

  /// Whether an element can stand between blocks only.
  private func isBlock(_ node: Int) -> Bool {
    guard tree.nodes[node].kind == .element else { return false }
    return switch file.classes[Int(tree.nodes[node].name)] {
    case .block: true
    case .note: file.isOwn
    case .inline: name(node) == "milestone" && attribute("unit", node) == "section"
    case .label, .line, .page, .character, .beside, .header: false
    }
  }

  /// Whether a node may stand between blocks without being a text of its own.
  private func isBetweenBlocks(_ node: Int) -> Bool {
    switch tree.nodes[node].kind {
    case .text: pieces(of: node).isEmpty
    case .comment, .instruction: true
    case .element:
      isBlock(node)
        || file.classes[Int(tree.nodes[node].name)] == .page || name(node) == "anchor"
        || name(node) == "lb" && pieces(of: node).isEmpty && !numbersLines(node)
    }
  }

  /// A paragraph of a label that opens it, and a line.
  mutating func paragraph(_ children: [Int], attributes: Attributes = .none) -> Paragraph {
    var children = children[...]
    var head: [Inline] = []
    let first = children.first { tree.nodes[$0].kind == .element || !pieces(of: $0).isEmpty }
    if file.isOwn, let first, isElement(first, "label"), attribute("type", first) == "run-in" {
      head = inlines(of: first)
      children = children.drop { $0 <= first }
    }
    return Paragraph(inlines(Array(children)), runInHead: head, attributes: attributes)
  }

  /// The label that opens an item or what is in it, and the children without it.
  mutating func label(of children: [Int]) -> (label: TextRun, rest: [Int])? {
    guard let place = children.firstIndex(where: { tree.nodes[$0].kind == .element }),
      isElement(children[place], "label"), attribute("type", children[place]) != "run-in",
      children[..<place].allSatisfy({ pieces(of: $0).isEmpty })
    else { return nil }
    let content = inlines(of: children[place])
    guard content.count <= 1 else { return nil }
    if case .text(let run)? = content.first {
      return (run, Array(children[(place + 1)...]))
    }
    return nil
  }

  /// What a node between blocks is.
  private mutating func block(_ node: Int) -> [Block] {
    switch tree.nodes[node].kind {
    case .text: return []
    case .comment, .instruction:
      guard !tree.isMark(node), let markup = tree.markup(of: node) else { return [] }
      return [.raw(RawBlock(format: ForeignTag.format, text: markup))]
    case .element: break
    }
    if isFilled(node) { return unlikeBlock(node) }
    switch name(node) {
    case "p":
      return [
        .paragraph(paragraph(Array(tree.children(of: node)), attributes: attributes(of: node)))
      ]
    case "ab":
      if let block = anonymousBlock(node) { return [block] }
    case "list":
      if let list = list(node) { return [list] }
    case "quote", "cit":
      if let quotation = quotation(node) { return [quotation] }
    case "lg":
      if let group = verse(node) { return [group] }
    case "sp":
      if let speech = speech(node) { return [.speech(speech)] }
    case "stage":
      return [
        .stageDirection(StageDirection(inlines(of: node), attributes: attributes(of: node)))
      ]
    case "table":
      if let table = table(node) { return [.table(table)] }
    case "figure":
      if let figure = figure(node) { return [.figure(figure)] }
    case "note": return [note(node)]
    case "fw":
      if let kind = furnitureKind(of: node) {
        return [.furniture(PageFurniture(kind, tagged(content: inlines(of: node), node)))]
      }
    case "milestone" where file.isOwn:
      if attribute("type", node) == "scene-break" { return [.sceneBreak(SceneBreak())] }
    case "pb", "cb", "lb":
      if isPlain(node, ["n"]) { return [.milestone(milestone(node))] }
    case "anchor":
      if let identifier = attribute("xml:id", node), isPlain(node, ["xml:id"]) {
        return [.anchor(Anchor(identifier: identifier))]
      }
    case "floatingText":
      // A speech in a speech.
      if file.isOwn, let body = elements(of: node).first { return blocks(of: body) }
    default: break
    }
    return unlikeBlock(node)
  }

  private mutating func anonymousBlock(_ node: Int) -> Block? {
    switch attribute("type", node) {
    case "heading":
      guard let level = attribute("n", node).flatMap({ Int($0) }) else { return nil }
      return .heading(Heading(level: level, inlines(of: node), attributes: attributes(of: node)))
    case "preformatted":
      return .preformatted(
        Preformatted(
          inlines(of: node), codeLanguage: attribute("subtype", node),
          attributes: attributes(of: node)))
    case "scene-break" where file.isOwn: return .sceneBreak(SceneBreak(inlines(of: node)))
    default:
      guard !file.isOwn else { return nil }
      return .paragraph(
        Paragraph(inlines(of: node), attributes: attributes(of: node)))
    }
  }

  private func furnitureKind(of node: Int) -> PageFurniture.Kind? {
    switch attribute("type", node) {
    case "header", "head": .header
    case "footer": .footer
    case "pageNum": .folio
    default: .other
    }
  }

  private mutating func note(_ node: Int) -> Block {
    var attributes = attributes(of: node)
    attributes.identifier = nil
    let label = pieces(of: node).first.map { run($0) }
    let place: Note.Place =
      switch attribute("place", node) {
      case "end": .end
      case "margin", "left", "right": .margin
      default: .foot
      }
    noteCount += 1
    return .note(
      Note(
        identifier: attribute("xml:id", node) ?? "note.\(noteCount)", label: label,
        blocks(of: node), place: place, attributes: attributes))
  }

  private mutating func quotation(_ node: Int) -> Block? {
    // What a foreign `cit` holds is kept in its own elements.
    if name(node) == "cit", !file.isOwn { return nil }
    guard name(node) == "cit" else {
      return .quotation(BlockQuotation(blocks(of: node), attributes: attributes(of: node)))
    }
    let parts = elements(of: node)
    guard parts.count == 2, name(parts[0]) == "quote", name(parts[1]) == "bibl",
      file.isOwn || tree.attributeCount(of: parts[0]) + tree.attributeCount(of: parts[1]) == 0
    else { return nil }
    return .quotation(
      BlockQuotation(
        blocks(of: parts[0]), attribution: bibliography(parts[1]),
        attributes: attributes(of: node)))
  }

  /// The line in a `bibl`, or in the `seg` that all of it stands in.
  mutating func bibliography(_ node: Int) -> [Inline] {
    let parts = elements(of: node)
    if file.isOwn, parts.count == 1, name(parts[0]) == "seg" { return inlines(of: parts[0]) }
    return inlines(of: node)
  }
}
