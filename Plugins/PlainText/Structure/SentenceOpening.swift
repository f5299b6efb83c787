/// The small words that open sentences: with a capital in the midst of one they are rare, but in
/// the names of papers and places.
///
/// They tell a title without a full stop from the first line of the paragraph below it.
enum SentenceOpening {
  /// Whether a line begins with such a word, with a capital.
  static func opens(_ line: Line, in bytes: borrowing [UInt8]) -> Bool {
    guard line.first == .upper else { return false }
    var key: UInt64 = 0
    var index = Int(line.start)
    let end = min(Int(line.end), index + longest + 1)
    while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "'") {
      key = key << 8 | UInt64(bytes[index])
      index += 1
    }
    let length = index - Int(line.start)
    return length <= longest && index < Int(line.end) && words.contains(key)
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

  /// The most bytes of a word.
  private static let longest = 8

  private static let words: Set<UInt64> = {
    var keys: Set<UInt64> = []
    for word in english + german + romance + others {
      keys.insert(word.utf8.reduce(0) { $0 << 8 | UInt64($1) })
    }
    return keys
  }()

  private static let english = [
    "The", "It", "This", "These", "Those", "He", "She", "They", "We", "There", "But", "When", "If",
    "In", "At", "For", "As", "After", "While", "However", "Although",
  ]
  private static let german = [
    "Der", "Die", "Das", "Es", "Er", "Wir", "Ein", "Eine", "Dies", "Diese", "Dieser", "Dieses",
    "Aber", "Wenn", "Im", "Am", "Auf", "Bei", "Nach", "Seit", "Auch", "Nur",
  ]
  private static let romance = [
    "Le", "La", "Les", "L", "Un", "Une", "Des", "Il", "Elle", "Ils", "Ce", "Cet", "Cette", "Ces",
    "Mais", "Dans", "En", "Pour", "Si", "Quand", "El", "Los", "Las", "Una", "Este", "Esta", "Pero",
    "Cuando", "Lo", "Gli", "Questo", "Questa", "Ma", "Nel", "Se", "Quando", "O", "Os", "Um", "Uma",
    "Mas", "Em",
  ]
  private static let others = [
    "De", "Het", "Een", "Dit", "Deze", "Maar", "Als", "Er", "В", "На", "Но", "Это", "Он", "Она",
    "Они", "Если",
  ]
}
