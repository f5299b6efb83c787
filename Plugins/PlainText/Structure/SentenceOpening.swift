/// The small words that open sentences: with a capital in the midst of one they are rare, but in
/// the names of papers and places.
///
/// They tell a title without a full stop from the first line of the paragraph below it.
enum SentenceOpening {
  /// Whether a line begins with such a word, with a capital.
  static func opens(_ line: Line, in bytes: borrowing [UInt8]) -> Bool {
    strength(of: line, in: bytes) != .nothing
  }

  /// How sure it is that a line begins a sentence.
  enum Strength {
    /// It begins with no such word.
    case nothing
    /// Another capital follows, as in the name of a paper or a place.
    case possible
    /// A noun may follow, in German.
    case likely
    /// A small letter or a number follows.
    case sure
  }

  /// Looks at a line's first word, and at the letter that the next begins with.
  static func strength(of line: Line, in bytes: borrowing [UInt8]) -> Strength {
    guard line.first == .upper else { return .nothing }
    var key: UInt64 = 0
    var index = Int(line.start)
    let end = min(Int(line.end), index + longest + 1)
    while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "'") {
      key = key << 8 | UInt64(bytes[index])
      index += 1
    }
    let length = index - Int(line.start)
    guard length <= longest, index < Int(line.end), words.contains(key) else { return .nothing }
    // Behind an apostrophe or a space, letters beyond ASCII are small as often as not.
    let next = index + 1 < Int(line.end) ? bytes[index + 1] : 0x20
    if next &- 0x61 < 26 || next &- 0x30 < 10 || next == 0xC3 && bytes[index + 2] >= 0xA0 {
      return .sure
    }
    return germanWords.contains(key) ? .likely : .possible
  }

  /// Whether a line ends with a word of three small letters at most.
  static func endsSmall(_ line: Line, in bytes: borrowing [UInt8]) -> Bool {
    var index = Int(line.end) - 1
    var count = 0
    while index >= Int(line.start), bytes[index] > 0x20 {
      guard bytes[index] &- 0x61 < 26 || bytes[index] >= 0x80 else { return false }
      (index, count) = (index - 1, count + 1)
      if count > 3 { return false }
    }
    return count > 0
  }

  /// Whether a word is one that stands in no name: `This`, `Aber`.
  ///
  /// Small words that names have too are left out: `La Fontaine`, `An Li`, `Das`.
  static func opens(_ word: ArraySlice<UInt32>) -> Bool {
    guard word.count <= longest else { return false }
    var key: UInt64 = 0
    for value in word { key = key << 8 | UInt64(value & 0xFF) }
    return neverInNames.contains(key)
  }

  private static let neverInNames: Set<UInt64> = [
    "The", "This", "These", "Those", "There", "Our", "Your", "What", "How", "Why", "When", "If",
    "After", "Some", "Ein", "Eine", "Dieser", "Diese", "Wenn", "Aber", "Une", "Cette", "Dans",
    "Quand",
  ].reduce(into: []) { keys, word in
    keys.insert(word.utf8.reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// Whether a line ends with a small word that wants another: `the`, `of`, `der`.
  static func isUnended(_ line: Line, in bytes: borrowing [UInt8]) -> Bool {
    guard line.last == .lower, line.ending == .open else { return false }
    var key: UInt64 = 0
    var index = Int(line.end) - 1
    var shift: UInt64 = 0
    while index >= Int(line.start), bytes[index] > 0x20, bytes[index] != UInt8(ascii: "'") {
      guard shift < 40 else { return false }
      key |= UInt64(bytes[index]) << shift
      (index, shift) = (index - 1, shift + 8)
    }
    return index > Int(line.start) && neverLast.contains(key)
  }

  private static let neverLast = keys([
    "the", "a", "an", "of", "and", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen",
    "einem", "einer", "und", "oder", "von", "le", "la", "les", "un", "une", "du", "de", "et",
    "el", "los", "las", "una", "del", "y", "il", "lo", "gli", "di", "della", "che", "o", "os", "do",
    "da", "um", "uma", "het", "een", "van", "en", "with", "whose", "which",
  ])

  /// The most bytes of a word.
  private static let longest = 8

  private static let words = keys(english + german + romance + others)
  private static let germanWords = keys(german)

  private static func keys(_ words: [String]) -> Set<UInt64> {
    Set(words.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
  }

  private static let english = [
    "The", "It", "This", "These", "Those", "He", "She", "They", "We", "There", "But", "When", "If",
    "In", "At", "For", "As", "After", "While", "However", "Although", "A", "An", "His", "Her",
    "Its", "Their", "Some", "About", "More", "Two", "Three", "On", "From", "With", "By",
  ]
  private static let german = [
    "Der", "Die", "Das", "Es", "Er", "Wir", "Ein", "Eine", "Dies", "Diese", "Dieser", "Dieses",
    "Aber", "Wenn", "Im", "Am", "Auf", "Bei", "Nach", "Seit", "Auch", "Nur", "Sie", "Wer", "Mit",
    "Zum", "Zur", "Für", "Einen", "Einem", "Als", "Den", "Dem",
  ]
  private static let romance = [
    "Le", "La", "Les", "L", "Un", "Une", "Des", "Il", "Elle", "Ils", "Ce", "Cet", "Cette", "Ces",
    "Mais", "Dans", "En", "Pour", "Si", "Quand", "El", "Los", "Las", "Una", "Este", "Esta", "Pero",
    "Cuando", "Lo", "Gli", "Questo", "Questa", "Ma", "Nel", "Se", "Quando", "O", "Os", "Um", "Uma",
    "Mas", "Em", "Unas", "Unos", "Dos", "Con", "Por", "Hay", "Su", "Sus", "Al", "Del", "Desde",
    "Según", "Tras", "Más", "Elles", "On", "Plus", "Selon", "Après", "Depuis", "Nous", "Dal",
    "Dalla", "Nella", "Per", "Dopo", "Non", "Sono", "Uno", "Ao",
  ]
  private static let others = [
    "De", "Het", "Een", "Dit", "Deze", "Maar", "Als", "Er", "В", "На", "Но", "Это", "Он", "Она",
    "Они", "Если",
  ]
}
