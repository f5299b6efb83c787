/// Reads the name of a speaker and the mark after it: one pass over the first characters of a line,
/// without a string.
struct SpeechLabelScan {
  private(set) var form = SpeechLabel.Form.capitals
  private(set) var fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325
  /// Where the label ends, and where the scan stands.
  private(set) var labelEnd: Int
  private(set) var offset: Int
  /// Whether a quotation mark opens what follows.
  private(set) var opensQuotation = false

  /// Whether a title with a full stop was read as a part of the name.
  private(set) var hasTitle = false

  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  /// Whether an underscore opened the label, which one then closes.
  private var isUnderscored = false

  init(_ bytes: [UInt8], _ line: Line) {
    self.bytes = bytes
    start = Int(line.start)
    end = Int(line.end)
    offset = start
    labelEnd = start
  }

  private func scalar(_ place: Int) -> (value: UInt32, length: Int) {
    place < end ? ScalarCursor.decode(bytes, at: place) : (0, 0)
  }

  private func kind(_ place: Int) -> CharacterClass {
    place < end ? CharacterShape.of(scalar(place).value).kind : .space
  }

  private mutating func note(_ value: UInt32) {
    let folded = (0x41...0x5A).contains(value) ? value | 0x20 : value
    fingerprint = (fingerprint ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
  }

  /// Whether a line that begins with Han has no name there: as nearly all lines of Chinese prose,
  /// it goes on in Han, or with a mark of a sentence.
  static func isNoName(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    let end = Int(line.end)
    var offset = Int(line.start)
    var count = 0
    // E4 B8 80 to E9 BF BF are U+4E00 to U+9FFF.
    while count <= 8, offset + 3 <= end, bytes[offset] &- 0xE4 <= 5,
      bytes[offset] > 0xE4 || bytes[offset + 1] >= 0xB8
    {
      offset += 3
      count += 1
    }
    if count > 8 || offset == end { return true }
    guard count > 0, offset + 3 <= end else { return false }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    // 、 。 ！ ， ； ？
    case (0xE3, 0x80, 0x81), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x8C),
      (0xEF, 0xBC, 0x9B), (0xEF, 0xBC, 0x9F):
      return true
    default: return false
    }
  }

  /// Reads the name and the mark; with words, titles may stand in the name that have a full stop.
  mutating func readLabel(longestName: Int, longest: Int, _ words: SpeechWords?) -> Bool {
    readName(longest: longestName, words) && readMark(longest: longest)
  }

  private mutating func readName(longest: Int, _ words: SpeechWords?) -> Bool {
    if offset < end && bytes[offset] == UInt8(ascii: "_") {
      isUnderscored = true
      offset += 1
    }
    let first = kind(offset)
    if first.isIdeographic || first == .hangul { return readEasternName() }
    guard first == .upper || first == .letter else { return false }
    return readWesternName(longest: longest, words)
  }

  /// Words with a capital each, small words of names between them, titles with a full stop.
  private mutating func readWesternName(longest: Int, _ words: SpeechWords?) -> Bool {
    var hasSmall = false
    var count = 0
    while true {
      let wordStart = offset
      let head = kind(offset)
      guard head == .upper || head == .letter || (count > 0 && (head == .lower || head == .digit))
      else { return false }
      var isSmall = head == .lower
      while offset < end {
        // Small letters of ASCII, as most are.
        if offset > wordStart, bytes[offset] &- 0x61 < 26 {
          hasSmall = true
          note(UInt32(bytes[offset]))
          offset += 1
          continue
        }
        let (value, length) = scalar(offset)
        let kind = CharacterShape.of(value).kind
        let isJoint =
          (value == 0x27 || value == 0x2019 || value == 0x2D)
          && self.kind(offset + length).isLetter
        guard kind.isLetter || kind == .digit || kind == .mark || isJoint else { break }
        if kind == .lower {
          isSmall = isSmall || offset == wordStart
          hasSmall = hasSmall || offset > wordStart || !isSmall
        }
        note(value)
        offset += length
      }
      guard offset - start <= longest else { return false }
      if isSmall && offset - wordStart > 4 { return false }
      count += 1
      if let words, scalar(offset).value == 0x2E, kind(offset + 1) == .space,
        kind(offset + 2) == .upper, words.isTitle(bytes[wordStart..<offset])
      {
        offset += 1
        hasTitle = true
        // A title says little of how the name is set.
        hasSmall = false
      }
      let next = scalar(offset).value
      guard next == 0x20, count < 5 else { break }
      let after = kind(offset + 1)
      guard after == .upper || after == .letter || after == .lower || after == .digit else { break }
      note(0x20)
      offset += 1
    }
    form = hasSmall ? .words : .capitals
    labelEnd = offset
    return offset - start > 1 || form == .capitals
  }

  /// A name of at most eight characters; one of two may have a space in its middle.
  private mutating func readEasternName() -> Bool {
    form = .eastern
    // A number is no name: 第一条, 三
    if scalar(offset).value == 0x7B2C { return false }
    var hasWord = false
    var count = 0
    var last: UInt32 = 0
    while offset < end && count <= 8 {
      let (value, length) = scalar(offset)
      // Nearly every line of Chinese comes by here, and is none by its first nine characters.
      let kind = value &- 0x4E00 < 0x5200 ? .han : CharacterShape.of(value).kind
      let isPart =
        kind.isIdeographic || kind == .hangul || value == 0xB7 || value == 0x30FB
        || (count > 0 && kind == .digit)
      if !isPart {
        guard count == 1, value == 0x3000, self.kind(offset + length) == .han,
          Self.followsParted(
            scalar(offset + length + scalar(offset + length).length).value)
        else { break }
        offset += length
        continue
      }
      note(value)
      hasWord = hasWord || kind != .digit && !NumberedHead.isIdeograph(value)
      last = value
      offset += length
      count += 1
    }
    labelEnd = offset
    return count >= 1 && count <= 8 && hasWord && !Self.endsPhrase(last)
  }

  /// Whether a character stands after a name of two characters with a space between them.
  private static func followsParted(_ value: UInt32) -> Bool {
    switch value {
    case 0x3000, 0xFF1A, 0xFF08, 0x300C: true
    default: false
    }
  }

  /// Whether words of a sentence end so: は, が, の and their like.
  private static func endsPhrase(_ value: UInt32) -> Bool {
    switch value {
    case 0x306F, 0x304C, 0x3082, 0x306E, 0x3092, 0x306B, 0x3067, 0x3068: true
    default: false
    }
  }

  /// Reads the mark after the name, with what the speaker does in brackets before it.
  private mutating func readMark(longest: Int) -> Bool {
    if form == .eastern { return readEasternMark(longest: longest) }
    var hasDirection = false
    let wasUnderscored = isUnderscored
    closeUnderscore()
    if scalar(offset).value == 0x20,
      scalar(offset + 1).value == 0x28 || scalar(offset + 1).value == 0x5B
    {
      guard skipBrackets(from: offset + 1, longest: longest) else { return form == .capitals }
      hasDirection = true
      if kind(offset) == .space && offset < end && form == .words { return false }
    }
    if !hasDirection, scalar(offset).value == 0x2C, form == .capitals { return readComma() }
    let mark = scalar(offset).value
    if offset >= end {
      labelEnd = end
      return form == .capitals || wasUnderscored || hasDirection
    }
    guard mark == 0x2E || mark == 0x3A else {
      labelEnd = offset
      return hasDirection && form == .capitals && readText()
    }
    offset += 1
    closeUnderscore()
    // "FAUST.--", "FAUST. —", "FAUST.--Habe"
    let stop = offset
    skipDashes()
    labelEnd = offset
    guard offset > stop || offset >= end || kind(offset) == .space || kind(offset) == .dash else {
      return false
    }
    return readText()
  }

  /// `ARNOLPHE, à part.`: what the speaker does stands between the name and a full stop.
  private mutating func readComma() -> Bool {
    guard kind(offset + 2) == .lower else { return false }
    var place = offset + 2
    while place < end, place - offset < 60, bytes[place] != 0x2E, bytes[place] != 0x3A {
      place += 1
    }
    guard place < end, place - offset < 60 else { return false }
    offset = place + 1
    closeUnderscore()
    skipDashes()
    labelEnd = offset
    guard offset >= end || kind(offset) == .space else { return false }
    return readText()
  }

  private mutating func skipDashes() {
    if kind(offset) == .dash || (kind(offset) == .space && kind(offset + 1) == .dash) {
      if kind(offset) == .space { offset += 1 }
      while offset < end && kind(offset) == .dash { offset += scalar(offset).length }
    }
  }

  private mutating func closeUnderscore() {
    guard isUnderscored, offset < end, bytes[offset] == UInt8(ascii: "_") else { return }
    offset += 1
    isUnderscored = false
  }

  /// Passes over the space after the label.
  private mutating func readText() -> Bool {
    while offset < end && kind(offset) == .space { offset += scalar(offset).length }
    let kind = kind(offset)
    opensQuotation = kind == .quote && offset < end
    return true
  }

  private mutating func skipBrackets(from place: Int, longest: Int) -> Bool {
    var depth = 0
    var index = place
    while index < end && index - start < longest {
      let (value, length) = scalar(index)
      let kind = CharacterShape.of(value).kind
      index += length
      if kind == .opener { depth += 1 }
      if kind == .closer { depth -= 1 }
      if depth == 0 {
        offset = index
        labelEnd = index
        return true
      }
    }
    return false
  }

  private mutating func readEasternMark(longest: Int) -> Bool {
    let nameEnd = offset
    var place = offset
    while place < end, scalar(place).value == 0x3000 || scalar(place).value == 0x20 {
      place += scalar(place).length
    }
    let hasSpace = place > nameEnd
    let first = scalar(place).value
    if first == 0xFF08 || first == 0x28 || first == 0x3014 || first == 0xFF3B || first == 0x3010 {
      // What the speaker does belongs to the speech, but for the mark after it.
      let back = offset
      guard skipBrackets(from: place, longest: longest) else { return false }
      let mark = scalar(offset).value
      if mark == 0xFF1A || mark == 0x3A {
        offset += scalar(offset).length
        labelEnd = offset
        return readText()
      }
      guard hasSpace || mark == 0x300C else { return false }
      if mark == 0x300C { return true }
      (offset, labelEnd) = (place, back)
      return true
    }
    if first == 0xFF1A || first == 0x3A {
      offset = place + scalar(place).length
      labelEnd = offset
      return readText() && (first == 0xFF1A || offset >= end || kind(offset) != .digit)
    }
    guard place < end, first == 0x300C || (hasSpace && scalar(nameEnd).value == 0x3000) else {
      return false
    }
    offset = place
    labelEnd = nameEnd
    return true
  }
}
