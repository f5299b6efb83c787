/// Finds a list of contents: its heading, and below it lines that end with the number of a page, or
/// that come back as headings.
struct ContentsFinder {
  /// The stretches that were found, in source order; the heading is the first line of each.
  private(set) var regions: [KeptLines.Region] = []

  private let text: MeasuredText
  /// Where the lines of the text stand again; made when a heading of contents is found.
  private var keys: LineKeys?

  init(_ text: MeasuredText) {
    self.text = text
    let words = text.rules.chapters
    var index = 0
    while index < text.lines.count {
      let line = text.lines[index]
      let isNamed =
        line.characters <= Self.longestHead && words.isContents(line, in: text.bytes)
      guard isNamed || standsAboveNumbers(index) && !standsAboveNumbers(index + 1),
        let list = list(below: index, isNamed: isNamed)
      else {
        index += 1
        continue
      }
      regions.append(KeptLines.Region(lines: index..<list.end, content: .contents(list)))
      index = list.end
    }
  }

  private static let longestHead: Int32 = 24
  private static let mostEntries = 3000

  /// Whether a short line that stands apart has many lines with numbers below it: a list of contents
  /// may have any name, in any language.
  private func standsAboveNumbers(_ index: Int) -> Bool {
    let head = text.lines[index]
    guard head.characters <= Self.longestHead, head.ending == .open, head.first != .digit,
      head.blanksBefore > 0 || index == 0, index + Self.lines < text.lines.count,
      ContentsList.parts(text.lines[index + 2], text.bytes) != nil
    else { return false }
    // The first entry may be the name of the whole.
    let numbered = text.lines[(index + 1)...(index + Self.lines)].count {
      $0.blanksBefore <= 1 && ContentsList.parts($0, text.bytes) != nil
    }
    return numbered + 1 >= Self.lines
  }

  /// How many lines at the beginning of a list whose heading has no known name have numbers, but one.
  private static let lines = 5

  /// The list that stands below a heading; nil where none stands there.
  ///
  /// Where the name of the heading says nothing, nearly all entries must come back.
  private mutating func list(below head: Int, isNamed: Bool) -> ContentsList? {
    var list = ContentsList()
    var index = head + 1
    var paged = 0
    var known: Set<UInt64> = []
    var back = 0
    var numbered = 0
    var lastTold = 0
    var gapAtTold: UInt8 = 0
    var widestGap: UInt8 = 0
    let keys = keys ?? LineKeys(text)
    self.keys = keys
    while index < text.lines.count, list.entries.count <= Self.mostEntries {
      let line = text.lines[index]
      guard line.characters <= LineKeys.longestLine,
        line.quoteDepth == text.lines[head].quoteDepth
      else { break }
      let entry = entry(at: index, keys)
      let key = entry.key
      let last = entry.lines.upperBound - 1
      let isNumbered = ContentsList.parts(line, text.bytes) != nil
      let returns = entry.lines.count > 1 || keys.count(key) > 1
      let isPaged = EntryPage.ends(text.lines[last], text.bytes)
      if !isPaged {
        // The first chapter begins, or something else after a list in which all lines have pages.
        if index > head + 1, line.blanksBefore > 0, isHeadWithLabel(line, of: known) { break }
        if known.contains(key), line.blanksBefore > widestGap || isFollowedByText(last) { break }
        let isAlone =
          line.blanksBefore > 1 || isFollowedByText(index) && (known.contains(key) || !returns)
        if paged > 1, paged == list.entries.count, isAlone { break }
        // What ends as a sentence does, in a line of some length, is text.
        if !returns && !isNumbered {
          if line.ending == .sentence, line.characters > 40 { break }
          if line.ending == .open, isFullBeforeText(index) { break }
        }
      } else {
        paged += 1
      }
      if returns { back += 1 }
      if index > head + 1 { widestGap = max(widestGap, line.blanksBefore) }
      if isNumbered || returns || isPaged {
        numbered += 1
        lastTold = list.entries.count + 1
        gapAtTold = widestGap
      }
      known.insert(key)
      list.entries.append(entry)
      index = entry.lines.upperBound
      // What is no list after so many lines will be none: a text may have many such heads.
      let count = list.entries.count
      if count == Self.trial,
        !isLikely(count, paged: paged, back: back, told: numbered)
          || !isNamed && back * 10 < 8 * count
      {
        return nil
      }
    }
    // What stands apart behind the last entry that is told is the beginning of the text.
    if list.entries.count > lastTold,
      text.lines[list.entries[lastTold].lines.lowerBound].blanksBefore > gapAtTold
    {
      list.entries.removeLast(list.entries.count - lastTold)
    }
    let count = list.entries.count
    guard isNamed || count >= 5 && back * 10 >= 8 * count else { return nil }
    if count >= 2, paged * 2 >= count || (paged + back) * 3 >= 2 * count { return list }
    // Tables and figures come back with other words about them: their numbers tell.
    guard lastTold >= 4, numbered * 10 >= 9 * lastTold else { return nil }
    list.entries.removeLast(count - lastTold)
    return list
  }

  /// Whether as many entries have pages, come back or have numbers as those of a list do.
  private func isLikely(_ count: Int, paged: Int, back: Int, told: Int) -> Bool {
    paged * 2 >= count || (paged + back) * 3 >= 2 * count || told * 10 >= 9 * count
  }

  /// After how many entries it must be clear that they are a list.
  private static let trial = 100

  /// The entry that begins with a line: as few lines as stand elsewhere in the text by themselves.
  private func entry(at index: Int, _ keys: LineKeys) -> ContentsList.Entry {
    let single = LineKeys.key(text.lines[index], text.bytes)
    var end = index + 1
    let stands = keys.runs(single).contains { Int($0.line) != index && $0.isWhole }
    // What stands right above text is told only where no more lines stand by themselves.
    var other: ContentsList.Entry?
    while !stands, end < text.lines.count, end - index < LineKeys.mostLines,
      text.lines[end].blanksBefore == 0, text.lines[end].characters <= LineKeys.longestLine
    {
      end += 1
      let key = LineKeys.key(of: index..<end, in: text)
      let runs = keys.runs(key).filter { Int($0.line) != index }
      guard !runs.isEmpty else { continue }
      let entry = ContentsList.Entry(lines: index..<end, key: key)
      if runs.contains(where: \.isWhole) { return entry }
      other = other ?? entry
    }
    if let other { return other }
    // One that stands nowhere else, as those of tables do not, goes on by its shape; a mark that had
    // no room goes on with any.
    end = index + 1
    let isNumbered = ContentsList.parts(text.lines[index], text.bytes) != nil
    while end < text.lines.count, end - index < LineKeys.mostLines,
      text.lines[end].blanksBefore == 0,
      LineKeys.key(text.lines[end], text.bytes) == LineKeys.empty
        || !stands && isNumbered && goesOn(end, from: index)
    {
      end += 1
    }
    let key = end > index + 1 ? LineKeys.key(of: index..<end, in: text) : single
    return ContentsList.Entry(lines: index..<end, key: key)
  }

  /// Whether a line goes on with an entry that has a number: the line before it is full.
  private func goesOn(_ index: Int, from first: Int) -> Bool {
    let (line, before) = (text.lines[index], text.lines[index - 1])
    return before.maximumWidth >= 44
      && line.indent >= text.lines[first].indent
      && ContentsList.parts(line, text.bytes) == nil && !EntryPage.ends(before, text.bytes)
  }

  /// Whether a line is the heading of an entry, with the word for a chapter before its number, or
  /// the heading of a further list.
  private func isHeadWithLabel(_ line: Line, of known: Set<UInt64>) -> Bool {
    let words = text.rules.chapters
    if line.characters <= Self.longestHead, words.isContents(line, in: text.bytes) { return true }
    guard words.level(of: LineWords(line, in: text.bytes)) != nil,
      let key = LineKeys.keyWithoutLabel(line, text.bytes)
    else { return false }
    return known.contains(key)
  }

  /// Whether text follows a line: a line that is as long as those of text within the next few.
  private func isFollowedByText(_ index: Int) -> Bool {
    for next in (index + 1)..<min(text.lines.count, index + 4)
    where isText(text.lines[next]) { return true }
    return index + 1 == text.lines.count
  }

  private func isText(_ line: Line) -> Bool {
    (line.ending != .open || line.maximumWidth >= 50) && line.maximumWidth >= 30
      && !EntryPage.ends(line, text.bytes)
  }

  /// Whether a line is the first of a paragraph that goes on below it.
  private func isFullBeforeText(_ index: Int) -> Bool {
    guard index + 1 < text.lines.count, text.lines[index].maximumWidth >= 50 else { return false }
    let next = text.lines[index + 1]
    return next.blanksBefore == 0 && next.indent <= text.lines[index].indent
      && !EntryPage.ends(next, text.bytes)
  }
}
