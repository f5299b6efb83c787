import GalleyCore

/// Tells the language of each run and that of the document.
///
/// Word gives a run three languages, one for each kind of letters (ECMA-376 part 1, section
/// 17.3.2.20); which counts depends on the letters there are.
struct LanguageReader {
  private let defaults: RunFacts
  private var counts: [LanguageTag: Int] = [:]
  private var census = ScriptCensus()
  private var tags: [String: LanguageTag?] = [:]
  private var order: [LanguageTag] = []

  init(defaults: RunFacts) {
    self.defaults = defaults
  }

  /// The language that a run itself is said to be in, nil where nothing says so.
  mutating func language(
    of text: String, _ facts: RunFacts, _ style: StyleTable.Style?, _ paragraph: RunFacts
  ) -> LanguageTag? {
    let letters = Letters(text)
    census.add(text)
    let own: (RunFacts) -> String? = { facts in
      switch letters.kind {
      case .eastAsian: facts.eastAsianLanguage ?? (letters.isMixed ? facts.language : nil)
      case .rightToLeft: facts.rightToLeftLanguage ?? (letters.isMixed ? facts.language : nil)
      case .other: facts.language
      }
    }
    let spoken = own(facts) ?? style.flatMap { own($0.format) }
    let effective = spoken ?? own(paragraph) ?? own(defaults)
    if letters.count > 0, let tag = tag(effective) {
      if counts[tag] == nil { order.append(tag) }
      counts[tag, default: 0] += letters.count
    }
    // Some programs give all languages to every run.
    if letters.kind == .other, facts.eastAsianLanguage != nil, facts.language != nil,
      facts.eastAsianLanguage == defaults.eastAsianLanguage
    {
      return nil
    }
    return tag(spoken ?? own(paragraph).flatMap { $0 == own(defaults) ? nil : $0 })
  }

  /// The language of most letters.
  var main: LanguageTag? {
    let most = order.max { counts[$0, default: 0] < counts[$1, default: 0] }
    switch census.script {
    case .japanese: return .japanese
    case .korean: return .korean
    case .simplifiedChinese, .traditionalChinese:
      return most.flatMap { $0.isHan && $0 != .japanese ? $0 : nil } ?? .simplifiedChinese
    case .western, .rightToLeft:
      return most.flatMap { $0.isEastAsian ? nil : $0 }
    }
  }

  private mutating func tag(_ name: String?) -> LanguageTag? {
    guard let name else { return nil }
    if let known = tags[name] { return known }
    let tag = WordLanguage.tag(of: name)
    tags[name] = tag
    return tag
  }
}

/// The letters of a text by the kind that Word tells apart.
private struct Letters {
  enum Kind {
    case eastAsian
    case rightToLeft
    case other
  }

  var kind = Kind.other
  var count = 0
  /// Whether there are letters of others beside those of the kind.
  private var others = 0
  var isMixed: Bool { others > 0 }

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x41, 0x5B...0x60, 0x7B...0xBF: continue
      case 0x0590...0x08FF: if kind == .other { kind = .rightToLeft }
      case 0x1100...0x11FF, 0x2E80...0x2FFF, 0x3005...0x3007, 0x3041...0x318F, 0x31A0...0x9FFF,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
        kind = .eastAsian
      case 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFFEF: continue
      default: others += 1
      }
      count += 1
    }
  }
}

extension WordLanguage {
  /// The language of Word's name for it; nil for none, or no language.
  static func tag(of name: String) -> LanguageTag? {
    guard !name.isEmpty, name != "x-none", let tag = LanguageTag(name) else { return nil }
    let subtags = name.split(separator: "-").map { $0.lowercased() }
    if tag.primary == "zh" {
      switch subtags.last {
      case "cn", "sg", "hans": return .simplifiedChinese
      case "tw", "hant": return .traditionalChinese
      default: return subtags.count == 1 ? .simplifiedChinese : tag
      }
    }
    guard subtags.count == 2, let bare = LanguageTag(subtags[0]),
      WordLanguage(bare).tag?.lowercased() == name.lowercased()
    else { return tag }
    return bare
  }
}

extension LanguageTag {
  /// Whether a run in another language is told apart: a region alone is none.
  func isSame(as other: LanguageTag) -> Bool {
    guard primary == other.primary else { return false }
    return primary != "zh" || Script(self) == Script(other)
  }
}
