internal import GalleyCore
internal import GalleyPackaging

/// The text of a file as it was written, piece by piece, with where each piece stands in the source.
///
/// The file is gone through once from its first node to its last. What was written in another
/// order than the source has it makes several stretches, which are put in their order at the end.
struct SourceTape: Sendable {
  /// Characters of a node, or the line end it stands for.
  struct Piece: Sendable {
    /// The node: a text, a line break, a note with a label, a character.
    let node: Int32
    /// The bytes in the tape.
    let start: Int32
    let end: Int32
    /// The stretch, -1 for what has no source.
    let stretch: Int32
    /// The kind of join where it is a line break.
    let join: LineBreak.Join?
  }

  /// A part of the tape that is one part of the source.
  private struct Stretch: Sendable {
    let start: Int
    var end: Int
    let key: Int
    /// How far the source's offsets are from the tape's.
    var shift = 0
  }

  /// The pieces in the order of the file.
  private(set) var pieces: [Piece] = []
  /// All characters in the order of the file.
  private(set) var bytes: [UInt8] = []
  private var omissions: [(start: Int, end: Int, stretch: Int, reason: Omission.Reason)] = []
  private var odd: [(start: Int, stretch: Int, place: OddPlaces.Place)] = []
  private var loose: [OddPlaces.Place] = []
  private var stretches: [Stretch] = []

  let tree: XMLTree
  let classes: [ElementClass]
  let unwritable: [String: Unicode.Scalar]
  /// Whether there is a source to give back.
  private let hasSource: Bool
  let blockHabit: [UInt8]
  let lineHabit: [UInt8]
  /// Whether the file's line ends and indents inside of text mean no more than a space.
  let collapsesSpaces: Bool
  private let target: Int32
  let spaceName = "xml:space"
  var place = SourceMarks.Place.block
  var isExplicit = false
  var omitted: [UInt8]?
  var label: [UInt8]?
  var added = 0
  var hasLineFeed = false
  /// Whether something of the line that a block has was met.
  var isInLine = false
  /// Where the blocks end that are open.
  var blockEnds: [Int] = []
  /// Which of them stand in a line that goes on behind them.
  var lineBlocks: [Bool] = []

  /// Goes through the nodes of `range`.
  ///
  /// `habits` are those of the source, nil where there is none to give back.
  init(
    _ tree: XMLTree, _ range: Range<Int>, classes: [ElementClass], habits: Habits?,
    unwritable: [String: Unicode.Scalar], collapsesSpaces: Bool = false
  ) {
    self.collapsesSpaces = collapsesSpaces
    self.tree = tree
    self.classes = classes
    hasSource = habits != nil
    blockHabit = Array((habits?.block ?? "").utf8)
    lineHabit = Array((habits?.line ?? "\n").utf8)
    self.unwritable = unwritable
    target = tree.number(of: "galley") ?? -2
    // Memory that stays untouched costs nothing; growing would copy all of it again and again.
    bytes.reserveCapacity(tree.byteCount)
    pieces.reserveCapacity(range.count / 2)
    stretches = [Stretch(start: 0, end: 0, key: 0)]
    walk(range)
    settle()
  }

  private mutating func walk(_ range: Range<Int>) {
    var index = range.lowerBound
    var labelEnd = -1
    var labelIsMarker = false
    var keepEnd = -1
    while index < range.upperBound {
      let node = tree.nodes[index]
      var isAfterLabel = index == labelEnd
      while let end = blockEnds.last, end <= index {
        blockEnds.removeLast()
        isInLine = false
        if collapsesSpaces { place = lineBlocks.popLast() ?? false ? .nothing : .block }
      }
      if isAfterLabel {
        place = .nothing
        labelEnd = -1
        isAfterLabel = labelIsMarker
      }
      switch node.kind {
      case .comment: break
      case .instruction: if node.name == target { read(tree.utf8(of: index)) }
      case .text:
        readText(index, isAfterLabel: isAfterLabel, keepsSpaces: index < keepEnd)
      case .element:
        switch classes[Int(node.name)] {
        case .inline:
          hasLineFeed = false
          if collapsesSpaces, isSign(index) { place = .nothing }
        case .page: break
        case .block:
          beginBlock(endingAt: Int(node.next), inLine: isInLine(index))
          if tree.attribute(spaceName, of: index) == "preserve" { keepEnd = Int(node.next) }
        case .header:
          index = Int(node.next)
          continue
        case .beside where collapsesSpaces: hasLineFeed = false
        case .beside:
          index = Int(node.next)
          continue
        case .label:
          beginBlock(endingAt: Int(node.next))
          labelEnd = Int(node.next)
          labelIsMarker = tree.attribute("type", of: index) != "run-in"
        case .note:
          beginBlock(endingAt: Int(node.next), inLine: isInLine(index))
          readNoteLabel(index)
        case .line: readLine(index, keepsSpaces: index < keepEnd)
        case .character:
          if let pointer = tree.attribute("ref", of: index), let scalar = unwritable[pointer] {
            add(Array(String(Character(scalar)).utf8)[...], node: index)
            index = Int(node.next)
            continue
          }
          if collapsesSpaces { place = .nothing }
        }
      }
      index += 1
    }
  }

  private mutating func beginBlock(endingAt end: Int, inLine: Bool = false) {
    hasLineFeed = false
    isInLine = false
    blockEnds.append(end)
    if collapsesSpaces { lineBlocks.append(inLine) }
    if place != .noteLabel { place = .block }
  }

  /// Whether a block or a note of another program stands in a line: words follow it there, or it is
  /// of the kinds that stand among words.
  func isInLine(_ index: Int) -> Bool {
    guard collapsesSpaces else { return false }
    let next = Int(tree.nodes[index].next)
    if next < tree.nodes.count, tree.nodes[next].kind == .text, next != blockEnds.last,
      tree.utf8(of: next).contains(where: { $0 > 0x20 })
    {
      return true
    }
    return place == .nothing && ["note", "bibl"].contains(tree.name(of: index))
  }

  mutating func add(_ join: LineBreak.Join, node: Int) {
    place = .nothing
    isExplicit = false
    let start = bytes.count
    if let omitted {
      bytes += omitted
    } else if tree.attributeCount(of: node) > 0, let rend = tree.attribute("rend", of: node),
      rend.hasPrefix("hyphen")
    {
      let hyphen = rend.hasSuffix("2010") ? "\u{2010}" : rend.hasSuffix("00AD") ? "\u{AD}" : "-"
      bytes += hyphen.utf8
      bytes += lineHabit
    } else {
      bytes += lineHabit
    }
    let isNone = omitted?.isEmpty ?? false
    omitted = nil
    pieces.append(
      Piece(
        node: Int32(node), start: Int32(start), end: Int32(bytes.count),
        stretch: !hasSource || isNone ? -1 : Int32(stretches.count - 1), join: join))
  }

  mutating func add(_ text: ArraySlice<UInt8>, node: Int) {
    hasLineFeed = false
    if added > 0 {
      // What the document has and its source has not is kept apart.
      let count = min(added, text.count)
      added = 0
      append(text.prefix(count), node: node, stretch: -1)
      if count < text.count { add(text.dropFirst(count), node: node) }
      return
    }
    if hasSource, !isExplicit {
      switch place {
      case .nothing: break
      case .space, .noteLabel: omit([0x20], .space)
      case .block: omit(blockHabit, .space)
      }
    }
    isExplicit = false
    place = .nothing
    append(text, node: node, stretch: !hasSource ? -1 : stretches.count - 1)
  }

  mutating func append(_ text: ArraySlice<UInt8>, node: Int, stretch: Int) {
    isInLine = true
    // What has no source ends the stretch as far as places go: it has to leave no gap.
    let start = bytes.count
    if stretch < 0, hasSource {
      stretches[stretches.count - 1].end = start
      bytes += text
      let last = stretches[stretches.count - 1]
      stretches.append(Stretch(start: bytes.count, end: 0, key: last.key))
    } else {
      bytes += text
    }
    pieces.append(
      Piece(
        node: Int32(node), start: Int32(start), end: Int32(bytes.count), stretch: Int32(stretch),
        join: nil))
  }

  mutating func omit(_ text: [UInt8], _ reason: Omission.Reason) {
    guard !text.isEmpty else { return }
    let start = bytes.count
    bytes += text
    omissions.append((start, bytes.count, stretches.count - 1, reason))
  }

  /// Takes a mark.
  private mutating func read(_ content: ArraySlice<UInt8>) {
    var parser = MarkParser(content)
    var values: [String: [UInt8]] = [:]
    while let (name, value) = parser.next() {
      if let reason = Omission.Reason(markName: name) {
        isExplicit = true
        omit(value, reason)
        continue
      }
      switch name {
      case "at":
        isExplicit = true
        stretches[stretches.count - 1].end = bytes.count
        stretches.append(
          Stretch(start: bytes.count, end: 0, key: MarkText.number(value) ?? 0))
      case "line": omitted = value
      case "added": added = MarkText.number(value) ?? 0
      case "label": label = value
      default: values[name] = value
      }
    }
    guard let digits = values["bytes"], let found = MarkText.bytes(of: digits) else { return }
    let length = values["for"].flatMap(MarkText.number)
    var place = OddPlaces.Place(
      offset: 0, length: length ?? 3, bytes: found, isDamage: length == nil)
    if let offset = values["from"].flatMap(MarkText.number) {
      place.offset = offset
      loose.append(place)
    } else if place.length <= bytes.count {
      odd.append((bytes.count - place.length, stretches.count - 1, place))
    }
  }
}

extension SourceTape {
  /// Puts the stretches in the order of the source.
  private mutating func settle() {
    stretches[stretches.count - 1].end = bytes.count
    var start = 0
    let order = stretches.indices.sorted {
      (stretches[$0].key, $0) < (stretches[$1].key, $1)
    }
    for index in order {
      stretches[index].shift = start - stretches[index].start
      start += stretches[index].end - stretches[index].start
    }
  }

  /// Where a piece stands in the source, -1 where it has none.
  func sourceStart(of piece: Piece) -> Int {
    piece.stretch < 0 ? -1 : Int(piece.start) + stretches[Int(piece.stretch)].shift
  }

  /// The decoded source.
  func text() -> [UInt8] {
    guard stretches.count > 1 else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    for stretch in stretches.sorted(by: { $0.start + $0.shift < $1.start + $1.shift }) {
      text += bytes[stretch.start..<stretch.end]
    }
    return text
  }

  /// What the source has beside the pieces, in its order.
  func sourceOmissions() -> [Omission] {
    omissions.map { start, end, stretch, reason in
      Omission(
        start: start + stretches[stretch].shift,
        text: String(decoding: bytes[start..<end], as: UTF8.self), reason: reason)
    }.sorted { $0.start < $1.start }
  }

  /// Where the source has other bytes than its text says, in its order.
  func sourceOddPlaces() -> [OddPlaces.Place] {
    let places = odd.map { start, stretch, place in
      OddPlaces.Place(
        offset: start + stretches[stretch].shift, length: place.length, bytes: place.bytes,
        isDamage: place.isDamage)
    }
    return (places + loose).sorted { $0.offset < $1.offset }
  }
}
