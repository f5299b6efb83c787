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

  /// A word of at most twelve bytes, or a letter, told by its bytes alone.
  private struct Key: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private(set) var count = 0

    /// The first byte, 0 when there is none.
    var firstByte: Int { Int(low & 0xFF) }

    /// The word, which must not be too long.
    var text: String {
      String(
        decoding: (0..<count).map {
          UInt8(truncatingIfNeeded: ($0 < 8 ? low : high) >> (8 * ($0 & 7)))
        },
        as: UTF8.self)
    }

    init() {}

    init(_ text: some Sequence<UInt8>) { for byte in text { append(byte) } }

    /// Appends a byte; what is too long for any word keeps only its length.
    mutating func append(_ byte: UInt8) {
      if count < 8 {
        low |= UInt64(byte) << UInt64(8 * count)
      } else if count < 16 {
        high |= UInt64(byte) << UInt64(8 * (count - 8))
      }
      count += 1
    }
  }

  private let tags: [String]
  private let words: [Key: [Int]]
  /// The same words, for texts whose accents stand apart from their letters.
  private let spelled: [String: Key]
  private let letters: [Unicode.Scalar: [Int]]
  /// For each byte whether a word begins with it.
  private let starts: [Bool]

  private init(_ entries: [Entry]) {
    tags = entries.map(\.tag)
    var words: [Key: [Int]] = [:]
    var spelled: [String: Key] = [:]
    var letters: [Unicode.Scalar: [Int]] = [:]
    var starts = [Bool](repeating: false, count: 256)
    for (index, entry) in entries.enumerated() {
      for word in entry.words.split(separator: " ") {
        words[Key(word.utf8), default: []].append(index)
        spelled[String(word)] = Key(word.utf8)
        if let first = word.utf8.first { starts[Int(first)] = true }
      }
      for letter in entry.letters.unicodeScalars { letters[letter, default: []].append(index) }
    }
    (self.words, self.spelled, self.letters, self.starts) = (words, spelled, letters, starts)
  }

  /// What was seen of the words and letters of all languages.
  private struct Tally {
    var counts: [Int]
    /// One word over and over is a word that two languages have, or a name; with the first
    /// character of each.
    var seen: [Key: Unicode.Scalar] = [:]
    var word = Key()
    var first: Unicode.Scalar = "a"
    var hasMark = false

    mutating func note(_ text: Key, _ first: Unicode.Scalar) {
      if seen[text] == nil { seen[text] = first }
    }
  }

  /// The language with the most common words, and how sure it is in percent.
  ///
  /// `least` is how many of them it must have.
  func best(_ bytes: ArraySlice<UInt8>, least: Int = 1) -> (tag: String, percent: Int)? {
    var tally = Tally(counts: [Int](repeating: 0, count: tags.count))
    let sample = bytes.prefix(20_000)
    var index = sample.startIndex
    while index < sample.endIndex {
      let byte = sample[index]
      if byte < 0x80 {
        index += 1
        // Small letters for capitals; what is no letter ends a word.
        if 0x61...0x7A ~= byte | 0x20 {
          if tally.word.count == 0 { tally.first = Unicode.Scalar(byte | 0x20) }
          tally.word.append(byte | 0x20)
        } else {
          endWord(&tally)
        }
        continue
      }
      // The bytes beyond ASCII that stand together, where a character may be cut at the end.
      let start = index
      while index < sample.endIndex, sample[index] >= 0x80 { index += 1 }
      for scalar in String(decoding: sample[start..<index], as: UTF8.self).unicodeScalars {
        add(scalar, &tally)
      }
    }
    endWord(&tally)
    let counts = tally.counts
    let order = counts.indices.sorted {
      counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1
    }
    guard let first = order.first, counts[first] >= max(1, least) else { return nil }
    let second = order.count > 1 ? counts[order[1]] : 0
    let share = 50 + 48 * (counts[first] - second) / max(1, counts[first])
    let signs = tally.seen.reduce(0) { $0 + self.signs($1.key, $1.value, of: first) }
    let isTold = counts[first] >= 4 && signs >= 2
    return (tags[first], isTold ? share : min(share, 70))
  }

  /// How much it says that a language's word or letter was seen: a letter that few others have
  /// says as much as two words.
  private func signs(_ text: Key, _ first: Unicode.Scalar, of language: Int) -> Int {
    if words[text]?.contains(language) == true { return 1 }
    return letters[first]?.contains(language) == true ? 2 : 0
  }

  /// Adds a character beyond ASCII, in small letters.
  private func add(_ scalar: Unicode.Scalar, _ tally: inout Tally) {
    // General punctuation is in no word, and it is what most texts have beyond ASCII.
    if 0x2000..<0x2070 ~= scalar.value { return endWord(&tally) }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      guard isPartOfWord(lower) else {
        endWord(&tally)
        continue
      }
      if tally.word.count == 0 { tally.first = lower }
      if 0x300..<0x370 ~= lower.value { tally.hasMark = true }
      for byte in UTF8.encode(lower) ?? UTF8.EncodedScalar() { tally.word.append(byte) }
      if !lower.isASCII, let found = letters[lower] {
        for index in found { tally.counts[index] += 1 }
        tally.note(Key(UTF8.encode(lower) ?? UTF8.EncodedScalar()), lower)
      }
    }
  }

  /// Whether a character is a letter or combines with one; those of ASCII need no table for it.
  private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return 0x61...0x7A ~= scalar.value | 0x20 }
    return scalar.properties.isAlphabetic || scalar.value >= 0x300 && scalar.value < 0x370
  }

  private func endWord(_ tally: inout Tally) {
    var word = tally.word
    guard word.count > 0 else { return }
    let hasMark = tally.hasMark
    tally.word = Key()
    tally.hasMark = false
    guard word.count <= 12 else { return }
    if hasMark {
      guard let same = spelled[word.text] else { return }
      word = same
    }
    guard starts[word.firstByte], let found = words[word] else { return }
    tally.note(word, tally.first)
    for index in found { tally.counts[index] += 1 }
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
      tag: "eo", words: "la kaj ne estas mi al ke li por sed kun estis oni sur", letters: "ĉĝĵŝŭ"),
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
