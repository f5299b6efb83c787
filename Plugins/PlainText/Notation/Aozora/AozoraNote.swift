import GalleyCore

/// What a note in brackets, ［＃…］, says: the instructions of Aozora Bunko's manual for
/// transcribers.
enum AozoraNote: Equatable {
  /// Text set off by its type, or a heading, or a way of setting that is kept in the record only.
  enum Style: Equatable {
    case emphasis(Emphasis.Kind, class: String?)
    /// A heading: 1 for 大見出し, 2 for 中見出し, 3 for 小見出し.
    case heading(level: Int, runsIn: Bool)
    /// What the model has no word for: 縦中横, 割り注, 罫囲み.
    case setting
  }

  /// The text before it, which the note repeats: 「…」に傍点.
  case style(Style, of: String)
  /// All up to the matching end: in its line, or over several.
  case open(Style, isBlock: Bool)
  /// The matching end.
  case close(Style)
  /// This line is set in by so many characters: ３字下げ.
  case indent(Int)
  /// The lines from here on are: ここから３字下げ.
  case openIndent(Int)
  case closeIndent
  /// What follows stands at the end of the line, so many characters from it: 地から２字上げ.
  case flush(Int)
  /// The lines from here on do.
  case openFlush(Int)
  case closeFlush
  /// The lines up to the end of the page stand in its middle.
  case centered
  /// A new page or column begins.
  case pageBreak(Milestone.Unit)
  /// A picture: its file's name and what it shows.
  case image(name: String, description: String)
  /// A reading of the text before it, given in a note: 「…」に「…」のルビ.
  case reading(of: String, String)
  /// What the transcriber has to say of the printed book: 「…」は底本では「…」.
  case variant
  /// Marks for reading Chinese in the Japanese way: 一, レ, （ノ）.
  case reorder(String)
  /// Nothing that shows.
  case ignored
  /// Something else.
  case unknown

  /// Reads what stands between ［＃ and ］.
  init(_ text: String) {
    self = Self.quoted(text) ?? Self.layout(text) ?? Self.kanbun(text) ?? .unknown
  }
}

extension AozoraNote {
  /// Notes that begin with the text they are about: 「…」に傍点.
  private static func quoted(_ text: String) -> AozoraNote? {
    if text.hasPrefix("ルビの") || text.hasPrefix("行頭") || text.hasPrefix("底本") {
      return text.contains("底本") ? .variant : nil
    }
    guard let (target, rest) = quotation(text) else { return nil }
    if rest.contains("底本") { return .variant }
    for word in ["の左に", "に"] where rest.hasPrefix(word) {
      let after = String(rest.dropFirst(word.count))
      if let (reading, end) = quotation(after), end == "のルビ" || end == "の注記" {
        return .reading(of: target, reading)
      }
    }
    let particles = ["の左に", "の右に", "に", "は"]
    for particle in particles where rest.hasPrefix(particle) {
      if let style = style(String(rest.dropFirst(particle.count))) {
        return .style(style, of: target)
      }
    }
    if rest.contains("ママ") { return .variant }
    return image(text)
  }

  /// The quotation at the start of a text, and what stands after it; quotations nest.
  private static func quotation(_ text: String) -> (String, String)? {
    guard text.hasPrefix("「") else { return nil }
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == "「" { depth += 1 }
      if text[index] == "」" { depth -= 1 }
      if depth == 0 {
        let inner = text[text.index(after: text.startIndex)..<index]
        return (String(inner), String(text[text.index(after: index)...]))
      }
      index = text.index(after: index)
    }
    return nil
  }

  /// The way of setting that a word names.
  private static func style(_ word: String) -> Style? {
    if word.hasSuffix("見出し") {
      let levels = [("大", 1), ("中", 2), ("小", 3)]
      let runsIn = word.hasPrefix("同行") || word.hasPrefix("窓")
      let level = levels.first { word.hasSuffix($0.0 + "見出し") }?.1
      return level.map { .heading(level: $0, runsIn: runsIn) }
    }
    if word.hasSuffix("傍点") { return .emphasis(.dots, class: dots[String(word.dropLast(2))]) }
    if word == "取消線" { return .emphasis(.strikethrough, class: nil) }
    if word.hasSuffix("傍線") || ["波線", "鎖線", "破線", "下線"].contains(word) {
      return .emphasis(.underline, class: nil)
    }
    if let kind = kinds[word] { return .emphasis(kind, class: nil) }
    let isSize = word.hasSuffix("大きな文字") || word.hasSuffix("小さな文字")
    return settings.contains(word) || isSize ? .setting : nil
  }

  private static let dots = [
    "白ゴマ": "sesame-open", "丸": "dot", "白丸": "circle-open", "二重丸": "double-circle",
    "黒三角": "triangle", "白三角": "triangle-open", "蛇の目": "double-circle-open", "ばつ": "cross",
  ]

  private static let kinds: [String: Emphasis.Kind] = [
    "太字": .bold, "ゴシック体": .bold, "斜体": .italic, "上付き小文字": .superscript, "上付き文字": .superscript,
    "行右小書き": .superscript, "下付き小文字": .subscript, "下付き文字": .subscript, "行左小書き": .subscript,
  ]

  private static let settings: Set<String> = [
    "縦中横", "割り注", "罫囲み", "横組み", "キャプション", "枠囲み", "篆書体", "イタリック体", "大文字",
  ]

  /// Notes on how lines are set, and those that open and close a way of setting.
  private static func layout(_ text: String) -> AozoraNote? {
    if let unit = breaks[text] { return .pageBreak(unit) }
    if text == "ページの左右中央" { return .centered }
    if ["本文終わり", "改行天付き", "天付き", "底本改頁", "改行"].contains(text) { return .ignored }
    if text.hasPrefix("ここから") { return opening(String(text.dropFirst(4))) }
    if text.hasPrefix("ここで") || text.hasSuffix("終わり") { return closing(text) }
    if let flush = flush(text) { return .flush(flush) }
    if text.hasSuffix("字下げ"), let count = number(text.dropLast(3)) { return .indent(count) }
    if let style = style(text) { return .open(style, isBlock: false) }
    return image(text)
  }

  private static let breaks: [String: Milestone.Unit] = [
    "改ページ": .page, "改頁": .page, "改丁": .page, "改見開き": .page, "改段": .column,
  ]

  private static func opening(_ text: String) -> AozoraNote? {
    if let flush = flush(text) { return .openFlush(flush) }
    if let end = text.firstRange(of: "字下げ"),
      let count = number(text[..<end.lowerBound])
    {
      return .openIndent(count)
    }
    if text.hasPrefix("改行天付き") {
      let digits = text.drop { digit($0) == nil }
      return .openIndent(digits.isEmpty ? 0 : number(digits.prefix { digit($0) != nil }) ?? 0)
    }
    return style(text).map { .open($0, isBlock: true) }
  }

  private static func closing(_ text: String) -> AozoraNote? {
    guard text.hasSuffix("終わり") else { return nil }
    var word = text.dropLast(3)
    if word.hasPrefix("ここで") { word = word.dropFirst(3) }
    if word == "字下げ" { return .closeIndent }
    if word == "地付き" || word == "字上げ" { return .closeFlush }
    return style(String(word)).map { .close($0) }
  }

  /// How far from the end of the line: 地付き is 0, 地から２字上げ is 2.
  private static func flush(_ text: String) -> Int? {
    if text == "地付き" || text == "下付き" { return 0 }
    guard text.hasPrefix("地から"), text.hasSuffix("字上げ") else { return nil }
    return number(text.dropFirst(3).dropLast(3))
  }

  /// Pictures: 挿絵（fig1_02.png、横321×縦123）入る.
  private static func image(_ text: String) -> AozoraNote? {
    guard text.hasSuffix("入る"), let open = text.lastIndex(of: "（"),
      let dot = text.lastIndex(of: "."),
      open < dot
    else { return nil }
    let name = text[text.index(after: open)...].prefix { $0 != "、" && $0 != "）" && $0 != "," }
    return .image(name: String(name), description: String(text[..<open]))
  }

  private static func kanbun(_ text: String) -> AozoraNote? {
    if text.hasPrefix("（") && text.hasSuffix("）") && text.count <= 8 { return .reorder(text) }
    let isMark =
      !text.isEmpty && text.count <= 2 && text.allSatisfy { "一二三四上中下甲乙丙丁レ天地人".contains($0) }
    return isMark ? .reorder(text) : nil
  }

  private static func digit(_ character: Character) -> Int? {
    if let value = character.wholeNumberValue, value < 10 { return value }
    return nil
  }

  /// A number in digits of either width, or in Han.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.count <= 3 else { return nil }
    if text.contains("十") {
      let parts = text.split(separator: "十", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      let tens = parts[0].isEmpty ? 1 : number(parts[0])
      let units = parts[1].isEmpty ? 0 : number(parts[1])
      guard let tens, let units else { return nil }
      return tens * 10 + units
    }
    var value = 0
    for character in text {
      guard let digit = digit(character) else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}
