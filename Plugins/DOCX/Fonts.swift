/// What a font is for; the raw value is its name in layouts.
enum Face: String, CaseIterable {
  /// Running text.
  case body
  /// Headings and run-in heads.
  case heading
  /// The titles of works.
  case title
  /// Bylines, quotations and what Western text sets in italics.
  case script
  /// Text whose columns must stand below each other.
  case fixed
  /// Headers, footers and page numbers.
  case furniture

  /// The face whose fonts it takes where it has none of its own.
  var likeness: Face? {
    switch self {
    case .body: nil
    case .title: .heading
    case .heading, .script, .fixed, .furniture: .body
    }
  }
}

/// A font with the names that stand in for it (ECMA-376 part 1, section 17.8.3).
struct Font: Hashable {
  /// The name by which Word finds it.
  let name: String
  /// Other names of the font, and fonts that take its place, the best first.
  let alternates: [String]
  /// The script it is for.
  private let script: Script

  /// Makes a font of its names; `names` is not empty.
  init(names: [String], script: Script) {
    name = names.first ?? ""
    alternates = Array(names.dropFirst())
    self.script = script
  }

  /// The Windows character set, as two hexadecimal digits.
  var charset: String {
    switch script {
    case .western, .rightToLeft: "00"
    case .simplifiedChinese: "86"
    case .traditionalChinese: "88"
    case .japanese: "80"
    case .korean: "81"
    }
  }

  /// The family: `roman`, `swiss`, `modern`, `script` or `auto`, where nobody knows.
  var family: String { Self.known[name]?.family ?? "auto" }

  /// Whether all letters have one width.
  var isFixed: Bool { Self.known[name]?.isFixed ?? false }

  // Word itself writes the Japanese names, and LibreOffice knows their kind by these alone.
  private static let known: [String: (family: String, isFixed: Bool)] = [
    "Times New Roman": ("roman", false), "Georgia": ("roman", false),
    "Garamond": ("roman", false), "Book Antiqua": ("roman", false), "Cambria": ("roman", false),
    "Arial": ("swiss", false), "Calibri": ("swiss", false), "Courier New": ("modern", true),
    "SimSun": ("roman", false), "NSimSun": ("modern", true), "SimHei": ("modern", false),
    "KaiTi": ("script", false), "FangSong": ("roman", false),
    "FZXiaoBiaoSong-B05S": ("roman", false), "FZXiaoBiaoSong-B05": ("roman", false),
    "PMingLiU": ("roman", false), "MingLiU": ("modern", true),
    "Microsoft JhengHei": ("swiss", false), "DFKai-SB": ("script", false),
    "ＭＳ 明朝": ("roman", true), "ＭＳ ゴシック": ("modern", true),
    "Batang": ("roman", false), "Malgun Gothic": ("swiss", false),
  ]
}
