import GalleyCore

/// The language of a text, from its scripts and its most common words.
struct LanguageGuess {
  /// The language, `und` where nothing tells.
  let language: LanguageTag
  /// How sure it is.
  let confidence: Confidence
  /// Whether the user named it.
  private(set) var origin = Origin.guessed

  /// The language that a user named; else the one that the text says it is in, else the one that
  /// it tells by its words from an offset on.
  ///
  /// Throws a `usage` diagnostic for a text that is no language tag.
  init(
    _ bytes: [UInt8], from start: Int = 0, given: String, said: LanguageTag? = nil
  ) throws(Diagnostic) {
    guard !given.isEmpty else {
      if let said {
        self.init(language: said, confidence: .certain, origin: .read)
      } else if start > 0 {
        self.init(Array(bytes[start..<min(bytes.count, start + 65_540)]))
      } else {
        self.init(bytes)
      }
      return
    }
    guard let tag = LanguageTag(given) else {
      throw Diagnostic(
        .error, .usage, code: "bad-setting", "'\(given)' is no language tag",
        hint: "write one of BCP 47, such as en, de-AT or zh-Hans")
    }
    self.init(language: tag, confidence: .certain, origin: .given)
  }

  /// The language that a text says it is in.
  init(said language: LanguageTag) {
    self.init(language: language, confidence: Confidence(percent: 98), origin: .read)
  }

  private init(language: LanguageTag, confidence: Confidence, origin: Origin) {
    self.language = language
    self.confidence = confidence
    self.origin = origin
  }

  /// Reads at most the first 64 KB; the language of a text does not hide longer.
  init(_ bytes: [UInt8]) {
    self.init(bytes[..<Self.end(bytes)])
  }

  private static func end(_ bytes: [UInt8]) -> Int {
    var end = min(bytes.count, 65_536)
    while end > 0 && end < bytes.count && bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Reads all of a stretch.
  init(_ bytes: ArraySlice<UInt8>) {
    let counts = ScriptCounts(bytes)
    if let (tag, percent) = Self.byScript(counts) {
      (language, confidence) = (tag, Confidence(percent: percent))
      return
    }
    let isCyrillic = counts.cyrillic * 2 > counts.letters
    let words = isCyrillic ? CommonWords.cyrillic : CommonWords.latin
    if let (tag, share) = words.best(bytes) {
      (language, confidence) = (LanguageTag(tag) ?? .undetermined, Confidence(percent: share))
    } else if isCyrillic {
      (language, confidence) = (LanguageTag("ru") ?? .undetermined, Confidence(percent: 60))
    } else {
      (language, confidence) = (.undetermined, Confidence(percent: 50))
    }
  }

  /// The language of a script that tells it, and how sure that is in percent.
  private static func byScript(_ counts: ScriptCounts) -> (LanguageTag, Int)? {
    // A Han character says as much as a short word.
    let east = 3 * (counts.han + counts.kana)
    if counts.kana * 20 > counts.han + counts.kana && east > counts.latin {
      return (.japanese, 98)
    }
    if counts.hangul * 2 > counts.letters { return (.korean, 98) }
    if east > counts.latin + counts.cyrillic && counts.han > 0 {
      // Forms that only Japan uses, beside none of China's.
      if counts.kana > 0 || counts.japanese > 2,
        counts.kana * 100 + counts.japanese * 20 > counts.han,
        counts.japanese + counts.kana > counts.simplified
      {
        return (.japanese, 75)
      }
      let isSure = counts.simplified + counts.traditional > 4
      let isTraditional = counts.traditional > counts.simplified
      return (isTraditional ? .traditionalChinese : .simplifiedChinese, isSure ? 96 : 70)
    }
    let others: [(Int, String)] = [
      (counts.greek, "el"), (counts.hebrew, "he"), (counts.arabic, "ar"), (counts.thai, "th"),
    ]
    for (count, tag) in others where count * 2 > counts.letters {
      let isPersian = tag == "ar" && counts.persian * 40 > counts.arabic
      return LanguageTag(isPersian ? "fa" : tag).map { ($0, 95) }
    }
    return nil
  }
}

/// How many letters of each script a text has.
private struct ScriptCounts {
  var han = 0
  var kana = 0
  var hangul = 0
  var latin = 0
  var cyrillic = 0
  var greek = 0
  var hebrew = 0
  var arabic = 0
  var persian = 0
  var thai = 0
  var japanese = 0
  var simplified = 0
  var traditional = 0

  init(_ bytes: ArraySlice<UInt8>) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
      case 0x4E00...0x9FFF, 0x3400...0x4DBF:
        han += 1
        if Self.simplifiedOnly.contains(scalar.value) { simplified += 1 }
        if Self.traditionalOnly.contains(scalar.value) { traditional += 1 }
        if Self.japaneseOnly.contains(scalar.value) { japanese += 1 }
      case 0x3041...0x30FF: kana += 1
      case 0xAC00...0xD7A3: hangul += 1
      case 0x400...0x52F: cyrillic += 1
      case 0x370...0x3FF, 0x1F00...0x1FFF: greek += 1
      case 0x590...0x5FF: hebrew += 1
      case 0x600...0x6FF:
        arabic += 1
        if [0x67E, 0x686, 0x698, 0x6A9, 0x6AF, 0x6CC].contains(scalar.value) { persian += 1 }
      case 0xE00...0xE7F: thai += 1
      default: break
      }
    }
  }

  /// The letters of all scripts.
  var letters: Int {
    han + kana + hangul + latin + cyrillic + greek + hebrew + arabic + thai
  }

  private static let japaneseOnly = ScalarSet(
    of: "気円図売広鉄変転桜悪戦沢駅経総両応帰対実続黒乗歩歳浅拝単毎涙渋県")
  private static let simplifiedOnly = ScalarSet(
    of: "这们国说时会对发经过还进义务产业动现问题应该来个为与两从书么头学开关长门见车东马风飞鱼鸟龙")
  private static let traditionalOnly = ScalarSet(
    of: "這們國說時會對發經過還進義務產業動現問題應該來個為與兩從書麼頭學開關長門見車東馬風飛魚鳥龍")
}
