/// The stretches of East Asian text that take the Western font against its hint: words with
/// letters or marks that both fonts have.
///
/// Word takes such characters from the East Asian font where the hint says so: the marks are as
/// wide as ideographs there, and the letters often too.
enum WesternWords {
  /// For each character, whether it belongs to such a word.
  static func find(in scalars: [Unicode.Scalar]) -> [Bool] {
    var found = scalars.map(isSharedLetter)
    markBetweenLetters(scalars, in: &found)
    spread(over: scalars, in: &found)
    return found
  }

  /// Finds the marks whose nearest neighbours on both sides are Western, spaces and other marks
  /// passed over.
  private static func markBetweenLetters(_ scalars: [Unicode.Scalar], in found: inout [Bool]) {
    var followsWestern = [Bool](repeating: false, count: scalars.count)
    var isWestern = false
    for (index, scalar) in scalars.enumerated() {
      followsWestern[index] = isWestern
      if !isPassedOver(scalar) { isWestern = isWesternLetter(scalar) }
    }
    isWestern = false
    for index in scalars.indices.reversed() {
      let scalar = scalars[index]
      if isSharedMark(scalar) && isWestern && followsWestern[index] { found[index] = true }
      if !isPassedOver(scalar) { isWestern = isWesternLetter(scalar) }
    }
  }

  /// Takes the plain letters beside what was found to it, so that a word is one run.
  private static func spread(over scalars: [Unicode.Scalar], in found: inout [Bool]) {
    for index in scalars.indices.dropFirst() where found[index - 1] && isPlainLetter(scalars[index])
    {
      found[index] = true
    }
    for index in scalars.indices.dropLast().reversed()
    where found[index + 1] && isPlainLetter(scalars[index]) {
      found[index] = true
    }
  }

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || isSharedMark(scalar)
  }

  /// Dashes, quotation marks and the ellipsis: East Asian Width `Ambiguous` (UAX #11).
  private static func isSharedMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }

  /// Letters beyond ASCII: Latin, Greek and Cyrillic.
  private static func isSharedLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF: true
    default: false
    }
  }

  private static func isPlainLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func isWesternLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 || isSharedLetter(scalar)
  }
}
