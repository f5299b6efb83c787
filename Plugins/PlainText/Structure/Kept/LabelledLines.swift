/// Finds short lines that are a list without marks: what stands below `Ingredients:`, and lines that
/// each have a label of their own, `Place: Boathouse`.
struct LabelledLines {
  /// The stretches that were found, in source order.
  private(set) var regions: [KeptLines.Region] = []

  private let text: MeasuredText
  private static let longest: Int32 = 90
  private static let longestItem: Int32 = 44
  private static let longestLabel = 26
  /// The last line that fields at the head of a text begin with.
  private static let lastOfHead = 4

  init(_ text: MeasuredText) {
    self.text = text
    guard !text.isNewspaper else { return }
    var index = 0
    while index < text.lines.count {
      let line = text.lines[index]
      let isApart =
        index > 0
        && (line.blanksBefore > 0 || line.startsPage
          || EmissionTable.followsWholeLine(index, text))
      if isApart, let fields = fields(from: index) {
        let lines = index..<(fields.last.map { $0.line + 1 } ?? index)
        regions.append(KeptLines.Region(lines: lines, content: .definitions(fields)))
        index = lines.upperBound
      } else if isApart, let end = items(below: index) {
        regions.append(KeptLines.Region(lines: index..<end, content: .items))
        index = end
      } else {
        index += 1
      }
    }
  }

  /// The lines of a paragraph as fields, each with a label of its own; nil where one has none.
  private func fields(from first: Int) -> [DefinitionFinder.Entry]? {
    // Three lines make a list, two at the head of a text; most paragraphs are told by having fewer.
    let isHead = first <= Self.lastOfHead && text.lines[first].first == .upper
    guard first + 2 < text.lines.count, text.lines[first + 1].blanksBefore == 0,
      isHead || text.lines[first + 2].blanksBefore == 0
    else { return nil }
    var result: [DefinitionFinder.Entry] = []
    var labels: Set<ArraySlice<UInt8>> = []
    var sentences = 0
    var index = first
    while index < text.lines.count, index == first || text.lines[index].blanksBefore == 0 {
      let line = text.lines[index]
      guard line.characters <= Self.longest, line.indent == text.lines[first].indent,
        let field = field(line, at: index),
        labels.insert(text.bytes[field.term]).inserted
      else { return nil }
      if line.ending == .sentence { sentences += 1 }
      result.append(field)
      index += 1
    }
    return result.count >= (isHead ? 2 : 3) && sentences * 3 <= result.count ? result : nil
  }

  private func field(_ line: Line, at index: Int) -> DefinitionFinder.Entry? {
    guard line.first == .upper || line.first == .han || line.first == .hangul else { return nil }
    let start = Int(line.start)
    let end = Int(line.end)
    var place = start
    var spaces = 0
    let bytes = text.bytes.span
    while place < end, place - start <= Self.longestLabel {
      let byte = bytes[place]
      if byte > 0x3A, byte != 0xEF {
        // Most letters; what goes on with one of Han is passed over.
        place += byte >= 0xE0 ? 3 : 1
        continue
      }
      if byte == 0x20 { spaces += 1 }
      // U+FF1A, the wide colon.
      let isWide =
        byte == 0xEF && place + 2 < end && bytes[place + 1] == 0xBC && bytes[place + 2] == 0x9A
      if byte == UInt8(ascii: ":") || isWide {
        let colon = place + (isWide ? 3 : 1)
        var value = colon
        while value < end, bytes[value] == 0x20 || bytes[value] == 0x09 { value += 1 }
        guard value < end, isWide || value > colon, spaces <= 2 else { return nil }
        return DefinitionFinder.Entry(
          line: index, term: start..<colon, meaning: value, lines: (index + 1)..<(index + 1))
      }
      place += 1
    }
    return nil
  }

  /// Where the items end below a short line with a colon; nil where none stand there.
  private func items(below head: Int) -> Int? {
    let line = text.lines[head]
    guard line.ending == .colon, line.characters <= Self.longestLabel else { return nil }
    var index = head + 1
    var smalls = 0
    while index < text.lines.count, text.lines[index].blanksBefore == 0 {
      let item = text.lines[index]
      guard item.characters <= Self.longestItem, item.ending == .open,
        item.quoteDepth == line.quoteDepth, item.indent == text.lines[head + 1].indent,
        ListMarker.column(of: item, in: text) == nil
      else { return nil }
      if item.first == .lower { smalls += 1 }
      index += 1
    }
    let count = index - head - 1
    return count >= 3 && smalls * 2 <= count ? index : nil
  }
}
