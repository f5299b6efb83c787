internal import GalleyCore

/// Headings that only number what they head, as `CHAPTER I` and `Part One` do above a name.
///
/// What a chapter is called in a language is not asked: numbers are known by their digits, and words
/// for them by standing first in several such headings.
struct NumberWords: Sendable {
  /// The first words of headings of two words with a name below them, with how many have each.
  private var first: [Substring: Int] = [:]

  /// Looks at the headings of a document.
  init(_ document: Document) {
    for division in document.divisions { count(division) }
  }

  private mutating func count(_ division: Division) {
    if Label.subhead(of: division) != nil {
      let words = Label.head(of: division).split(separator: " ")
      if words.count == 2, words[0].count > Self.longestArticle { first[words[0], default: 0] += 1 }
    }
    for inner in division.divisions { count(inner) }
  }

  /// The longest words that begin titles of any kind: `The`, `Das`, `Une`.
  private static let longestArticle = 3

  /// Whether a heading is a number and nothing else.
  func areAll(of heading: String) -> Bool {
    let words = heading.split(separator: " ")
    guard words.count <= 2, let word = words.first else { return false }
    return HeadingPairs.isNumbered(words) || words.count == 2 && first[word, default: 0] > 1
  }
}
