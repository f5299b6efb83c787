import GalleyPackaging

/// Runs of characters that are alike: nearly all of a text is such runs, and within one nothing but
/// lengths and widths changes, and what the line ends with.
extension LineScanner {
  /// Whether a line ends with the number of a note in square brackets right after the end of a
  /// sentence: `It was cold.[12]`, `天冷。[3]`.
  func endsBeforeReference(_ line: LineDraft) -> Bool {
    let bytes = bytes.span
    var place = Int(line.end) - 1
    let start = Int(line.start)
    guard place - start > 4, bytes[place] == UInt8(ascii: "]") else { return false }
    place -= 1
    let last = place
    while place > start, last - place < 4,
      bytes[place] &- 0x30 < 10 || bytes[place] == UInt8(ascii: "*")
    {
      place -= 1
    }
    guard place < last, bytes[place] == UInt8(ascii: "[") else { return false }
    while place > start + 1 {
      place -= 1
      switch bytes[place] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"): continue
      case 0x82, 0x81, 0x9F, 0x9D, 0x99, 0x8D:
        guard place > start + 3 else { return false }
        switch (bytes[place - 2], bytes[place - 1], bytes[place]) {
        // 。 ！ ？
        case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return true
        // ” ’ 」
        case (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x99), (0xE3, 0x80, 0x8D): place -= 2
        default: return false
        }
      default: return false
      }
    }
    return false
  }

  /// Whether a line ends with the number of a note that was raised, right after the end of a sentence:
  /// `It was cold.12`.
  ///
  /// What stands before the full stop is a word, for `Nr.1` and `3.5` are none.
  func endsBeforeNumber(_ line: LineDraft) -> Bool {
    let bytes = bytes.span
    let start = Int(line.start)
    var place = Int(line.end)
    while place > start, bytes[place - 1] &- 0x30 < 10 { place -= 1 }
    guard 1...2 ~= Int(line.end) - place, place > start + Self.leastBeforeNumber else {
      return false
    }
    place -= 1
    if bytes[place] == UInt8(ascii: "\"") { place -= 1 }
    guard bytes[place] == 0x2E || bytes[place] == 0x21 || bytes[place] == 0x3F else { return false }
    for _ in 0..<4 {
      place -= 1
      guard bytes[place] &- 0x61 < 26 else { return false }
    }
    return true
  }

  /// The fewest bytes of a sentence with a number of a note behind it.
  private static let leastBeforeNumber = 16

  /// Whether a character may stand right behind the end of a sentence, as _ and * of emphasis and the
  /// signs of notes do: † ‡ ¹ ² ³ and those from U+2070 on.
  static func isClosingSign(_ value: UInt32) -> Bool {
    switch value {
    case 0x5F, 0x2A, 0x2020, 0x2021, 0xB2, 0xB3, 0xB9, 0x2070...0x2079: true
    default: false
    }
  }

  /// Whether a character is a comma, a semicolon or an ideographic full stop.
  @inline(__always)
  static func isInnerMark(_ value: UInt32) -> Bool {
    value == 0xFF0C || value == 0x3002 || value == 0x2C || value == 0xFF1B || value == 0x3B
  }

  /// Passes over ideographs and the marks that stand among them most.
  @inline(__always)
  func passHan(_ line: inout LineDraft, _ place: inout Int, _ limit: Int, _ isMarked: inout Bool) {
    let bytes = bytes.span
    let start = place
    var offset = start
    var marks: Int32 = 0
    var last = HanMark.none
    while offset &+ 3 <= limit {
      if offset &+ 17 <= limit {
        let length = bytes.ideographs(at: offset)
        if length > 0 {
          offset &+= length
          last = .none
          continue
        }
      }
      let lead = bytes[offset]
      // E4 B8 80 to E9 BF BF are U+4E00 to U+9FFF.
      if lead &- 0xE4 <= 5, lead > 0xE4 || bytes[offset &+ 1] >= 0xB8 {
        last = .none
      } else {
        guard lead == 0xE3 || lead == 0xEF,
          let mark = HanMark(lead, bytes[offset &+ 1], bytes[offset &+ 2])
        else { break }
        last = mark
        marks &+= 1
        if isMarked { line.traits.insert(.hasInnerMark) }
        isMarked = isMarked || mark.isInner
      }
      offset &+= 3
    }
    let characters = Int32(truncatingIfNeeded: (offset - start) / 3)
    guard characters > 0 else { return }
    // Whatever follows a mark makes it an inner one.
    if isMarked, last == .none { line.traits.insert(.hasInnerMark) }
    line.minimumWidth += 2 * characters - marks
    line.maximumWidth += 2 * characters
    place = offset
    line.characters += characters
    line.end = Int32(offset)
    line.last = last.kind
    line.ending = last.ending
  }

  /// Passes over words of ASCII, the marks among them and single spaces, after a letter.
  @inline(__always)
  func passWords(_ line: inout LineDraft, _ place: inout Int, _ limit: Int, _ isMarked: inout Bool)
  {
    let bytes = bytes.span
    let start = place
    let run = WordRun(in: bytes, from: start, to: limit)
    var (offset, spaces) = (run.end, run.spaces)
    isMarked = isMarked || run.hasPause
    // The rest one by one: small letters, and single spaces between them.
    while offset < limit {
      if bytes[offset] &- 0x61 < 26 {
        offset &+= 1
      } else if bytes[offset] == 0x20, offset &+ 1 < limit, bytes[offset &+ 1] &- 0x61 < 26 {
        offset &+= 2
        spaces &+= 1
      } else {
        break
      }
    }
    let width = Int32(truncatingIfNeeded: offset - start)
    guard width > 0 else { return }
    // A letter stands after whatever mark there was.
    if isMarked { line.traits.insert(.hasInnerMark) }
    line.minimumWidth += width
    line.maximumWidth += width
    place = offset
    line.characters += width - Int32(truncatingIfNeeded: spaces)
    line.end = Int32(offset)
    line.last = CharacterShape.letterOrDigit(bytes[offset &- 1])
    line.ending = .open
  }

  /// Passes over the letters of ASCII that go on with the word a line begins with.
  @inline(__always)
  func passHead(
    _ line: inout LineDraft, _ place: inout Int, _ limit: Int, _ head: inout HeadMeter,
    _ isMarked: Bool
  ) {
    let bytes = bytes.span
    var offset = place
    while offset < limit, (bytes[offset] | 0x20) &- 0x61 < 26 { offset &+= 1 }
    let last = CharacterShape.letterOrDigit(bytes[offset &- 1])
    guard head.add(letters: offset - place, last: last) else { return }
    let width = Int32(truncatingIfNeeded: offset - place)
    if isMarked { line.traits.insert(.hasInnerMark) }
    line.minimumWidth += width
    line.maximumWidth += width
    line.characters += width
    line.end = Int32(offset)
    line.last = last
    line.ending = .open
    place = offset
  }
}
