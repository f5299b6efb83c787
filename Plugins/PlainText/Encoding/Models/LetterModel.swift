/// How one language spells: what each pair of neighbouring letters costs, in eighths of a nat.
///
/// The cost is the negative logarithm of how probable a letter is after another; index 0 stands for
/// the edge of a word. `Scripts/train-encodings` makes the tables.
struct LetterModel: Sendable {
  /// The language's tag.
  let language: String
  /// The scalars of the letters in lower case, the first of which has index 1.
  let letters: [UInt32]
  /// A row for each left letter, the edge first.
  let costs: [UInt8]

  /// The rows' length.
  var size: Int { letters.count + 1 }

  /// Reads a table in which `$` is 0, `%` is 1 and so on; white space in it counts for nothing.
  init(_ language: String, letters: String, costs: String) {
    self.language = language
    self.letters = letters.unicodeScalars.map(\.value)
    self.costs = costs.utf8.compactMap { $0 > 0x20 ? $0 - 0x24 : nil }
  }

  /// The index of a letter in lower case, nil for one that the language does not use.
  func index(of letter: UInt32) -> Int? {
    // Romanian has its letters with commas and, in older encodings, with cedillas.
    let key: UInt32 =
      switch letter {
      case 0x0219: 0x015F
      case 0x021B: 0x0163
      default: letter
      }
    return letters.firstIndex(of: key).map { $0 + 1 }
  }
}
