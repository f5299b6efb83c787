/// What a sample costs when it is read in an encoding of one byte a character, in eighths of a nat.
struct SpellingScore {
  /// The encoding's cost with the language that fits best.
  private(set) var cost = Int.max
  /// That language.
  private(set) var language = ""

  /// `asciiCosts` tells for each language of Latin letters how much dearer its ASCII words are than
  /// with the best of them.
  init(_ pairs: BytePairs, in encoding: ByteEncoding, asciiCosts: [String: Int]) {
    for (model, indices) in zip(encoding.models, encoding.indices) {
      var spelled = 0
      for pair in pairs.telling {
        spelled += pair.count * Self.cost(pair, encoding.kinds, indices, model)
      }
      spelled += encoding.isLatin ? asciiCosts[model.language] ?? 0 : pairs.costOfSwitches
      let total = spelled + encoding.rarity
      if total < cost {
        cost = total
        language = model.language
      }
    }
  }

  /// How much dearer the ASCII words of a sample are in each language than in the best, capped: a
  /// few words of one language may stand in a text of another.
  static func asciiCosts(_ pairs: BytePairs) -> [String: Int] {
    var costs: [String: Int] = [:]
    let letters = (0..<128).map { value -> UInt32? in
      let isLetter = SignKind(UInt32(value)).isLetter
      return isLetter ? UInt32(value | 0x20) : nil
    }
    for model in LatinSpelling.all {
      let indices = letters.map { $0.flatMap { model.index(of: $0) } ?? 0 }
      var total = 0
      for pair in pairs.ascii {
        let (first, second) = (indices[pair.first], indices[pair.second])
        if first | second != 0 {
          total += pair.count * Int(model.costs[first * model.size + second])
        }
      }
      costs[model.language] = total
    }
    guard let best = costs.values.min() else { return [:] }
    return costs.mapValues { min(112, ($0 - best) / 2) }
  }

  private static let foreign = -1

  private static func cost(
    _ pair: BytePairs.Pair, _ kinds: [SignKind], _ indices: [Int], _ model: LetterModel
  ) -> Int {
    let (firstKind, secondKind) = (kinds[pair.first], kinds[pair.second])
    let (first, second) = (indices[pair.first], indices[pair.second])
    if second == 0 {
      let sign =
        pair.second < 0x80 && secondKind != .control
        ? 0 : pair.first == pair.second ? 8 : secondKind.cost(after: firstKind)
      return first > 0 ? sign + Int(model.costs[first * model.size]) : sign
    }
    var cost = SignKind.caseCost(firstKind, secondKind)
    if first == 0 { cost += firstKind.costBeforeLetter }
    if second == foreign {
      // Words in ASCII letters stand in texts of every script, but not inside of other words.
      if pair.second < 0x80 { return cost + (first == 0 ? 24 : 64) }
      return cost + (first == 0 || first == foreign ? 72 : 80)
    }
    if first == foreign { return cost + (pair.first < 0x80 ? 64 : 40) }
    return cost + Int(model.costs[first * model.size + second])
  }
}
