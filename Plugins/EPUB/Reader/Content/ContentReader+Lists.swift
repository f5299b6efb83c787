internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// A list of items.
  mutating func list(_ node: Int) -> Block {
    var items: [ListItem] = []
    var isMarked = false
    for child in markup.children(node) {
      guard markup.tree.nodes[child].kind == .element else {
        let stray = strayText(child)
        if !stray.isEmpty { items.append(ListItem(stray)) }
        continue
      }
      let isItem = markup.name(child) == "li"
      if isItem, let note = links.notes[LinkTable.Node(file: file, node: child)] {
        items.append(ListItem([.note(self.note(child, named: note))]))
        continue
      }
      var marker: TextRun?
      var nodes = Array(markup.children(child))
      if isOwn, let place = markerPlace(in: child) {
        isMarked = true
        marker = TextRun(withoutLastSpace(markup.text(in: place.marker)))
        if place.paragraph == nil { nodes.removeAll { $0 == place.marker } }
      }
      skippedMarker = isOwn ? markerPlace(in: child)?.marker : nil
      let blocks = isItem ? item(nodes) : self.blocks(of: [child])
      skippedMarker = nil
      items.append(
        ListItem(
          blocks, marker: marker,
          attributes: isItem ? attributes(child, fixed: ["bare"]) : .none))
    }
    let fixed = Set(
      markup.classes(node).filter { $0.hasPrefix("marked") || Self.listClasses.contains($0) })
    let attributes = attributes(node, fixed: fixed)
    return .list(List(marking(node, isMarked: isMarked), items, attributes: attributes))
  }

  private mutating func item(_ nodes: [Int]) -> [Block] { blocks(of: nodes) }

  private func withoutLastSpace(_ text: String) -> String {
    text.hasSuffix(" ") ? String(text.dropLast()) : text
  }

  /// Where the marker of an item stands: at its start, or at that of its first paragraph.
  private func markerPlace(in item: Int) -> (marker: Int, paragraph: Int?)? {
    for child in markup.children(item) {
      if markup.isText(child) {
        if Label.oneLine(markup.text(in: child)).isEmpty { continue }
        return nil
      }
      if has("marker", child) { return (child, nil) }
      guard markup.name(child) == "p" else { return nil }
      for inner in markup.children(child) { return has("marker", inner) ? (inner, child) : nil }
      return nil
    }
    return nil
  }

  private static let listClasses: Set = [
    "plain", "decimal", "lower-alpha", "upper-alpha", "lower-roman", "upper-roman", "ideographic",
    "circled",
  ]

  private func marking(_ node: Int, isMarked: Bool) -> List.Marking {
    let style = (markup.attribute("style", node) ?? "").replacing(" ", with: "").lowercased()
    let isPlain =
      has("plain", node) || style.contains("list-style-type:none")
      || style.contains("list-style:none")
    guard markup.name(node) == "ol" else { return isPlain ? .plain : .bulleted }
    if isPlain, !isOwn { return .plain }
    let start = markup.attribute("start", node).flatMap { Int($0) } ?? 1
    let classes = markup.classes(node)
    let named: [String: List.NumberStyle] = [
      "decimal": .decimal, "lower-alpha": .lowerAlpha, "upper-alpha": .upperAlpha,
      "lower-roman": .lowerRoman, "upper-roman": .upperRoman, "ideographic": .ideographic,
      "circled": .circled,
    ]
    let typed: [String: List.NumberStyle] = [
      "a": .lowerAlpha, "A": .upperAlpha, "i": .lowerRoman, "I": .upperRoman,
    ]
    let kind =
      classes.lazy.compactMap { named[$0] }.first
      ?? markup.attribute("type", node).flatMap { typed[$0] }
      ?? named.keys.sorted().first { style.contains("list-style-type:\($0)") }.flatMap { named[$0] }
    return .ordered(start: start, style: kind ?? .decimal)
  }

  /// Text where only elements may stand, which browsers show none the less.
  func strayText(_ node: Int) -> [Block] {
    let text = markup.isText(node) ? Label.oneLine(markup.text(in: node)) : ""
    return text.isEmpty ? [] : [.paragraph(Paragraph([.text(text)]))]
  }

  /// A list of terms; several terms before one explanation are terms without any.
  mutating func definitions(_ node: Int) -> Block {
    var entries: [DefinitionEntry] = []
    func nodes(_ node: Int) -> [Int] {
      markup.children(node).flatMap { markup.name($0) == "div" ? nodes($0) : [$0] }
    }
    var isTerm = false
    for child in nodes(node) {
      switch markup.name(child) {
      case "dt":
        entries.append(DefinitionEntry(term: named(child) + line(child), []))
        isTerm = true
      case "dd":
        let blocks =
          links.notes[LinkTable.Node(file: file, node: child)]
          .map { [Block.note(note(child, named: $0))] } ?? blocks(in: child)
        if isTerm, let last = entries.indices.last {
          entries[last].blocks = blocks
        } else {
          entries.append(DefinitionEntry(term: [], blocks))
        }
        isTerm = false
      case "":
        let stray = strayText(child)
        guard !stray.isEmpty else { continue }
        entries.append(DefinitionEntry(term: [], stray))
        isTerm = false
      default:
        entries.append(DefinitionEntry(term: [], blocks(of: [child])))
        isTerm = false
      }
    }
    return .definitionList(DefinitionList(entries, attributes: attributes(node)))
  }
}
