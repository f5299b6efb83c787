/// Finds lists of terms and what they mean: a term on a line of its own with its meaning indented
/// below it, or the options of a command with theirs behind a gap.
///
/// Hanging paragraphs, speeches of plays, verse and code are indented so too. So the terms must be
/// short and all different, and the meanings sentences that are longer than they are.
struct DefinitionFinder {
  /// A term and the lines of what it means.
  struct Entry: Sendable {
    /// The line of the term.
    let line: Int
    /// The bytes of the term.
    let term: Range<Int>
    /// Where the meaning begins on the line of the term, nil where it begins below.
    let meaning: Int?
    /// The lines of the meaning, without that of the term.
    let lines: Range<Int>
  }

  /// The stretches that were found, in source order.
  private(set) var regions: [KeptLines.Region] = []

  private let text: MeasuredText
  /// The headings that stand outside of text that is set in.
  private let heads: Set<Int>

  init(_ text: MeasuredText, skipped: [KeptLines.Region], _ outdented: OutdentedHeads) {
    self.text = text
    heads = outdented.areNoTerms ? Set(outdented.lines) : []
    guard !text.isReordered else { return }
    var skips = skipped[...]
    var index = 0
    while index < text.lines.count {
      if let skip = skips.first, skip.lines.lowerBound <= index {
        index = max(index, skip.lines.upperBound)
        skips.removeFirst()
        continue
      }
      let limit = skips.first?.lines.lowerBound ?? text.lines.count
      let entries = entries(from: index, to: limit)
      if let first = entries.first, let last = entries.last, isLikely(entries) {
        let lines = first.line..<max(last.lines.upperBound, last.line + 1)
        regions.append(KeptLines.Region(lines: lines, content: .definitions(entries)))
        index = lines.upperBound
      } else {
        index = max(index + 1, entries.last?.line ?? 0)
      }
    }
  }

  /// The entries that follow one another from a line on.
  private func entries(from first: Int, to limit: Int) -> [Entry] {
    var result: [Entry] = []
    var index = first
    let indent = text.lines[first].indent
    while index < limit, let entry = entry(at: index, indent: indent, to: limit) {
      if index > first && text.lines[index].blanksBefore > 1 { break }
      result.append(entry)
      index = max(entry.lines.upperBound, index + 1)
    }
    return result
  }

  private func entry(at index: Int, indent: Int32, to limit: Int) -> Entry? {
    let line = text.lines[index]
    guard line.indent == indent, line.characters <= 70 || line.hasGap, !heads.contains(index)
    else { return nil }
    let isAbove =
      index + 1 < limit && text.lines[index + 1].indent >= indent + 2
      && text.lines[index + 1].blanksBefore == 0
    guard isAbove || line.first == .dash && line.hasGap else { return nil }
    let isOption = isOption(line)
    var term = Int(line.start)..<Int(line.end)
    var meaning: Int?
    if isOption && line.hasGap {
      guard let gap = gap(in: line) else { return nil }
      term = Int(line.start)..<gap.lowerBound
      meaning = gap.upperBound
    } else if line.hasGap || !isOption && !isTerm(line) {
      return nil
    }
    var end = index + 1
    let inner = end < limit ? text.lines[end].indent : 0
    while end < limit, text.lines[end].indent >= indent + 2, text.lines[end].indent == inner,
      text.lines[end].blanksBefore == 0, !text.lines[end].startsPage
    {
      end += 1
    }
    guard meaning != nil || end > index + 1 else { return nil }
    // Lines that are deeper still, or a list, are more than a meaning.
    if end < limit, text.lines[end].indent > indent, text.lines[end].blanksBefore == 0 {
      return nil
    }
    if meaning == nil, let last = lastParagraph(from: end, indent: indent, inner: inner, to: limit),
      last - index <= Self.longest, hasSmall(term)
    {
      end = last
    }
    return Entry(line: index, term: term, meaning: meaning, lines: (index + 1)..<end)
  }

  /// The most lines of a term with its meaning, where that has several paragraphs.
  private static let longest = 60

  /// Where the further paragraphs of a meaning end; nil where there are none, or where something
  /// else stands among them.
  private func lastParagraph(from first: Int, indent: Int32, inner: Int32, to limit: Int) -> Int? {
    var end = first
    while end < limit, text.lines[end].indent > indent {
      let line = text.lines[end]
      guard line.indent == inner, line.blanksBefore <= 1, !line.startsPage,
        line.blanksBefore == 0 || ListMarker.column(of: line, in: text) == nil,
        end - first <= Self.longest
      else { return nil }
      end += 1
    }
    return end > first ? end : nil
  }

  /// Whether a term has small letters: what stands in capitals over several paragraphs is their head.
  private func hasSmall(_ term: Range<Int>) -> Bool {
    text.bytes[term].contains { $0 &- 0x61 < 26 || $0 >= 0xC3 }
  }

  /// Whether a line begins as an option does: `-o`, `--output`.
  private func isOption(_ line: Line) -> Bool {
    let bytes = text.bytes[Int(line.start)..<Int(line.end)]
    guard bytes.first == UInt8(ascii: "-"), let next = bytes.dropFirst().first else {
      return false
    }
    return next == UInt8(ascii: "-")
      ? bytes.count > 3 && bytes.dropFirst(2).first != next
      : (next | 0x20) &- 0x61 < 26
  }

  private func isTerm(_ line: Line) -> Bool {
    guard line.ending == .open else { return false }
    switch line.first {
    case .upper, .lower, .han, .kana, .letter, .quote: break
    default: return false
    }
    let bytes = text.bytes[Int(line.start)..<Int(line.end)]
    // Between quotation marks any sign is a name's own.
    if bytes.count > 2, bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\"") {
      return true
    }
    return !bytes.contains { Self.signs.contains($0) } && !isHead(line)
  }

  /// Whether a line is the head of a chapter by its words, or nothing but a number.
  private func isHead(_ line: Line) -> Bool {
    guard line.characters <= 45 else { return false }
    let words = LineWords(line, in: text.bytes)
    return text.rules.chapters.level(of: words) != nil
      || NumberedHead(words).map { $0.isAlone(in: words) } ?? false
      || line.characters <= 20 && text.rules.chapters.weak(words) != nil
  }

  private static let signs: Set<UInt8> = Set("{}[]<>=|\\;#$@".utf8)

  /// The first gap of two spaces or more.
  private func gap(in line: Line) -> Range<Int>? {
    var offset = Int(line.start)
    while offset + 1 < Int(line.end) {
      if text.bytes[offset] == 0x20 && text.bytes[offset + 1] == 0x20 {
        var end = offset
        while text.bytes[end] == 0x20 { end += 1 }
        return offset..<end
      }
      offset += 1
    }
    return nil
  }

  private func isLikely(_ entries: [Entry]) -> Bool {
    let options = entries.count { isOption(text.lines[$0.line]) }
    guard entries.count >= (options == entries.count ? 2 : 3) else { return false }
    guard options == 0 || options == entries.count else { return false }
    let terms = Set(entries.map { Array(text.bytes[$0.term]) })
    guard terms.count == entries.count else { return false }
    if options > 0 { return true }
    var termLength = 0
    var meaningLength = 0
    var sentences = 0
    // In Han each line of a meaning that is set in by two ems and ends a sentence is a paragraph.
    var paragraphs = 0
    for entry in entries {
      paragraphs += entry.lines.count {
        text.lines[$0].first.isIdeographic && text.lines[$0].ending == .sentence
      }
      termLength += entry.term.count
      meaningLength += entry.lines.reduce(0) { $0 + Int(text.lines[$1].characters) }
      if text.lines[entry.lines.upperBound - 1].ending == .sentence { sentences += 1 }
    }
    if paragraphs > 2 * entries.count { return false }
    return sentences * 10 >= entries.count * 8 && meaningLength >= 3 * termLength
      && termLength <= 36 * entries.count
  }
}
