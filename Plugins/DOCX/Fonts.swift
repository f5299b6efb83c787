/// What a font is for.
enum Face: Hashable {
  /// Running text.
  case body
  /// Titles, headings and run-in heads.
  case heading
  /// Bylines, quotations and what Western text sets in italics.
  case script
  /// Text whose columns must stand below each other.
  case fixed
}

/// A font with the names that stand in for it (ECMA-376 part 1, section 17.8.3).
struct Font: Hashable {
  /// The name by which Word finds it.
  let name: String
  /// Other names of the font, and fonts that take its place, the best first.
  let alternates: [String]
  /// The Windows character set, as two hexadecimal digits.
  let charset: String
  /// The family: `roman`, `swiss`, `modern` or `script`.
  let family: String
  /// Whether all letters have one width.
  let isFixed: Bool
}

extension Font {
  /// The font for East Asian characters; nil where the script has none.
  static func eastAsian(_ script: Script, _ face: Face) -> Font? {
    switch script {
    case .simplifiedChinese:
      switch face {
      case .body: simSun
      case .heading: simHei
      case .script: kaiTi
      case .fixed: nSimSun
      }
    case .traditionalChinese:
      switch face {
      case .body: pMingLiU
      case .heading: jhengHei
      case .script: biauKai
      case .fixed: mingLiU
      }
    case .japanese:
      switch face {
      case .body, .script: msMincho
      case .heading, .fixed: msGothic
      }
    case .korean:
      switch face {
      case .body, .script: batang
      case .heading, .fixed: malgunGothic
      }
    case .western, .rightToLeft: nil
    }
  }

  /// The font for all other letters, in text of a script.
  static func western(_ script: Script, _ face: Face) -> Font {
    switch face {
    case .body, .script: timesNewRoman
    case .heading: script.isEastAsian ? arial : timesNewRoman
    case .fixed: courierNew
    }
  }

  static let timesNewRoman = Font(
    name: "Times New Roman", alternates: ["Times", "Liberation Serif"], charset: "00",
    family: "roman", isFixed: false)
  static let arial = Font(
    name: "Arial", alternates: ["Helvetica", "Liberation Sans"], charset: "00", family: "swiss",
    isFixed: false)
  static let courierNew = Font(
    name: "Courier New", alternates: ["Courier", "Liberation Mono"], charset: "00",
    family: "modern", isFixed: true)

  static let simSun = Font(
    name: "SimSun", alternates: ["宋体", "Songti SC", "Noto Serif CJK SC"], charset: "86",
    family: "roman", isFixed: false)
  static let nSimSun = Font(
    name: "NSimSun", alternates: ["新宋体", "Songti SC", "Noto Sans Mono CJK SC"], charset: "86",
    family: "modern", isFixed: true)
  static let simHei = Font(
    name: "SimHei", alternates: ["黑体", "Heiti SC", "Noto Sans CJK SC"], charset: "86",
    family: "modern", isFixed: false)
  static let kaiTi = Font(
    name: "KaiTi", alternates: ["楷体", "Kaiti SC", "AR PL UKai CN"], charset: "86",
    family: "script", isFixed: false)

  static let pMingLiU = Font(
    name: "PMingLiU", alternates: ["新細明體", "Songti TC", "Noto Serif CJK TC"], charset: "88",
    family: "roman", isFixed: false)
  static let mingLiU = Font(
    name: "MingLiU", alternates: ["細明體", "Songti TC", "Noto Sans Mono CJK TC"], charset: "88",
    family: "modern", isFixed: true)
  static let jhengHei = Font(
    name: "Microsoft JhengHei", alternates: ["微軟正黑體", "PingFang TC", "Noto Sans CJK TC"],
    charset: "88", family: "swiss", isFixed: false)
  static let biauKai = Font(
    name: "DFKai-SB", alternates: ["標楷體", "BiauKai", "AR PL UKai TW"], charset: "88",
    family: "script", isFixed: false)

  // Word itself writes the Japanese names, and LibreOffice knows their kind by these alone.
  static let msMincho = Font(
    name: "ＭＳ 明朝", alternates: ["MS Mincho", "Hiragino Mincho ProN", "Noto Serif CJK JP"],
    charset: "80", family: "roman", isFixed: true)
  static let msGothic = Font(
    name: "ＭＳ ゴシック", alternates: ["MS Gothic", "Hiragino Sans", "Noto Sans CJK JP"],
    charset: "80", family: "modern", isFixed: true)

  static let batang = Font(
    name: "Batang", alternates: ["바탕", "AppleMyungjo", "Noto Serif CJK KR"], charset: "81",
    family: "roman", isFixed: false)
  static let malgunGothic = Font(
    name: "Malgun Gothic", alternates: ["맑은 고딕", "Apple SD Gothic Neo", "Noto Sans CJK KR"],
    charset: "81", family: "swiss", isFixed: false)
}
