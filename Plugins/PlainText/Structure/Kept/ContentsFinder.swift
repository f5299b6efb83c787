/// Finds a list of contents: its heading, and below it lines that end with the number of a page, or
/// that come back as headings.
struct ContentsFinder {
  /// The stretches that were found, in source order; the heading is the first line of each.
  private(set) var regions: [KeptLines.Region] = []

  private let text: MeasuredText
  /// How often each short line of the text stands in it, by its letters and digits; made when a
  /// heading of contents is found.
  private var keys: [UInt64: Int] = [:]

  init(_ text: MeasuredText) {
    self.text = text
    let words = text.rules.chapters
    var index = 0
    while index < text.lines.count {
      let line = text.lines[index]
      guard line.characters <= Self.longestHead, words.isContents(line, in: text.bytes),
        let end = end(of: index)
      else {
        index += 1
        continue
      }
      regions.append(KeptLines.Region(lines: index..<end, content: .contents))
      index = end
    }
  }

  private static let longestHead: Int32 = 24
  private static let longestEntry: Int32 = 110
  private static let mostEntries = 3000

  /// Where the list ends that stands below a heading; nil where none stands there.
  private mutating func end(of head: Int) -> Int? {
    var index = head + 1
    var paged = 0
    var known: Set<UInt64> = []
    var back = 0
    if keys.isEmpty { countKeys() }
    while index < text.lines.count, index - head <= Self.mostEntries {
      let line = text.lines[index]
      guard line.characters <= Self.longestEntry, line.quoteDepth == text.lines[head].quoteDepth
      else { break }
      let isPaged = Self.endsWithPage(line, text.bytes)
      let key = Self.key(line, text.bytes)
      if !isPaged {
        // The first chapter begins, or something else after a list in which all lines have pages.
        if known.contains(key), isFollowedByText(index) { break }
        let isAlone = line.blanksBefore > 1 || isFollowedByText(index)
        if paged > 1, paged == index - head - 1, isAlone { break }
        // What ends as a sentence does, in a line of some length, is text.
        if line.ending == .sentence, line.characters > 40 { break }
        if line.ending == .open, isFullBeforeText(index) { break }
      } else {
        paged += 1
      }
      if keys[key, default: 0] > 1 { back += 1 }
      known.insert(key)
      index += 1
    }
    let count = index - head - 1
    guard count >= 2, paged * 2 >= count || (paged + back) * 3 >= 2 * count else { return nil }
    return index
  }

  private mutating func countKeys() {
    for line in text.lines where line.characters <= Self.longestEntry {
      keys[Self.key(line, text.bytes), default: 0] += 1
    }
  }

  /// Whether text follows a line: a line that is as long as those of text within the next few.
  private func isFollowedByText(_ index: Int) -> Bool {
    for next in (index + 1)..<min(text.lines.count, index + 4)
    where isText(text.lines[next]) { return true }
    return index + 1 == text.lines.count
  }

  private func isText(_ line: Line) -> Bool {
    (line.ending != .open || line.maximumWidth >= 50) && line.maximumWidth >= 30
      && !Self.endsWithPage(line, text.bytes)
  }

  /// Whether a line is the first of a paragraph that goes on below it.
  private func isFullBeforeText(_ index: Int) -> Bool {
    guard index + 1 < text.lines.count, text.lines[index].maximumWidth >= 50 else { return false }
    let next = text.lines[index + 1]
    return next.blanksBefore == 0 && next.indent <= text.lines[index].indent
      && !Self.endsWithPage(next, text.bytes)
  }

  /// Whether a line ends with a number behind a gap, a leader of dots, or in brackets.
  private static func endsWithPage(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    var place = Int(line.end)
    while place > start, bytes[place - 1] &- 0x30 < 10 { place -= 1 }
    if place == Int(line.end) {
      // Roman numbers of a preface.
      while place > start, "ivxlc".utf8.contains(bytes[place - 1] | 0x20) { place -= 1 }
    }
    let digits = Int(line.end) - place
    guard (1...6).contains(digits), place > start else { return false }
    var signs = 0
    while place > start {
      let byte = bytes[place - 1]
      if byte == 0x20 || byte == UInt8(ascii: ".") || byte == 0x09 {
        signs += byte == 0x09 ? 2 : 1
        place -= 1
      } else if place - start >= 3, isLeader(bytes[(place - 3)..<place]) {
        signs += 2
        place -= 3
      } else {
        break
      }
    }
    return signs >= 2 && place > start
  }

  /// U+2026, U+00B7 being no letter of three bytes, U+3000 and U+30FB.
  private static func isLeader(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual([0xE2, 0x80, 0xA6]) || bytes.elementsEqual([0xE3, 0x80, 0x80])
      || bytes.elementsEqual([0xE3, 0x83, 0xBB])
  }

  /// A fingerprint of the letters and digits of a line, its page left out.
  private static func key(_ line: Line, _ bytes: [UInt8]) -> UInt64 {
    var end = Int(line.end)
    if endsWithPage(line, bytes) {
      while end > Int(line.start), bytes[end - 1] > 0x20, bytes[end - 1] != UInt8(ascii: ".") {
        end -= 1
      }
    }
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    var cursor = ScalarCursor(bytes, from: Int(line.start), to: end)
    while let scalar = cursor.next() {
      let kind = CharacterShape.of(scalar).kind
      guard kind.isLetter || kind.isIdeographic || kind == .digit else { continue }
      value = (value ^ UInt64(ChapterHead.small(scalar))) &* 0x0000_0100_0000_01B3
    }
    return value
  }
}
