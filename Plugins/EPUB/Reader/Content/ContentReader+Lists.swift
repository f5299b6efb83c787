internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// A list of items; notes in one by others stand behind it, and where nothing else is in it there
  /// is none.
  mutating func list(_ node: Int) -> [Block] {
    var items: [ListItem] = []
    var notes: [Block] = []
    var isMarked = false
    let counted = numbered(node)
    var count = 0
    for child in markup.children(node) {
      guard markup.tree.nodes[child].kind == .element else {
        let stray = strayText(child)
        if !stray.isEmpty { items.append(ListItem(stray)) }
        continue
      }
      let isItem = markup.name(child) == "li"
      if isItem { count += 1 }
      if isItem, let note = links.notes[LinkTable.Node(file: file, node: child)] {
        let note = Block.note(self.note(child, named: note))
        if isOwn { items.append(ListItem([note])) } else { notes.append(note) }
        continue
      }
      var marker: TextRun?
      var nodes = Array(markup.children(child))
      if isOwn, let place = markerPlace(in: child) {
        isMarked = true
        marker = TextRun(withoutLastSpace(markup.text(in: place.marker)))
        if place.paragraph == nil { nodes.removeAll { $0 == place.marker } }
      }
      if isItem, let counted {
        let text = ItemNumbers.marker(counted.numbers[count - 1], counted.style)
        ledger.generate(text)
        marker = TextRun(text)
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
    if items.isEmpty, !notes.isEmpty {
      return (attributes.identifier.map { [.anchor(Anchor(identifier: $0))] } ?? []) + notes
    }
    let list = List(marking(node, isMarked: isMarked), items, attributes: attributes)
    return [.list(list)] + notes
  }

  /// The numbers of the items of a list by others whose number cannot be told by that of the first:
  /// each has its own.
  private func numbered(_ node: Int) -> (numbers: [Int], style: List.NumberStyle)? {
    guard !isOwn, markup.name(node) == "ol" else { return nil }
    let numbers = ItemNumbers(of: node, in: markup)
    guard numbers.start == nil, case .ordered(_, let style) = marking(node, isMarked: false) else {
      return nil
    }
    return (numbers.numbers, style)
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
    let numbers = ItemNumbers(of: node, in: markup)
    let start = numbers.start ?? numbers.numbers.first ?? 1
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
}
