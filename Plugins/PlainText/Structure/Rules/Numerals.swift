/// A number at the head of a line: of a chapter, a section, a list item.
struct NumberedHead: Equatable, Sendable {
  /// How a number is written.
  enum Style: Sendable {
    /// 1, 12, １２
    case decimal
    /// 1.1, 2.3.4, A.1
    case dotted
    /// 一, 十二, 壹
    case ideographic
    /// IV, xii
    case roman
    /// a, B
    case letter
    /// ①
    case circled
  }

  /// How the number is written.
  private(set) var style: Style
  /// How many levels a dotted number has; 1 for others.
  private(set) var depth: Int
  /// Whether brackets stand around it.
  let isBracketed: Bool
  /// Whether a mark stands after it: a full stop, a bracket, 、.
  private(set) var hasMark = false
  /// Where its mark ends, as an index of scalars.
  private(set) var end: Int
  /// Where the text after it begins; the number of scalars when there is none.
  private(set) var rest: Int

  /// The number that begins at `start`, nil when none does.
  init?(_ words: borrowing LineWords, from start: Int = 0) {
    let count = words.count
    guard start < count else { return nil }
    isBracketed = Self.opens(words.scalars[start])
    let first = isBracketed ? start + 1 : start
    guard let (style, length, depth) = Self.number(words, first) else { return nil }
    self.style = style
    self.depth = depth
    end = first + length
    let next = end < count ? words.scalars[end] : 0x20
    if isBracketed {
      guard Self.closes(next) else { return nil }
      hasMark = true
      end += 1
    } else if Self.isMark(next) {
      hasMark = true
      end += 1
    } else {
      let isSpace = end >= count || words.kinds[end] == .space
      guard isSpace || style == .circled else { return nil }
    }
    // A sentence that ends right after the number has a reference there: `（1）。`.
    if isBracketed || style == .circled, end < count, Self.endsSentence(words.scalars[end]) {
      return nil
    }
    rest = end
    while rest < count && words.kinds[rest] == .space { rest += 1 }
    // "2008 - 2015" is a stretch of time or of pages.
    if !hasMark, style == .decimal, Self.isRange(words, from: rest) { return nil }
    // "1.Title" is a heading; "3.5%" and "U.S." are not.
    if hasMark && rest == end && rest < count && !words.kinds[rest].isIdeographic
      && style != .ideographic && !isBracketed
    {
      return nil
    }
  }

  /// Whether a scalar is a mark of Han that goes on with what is before it, as 。 and ， do.
  private static func endsSentence(_ value: UInt32) -> Bool {
    switch value {
    case 0x3002, 0xFF0C, 0xFF1B, 0xFF01, 0xFF1F: true
    default: false
    }
  }

  /// Whether a dash and another number stand at a place.
  private static func isRange(_ words: borrowing LineWords, from place: Int) -> Bool {
    guard place < words.count, words.kinds[place] == .dash else { return false }
    var next = place + 1
    while next < words.count && words.kinds[next] == .space { next += 1 }
    return next < words.count && words.kinds[next] == .digit
  }

  /// Whether a number may stand in brackets after a scalar, and before it.
  private static func opens(_ value: UInt32) -> Bool {
    switch value {
    case 0x28, 0xFF08, 0x5B, 0x3014, 0xFF3B: true
    default: false
    }
  }

  private static func closes(_ value: UInt32) -> Bool {
    switch value {
    case 0x29, 0xFF09, 0x5D, 0x3015, 0xFF3D: true
    default: false
    }
  }

  /// Whether a scalar after a number marks it as one of a series.
  static func isMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x3001, 0xFF0E, 0x29, 0xFF09, 0x3A, 0xFF1A: true
    default: false
    }
  }

  /// Whether it counts things: it has no mark, and a small letter stands behind it.
  func counts(in words: borrowing LineWords) -> Bool {
    style == .decimal && !hasMark && rest < words.count && words.kinds[rest] == .lower
  }

  /// Whether nothing stands after the number.
  func isAlone(in words: LineWords) -> Bool { rest >= words.count }

  /// The number, those in Han and in circles too; nil for one of several parts.
  func place(in words: LineWords) -> Int? {
    switch style {
    case .circled:
      let scalar = words.scalars[isBracketed ? 1 : 0]
      return scalar &- 0x2460 < 20 ? Int(scalar - 0x2460) + 1 : nil
    case .ideographic: return path(in: words)?.last
    case .decimal, .roman, .letter: return value(in: words)
    case .dotted: return nil
    }
  }

  /// The number, nil when it is not told; for letters their place in the alphabet.
  func value(in words: LineWords) -> Int? {
    let first = isBracketed ? 1 : 0
    switch style {
    case .decimal:
      var value = 0
      for index in first..<end where words.kinds[index] == .digit {
        let digit = words.scalars[index]
        value = value * 10 + Int(digit >= 0xFF10 ? digit - 0xFF10 : digit & 0xF)
      }
      return value
    case .letter: return Int(words.scalars[first] & 0x1F)
    case .roman:
      if let sign = Self.romanSign(words.scalars[first]) { return sign }
      var total = 0
      var last = 0
      for index in (first..<end).reversed() where words.kinds[index].isLetter {
        let value =
          [0x69: 1, 0x76: 5, 0x78: 10, 0x6C: 50, 0x63: 100][words.scalars[index] | 0x20] ?? 0
        total += value < last ? -value : value
        last = max(last, value)
      }
      return total
    case .dotted, .ideographic, .circled: return nil
    }
  }

  /// The value of a Roman number that is one character: Ⅳ, ⅳ.
  private static func romanSign(_ value: UInt32) -> Int? {
    switch value {
    case 0x2160...0x216B: Int(value) - 0x215F
    case 0x2170...0x217B: Int(value) - 0x216F
    default: nil
    }
  }

  /// Whether a scalar is one that ideographic numbers are written with.
  static func isIdeograph(_ value: UInt32) -> Bool { ideographs.contains(value) }

  /// The scalars that ideographic numbers are written with.
  static let ideographValues = "〇零一二三四五六七八九十百千两兩廿卅壹贰叁肆伍陆柒捌玖拾佰仟貳參陸".unicodeScalars.map(\.value)

  private static let ideographs = ScalarSet(ideographValues)

  private static func number(_ words: LineWords, _ start: Int) -> (Style, Int, Int)? {
    guard start < words.count else { return nil }
    let value = words.scalars[start]
    if words.kinds[start] == .digit { return decimal(words, start) }
    if (0x2460...0x2473).contains(value) { return (.circled, 1, 1) }
    if Self.romanSign(value) != nil { return (.roman, 1, 1) }
    if words.kinds[start] == .han {
      let length = words.scalars[start...].prefix { isIdeograph($0) }.count
      return length > 0 ? (.ideographic, length, 1) : nil
    }
    guard value < 0x80, words.kinds[start].isLetter else { return nil }
    if let lettered = lettered(words, start) { return lettered }
    let letters = words.kinds[start...].prefix { $0.isLetter }.count
    // C and L alone come after B and K, and seldom after XCIX.
    let isLetter = letters == 1 && (value | 0x20 == 0x63 || value | 0x20 == 0x6C)
    if letters <= 8, !isLetter, isRoman(words.scalars[start..<(start + letters)]) {
      return (.roman, letters, 1)
    }
    return letters == 1 ? (.letter, 1, 1) : nil
  }

  /// `A.2.1`, as the sections of an appendix are numbered.
  private static func lettered(_ words: LineWords, _ start: Int) -> (Style, Int, Int)? {
    guard start + 2 < words.count, words.kinds[start] == .upper, words.scalars[start + 1] == 0x2E,
      words.kinds[start + 2] == .digit, let number = decimal(words, start + 2)
    else { return nil }
    return (.dotted, number.1 + 2, number.2 + 1)
  }

  private static func decimal(_ words: LineWords, _ start: Int) -> (Style, Int, Int)? {
    var index = start
    var depth = 1
    var digits = 0
    while index < words.count {
      if words.kinds[index] == .digit {
        digits += 1
        guard digits <= 4 else { return nil }
      } else if words.scalars[index] == 0x2E, index + 1 < words.count,
        words.kinds[index + 1] == .digit
      {
        depth += 1
        digits = 0
      } else {
        break
      }
      index += 1
    }
    return (depth > 1 ? .dotted : .decimal, index - start, depth)
  }

  /// Whether letters are a roman number below 400, in its usual form and all of one case.
  static func isRoman(_ letters: ArraySlice<UInt32>) -> Bool {
    let isUpper = letters.allSatisfy { (65...90).contains($0) }
    guard isUpper || letters.allSatisfy({ (97...122).contains($0) }) else { return false }
    var total = 0
    var last = 0
    for letter in letters.reversed() {
      let value: Int
      switch letter | 0x20 {
      case 0x69: value = 1
      case 0x76: value = 5
      case 0x78: value = 10
      case 0x6C: value = 50
      case 0x63: value = 100
      default: return false
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return (1..<400).contains(total) && roman(total).elementsEqual(letters.map { $0 & 0xDF })
  }

  private static func roman(_ number: Int) -> [UInt32] {
    let parts: [(Int, String)] = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
      (1, "I"),
    ]
    var left = number
    var result: [UInt32] = []
    for (value, sign) in parts {
      while left >= value {
        result += sign.unicodeScalars.map(\.value)
        left -= value
      }
    }
    return result
  }
}
