import GalleyPackaging

/// The head of a message: its lines with the fields they tell.
struct MailHead: Sendable {
  /// The lines, that of the envelope (`From jane Mon May 3 …`) among them.
  var lines: Range<Int>
  /// The fields in order; the subject of a message that is one by itself is not among them.
  var entries: [DefinitionFinder.Entry]
  /// The lines of the subject, and where its text begins; nil where it is no title.
  var subject: (lines: Range<Int>, start: Int)?
  /// Whether the text has a message of its own from here on.
  var opensMessage = false

  /// What a line of it is.
  func label(of line: Int) -> LineLabel {
    guard opensMessage, let subject, subject.lines.contains(line) else { return .definition }
    return line == subject.lines.lowerBound ? .title : .matterContinuation
  }
}

extension MailHead {
  /// Reads the head that begins with a line; nil where none does.
  ///
  /// It names who sends and, besides, to whom, when or of what; fields that are not known may stand
  /// between, and lines that are set in go on with the one above them.
  init?(at first: Int, _ lines: [Line], _ bytes: [UInt8], _ words: MailWords) {
    var entries: [DefinitionFinder.Entry] = []
    var seen: Set<MailWords.Field> = []
    var subject: (lines: Range<Int>, start: Int)?
    var index = first
    if Self.isEnvelope(lines[first], bytes) {
      let end = Int(lines[first].start) + 4
      entries.append(
        DefinitionFinder.Entry(
          line: first, term: Int(lines[first].start)..<end, meaning: end + 1,
          lines: (first + 1)..<(first + 1)))
      index += 1
    }
    let base = lines[first]
    while index < lines.count {
      let line = lines[index]
      guard index == first || line.blanksBefore == 0, line.quoteDepth == base.quoteDepth,
        let label = Self.label(of: line, bytes)
      else { break }
      let field = words.field(label.name, in: bytes)
      // Only at the head of a file may fields that are not known come first.
      guard field != nil || label.isPlain && (first == 0 || index > first) else { break }
      if let field { seen.insert(field) }
      var end = index + 1
      while end < lines.count, lines[end].indent > line.indent, lines[end].blanksBefore == 0,
        lines[end].quoteDepth == base.quoteDepth, end - index < 40
      {
        end += 1
      }
      let isEmpty = label.valueStart >= Int(line.end)
      if field == .subject, subject == nil, !isEmpty {
        subject = (index..<end, label.valueStart)
      }
      entries.append(
        DefinitionFinder.Entry(
          line: index, term: Int(line.start)..<label.end,
          meaning: isEmpty ? nil : label.valueStart, lines: (index + 1)..<end))
      index = end
    }
    guard seen.contains(.sender), seen.count >= 2 else { return nil }
    self.lines = first..<index
    self.entries = entries
    self.subject = subject
  }

  /// Whether a head below other text may begin with a line, by the line alone.
  static func mayBegin(with line: Line, _ bytes: [UInt8], _ words: MailWords) -> Bool {
    words.mayBegin(bytes, at: Int(line.start))
      && (field(of: line, bytes, words) != nil || isEnvelope(line, bytes))
  }

  /// The field that a line tells; nil where it has no name of one before a colon.
  static func field(of line: Line, _ bytes: [UInt8], _ words: MailWords) -> MailWords.Field? {
    label(of: line, bytes).flatMap { words.field($0.name, in: bytes) }
  }

  /// Takes the subject out of the fields, for a title.
  mutating func open() {
    opensMessage = true
    guard let subject else { return }
    entries.removeAll { $0.line == subject.lines.lowerBound }
  }

  /// Whether a line is what stands before each message of a mailbox: `From jane Mon May 3 …`.
  static func isEnvelope(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let text = bytes[Int(line.start)..<Int(line.end)]
    guard text.starts(with: "From ".utf8), line.characters >= 20, text.count <= 120,
      line.last == .digit, text.contains(UInt8(ascii: ":"))
    else { return false }
    return text.dropFirst(5).first.map { $0 != 0x20 } ?? false
  }

  private struct Label {
    /// The name without the colon, the end of the colon, and where the value begins.
    let name: Range<Int>
    let end: Int
    let valueStart: Int
    /// Whether it has the form that all fields of mail have: one word of ASCII.
    let isPlain: Bool
  }

  /// What a colon may begin with, of either width.
  private static let colons = ByteSieve([UInt8(ascii: ":"), 0xEF])

  /// The longest name of a field, in bytes.
  private static let longest = 40

  private static func label(of line: Line, _ bytes: [UInt8]) -> Label? {
    let start = Int(line.start)
    let end = Int(line.end)
    guard line.indent <= 3 else { return nil }
    let limit = min(end, start + longest + 1)
    var place = colons?.next(in: bytes.span, from: start, to: limit) ?? limit
    while place < limit, bytes[place] != UInt8(ascii: ":") {
      // U+FF1A
      if place + 2 < end, bytes[place + 1] == 0xBC, bytes[place + 2] == 0x9A { break }
      place = colons?.next(in: bytes.span, from: place + 1, to: limit) ?? limit
    }
    guard place < end, place > start, place - start <= longest else { return nil }
    let colon = bytes[place] == UInt8(ascii: ":") ? 1 : 3
    var nameEnd = place
    while nameEnd > start, bytes[nameEnd - 1] == 0x20 { nameEnd -= 1 }
    var value = place + colon
    while value < end, bytes[value] == 0x20 || bytes[value] == 0x09 { value += 1 }
    let isPlain =
      colon == 1 && (value == end || value > place + 1)
      && bytes[start..<nameEnd].allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D || $0 &- 0x30 < 10
      }
    return Label(
      name: start..<nameEnd, end: place + colon, valueStart: value, isPlain: isPlain)
  }
}
