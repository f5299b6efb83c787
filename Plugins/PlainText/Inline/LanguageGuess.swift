import GalleyCore

/// The language of a text, from its scripts and its most common words.
struct LanguageGuess {
  /// The language, `und` where nothing tells.
  let language: LanguageTag
  /// How sure it is.
  let confidence: Confidence
  /// Whether the user named it.
  private(set) var origin = Origin.guessed

  /// The language that a user named; the one that the text tells where none was named.
  ///
  /// Throws a `usage` diagnostic for a text that is no language tag.
  init(_ bytes: [UInt8], given: String) throws(Diagnostic) {
    guard !given.isEmpty else {
      self.init(bytes)
      return
    }
    guard let tag = LanguageTag(given) else {
      throw Diagnostic(
        .error, .usage, code: "bad-setting", "'\(given)' is no language tag",
        hint: "write one of BCP 47, such as en, de-AT or zh-Hans")
    }
    self.init(language: tag, confidence: .certain, origin: .given)
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

  private init(_ bytes: ArraySlice<UInt8>) {
    let counts = ScriptCounts(bytes)
    let letters =
      counts.han + counts.kana + counts.hangul + counts.latin + counts.cyrillic + counts.greek
    // A Han character says as much as a short word.
    let east = 3 * (counts.han + counts.kana)
    if counts.kana * 20 > counts.han + counts.kana && east > counts.latin {
      (language, confidence) = (.japanese, Confidence(percent: 98))
    } else if counts.hangul * 2 > letters {
      (language, confidence) = (.korean, Confidence(percent: 98))
    } else if east > counts.latin + counts.cyrillic && counts.han > 0 {
      let isSure = counts.simplified + counts.traditional > 4
      language = counts.traditional > counts.simplified ? .traditionalChinese : .simplifiedChinese
      confidence = Confidence(percent: isSure ? 96 : 70)
    } else if counts.cyrillic * 2 > letters {
      (language, confidence) = (LanguageTag("ru") ?? .undetermined, Confidence(percent: 80))
    } else if counts.greek * 2 > letters {
      (language, confidence) = (LanguageTag("el") ?? .undetermined, Confidence(percent: 95))
    } else if let (tag, share) = CommonWords.best(bytes) {
      (language, confidence) = (LanguageTag(tag) ?? .undetermined, Confidence(percent: share))
    } else {
      (language, confidence) = (.undetermined, Confidence(percent: 50))
    }
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
      case 0x3041...0x30FF: kana += 1
      case 0xAC00...0xD7A3: hangul += 1
      case 0x400...0x52F: cyrillic += 1
      case 0x370...0x3FF: greek += 1
      default: break
      }
    }
  }

  private static let simplifiedOnly = ScalarSet(
    of: "这们国说时会对发经过还进义务产业动现问题应该来个为与两从书么头学开关长门见车东马风飞鱼鸟龙")
  private static let traditionalOnly = ScalarSet(
    of: "這們國說時會對發經過還進義務產業動現問題應該來個為與兩從書麼頭學開關長門見車東馬風飛魚鳥龍")
}

/// Languages in Latin letters, told apart by the words that every text of theirs has.
private enum CommonWords {
  static let words: [(tag: String, words: Set<String>)] = [
    (
      "en",
      ["the", "and", "of", "to", "in", "that", "was", "is", "his", "with", "for", "it", "as", "he"]
    ),
    (
      "de",
      [
        "der", "die", "und", "das", "nicht", "ein", "den", "sich", "mit", "zu", "ist", "auf", "er",
        "war",
      ]
    ),
    (
      "fr",
      ["le", "la", "les", "et", "des", "un", "une", "est", "que", "dans", "qui", "il", "pas", "ne"]
    ),
    (
      "es",
      ["el", "los", "las", "que", "y", "del", "por", "con", "una", "su", "no", "se", "lo", "es"]
    ),
    (
      "it",
      [
        "il", "che", "di", "non", "per", "una", "con", "gli", "della", "era", "si", "sono", "e",
        "del",
      ]
    ),
    (
      "pt",
      ["os", "que", "não", "uma", "com", "do", "da", "em", "por", "para", "as", "ao", "mais", "o"]
    ),
    (
      "nl",
      [
        "de", "het", "een", "van", "niet", "dat", "en", "zijn", "op", "te", "met", "voor", "ik",
        "hij",
      ]
    ),
    (
      "la",
      [
        "et", "in", "est", "non", "ad", "cum", "sed", "quod", "ut", "qui", "quae", "ab", "esse",
        "nec",
      ]
    ),
    (
      "sv",
      [
        "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "den", "inte", "han",
        "till",
      ]
    ),
    (
      "da",
      ["og", "at", "det", "som", "en", "på", "er", "af", "for", "med", "den", "ikke", "han", "til"]
    ),
  ]

  /// The language with the most common words, and how sure it is in percent.
  static func best(_ bytes: ArraySlice<UInt8>) -> (tag: String, percent: Int)? {
    let text = String(decoding: bytes.prefix(20_000), as: UTF8.self).lowercased()
    var counts = [Int](repeating: 0, count: words.count)
    for word in text.split(whereSeparator: { !$0.isLetter }) where word.utf8.count <= 6 {
      let word = String(word)
      for (index, entry) in words.enumerated() where entry.words.contains(word) {
        counts[index] += 1
      }
    }
    let order = counts.indices.sorted {
      counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1
    }
    guard let first = order.first, counts[first] > 0 else { return nil }
    let second = counts[order[1]]
    let share = 50 + 48 * (counts[first] - second) / max(1, counts[first])
    return (words[first].tag, counts[first] < 4 ? min(share, 70) : share)
  }
}
