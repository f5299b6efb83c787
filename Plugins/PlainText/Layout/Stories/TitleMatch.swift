/// Which of several titles that stand together belongs to which of the texts below them.
///
/// One search over the pieces of the texts: each goes on with the article before it or begins one
/// with a title that has none. Where the first piece has a title of its own, all others wait.
struct TitleMatch {
  /// The pieces that articles begin with, the first among them.
  private(set) var starts: [Int] = [0]
  /// For each title the article it belongs to, by its place among the starts.
  private(set) var owners: [Int] = []
  /// Whether each title has a text of its own.
  private(set) var isUsed: [Bool] = []
  /// What it weighs more than all titles above one text.
  private(set) var gain: Int32 = 0

  private enum Weight {
    /// For each word that a title and a piece have in common but the first, which chance may have
    /// put there, and at most.
    static let word: Int32 = 70
    static let words: Int32 = 280
    /// Where they are most of the title's words.
    static let most: Int32 = 100
    /// A piece that begins as articles do with a title; without one.
    static let opening: Int32 = 150
    static let openingUntitled: Int32 = -150
    /// Another that begins an article.
    static let plain: Int32 = -180
    /// A title that is left to the article of another.
    static let unused: Int32 = -40
    static let gain: Int32 = 100
  }

  /// A way to give the titles to the pieces so far.
  private struct Way {
    var weight: Int32
    /// The titles that have a text, as a bit each; the last of them.
    var used: UInt32
    var title: Int
    /// The pieces that articles begin with, and their titles.
    var starts: [Int]
    var titles: [Int]
  }

  init?(_ titles: [TitleBox], _ texts: [TitleBox]) {
    let shared = Self.shared(titles, texts)
    let own = texts[0].isTitled
    // The title of its own is the one after the last.
    let first = own ? titles.count..<(titles.count + 1) : 0..<titles.count
    var ways = first.map {
      Way(weight: 0, used: 1 << UInt32($0), title: $0, starts: [0], titles: [$0])
    }
    func weight(_ title: Int, _ text: Int) -> Int32 {
      guard title < titles.count else { return 0 }
      let count = shared[title][text]
      let isMost = count > 1 && 5 * count >= 3 * titles[title].words.count
      return min(Weight.words, Weight.word * Int32(max(0, count - 1)))
        + (isMost ? Weight.most : 0)
    }
    for index in ways.indices { ways[index].weight += weight(ways[index].title, 0) }
    for (text, box) in texts.enumerated().dropFirst() {
      // A name right above says the same as one at the head.
      let isOpening =
        box.mayBegin && box.kind == .text
        && (box.isOpening || texts[text - 1].kind == .byline)
      var best: [UInt64: Way] = [:]
      func keep(_ way: Way) {
        let key = UInt64(way.used) << 32 | UInt64(way.title)
        if best[key].map({ $0.weight < way.weight }) ?? true { best[key] = way }
      }
      for way in ways {
        var staying = way
        staying.weight += weight(way.title, text) + (isOpening ? Weight.openingUntitled : 0)
        keep(staying)
        guard box.mayBegin, box.kind == .text else { continue }
        for title in titles.indices
        where way.used & 1 << UInt32(title) == 0 {
          guard isOpening || shared[title][text] > 1 else { continue }
          var other = way
          other.weight += weight(title, text) + (isOpening ? Weight.opening : Weight.plain)
          other.used |= 1 << UInt32(title)
          other.title = title
          other.starts.append(text)
          other.titles.append(title)
          keep(other)
        }
      }
      ways = best.keys.sorted().compactMap { best[$0] }
    }
    let all = titles.count + (own ? 1 : 0)
    func total(_ way: Way) -> Int32 {
      way.weight + Weight.unused * Int32(all - way.used.nonzeroBitCount)
    }
    guard let way = ways.max(by: { total($0) < total($1) }), way.starts.count > 1 else {
      return nil
    }
    let single = ways.filter { $0.starts.count == 1 }.map(total).max() ?? 0
    gain = total(way) - single
    guard gain >= Weight.gain else { return nil }
    starts = way.starts
    isUsed = titles.indices.map { way.titles.contains($0) }
    owners = titles.indices.map { title in
      way.titles.firstIndex(of: title) ?? Self.owner(of: title, way.titles, shared, starts, texts)
    }
  }

  /// The article that a title without a text of its own is to stand above: the one that has most
  /// of its words, else the one whose title stands before it.
  private static func owner(
    of title: Int, _ titles: [Int], _ shared: [[Int]], _ starts: [Int], _ texts: [TitleBox]
  ) -> Int {
    var words = [Int](repeating: 0, count: starts.count)
    var article = 0
    for text in texts.indices {
      if article + 1 < starts.count, starts[article + 1] == text { article += 1 }
      words[article] += shared[title][text]
    }
    let most = words.max() ?? 0
    if most > 0, let best = words.firstIndex(of: most), words.count(where: { $0 == most }) == 1 {
      return best
    }
    let above = titles.indices.filter { titles[$0] < title }.max { titles[$0] < titles[$1] }
    return above ?? 0
  }

  /// How many words each title has in common with each text that few others have.
  private static func shared(_ titles: [TitleBox], _ texts: [TitleBox]) -> [[Int]] {
    var spread: [UInt32: Int] = [:]
    for box in texts { for word in box.words { spread[word, default: 0] += 1 } }
    let most = max(2, texts.count / 2)
    return titles.map { title in
      let rare = title.words.filter { spread[$0, default: 0] <= most }
      return texts.map { text in rare.count { text.words.contains($0) } }
    }
  }
}
