internal import GalleyCore

/// Headings that stand right upon another and are one with it: a number and the name below it, a
/// title and its second line.
///
/// What a chapter is called in a language is not asked: numbers are known by their digits, and words
/// for them by standing at the head of several such pairs, as in `PART ONE` and `PART TWO`.
struct HeadingPairs {
  /// The level of the headings.
  private let level: Int
  /// The first words of the headings that another of their level follows at once, with how many have
  /// them.
  private var words: [Substring: Int] = [:]

  /// Looks at the headings of a level among blocks.
  init(_ blocks: [Block], level: Int) {
    self.level = level
    for (index, block) in blocks.enumerated() {
      guard case .heading(let heading) = block, heading.level == level,
        Self.opens(blocks[(index + 1)...], level: level)
      else { continue }
      if let word = Self.words(of: heading).first { words[word, default: 0] += 1 }
    }
  }

  /// Whether a heading is the number above the name that follows it at once.
  func isFirst(_ heading: Heading, before rest: ArraySlice<Block>) -> Bool {
    guard Self.opens(rest, level: level), !Self.opens(rest.dropFirst(), level: level) else {
      return false
    }
    let words = Self.words(of: heading)
    return Self.isNumbered(words) || words.first.map { self.words[$0, default: 0] > 1 } ?? false
  }

  /// Whether a heading and the next are numbers of one kind, as of two chapters, the first of which
  /// is empty.
  static func areAlike(_ heading: Heading, _ next: Block?) -> Bool {
    guard case .heading(let other)? = next else { return false }
    let (first, second) = (words(of: heading), words(of: other))
    return isNumbered(first) && isNumbered(second)
      && (first.count == 1 && second.count == 1 || first.first == second.first)
  }

  /// Whether a lower heading right below a title is the second line of it: the only one of its
  /// level; or one without a text of its own above those that have one, as a part's name stands
  /// above its first chapter.
  static func isSecondLine(_ heading: Heading, of rest: ArraySlice<Block>) -> Bool {
    let level = heading.level
    var others = 0
    var empty = 0
    for (index, block) in zip(rest.indices, rest) {
      guard case .heading(let other) = block, other.level <= level else { continue }
      guard other.level == level else { return false }
      others += 1
      if opens(rest[(index + 1)...].drop { !Sectioner.hasWords($0) }, level: level) { empty += 1 }
    }
    if others == 0 {
      return rest.contains(where: Sectioner.hasWords) || rest.allSatisfy { !Sectioner.hasWords($0) }
    }
    return opens(rest.drop { !Sectioner.hasWords($0) }, level: level) && others > 1 && empty == 0
      && !isNumbered(words(of: heading))
  }

  /// Whether the next block is a heading of this level.
  private static func opens(_ rest: ArraySlice<Block>, level: Int) -> Bool {
    if case .heading(let heading)? = rest.first { heading.level == level } else { false }
  }

  private static func words(of heading: Heading) -> [Substring] {
    Label.text(of: heading.content).split(separator: " ")
  }

  /// Whether a few words have a number among them, in digits, ideographs or Roman numerals.
  static func isNumbered(_ words: [Substring]) -> Bool {
    guard words.count <= mostWords else { return false }
    return words.contains { word in
      let signs = word.unicodeScalars.filter { $0.properties.isAlphabetic || isNumeral($0) }
      return signs.contains(where: isNumeral)
        || !signs.isEmpty && signs.allSatisfy { "IVXLC".unicodeScalars.contains($0) }
    }
  }

  /// The most words of a heading that is a number.
  private static let mostWords = 4

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }
}
