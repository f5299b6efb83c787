import GalleyCore

/// Languages of one script, told apart by words that every text of theirs has and by letters that
/// few others have.
struct CommonWords: Sendable {
  /// A language with its words, in lower case, and its letters.
  private struct Entry: Sendable {
    let tag: String
    let words: String
    let letters: String
  }

  private let tags: [String]
  private let words: [String: [Int]]
  private let letters: [Unicode.Scalar: [Int]]

  private init(_ entries: [Entry]) {
    tags = entries.map(\.tag)
    var words: [String: [Int]] = [:]
    var letters: [Unicode.Scalar: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for word in entry.words.split(separator: " ") {
        words[String(word), default: []].append(index)
      }
      for letter in entry.letters.unicodeScalars { letters[letter, default: []].append(index) }
    }
    self.words = words
    self.letters = letters
  }

  /// The language with the most common words, and how sure it is in percent.
  ///
  /// `least` is how many of them it must have.
  func best(_ bytes: ArraySlice<UInt8>, least: Int = 1) -> (tag: String, percent: Int)? {
    let text = String(decoding: bytes.prefix(20_000), as: UTF8.self).lowercased()
    var counts = [Int](repeating: 0, count: tags.count)
    // One word over and over is a word that two languages have, or a name.
    var seen: Set<String> = []
    var word = ""
    for scalar in text.unicodeScalars {
      if isPartOfWord(scalar) {
        word.unicodeScalars.append(scalar)
        if !scalar.isASCII, let found = letters[scalar] {
          for index in found { counts[index] += 1 }
          seen.insert(String(scalar))
        }
      } else {
        count(word, &counts, &seen)
        word = ""
      }
    }
    count(word, &counts, &seen)
    let order = counts.indices.sorted {
      counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1
    }
    guard let first = order.first, counts[first] >= max(1, least) else { return nil }
    let second = order.count > 1 ? counts[order[1]] : 0
    let share = 50 + 48 * (counts[first] - second) / max(1, counts[first])
    let isTold = counts[first] >= 4 && seen.reduce(0) { $0 + signs($1, of: first) } >= 2
    return (tags[first], isTold ? share : min(share, 70))
  }

  /// How much it says that a language's word or letter was seen: a letter that few others have
  /// says as much as two words.
  private func signs(_ text: String, of language: Int) -> Int {
    if words[text]?.contains(language) == true { return 1 }
    let letter = text.unicodeScalars.first.flatMap { letters[$0] }
    return letter?.contains(language) == true ? 2 : 0
  }

  /// Whether a character is a letter or combines with one; those of ASCII need no table for it.
  private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return 0x61...0x7A ~= scalar.value | 0x20 }
    return scalar.properties.isAlphabetic || scalar.value >= 0x300 && scalar.value < 0x370
  }

  private func count(_ word: String, _ counts: inout [Int], _ seen: inout Set<String>) {
    guard !word.isEmpty, word.utf8.count <= 12, let found = words[word] else { return }
    seen.insert(word)
    for index in found { counts[index] += 1 }
  }
}

extension CommonWords {
  /// Languages in Latin letters.
  static let latin = CommonWords([
    Entry(
      tag: "en", words: "the and of to in that was is his with for it as he", letters: ""),
    Entry(
      tag: "de", words: "der die und das nicht ein den sich mit zu ist auf er war", letters: "ß"),
    Entry(
      tag: "fr", words: "le la les et des un une est que dans qui il pas ne", letters: "œ"),
    Entry(
      tag: "es", words: "el los las que y del por con una su no se lo es", letters: "ñ¿¡"),
    Entry(
      tag: "it", words: "il che di non per una con gli della era si sono e del", letters: ""),
    Entry(
      tag: "pt", words: "os que não uma com do da em por para as ao mais o", letters: "ãõ"),
    Entry(
      tag: "nl", words: "de het een van niet dat en zijn op te met voor ik hij", letters: ""),
    Entry(
      tag: "la", words: "et in est non ad cum sed quod ut qui quae ab esse nec", letters: ""),
    Entry(
      tag: "sv", words: "och att det som en på är av för med den inte han till", letters: ""),
    Entry(
      tag: "da", words: "og at det som en på er af for med den ikke han til blev", letters: ""),
    Entry(
      tag: "no", words: "og at det som en på er av for med den ikke han til ble", letters: ""),
    Entry(
      tag: "fi", words: "ja on ei se että hän oli mutta kun niin kuin hänen mitä joka", letters: ""),
    Entry(
      tag: "pl", words: "i w nie na się z że do to jest jak co po był", letters: "łąęśźż"),
    Entry(
      tag: "cs", words: "a se v na že je s z do to byl jako ale jsem", letters: "ěřů"),
    Entry(
      tag: "sk", words: "a sa v na že je s z do to bol ako ale som", letters: "ľĺŕ"),
    Entry(
      tag: "hu", words: "a az és hogy nem is egy volt ez de csak meg már mint", letters: "őű"),
    Entry(
      tag: "ro", words: "și în de la nu să cu pe din că mai era este lui", letters: "țșăţş"),
    Entry(
      tag: "tr", words: "ve bir bu de da için çok ne gibi daha ama her değil olan", letters: "ğış"),
    Entry(
      tag: "vi", words: "và của là một không có cho người đã được những trong với này",
      letters: "ơưđạảấầậắặẹếềệịọốồộớờợụứừựỳ"),
    Entry(
      tag: "hr", words: "i je u se na da su za od nije bio ali što kao", letters: "đć"),
    Entry(
      tag: "id", words: "yang dan di itu dengan untuk dari tidak ini pada adalah akan", letters: ""),
    Entry(
      tag: "eo", words: "la kaj de en ne estas mi al ke li por sed kun estis", letters: "ĉĝĵŝŭ"),
  ])

  /// Languages in Cyrillic letters.
  static let cyrillic = CommonWords([
    Entry(
      tag: "ru", words: "и в не на что он с как это но его к по она", letters: "ыэё"),
    Entry(
      tag: "uk", words: "і в не на що він з як це але його до та й", letters: "іїєґ"),
    Entry(
      tag: "be", words: "і ў не на што ён з як гэта але яго да па яна", letters: "ўіыэё"),
    Entry(
      tag: "bg", words: "и в не на че той с как това но се да от за са си", letters: "ъ"),
    Entry(
      tag: "sr", words: "и у не на што он са како то али је се да од", letters: "ђћџљњј"),
  ])
}
