/// The characters of a short line, decoded once for all the patterns that look at them.
struct LineWords {
  /// The scalar values.
  let scalars: [UInt32]
  /// Their classes.
  let kinds: [CharacterClass]
  /// The line's bytes, a slice of the text.
  let bytes: ArraySlice<UInt8>

  init(_ line: Line, in text: [UInt8]) {
    bytes = text[Int(line.start)..<Int(line.end)]
    var scalars: [UInt32] = []
    scalars.reserveCapacity(bytes.count)
    var cursor = ScalarCursor(text, from: Int(line.start), to: Int(line.end))
    while let value = cursor.next() { scalars.append(value) }
    self.scalars = scalars
    kinds = scalars.map { CharacterShape.of($0).kind }
  }

  /// For rules that are tried on a text of their own.
  init(_ text: String) {
    bytes = ArraySlice(text.utf8)
    scalars = text.unicodeScalars.map(\.value)
    kinds = scalars.map { CharacterShape.of($0).kind }
  }

  /// The number of characters, spaces counted.
  var count: Int { scalars.count }

  /// Whether the line begins with a word.
  func hasPrefix(_ word: [UInt8]) -> Bool { bytes.starts(with: word) }

  /// The words between spaces, as ranges of scalars.
  func parts() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for index in 0...scalars.count {
      let isBreak = index == scalars.count || kinds[index] == .space || scalars[index] == 0x3001
        || scalars[index] == 0xB7
      if !isBreak {
        start = start ?? index
      } else if let begin = start {
        result.append(begin..<index)
        start = nil
      }
    }
    return result
  }
}
