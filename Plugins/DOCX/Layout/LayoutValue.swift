/// A value in a layout, as it was written: what depends on the size of the text is settled last.
enum LayoutValue: Hashable {
  /// A length.
  case length(Length)
  /// Two of them: a size of paper.
  case paper(Length, Length)
  /// A hundredth of something else.
  case percent(Int)
  /// A height of line that is kept, however high the letters are.
  case exactly(Length)
  case number(Int)
  case flag(Bool)
  /// One of the words that a key has, or a text.
  case word(String)

  /// A length, in units that are known or in ems of the text.
  enum Length: Hashable {
    /// Twentieths of a point.
    case twips(Int)
    /// Ems of body text, in hundredths.
    case em(Int)

    /// The length in twentieths of a point; ems come out in halves of a point.
    func twips(em: Int) -> Int {
      switch self {
      case .twips(let twips): twips
      case .em(let hundredths):
        hundredths % 100 == 0 ? hundredths / 100 * em : (hundredths * em + 500) / 1000 * 10
      }
    }
  }
}

extension LayoutValue {
  /// What values a key takes.
  enum Kind {
    case length
    /// A length or a part of the size of body text.
    case size
    /// A length of which a line has at least so much, `exactly` one, or a part of the font's height.
    case line
    case paper
    /// A length, `flush` or `natural`.
    case firstLine
    case flag
    /// `true`, `false` or `natural`: where the script has it.
    case natural
    case number(ClosedRange<Int>)
    case words([String])
    /// A length or a word.
    case lengthOr(String)
    case color
    case text

    /// The value of a text; nil where it is none of this kind.
    func value(_ text: String) -> LayoutValue? {
      switch self {
      case .length: Length(text).map(LayoutValue.length)
      case .size: Self.percent(text) ?? Length(text).map(LayoutValue.length)
      case .line: Self.line(text)
      case .paper: Self.paper(text)
      case .firstLine: LayoutValue.Kind.lengthOr("flush").value(text) ?? Self.word(text, "natural")
      case .flag: ["true": .flag(true), "false": .flag(false)][text]
      case .natural: LayoutValue.Kind.flag.value(text) ?? Self.word(text, "natural")
      case .number(let range): Int(text).flatMap { range.contains($0) ? .number($0) : nil }
      case .words(let words): words.contains(text) ? .word(text) : nil
      case .lengthOr(let word): Self.word(text, word) ?? Length(text).map(LayoutValue.length)
      case .color: Self.isColor(text) ? .word(text.uppercased()) : Self.word(text, "none")
      case .text: .word(text)
      }
    }

    /// What a key takes, for a message.
    var expectation: String {
      switch self {
      case .length: "a length such as 12pt, 5mm, 1in or 2em"
      case .size: "a size such as 12pt, or 120% of the text's"
      case .line: "a height such as 20pt, 'exactly 20pt', 125% or grid"
      case .paper: "one of \(PaperSize.names.joined(separator: ", ")), or '148mm 210mm'"
      case .firstLine: "a length such as 2em, flush or natural"
      case .flag: "true or false"
      case .natural: "true, false or natural"
      case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
      case .words(let words): "one of " + words.joined(separator: ", ")
      case .lengthOr(let word): "\(word), or a length such as 12pt, 5mm, 1in or 2em"
      case .color: "six hexadecimal digits such as '7F7F7F', or none"
      case .text: "a text"
      }
    }

    private static func word(_ text: String, _ word: String) -> LayoutValue? {
      text == word ? .word(word) : nil
    }

    private static func percent(_ text: String) -> LayoutValue? {
      guard text.hasSuffix("%"), let number = Int(text.dropLast()), (10...1000).contains(number)
      else { return nil }
      return .percent(number)
    }

    private static func line(_ text: String) -> LayoutValue? {
      if text == "grid" { return .word(text) }
      if let percent = percent(text) { return percent }
      if text.hasPrefix("exactly ") { return Length(text.dropFirst(8)).map(LayoutValue.exactly) }
      return Length(text).map(LayoutValue.length)
    }

    private static func paper(_ text: String) -> LayoutValue? {
      if let size = PaperSize(rawValue: text) {
        return .paper(.twips(size.width), .twips(size.height))
      }
      let parts = text.split(separator: " ").map { Length($0) }
      guard parts.count == 2, case .twips(let width)? = parts[0],
        case .twips(let height)? = parts[1],
        (1440...31680).contains(width), (1440...31680).contains(height)
      else { return nil }
      return .paper(.twips(width), .twips(height))
    }

    private static func isColor(_ text: String) -> Bool {
      text.utf8.count == 6 && text.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }
  }
}

extension LayoutValue.Length {
  /// The most that a length may be: 22 inches, the largest page of Word.
  private static let most = 31680

  /// Reads a number with its unit: `pt`, `mm`, `cm`, `in` or `em`, or a bare 0.
  init?(_ text: some StringProtocol) {
    if text == "0" {
      self = .twips(0)
      return
    }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let number = Double(String(digits)), digits.first != ".", digits.utf8.count <= 10
    else { return nil }
    let twips: Double
    switch text.dropFirst(digits.count) {
    case "pt": twips = number * 20
    case "mm": twips = number * 1440 / 25.4
    case "cm": twips = number * 1440 / 2.54
    case "in": twips = number * 1440
    case "em":
      guard number <= 100 else { return nil }
      self = .em(Int((number * 100).rounded()))
      return
    default: return nil
    }
    guard twips <= Double(Self.most) else { return nil }
    self = .twips(Int(twips.rounded()))
  }
}

/// A size of paper with a name, upright.
enum PaperSize: String, CaseIterable {
  case a3, a4, a5, b5, letter, legal
  /// A page of a paperback: 130 by 190 mm.
  case paperback
  /// The Chinese 大32开: 140 by 203 mm.
  case big32 = "32mo"

  /// Their names.
  static let names = allCases.map(\.rawValue)

  /// The width in twentieths of a point.
  var width: Int {
    switch self {
    case .a3: 16838
    case .a4: 11906
    case .a5: 8391
    case .b5: 9978
    case .letter, .legal: 12240
    case .paperback: 7370
    case .big32: 7937
    }
  }

  /// The height in twentieths of a point.
  var height: Int {
    switch self {
    case .a3: 23811
    case .a4: 16838
    case .a5: 11906
    case .b5: 14173
    case .letter: 15840
    case .legal: 20160
    case .paperback: 10772
    case .big32: 11509
    }
  }
}
