internal import GalleyCore
internal import GalleyPackaging

/// Lists in Word's pages: paragraphs whose style says `mso-list`, or that are called list paragraphs,
/// each with its marker before its words and what stands in for a tab behind that.
extension ContentReader {
  /// A paragraph of a list.
  struct WordItem {
    var node: Int
    /// How deep it stands: the level that it names, or its indent.
    var depth: Int
    /// What the item begins with.
    var marker: String
    /// The nodes of the marker; none for a paragraph that goes on with the item above.
    var markerNodes: [Int]
  }

  /// The lists among some nodes, by the first node of each; their other nodes have empty ones.
  func wordLists(among nodes: [Int]) -> [Int: [WordItem]] {
    guard !isOwn, nodes.contains(where: isWordListParagraph) else { return [:] }
    var lists: [Int: [WordItem]] = [:]
    var first: Int?
    for node in nodes where !markup.isBlank(node) {
      guard isWordListParagraph(node), let item = wordItem(node, goesOn: first != nil) else {
        first = nil
        continue
      }
      let start = first ?? node
      first = start
      if start != node { lists[node] = [] }
      lists[start, default: []].append(item)
    }
    return lists
  }

  private func isWordListParagraph(_ node: Int) -> Bool {
    guard markup.name(node) == "p", markup.tree.attributeCount(of: node) > 0 else { return false }
    if markup.attribute("class", node)?.hasPrefix("MsoList") == true { return true }
    return listLevel(node) != nil
  }

  /// The level that `mso-list: l0 level2 lfo1` names; nil where there is none.
  private func listLevel(_ node: Int) -> Int? {
    guard let style = markup.attribute("style", node),
      let range = style.firstRange(of: "mso-list:")
    else { return nil }
    return style[range.upperBound...].prefix { $0 != ";" }.split { $0.isWhitespace }.lazy
      .compactMap { $0.hasPrefix("level") ? Int($0.dropFirst("level".count)) : nil }.first
  }

  private func wordItem(_ node: Int, goesOn: Bool) -> WordItem? {
    let nodes = markerNodes(node)
    guard !nodes.isEmpty || goesOn else { return nil }
    let marker = Label.oneLine(nodes.map { markup.text(in: $0) }.joined())
    guard nodes.isEmpty || !marker.isEmpty && marker.unicodeScalars.count <= 8 else { return nil }
    return WordItem(
      node: node, depth: listLevel(node) ?? indent(node), marker: marker, markerNodes: nodes)
  }

  /// The indent of a paragraph without a level, in points; that of the style itself is half an inch.
  private func indent(_ node: Int) -> Int {
    let style = (markup.attribute("style", node) ?? "").replacing(" ", with: "").lowercased()
    guard let range = style.firstRange(of: "margin-left:") else { return 36 }
    let value = style[range.upperBound...].prefix { $0 != ";" }
    let number = Double(value.prefix { $0.isNumber || $0 == "." }) ?? 0
    let unit = value.drop { $0.isNumber || $0 == "." }
    let points = number * (unit == "in" ? 72 : unit == "cm" ? 28.35 : unit == "px" ? 0.75 : 1)
    return Int(max(0, min(points, 10_000)).rounded())
  }

  /// What holds the marker: what Word says to ignore, else all before the row of spaces in a font of
  /// seven points that stands in for a tab.
  private func markerNodes(_ paragraph: Int) -> [Int] {
    let inner = (paragraph + 1)..<max(paragraph + 1, markup.next(paragraph))
    for node in inner.prefix(12) where markup.name(node) == "span" {
      let style = (markup.attribute("style", node) ?? "").replacing(" ", with: "").lowercased()
      if style.contains("mso-list:ignore") { return [node] }
      guard style.contains("font:7.0pt"), Label.oneLine(markup.text(in: node)).isEmpty else {
        continue
      }
      let parent = links.parent(of: LinkTable.Node(file: file, node: node))
      if parent != paragraph { return [parent] }
      return markup.children(paragraph).filter { $0 <= node }
    }
    return []
  }

  /// The list, or the lists, of some items.
  mutating func wordList(_ items: [WordItem]) -> [Block] {
    guard let first = items.first else { return [] }
    var blocks: [Block] = []
    var list: [ListItem] = []
    var markers: [String] = []
    func close() {
      if !list.isEmpty { blocks.append(self.list(list, markers)) }
      (list, markers) = ([], [])
    }
    var index = 0
    while index < items.count {
      let item = items[index]
      if !list.isEmpty, item.depth > first.depth || item.markerNodes.isEmpty {
        // Paragraphs and lists of the item above.
        let end =
          item.markerNodes.isEmpty
          ? index + 1
          : items[index...].firstIndex { !$0.markerNodes.isEmpty && $0.depth <= first.depth }
            ?? items.count
        let inner =
          item.markerNodes.isEmpty
          ? wordParagraph(item) : wordList(Array(items[index..<end]))
        list[list.count - 1].blocks += inner
        index = end
        continue
      }
      if let last = markers.last, Self.isBullet(last) != Self.isBullet(item.marker) { close() }
      list.append(ListItem(wordParagraph(item)))
      markers.append(item.marker)
      index += 1
    }
    close()
    return blocks
  }

  private mutating func wordParagraph(_ item: WordItem) -> [Block] {
    for node in item.markerNodes { leaveOut(node) }
    skippedNodes = Set(item.markerNodes)
    defer { skippedNodes = [] }
    return marks(before: item.node) + block(item.node)
  }

  /// A list of these items: with Word's bullets, with numbers that count on, or with its markers.
  private mutating func list(_ items: [ListItem], _ markers: [String]) -> Block {
    if markers.allSatisfy(Self.isBullet) { return .list(List(.bulleted, items)) }
    let styles: [List.NumberStyle] = [
      .decimal, .lowerRoman, .upperRoman, .lowerAlpha, .upperAlpha,
    ]
    for style in styles {
      for start in 0..<100 {
        let isSo = markers.enumerated().allSatisfy { number, marker in
          ItemNumbers.marker(start + number, style) == marker
        }
        if isSo { return .list(List(.ordered(start: start, style: style), items)) }
      }
    }
    var items = items
    for index in items.indices {
      ledger.generate(markers[index])
      items[index].marker = TextRun(markers[index])
    }
    return .list(List(.ordered(start: 1, style: .decimal), items))
  }

  /// Whether a marker is one of Word's bullets, which are letters of fonts of signs.
  private static func isBullet(_ marker: String) -> Bool {
    guard let scalar = marker.unicodeScalars.first, marker.unicodeScalars.count == 1 else {
      return false
    }
    return (0xE000...0xF8FF).contains(scalar.value)
      || "·•o§üØvqð-–—*■▪◦●○□◆►➢✓".unicodeScalars.contains(scalar)
  }
}
