internal import GalleyCore
internal import GalleyPackaging

extension TextReader {
  /// A list; nil where it holds what no list of the model has.
  mutating func list(_ node: Int) -> Block? {
    let parts = elements(of: node)
    if parts.contains(where: { name($0) == "label" }) || attribute("type", node) == "gloss" {
      return definitionList(node, parts)
    }
    guard parts.allSatisfy({ name($0) == "item" }), hasNoText(node) else { return nil }
    var items: [ListItem] = []
    for part in parts {
      // What a list without items was written with.
      if file.isOwn, parts.count == 1, tree.nodes[part].next == Int32(part + 1),
        tree.attributeCount(of: part) == 0
      {
        continue
      }
      items.append(item(part))
    }
    return .list(
      List(
        marking(of: node, parts), items, attributes: attributes(of: node, withoutFirst: file.isOwn))
    )
  }

  private mutating func item(_ node: Int) -> ListItem {
    let children = Array(tree.children(of: node))
    let attributes = attributes(of: node)
    if file.isOwn, let label = label(of: children) {
      return ListItem(blocks(label.rest), marker: label.label, attributes: attributes)
    }
    // The marker of an item of several paragraphs stands in the first.
    if file.isOwn, let first = children.firstIndex(where: { tree.nodes[$0].kind == .element }),
      isElement(children[first], "p"),
      let label = label(of: Array(tree.children(of: children[first])))
    {
      let opening = paragraph(label.rest, attributes: self.attributes(of: children[first]))
      let rest = blocks(Array(children[(first + 1)...]))
      return ListItem(
        [.paragraph(opening)] + rest, marker: label.label, attributes: attributes)
    }
    return ListItem(blocks(children), attributes: attributes)
  }

  /// How the items of a list are marked.
  private func marking(of node: Int, _ items: [Int]) -> List.Marking {
    let first = items.first.flatMap { attribute("n", $0) }.flatMap { Int($0) }
    let start = attribute("n", node).flatMap { Int($0) } ?? first ?? 1
    let names = renditionNames(of: node)
    for style in List.NumberStyle.allCases
    where names.first == Renditions.name(of: .ordered(start: 1, style: style)) {
      return .ordered(start: start, style: style)
    }
    if names.first == Renditions.name(of: .plain) { return .plain }
    guard !file.isOwn else { return .bulleted }
    let words = ((attribute("rend", node) ?? "") + " " + (attribute("type", node) ?? ""))
      .lowercased()
    let isOrdered = ["ordered", "number", "decimal"].contains { words.contains($0) }
    return isOrdered ? .ordered(start: start, style: .decimal) : .bulleted
  }

  private mutating func definitionList(_ node: Int, _ parts: [Int]) -> Block? {
    guard hasNoText(node) else { return nil }
    var entries: [DefinitionEntry] = []
    var rest = parts[...]
    while let label = rest.popFirst() {
      guard name(label) == "label", let item = rest.popFirst(), name(item) == "item" else {
        // What a list without entries was written with.
        return entries.isEmpty && file.isOwn
          ? .definitionList(DefinitionList([], attributes: attributes(of: node))) : nil
      }
      guard file.isOwn || tree.attributeCount(of: label) + tree.attributeCount(of: item) == 0
      else { return nil }
      entries.append(DefinitionEntry(term: inlines(of: label), blocks(of: item)))
    }
    return .definitionList(DefinitionList(entries, attributes: attributes(of: node)))
  }

  /// Whether an element has no text but in its elements, nor marks that the model has no place for.
  func hasNoText(_ node: Int) -> Bool {
    tree.children(of: node).allSatisfy { child in
      switch tree.nodes[child].kind {
      case .element: true
      case .text: pieces(of: child).isEmpty
      case .comment, .instruction: tree.isMark(child)
      }
    }
  }

  /// A stanza; nil where it holds more than lines.
  mutating func verse(_ node: Int) -> Block? {
    let parts = elements(of: node)
    guard parts.allSatisfy({ name($0) == "l" }), hasNoText(node) else { return nil }
    var lines: [VerseLine] = []
    for part in parts {
      if file.isOwn, parts.count == 1, tree.nodes[part].next == Int32(part + 1),
        tree.attributeCount(of: part) == 0
      {
        continue
      }
      lines.append(verseLine(part))
    }
    return .verse(LineGroup(lines, attributes: attributes(of: node)))
  }

  /// A line of verse.
  mutating func verseLine(_ node: Int) -> VerseLine {
    let indent = renditionNames(of: node).compactMap { name in
      name.hasPrefix("indent-") ? Int(name.dropFirst(7)) : nil
    }.first
    return VerseLine(
      tagged(content: inlines(of: node), node), indent: file.isOwn ? indent ?? 0 : 0)
  }

  /// A speech; nil where it holds what no speech of the model has.
  mutating func speech(_ node: Int) -> Speech? {
    let children = Array(tree.children(of: node))
    let speaker = children.first { tree.nodes[$0].kind == .element }
    var content: [Inline] = []
    var rest = children
    if let speaker, isElement(speaker, "speaker"),
      children.prefix(while: { $0 < speaker }).allSatisfy({
        pieces(of: $0).isEmpty && (file.isOwn || tree.nodes[$0].kind == .text)
      })
    {
      content = tagged(content: inlines(of: speaker), speaker)
      rest = children.filter { $0 > speaker }
    }
    if file.isOwn, let opening = speaker.flatMap({ speakerLabel(in: $0) }) {
      let first = paragraph(opening.rest, attributes: attributes(of: opening.paragraph))
      let rest = blocks(children.filter { $0 > opening.paragraph })
      return Speech(
        speaker: inlines(of: opening.label), runsIn: true, [.paragraph(first)] + rest,
        attributes: attributes(of: node))
    }
    return Speech(
      speaker: content, filled(blocks(rest), isNeeded: true), attributes: attributes(of: node))
  }

  /// The label with the name of who speaks that opens a paragraph, and what follows it there.
  private func speakerLabel(in node: Int) -> (paragraph: Int, label: Int, rest: [Int])? {
    guard isElement(node, "p") else { return nil }
    let children = Array(tree.children(of: node))
    guard let place = children.firstIndex(where: { tree.nodes[$0].kind == .element }),
      isElement(children[place], "label"), attribute("type", children[place]) == "speaker",
      children[..<place].allSatisfy({ pieces(of: $0).isEmpty })
    else { return nil }
    return (node, children[place], Array(children[(place + 1)...]))
  }

  /// Blocks without the paragraph that was written because there had to be one.
  func filled(_ blocks: [Block], isNeeded: Bool) -> [Block] {
    guard file.isOwn, isNeeded, case .paragraph(let last)? = blocks.last,
      last == Paragraph([]), !blocks.dropLast().contains(where: TextWriter.isBlock)
    else { return blocks }
    return Array(blocks.dropLast())
  }
}
