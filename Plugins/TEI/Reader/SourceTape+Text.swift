internal import GalleyCore
internal import GalleyPackaging

/// How texts, line ends and labels of the file become pieces.
extension SourceTape {
  /// Takes the characters of a text but for the white space that the writer put there.
  mutating func readText(_ index: Int, isAfterLabel: Bool, keepsSpaces: Bool) {
    var text = tree.utf8(of: index)
    hasLineFeed = false
    let following = index + 1 < tree.nodes.count ? tree.nodes[index + 1] : nil
    let isBeforeLine =
      following.map { node in
        guard node.kind == .element else { return false }
        let kind = classes[Int(node.name)]
        return kind == .line || kind == .page
      } ?? false
    if collapsesSpaces && !keepsSpaces {
      return readCollapsed(text, node: index, isBeforeLine: isBeforeLine)
    }
    // A line feed between blocks ends no line.
    let isLone = text.count == 1 && !isInLine
    let endsLine = !keepsSpaces && isBeforeLine && text.last == 0x0A && !isLone
    defer { hasLineFeed = endsLine }
    if keepsSpaces {
      // A space stands for a line end that was joined.
      if isBeforeLine, text.last == 0x20, tree.attribute("break", of: index + 1) == "yes" {
        text = text.dropLast()
      }
    } else {
      if endsLine { text = text.dropLast() }
      if text.first.map({ $0 <= 0x20 }) ?? false {
        // Between blocks.
        if text.contains(0x0A), text.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) {
          return
        }
        if isAfterLabel, text.first == 0x20 {
          text = text.dropFirst()
          place = .space
        }
      }
    }
    if !text.isEmpty { add(text, node: index) }
  }

  /// Takes the characters of a text whose white space is no more than a space between words.
  mutating func readCollapsed(
    _ text: ArraySlice<UInt8>, node index: Int, isBeforeLine: Bool
  ) {
    var words: [UInt8] = []
    var hasSpace = false
    for byte in text {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        hasSpace = true
        continue
      }
      if hasSpace, !words.isEmpty || place == .nothing { words.append(0x20) }
      hasSpace = false
      words.append(byte)
    }
    defer { hasLineFeed = isBeforeLine && hasSpace }
    // At the end of a block there is nothing to part.
    if hasSpace, !isBeforeLine, !words.isEmpty || place == .nothing, !isAtBlockEnd(index) {
      words.append(0x20)
    }
    if !words.isEmpty { add(words[...], node: index) }
  }

  func isAtBlockEnd(_ index: Int) -> Bool {
    if index + 1 == blockEnds.last { return true }
    guard index + 1 < tree.nodes.count, tree.nodes[index + 1].kind == .element else { return false }
    return classes[Int(tree.nodes[index + 1].name)] == .block && !isInLine(index + 1)
  }

  /// Whether an element without content is what a reader sees in a line.
  func isSign(_ index: Int) -> Bool {
    Int(tree.nodes[index].next) == index + 1
      && !["anchor", "milestone", "index", "alt", "space"].contains(tree.name(of: index))
  }

  mutating func readNoteLabel(_ index: Int) {
    guard let name = tree.attribute("n", of: index), !name.isEmpty else { return }
    let value = label ?? Array(name.utf8)
    label = nil
    add(value[...], node: index)
    place = .noteLabel
    isInLine = false
  }

  mutating func readLine(_ index: Int, keepsSpaces: Bool) {
    let next = index + 1 < tree.nodes.count ? tree.nodes[index + 1] : nil
    let isFollowed = next.map { $0.kind == .element && classes[Int($0.name)] == .line } ?? false
    let isBare = tree.attributeCount(of: index) == 0
    let flow = isBare ? nil : tree.attribute("break", of: index)
    let join: LineBreak.Join
    if keepsSpaces {
      join = flow == "no" ? .nothing : flow == "yes" ? .space : .hard
    } else if isFollowed {
      // The milestone of a line, before the line break it goes with.
      return
    } else if flow == "no" {
      join = .nothing
    } else if !isBare, tree.attribute("type", of: index) == "hard" {
      join = .hard
    } else if hasLineFeed || collapsesSpaces {
      join = .space
    } else {
      return
    }
    hasLineFeed = false
    isInLine = true
    add(join, node: index)
  }
}
