import GalleyCore

/// Words that are written with a hyphen before or after another, however rare the whole is: where
/// one of them ends a line, the hyphen is likelier its own than the typesetter's.
enum CompoundWords {
  /// First parts: English numbers and the adjectives of `long-term`, French and German prefixes.
  private static let firsts: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "twenty", "thirty", "forty",
    "fifty", "sixty", "seventy", "eighty", "ninety", "one", "well", "self", "half", "high",
    "long", "short", "full", "ill", "all", "non", "north", "south", "east",
    "west", "right", "left", "large", "small", "single", "double", "multi", "quasi",
    "demi", "vice", "après", "avant", "peut", "sous", "celui", "celle", "ceux", "celles", "lui",
    "elle", "eux", "nous", "vous", "moi", "toi", "là", "grand",
    "кое", "какой", "кто", "где", "когда",
  ]
  /// Second parts that make one word of the two: `long-er`, `six-teen`, `so-lution`.
  private static let endings = [
    "er", "est", "ly", "ness", "ish", "ty", "teen", "ed", "ing", "en", "y", "al", "ally", "s",
    "th", "land", "ment", "ern", "erly", "ward", "wards", "self", "most", "way", "hand",
  ]

  /// French second parts: pronouns after their verb, and endings of compounds, none of which is the
  /// last syllable of a word.
  private static let french: Set<String> = [
    "il", "ils", "elle", "elles", "on", "en", "y", "je", "moi", "toi", "nous", "vous", "même",
    "mêmes", "être", "dire", "là", "t",
  ]

  /// The words between two parts of which the first ends with a hyphen, `Haupt- und Nebensatz`, by
  /// language; in others such a word is as often the last syllable of one.
  private static let suspending: [String: Set<String>] = [
    "en": ["and", "or", "to"], "de": ["und", "oder", "bis", "sowie"], "nl": ["en", "of"],
    "fr": ["et", "ou"], "es": ["y", "o", "e", "u"], "pt": ["e", "ou"], "sv": ["och", "eller"],
    "da": ["og", "eller"], "nb": ["og", "eller"], "no": ["og", "eller"], "fi": ["ja", "tai"],
    "und": ["und", "oder", "and", "or"],
  ]

  /// Whether a word after a hyphen tells that the part before it waits for another.
  static func suspends(_ word: String, in language: LanguageTag) -> Bool {
    suspending[language == .undetermined ? "und" : language.primary]?.contains(word) ?? false
  }

  /// Whether the hyphen between two parts of a word is its own.
  static func joins(_ first: String, _ second: String, in language: LanguageTag) -> Bool {
    if language.primary == "fr" {
      if french.contains(second.lowercased()) { return true }
      if isElided(second), first.lowercased() != "aujour" { return true }
    }
    return firsts.contains(first.lowercased()) && !endings.contains(second.lowercased())
  }

  /// Whether a part begins with a letter and an apostrophe: `chef-d’œuvre`, `prends-l’autre`.
  private static func isElided(_ part: String) -> Bool {
    let scalars = part.unicodeScalars.prefix(2)
    guard scalars.count == 2, let first = scalars.first, first.value > 0x60 else { return false }
    return scalars.last == "\u{2019}" || scalars.last == "\u{27}"
  }
}
