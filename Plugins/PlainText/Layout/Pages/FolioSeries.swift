/// Finds the heads and feet of pages in a text without form feeds.
///
/// What shows a page there is a line that comes back after about as many lines each time, alike but
/// for a number that rises by one (or by two, where left and right pages have heads of their own),
/// and that stands in the midst of sentences, where neither a chapter's number nor an item's ever
/// stands. A head without a number comes back in the same way. Lines right beside such a line that
/// come back with it are of the same head or foot.
struct FolioSeries {
  /// The indexes of the lines that belong to pages.
  private(set) var indexes: Set<Int> = []
  /// The indexes of the lines that pages begin with, furniture or text.
  private(set) var starts: [Int] = []

  private let lines: [Line]
  private let bytes: [UInt8]
  private let rules: RuleBook

  /// Fewer pages show no series, and nearer lines are no pages.
  private static let leastPages = 3
  private static let leastLines: Int32 = 10
  /// The fewest lines of a page for a printer of lines.
  private static let leastPrinted: Int32 = 50
  /// The longest line that heads and feet have, in characters without spaces.
  private static let longest: Int32 = 70

  init(_ lines: [Line], _ bytes: [UInt8], _ rules: RuleBook) {
    self.lines = lines
    self.bytes = bytes
    self.rules = rules
    var groups: [UInt64: [Member]] = [:]
    for index in lines.indices where mayBeFurniture(lines[index]) {
      if let mark = PageMark(lines[index], in: bytes) {
        groups[mark.key, default: []].append(Member(index: index, mark: mark))
      } else if standsAlone(index), parts(index) {
        let mark = PageMark(unnumbered: lines[index], in: bytes)
        groups[mark.key, default: []].append(Member(index: index, mark: mark))
      }
    }
    var isHead = false
    for group in groups.values where group.count >= Self.leastPages {
      guard let series = series(group) else { continue }
      indexes.formUnion(series.map(\.index))
      isHead = isHead || opensPages(series)
    }
    guard !indexes.isEmpty else { return }
    chooseBeside()
    starts = pageStarts(isHead: isHead)
  }

  /// A line that may be a head or a foot.
  private struct Member {
    let index: Int
    let mark: PageMark
  }

  private func mayBeFurniture(_ line: Line) -> Bool {
    line.characters <= Self.longest && line.ending != .sentence
      && (line.ending != .pause || line.characters <= 8)
  }

  /// Whether a line has blank lines above and below it.
  private func standsAlone(_ index: Int) -> Bool {
    lines[index].blanksBefore > 0 && index + 1 < lines.count && lines[index + 1].blanksBefore > 0
  }

  /// The members of a group that follow from one another as pages do, nil where it is none.
  private func series(_ group: [Member]) -> [Member]? {
    if group[0].mark.first == nil { return isRunningHead(group) ? parted(group, 60) : nil }
    for number in [\PageMark.last, \PageMark.first] {
      let chain = chain(group) { $0.mark[keyPath: number] ?? 0 }
      guard chain.count >= Self.leastPages, chain.count * 10 >= group.count * 7,
        isRegular(chain, share: 60), !isChapter(chain[0].index)
      else { continue }
      if let result = parted(chain, isExact(chain) ? 15 : 33) { return result }
    }
    return nil
  }

  /// Whether lines without numbers come back all over the text, as the head of each page does.
  private func isRunningHead(_ group: [Member]) -> Bool {
    guard group.count > Self.leastPages, let first = group.first, let last = group.last else {
      return false
    }
    return 2 * (last.index - first.index) >= lines.count
      && lines[first.index].ending == .open && isRegular(group, share: 75)
  }

  /// Whether a line is the head of a chapter that ends with its number: `Kapitel 1`, but not
  /// `CHAPTER III 45`, where the number is the page's.
  private func isChapter(_ index: Int) -> Bool {
    let words = LineWords(lines[index], in: bytes)
    guard words.kinds.last == .digit, rules.chapters.level(of: words) != nil else { return false }
    let name = words.scalars.prefix { !(0x30...0x39).contains($0) }
    return rules.chapters.level(of: LineWords(Array(name.dropLast()))) == nil
  }

  /// A group, where enough of it stands within sentences, in hundredths.
  private func parted(_ group: [Member], _ share: Int) -> [Member]? {
    let parting = group.count { parts($0.index) }
    return parting >= 2 && parting * 100 >= group.count * share ? group : nil
  }

  /// The members whose numbers rise by one, by two, or over a page or two without a number.
  private func chain(_ group: [Member], _ number: (Member) -> Int32) -> [Member] {
    var best: [Member] = []
    var current: [Member] = []
    for member in group {
      if let last = current.last {
        let step = number(member) - number(last)
        if step == 0 || member.index - last.index < 4 { continue }
        if !(1...4).contains(step) {
          if current.count > best.count { best = current }
          current = []
        }
      }
      current.append(member)
    }
    return current.count > best.count ? current : best
  }

  /// Whether lines stand at about the same distance from one to the next, a page that has none
  /// passed over.
  private func isRegular(_ group: [Member], share: Int) -> Bool {
    let distances = zip(group, group.dropFirst()).map {
      lines[$1.index].number - lines[$0.index].number
    }
    let middle = distances.sorted()[distances.count / 2]
    guard middle >= Self.leastLines else { return false }
    let slack = max(3, middle / 6)
    let regular = distances.count { distance in
      [1, 2].contains { abs(distance - $0 * middle) <= $0 * slack }
    }
    return regular * 100 >= distances.count * share
  }

  /// Whether nearly all lines stand at the very distance that a printer's page has, which few sentences
  /// need to go over.
  private func isExact(_ group: [Member]) -> Bool {
    let distances = zip(group, group.dropFirst()).map {
      lines[$1.index].number - lines[$0.index].number
    }
    let middle = distances.sorted()[distances.count / 2]
    return distances.count > 3 && middle >= Self.leastPrinted
      && distances.count { $0 == middle } * 10 >= distances.count * 7
  }

  /// Whether a line stands in the midst of a sentence; others of the head and foot may stand beside
  /// it.
  private func parts(_ index: Int) -> Bool {
    let before = [index - 1, index - 2, index - 3].first { place in
      place < 0 || lines[place].characters >= 12 && PageMark(lines[place], in: bytes) == nil
    }
    guard let before, before >= 0, lines[before].ending == .open || lines[before].ending == .pause
    else { return false }
    return [index + 1, index + 2, index + 3].contains { place in
      guard place < lines.count else { return false }
      let line = lines[place]
      return line.characters >= 6
        && (line.first == .lower || line.first.isIdeographic && line.indent <= 1)
    }
  }

  /// Chooses the lines beside a head or foot that come back beside others of its kind.
  private mutating func chooseBeside() {
    for offset in [-1, 1, -2, 2] {
      var places: [UInt64: [Int]] = [:]
      for index in indexes {
        let place = index + offset
        guard lines.indices.contains(place), !indexes.contains(place),
          abs(offset) == 1 || indexes.contains(index + offset / 2), mayBeFurniture(lines[place]),
          isApart(place, isAbove: offset < 0)
        else { continue }
        let mark =
          PageMark(lines[place], in: bytes) ?? PageMark(unnumbered: lines[place], in: bytes)
        places[mark.key, default: []].append(place)
      }
      let least = max(2, indexes.count / 8)
      for found in places.values where found.count >= least { indexes.formUnion(found) }
    }
  }

  /// Whether a line is parted from the text by a blank line or by its shortness: the text may have
  /// the very words of another line too.
  private func isApart(_ index: Int, isAbove: Bool) -> Bool {
    let other = isAbove ? index - 1 : index + 1
    guard lines.indices.contains(other) else { return true }
    let blanks = isAbove ? lines[index].blanksBefore : lines[other].blanksBefore
    return blanks > 0 || 3 * lines[index].maximumWidth <= 2 * lines[other].maximumWidth
  }

  /// Whether a series stands at the heads of pages: it begins with the text, or holds words before
  /// or after its numbers, where feet have numbers only.
  private func opensPages(_ series: [Member]) -> Bool {
    guard let first = series.first, let last = series.last else { return false }
    if first.index <= 2 { return true }
    if last.index >= lines.count - 3 { return false }
    return !first.mark.isBare
  }

  /// Where pages begin: with the first line of a head, or after the last line of a foot.
  private func pageStarts(isHead: Bool) -> [Int] {
    indexes.sorted().compactMap { index in
      if isHead { return index > 0 && !indexes.contains(index - 1) ? index : nil }
      return index + 1 < lines.count && !indexes.contains(index + 1) ? index + 1 : nil
    }
  }
}
