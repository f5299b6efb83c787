/// Takes the signs of quoted mail off the lines that have them, and notes how deep each is quoted.
///
/// What is left is read like any other text: paragraphs, lists, verse. Signs stand before other
/// lines too, in programs, in sessions at a prompt and in programs' output, so they must be those
/// of a text that is quoted.
struct ReplyLines {
  /// The lines without their signs; those that are nothing but signs are blank lines now.
  private(set) var lines: [Line]
  /// Whether any line had signs.
  private(set) var found = false

  private let bytes: [UInt8]

  init(_ scanner: LineScanner, given: GivenLines = .none) {
    lines = scanner.lines
    bytes = scanner.bytes
    var marks: [Int: ReplyMark] = [:]
    var fence: UInt8 = 0
    for (index, line) in lines.enumerated() {
      let first = bytes[Int(line.start)]
      if first == UInt8(ascii: "`") || first == UInt8(ascii: "~") {
        if isFence(line), fence == 0 || fence == first { fence = fence == 0 ? first : 0 }
      } else if first == UInt8(ascii: ">") || first == 0xEF, fence == 0,
        given[line]?.label != .literal, let mark = ReplyMark(line, in: bytes)
      {
        marks[index] = mark
      }
    }
    guard !marks.isEmpty else { return }
    let first = lines[0]
    if bytes[Int(first.start)..<Int(first.end)].starts(with: "#!".utf8) { return }
    marks = without(prompts: marks)
    guard isQuoted(marks) else { return }
    found = true
    take(marks, scanner)
  }

  private func isFence(_ line: Line) -> Bool {
    let sign = bytes[Int(line.start)]
    return bytes[Int(line.start)..<Int(line.end)].prefix(3).allSatisfy { $0 == sign }
      && line.characters >= 3
  }

  /// The marks without those of three signs where no line has fewer: Python's prompt.
  private func without(prompts marks: [Int: ReplyMark]) -> [Int: ReplyMark] {
    let hasFew = marks.contains { $0.value.depth < 3 && !$0.value.isBare(lines[$0.key]) }
    return hasFew ? marks : marks.filter { $0.value.depth < 3 }
  }

  /// Whether what stands after the signs is a text that is quoted.
  private func isQuoted(_ marks: [Int: ReplyMark]) -> Bool {
    let texts = marks.filter { !$0.value.isBare(lines[$0.key]) }.keys
    if texts.count == 1, let only = texts.first, let mark = marks[only] {
      if only > 0, lines[only - 1].ending == .colon { return true }
      let isApart =
        (only == 0 || lines[only].blanksBefore > 0)
        && (only + 1 == lines.count || lines[only + 1].blanksBefore > 0)
      return mark.isSpaced && isApart && lines[only].ending == .sentence
    }
    // Commands at a prompt are short, end as nothing does, and never follow one another.
    let isText = texts.contains { index in
      lines[index].ending != .open || lines[index].characters > 40 || marks[index + 1] != nil
    }
    return texts.count > 1 && isText
  }

  /// Takes the signs off.
  private mutating func take(_ marks: [Int: ReplyMark], _ scanner: LineScanner) {
    var result: [Line] = []
    result.reserveCapacity(lines.count)
    var blanks = 0
    var startsPage = false
    var isAfterMark = false
    for (index, line) in lines.enumerated() {
      guard let mark = marks[index] else {
        var line = line
        line.blanksBefore = UInt8(min(255, Int(line.blanksBefore) + blanks))
        line.startsPage = line.startsPage || startsPage
        if isAfterMark { line.blanksBefore = max(1, line.blanksBefore) }
        result.append(line)
        (blanks, startsPage, isAfterMark) = (0, false, false)
        continue
      }
      isAfterMark = true
      if mark.isBare(line) || scanner.line(from: mark.textStart, to: Int(line.end)) == nil {
        // Signs alone are a blank line of the quotation, or of nothing.
        blanks += Int(line.blanksBefore) + 1
        startsPage = startsPage || line.startsPage
        continue
      }
      guard var quoted = scanner.line(from: mark.textStart, to: Int(line.end)) else { continue }
      quoted.number = line.number
      quoted.blanksBefore = UInt8(min(255, Int(line.blanksBefore) + blanks))
      quoted.startsPage = line.startsPage || startsPage
      quoted.quoteDepth = UInt8(mark.depth)
      if quoted.quoteDepth != result.last?.quoteDepth ?? 0 {
        quoted.blanksBefore = max(1, quoted.blanksBefore)
      }
      result.append(quoted)
      (blanks, startsPage) = (0, false)
    }
    lines = result
  }
}
