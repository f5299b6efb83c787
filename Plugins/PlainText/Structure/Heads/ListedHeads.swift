/// Finds the headings that a list of contents names: lines between blank lines that have the words
/// of an entry, in the order of the entries.
///
/// Such a heading may be of any length and form, a question over three lines too: that the list
/// names it tells more than how it is set.
struct ListedHeads {
  /// The headings, in source order.
  private(set) var heads: [HeadMarks.Head] = []

  private let text: MeasuredText
  private let kept: KeptLines

  init(_ text: MeasuredText, _ kept: KeptLines) {
    self.text = text
    self.kept = kept
    let lists = kept.regions.compactMap { region -> ContentsList? in
      if case .contents(let list) = region.content { list } else { nil }
    }
    guard !lists.isEmpty else { return }
    let keys = LineKeys(text)
    var taken: Set<Int> = []
    for list in lists {
      let levels = list.levels(text)
      for (entry, run) in matches(of: list, keys) where taken.insert(Int(run.line)).inserted {
        heads.append(
          HeadMarks.Head(
            line: Int(run.line), mark: .listed(level: levels[entry]), count: Int(run.count)))
      }
    }
    heads.sort { $0.line < $1.line }
  }

  /// Which lines the entries of a list name: those that stand once come first, in the longest order
  /// that agrees with the list's; the others are looked for between them.
  private func matches(of list: ContentsList, _ keys: LineKeys) -> [(entry: Int, run: LineKeys.Run)]
  {
    let candidates = list.entries.map { entry in
      keys.areEverywhere(entry.key)
        ? []
        : keys.runs(entry.key).filter { !kept.holds(Int($0.line)) && isHead($0) }
    }
    var anchors = LongestRise()
    for (index, found) in candidates.enumerated() where found.count == 1 {
      anchors.add(Int(found[0].line), of: index)
    }
    var matches: [(entry: Int, run: LineKeys.Run)] = []
    var entry = 0
    var line = -1
    // The lines before the list are looked at only where anchors are there.
    if anchors.members.first.map({ candidates[$0][0].line > list.end }) ?? true { line = list.end }
    for anchor in anchors.members + [candidates.count] {
      let end = anchor < candidates.count ? Int(candidates[anchor][0].line) : Int.max
      while entry < anchor {
        if candidates[entry].count > 1,
          let run = candidates[entry].first(where: { Int($0.line) > line && Int($0.line) < end })
        {
          matches.append((entry, run))
          line = Int(run.line)
        }
        entry += 1
      }
      guard anchor < candidates.count else { break }
      matches.append((anchor, candidates[anchor][0]))
      line = end
      entry = anchor + 1
    }
    return matches
  }

  /// Whether lines can be a heading: what stands right below them without a blank line is no more
  /// of the same sentence.
  private func isHead(_ run: LineKeys.Run) -> Bool {
    let end = Int(run.line) + Int(run.count)
    guard !run.isWhole else { return true }
    return text.lines[end].first != .lower && text.lines[end - 1].ending != .pause
  }
}

/// The longest series of values that rise, each value told with the one before it in the series.
private struct LongestRise {
  private var values: [Int] = []
  private var names: [Int] = []
  private var before: [Int] = []
  /// Of each length the series that ends with the least value.
  private var ends: [Int] = []

  mutating func add(_ value: Int, of name: Int) {
    let place = ends.partitioningIndex { values[$0] >= value }
    before.append(place > 0 ? ends[place - 1] : -1)
    values.append(value)
    names.append(name)
    if place < ends.count { ends[place] = values.count - 1 } else { ends.append(values.count - 1) }
  }

  /// The names of the values of the series, in order.
  var members: [Int] {
    var found: [Int] = []
    var place = ends.last ?? -1
    while place >= 0 {
      found.append(names[place])
      place = before[place]
    }
    return found.reversed()
  }
}
