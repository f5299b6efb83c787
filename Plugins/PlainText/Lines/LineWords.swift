/// The characters of a short line, decoded once for all the patterns that look at them.
struct LineWords {
  /// The scalar values.
  let scalars: [UInt32]
  /// Their classes.
  let kinds: [CharacterClass]
  /// The line's bytes, a slice of the text.
  let bytes: ArraySlice<UInt8>

  /// The first characters of a line only: enough for a number and what follows it.
  init(head line: Line, in text: [UInt8]) {
    var end = min(Int(line.end), Int(line.start) + 48)
    while end < Int(line.end) && text[end] & 0xC0 == 0x80 { end -= 1 }
    self.init(Int(line.start)..<end, in: text)
  }

  /// All of a line.
  init(_ line: Line, in text: [UInt8]) {
    self.init(Int(line.start)..<Int(line.end), in: text)
  }

  private init(_ range: Range<Int>, in text: [UInt8]) {
    bytes = text[range]
    var cursor = ScalarCursor(text, from: range.lowerBound, to: range.upperBound)
    var scalars: [UInt32] = []
    scalars.append(addingCapacity: range.count) { output in
      while let value = cursor.next() { output.append(value) }
    }
    let ascii = CharacterShape.ascii
    var kinds: [CharacterClass] = []
    kinds.append(addingCapacity: scalars.count) { output in
      for value in scalars {
        let shape = value < 0x80 ? ascii[Int(value)] : CharacterShape.of(value)
        output.append(shape.kind)
      }
    }
    (self.scalars, self.kinds) = (scalars, kinds)
  }

  /// A part of a line, its bytes left out.
  init(_ scalars: [UInt32]) {
    bytes = []
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
      let isBreak =
        index == scalars.count || kinds[index] == .space || scalars[index] == 0x3001
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
