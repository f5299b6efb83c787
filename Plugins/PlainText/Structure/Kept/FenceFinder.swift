/// Finds code between fences: lines of three signs ``` or ~~~ or more, which come in pairs.
struct FenceFinder {
  /// The stretches that were found, in source order.
  private(set) var regions: [KeptLines.Region] = []

  private var open: (line: Int, sign: UInt8, length: Int, word: Range<Int>)?

  /// Finds the stretches of a text.
  init(_ text: MeasuredText) {
    for (index, line) in text.lines.enumerated() { add(line, at: index, text) }
  }

  /// Tells of a line; lines must come in order.
  ///
  /// Most lines are told by their first character.
  private mutating func add(_ line: Line, at index: Int, _ text: MeasuredText) {
    let bytes = text.bytes
    let start = Int(line.start)
    let sign = bytes[start]
    guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return }
    let end = Int(line.end)
    var word = start
    while word < end && bytes[word] == sign { word += 1 }
    let length = word - start
    guard length >= 3 else { return }
    if let fence = open {
      guard sign == fence.sign, length >= fence.length, word == end else { return }
      if index > fence.line + 1 {
        regions.append(
          KeptLines.Region(
            lines: fence.line..<(index + 1), content: .code(language: fence.word)))
      }
      open = nil
    } else {
      while word < end && bytes[word] == 0x20 { word += 1 }
      guard end - word <= 40, !bytes[word..<end].contains(sign) else { return }
      // A rule under a heading is of one sign too; it has text as long right above it.
      if index > 0, length > 3, EmissionTable.isRule(line, under: text.lines[index - 1], bytes) {
        return
      }
      open = (index, sign, length, word..<end)
    }
  }
}
