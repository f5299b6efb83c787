/// Tells, before headings get their levels, which of those that look alike stand under others.
///
/// Parts have many names: in one book `Book I` stands under `Volume I`, in the next the other way
/// round. And a number with a name, `I. LIFE.`, may head poems that have numbers only. The text tells
/// it: one stands right below the other, and never above it.
enum HeadingNesting {
  /// The styles of a text's headings, with ranks that tell which of its parts hold which others.
  static func settled(_ styles: [HeadingStyle], _ follows: [Bool]) -> [HeadingStyle] {
    ranked(parted(styles, follows), follows)
  }

  /// Numbers alone have a style of their own only where they stand right below a number with a name.
  private static func parted(_ styles: [HeadingStyle], _ follows: [Bool]) -> [HeadingStyle] {
    let nests = styles.indices.dropFirst().contains { index in
      guard follows[index], case .numbered(let style, let isBracketed, true) = styles[index]
      else { return false }
      return styles[index - 1] == .numbered(style, isBracketed: isBracketed)
    }
    if nests { return styles }
    return styles.map { style in
      if case .numbered(let number, let isBracketed, true) = style {
        return .numbered(number, isBracketed: isBracketed)
      }
      return style
    }
  }

  /// A chapter's word and its rank.
  private struct Word: Hashable {
    let rank: Int
    let word: UInt64
  }

  /// How deep words of one rank stand one under another.
  private static let deepest = 3

  /// Words for parts of which the first is always followed by the second, and that oftener than once:
  /// what stands between may be a motto.
  private static func volumes(_ words: [Word]) -> [(over: Word, under: Word)] {
    let parts = words.filter { $0.rank == 1 }
    guard let over = parts.first, let under = parts.dropFirst().first, over != under else {
      return []
    }
    let isAlways = parts.indices.allSatisfy { index in
      parts[index] == under
        || parts[index] == over && index + 1 < parts.count && parts[index + 1] == under
    }
    let (volumes, books) = (parts.count { $0 == over }, parts.count { $0 == under })
    return isAlways && books > volumes ? [(over, under)] : []
  }

  private static func ranked(_ styles: [HeadingStyle], _ follows: [Bool]) -> [HeadingStyle] {
    func word(_ index: Int) -> Word? {
      guard case .chapter(let rank, let word) = styles[index], word != 0 else { return nil }
      return Word(rank: rank, word: word)
    }
    var pairs: [(over: Word, under: Word)] = []
    for index in styles.indices.dropFirst() where follows[index] {
      if let over = word(index - 1), let under = word(index), over.rank == under.rank,
        over != under, !pairs.contains(where: { $0 == (over, under) })
      {
        pairs.append((over, under))
      }
    }
    pairs += volumes((0..<styles.count).compactMap(word))
    pairs = pairs.filter { pair in !pairs.contains { $0 == (pair.under, pair.over) } }
    var depths: [Word: Int] = [:]
    for _ in 0..<deepest {
      for pair in pairs {
        let depth = min(deepest, (depths[pair.over] ?? 0) + 1)
        depths[pair.under] = max(depths[pair.under] ?? 0, depth)
      }
    }
    return styles.indices.map { index in
      guard case .chapter(let rank, let name) = styles[index] else { return styles[index] }
      let above = (1..<max(1, rank)).reduce(0) { sum, other in
        sum + (depths.filter { $0.key.rank == other }.map(\.value).max() ?? 0)
      }
      return .chapter(rank + above + (depths[Word(rank: rank, word: name)] ?? 0))
    }
  }
}
