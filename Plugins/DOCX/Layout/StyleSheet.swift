/// How each paragraph style looks in a document of a script.
///
/// East Asian heads are told apart by their face, Western ones by weight and slope; a slanted
/// ideograph is a makeshift. Their lines have a height of their own, off the grid, so that
/// fonts of different height give the same page.
struct StyleSheet {
  /// The script of the document.
  let script: Script
  /// The fonts of the document.
  let fonts: FontBook
  /// The size of body text in half-points.
  let bodySize: Int
  /// How styles are called in the file, and how they look, by the numbers of the styles.
  var identifiers: [String]
  private(set) var looks: [Look]
  /// How character styles and the style of tables are called, where it is not as usual.
  var characterIdentifiers: [CharacterStyle: String] = [:]
  var tableIdentifier = "RuledTable"
  /// The name of that style.
  static let tableName = "Ruled Table"

  /// Makes the styles that a layout tells of.
  init(_ description: LayoutDescription, for script: Script) {
    self.script = script
    fonts = FontBook(description.fonts)
    var size = 24
    if case .length(let length) = description.styles[.normal]?[.size] {
      size = min(max(length.twips(em: 240) / 10, 2), 3276)
    }
    bodySize = size
    identifiers = ParagraphStyle.allCases.map(\.identifier)
    looks = ParagraphStyle.allCases.map { style in
      var look = Look()
      for key in StyleKey.allCases {
        guard let value = description.styles[style]?[key] else { continue }
        look.put(value, as: key, for: script, bodySize: size)
      }
      return look
    }
  }

  /// The look of a style.
  func look(of style: ParagraphStyle) -> Look { looks[style.rawValue] }

  /// What the style is called in the file.
  func identifier(of style: ParagraphStyle) -> String { identifiers[style.rawValue] }

  /// What a character style is called in the file.
  func identifier(of style: CharacterStyle) -> String {
    characterIdentifiers.isEmpty ? style.rawValue : characterIdentifiers[style] ?? style.rawValue
  }

  /// Gives a style the look that another document's style has.
  mutating func set(_ look: Look, called identifier: String, as style: ParagraphStyle) {
    looks[style.rawValue] = look
    identifiers[style.rawValue] = identifier
  }

  /// The size of an em of body text, in twentieths of a point.
  var em: Int { bodySize * 10 }

  /// How far the first line of a paragraph is set in, in twentieths of a point.
  func firstLine(of script: Script) -> Int {
    if let characters = script.firstLineCharacters { return characters * em / 100 }
    return em * 3 / 2
  }

  /// Whether text is set the Western way.
  var isWestern: Bool { !script.isEastAsian }
}

extension Look {
  /// Takes a value of a layout.
  fileprivate mutating func put(
    _ value: LayoutValue, as key: StyleKey, for script: Script, bodySize: Int
  ) {
    let em = bodySize * 10
    var length: Int? { if case .length(let length) = value { length.twips(em: em) } else { nil } }
    var word: String { if case .word(let word) = value { word } else { "" } }
    let isOn = value == .flag(true)
    switch key {
    case .align: alignment = Alignment(rawValue: word == "justify" ? "both" : word) ?? .start
    case .left: left = length ?? 0
    case .right: right = length ?? 0
    case .before: before = length ?? 0
    case .after: after = length ?? 0
    case .hanging:
      if let length, length > 0 { firstLine = .hanging(length) }
    case .firstLine:
      switch value {
      case .word("natural"): firstLine = .indented
      case .length(let length): firstLine = .length(length.twips(em: em))
      default: if case .hanging = firstLine {} else { firstLine = .flush }
      }
    case .line:
      switch value {
      case .length(let length): lineHeight = .atLeast(length.twips(em: em))
      case .exactly(let length): lineHeight = .exactly(length.twips(em: em))
      case .percent(let percent): lineHeight = .multiple(percent * 240 / 100)
      default: lineHeight = nil
      }
    case .outline:
      if case .number(let level) = value { outlineLevel = level == 0 ? nil : level - 1 }
    case .hyphenate: hyphenates = isOn
    case .face: face = Face(rawValue: word) ?? .body
    case .size:
      if case .percent(let percent) = value {
        size = (bodySize * percent + 50) / 100
      } else if let length {
        size = max(2, length / 10)
      }
    case .bold: isBold = value == .word("natural") ? script.hasBoldHeads : isOn
    case .italic: isItalic = value == .word("natural") ? !script.isEastAsian : isOn
    case .color: color = word == "none" ? nil : word
    case .caps: capitals = Capitals(rawValue: word) ?? .none
    case .keepWithNext: keepsWithNext = isOn
    case .keepTogether: keepsTogether = isOn
    case .pageBreak: startsPage = isOn
    case .ruleAbove: ruleAbove = Rule(rawValue: word) ?? .none
    case .ruleBelow: ruleBelow = Rule(rawValue: word) ?? .none
    case .letterSpacing: letterSpacing = length ?? 0
    case .joined: isContextual = isOn
    }
  }
}
