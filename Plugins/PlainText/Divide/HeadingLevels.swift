/// How a heading is set: what headings of one level have in common.
enum HeadingStyle: Equatable {
  /// By a chapter's word and number: of a part (1), a chapter (2), a section (3); with a fingerprint of
  /// the word where it is told.
  case chapter(Int, word: UInt64 = 0)
  /// By a name that stands for a chapter: `Preface`.
  case named
  /// By the name of a list of those who play.
  case cast
  /// By a number in so many parts: 1, 1.1.
  case decimal(Int)
  /// By another number, of a style and with or without brackets; alone or with a name behind it.
  case numbered(NumberedHead.Style, isBracketed: Bool, isAlone: Bool = false)
  /// By the sign of a section and a number in so many parts: § 1.
  case section(Int)
  /// By a number with these words around it.
  case sequence([UInt32])
  /// By a line of this sign under it, and over it too.
  case ruled(UInt8, isOverlined: Bool)
  /// By so many signs before it: `##`.
  case marked(Int)
  /// By its place in the list of contents, which is so deep.
  case listed(Int)
  /// In capitals, and otherwise.
  case capitals
  case plain

  /// Whether a name alone opens the division, which says nothing of the other levels.
  var isNamed: Bool { self == .named || self == .cast }

  /// Whether it is told by the number of a section.
  var isNumbered: Bool {
    switch self {
    case .decimal, .section, .numbered: true
    case .chapter, .named, .cast, .sequence, .ruled, .marked, .listed, .capitals, .plain: false
    }
  }
}

/// Gives headings their levels: those of one style have one level, and a new style stands under
/// what was open when it first came, unless its numbers say otherwise.
struct HeadingLevels {
  private var known: [(style: HeadingStyle, level: Int)] = []
  private var current = 0
  /// Whether the heading before is that of a list, which holds no sections.
  private var isInList = false
  /// Whether the heading before is that of a chapter by its word and number.
  private var isBelowChapter = false
  /// Whether no heading with a number comes any more.
  private var isAfterNumbers = false
  /// The level on which the headings that open text stand, of the styles that nest.
  private var leaves: [(style: HeadingStyle, level: Int)] = [(.plain, 1)]

  /// How deep headings nest only because one follows right upon another.
  ///
  /// No book goes deeper; a list of names or numbers does, each of which looks like a heading.
  static let deepest = 9

  /// The levels of headings, 1 the highest; `follows` tells of each whether nothing stands between
  /// it and the heading before.
  static func assign(_ styles: [HeadingStyle], follows: [Bool]) -> [Int] {
    let styles = HeadingNesting.settled(styles, follows)
    var levels = HeadingLevels()
    if opensParts(.capitals, styles, follows) { levels.leaves.append((.capitals, 1)) }
    let lastNumbered = styles.lastIndex { $0.isNumbered } ?? styles.count
    return styles.indices.map { index in
      levels.isAfterNumbers = index > lastNumbered
      let opens =
        index + 1 < styles.count && follows[index + 1] && styles[index + 1] == styles[index]
      return levels.next(styles[index], follows: follows[index], opensAnother: opens)
    }
  }

  /// To how many headings of one style one that has another right below is the head of a part: where
  /// there are three such, and where there are two.
  private static let longestPart = 15
  private static let longestOfTwo = 8

  /// Whether the first heading of a style has another of it right below, and later ones too.
  ///
  /// Then these are heads of parts. A few alone have a second name.
  private static func opensParts(
    _ style: HeadingStyle, _ styles: [HeadingStyle], _ follows: [Bool]
  ) -> Bool {
    guard let first = styles.firstIndex(of: style) else { return false }
    let opening = styles.indices.dropFirst().filter {
      follows[$0] && styles[$0] == style && styles[$0 - 1] == style
    }
    let longest = opening.count > 2 ? longestPart : longestOfTwo
    return opening.count > 1 && opening.first == first + 1
      && opening.count * longest >= styles.count { $0 == style }
  }

  private mutating func next(
    _ style: HeadingStyle, follows: Bool, opensAnother: Bool
  ) -> Int {
    // A prologue right below the heading of a part is the first of its chapters.
    if style == .named, follows, let last = known.first(where: { $0.level == current }),
      last.style == .chapter(1)
    {
      current += 1
      return current
    }
    var level = known.first { $0.style == style }?.level ?? first(style, follows)
    // The name of a chapter right below its number stands under it, whatever else looks alike.
    if follows, isBelowChapter, level <= current, style == .capitals || style == .plain {
      level = min(current + 1, Self.deepest)
    }
    if case .chapter = style { isBelowChapter = true } else { isBelowChapter = false }
    if !known.contains(where: { $0.style == style }) { known.append((style, level)) }
    // Headings that all look alike nest where one follows right upon another.
    if let place = leaves.firstIndex(where: { $0.style == style }) {
      let leaf = leaves[place].level
      if follows && current > 0 && known.count <= 2 {
        level = min(current + 1, Self.deepest)
      } else if leaf > level {
        level = opensAnother ? max(level, leaf - 1) : leaf
      }
      leaves[place].level = level
    }
    current = level
    isInList = style == .cast
    return level
  }

  /// The level of a style that was not met before.
  private func first(_ style: HeadingStyle, _ follows: Bool) -> Int {
    for (other, level) in known {
      switch (style, other) {
      case (.chapter(let new, _), .chapter(let old, _)), (.decimal(let new), .decimal(let old)),
        (.section(let new), .section(let old)), (.marked(let new), .marked(let old)),
        (.listed(let new), .listed(let old)):
        return max(1, level + new - old)
      default: break
      }
    }
    // What stands without a number below all that have one is no part of the last of them.
    if isAfterNumbers, style == .plain || style == .capitals,
      let numbered = known.first(where: { $0.style.isNumbered })
    {
      return numbered.level
    }
    let below = isInList ? max(1, current) : current + 1
    switch style {
    case .named, .cast: return 1
    case .chapter(let rank, _): return follows && rank > 1 ? current + 1 : 1
    case .decimal(let parts): return known.allSatisfy { $0.style.isNamed } ? parts : below
    case .marked, .listed: return known.allSatisfy { $0.style.isNamed } ? 1 : below
    case .plain, .capitals, .ruled, .numbered, .section, .sequence:
      return known.allSatisfy { $0.style.isNamed } && !follows ? 1 : below
    }
  }
}
