/// Numbers at the head of a line: chapters, sections, list items.
struct NumberedHead: Equatable, Sendable {
  /// How a number is written.
  enum Style: Sendable {
    /// 1, 12, １２
    case decimal
    /// 1.1, 2.3.4
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
  var style: Style
  /// How many levels a dotted number has; 1 for others.
  var depth: Int
  /// Whether brackets stand around it.
  var isBracketed: Bool
  /// The mark after it: `.`, `、`, `)`; nil for a space or the line's end.
  var mark: Character?
  /// What stands after the number, its mark and spaces.
  var rest: Substring

  /// The number that a line begins with, nil when it begins with none.
  init?(_ line: some StringProtocol) {
    var text = Substring(line)
    isBracketed = false
    if let first = text.first, "（([〔［".contains(first) {
      isBracketed = true
      text = text.dropFirst()
    }
    guard let (style, length, depth) = Self.number(text) else { return nil }
    self.style = style
    self.depth = depth
    text = text.dropFirst(length)
    if isBracketed {
      guard let close = text.first, "）)]〕］".contains(close) else { return nil }
      mark = close
      text = text.dropFirst()
    } else if let next = text.first, ".、．)）:：".contains(next) {
      mark = next
      text = text.dropFirst()
    } else {
      mark = nil
      guard text.isEmpty || text.first?.isWhitespace == true || style == .circled else { return nil }
    }
    rest = text.drop { $0.isWhitespace }
  }

  /// The characters that ideographic numbers are written with.
  static let ideographs: Set<Character> = Set("〇零一二三四五六七八九十百千两兩廿卅壹贰叁肆伍陆柒捌玖拾佰仟貳參陸")

  private static func number(_ text: Substring) -> (Style, length: Int, depth: Int)? {
    guard let first = text.first else { return nil }
    if first.isWholeNumber && first.isNumber && !ideographs.contains(first) {
      if "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".contains(first) { return (.circled, 1, 1) }
      return decimal(text)
    }
    if ideographs.contains(first) {
      return (.ideographic, text.prefix { ideographs.contains($0) }.count, 1)
    }
    let roman = text.prefix { "IVXLCDMivxlcdm".contains($0) }
    if !roman.isEmpty && isRoman(String(roman)) {
      return (.roman, roman.count, 1)
    }
    if first.isASCII && first.isLetter { return (.letter, 1, 1) }
    return nil
  }

  private static func decimal(_ text: Substring) -> (Style, length: Int, depth: Int)? {
    var length = 0
    var depth = 1
    var digits = 0
    let characters = Array(text.prefix(24))
    while length < characters.count {
      let character = characters[length]
      if character.isWholeNumber && !ideographs.contains(character) {
        digits += 1
        guard digits <= 4 else { return nil }
      } else if character == ".", length + 1 < characters.count, characters[length + 1].isWholeNumber {
        depth += 1
        digits = 0
      } else {
        break
      }
      length += 1
    }
    return (depth > 1 ? .dotted : .decimal, length, depth)
  }

  /// Whether a word is a roman number below 400 in its usual form.
  static func isRoman(_ word: String) -> Bool {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000]
    let upper = word.uppercased()
    guard word == upper || word == word.lowercased() else { return false }
    var total = 0
    var last = 0
    for character in upper.lowercased().reversed() {
      guard let value = values[character] else { return false }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total > 0 && total < 400 && roman(total) == upper
  }

  private static func roman(_ number: Int) -> String {
    let parts = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var result = ""
    for (value, sign) in parts {
      while rest >= value {
        result += sign
        rest -= value
      }
    }
    return result
  }
}
