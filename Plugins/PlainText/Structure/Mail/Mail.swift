/// The messages of a text: their heads, what announces a message that is quoted whole, and the
/// signatures below `-- `.
struct Mail: Sendable {
  /// The heads in source order.
  private(set) var heads: [MailHead] = []
  /// The lines whose depth grows, since a message is quoted whole below the line before them.
  private var deeper: [Int] = []
  private var labels: [Int: LineLabel] = [:]
  /// The lines with which messages begin, and those right below their heads.
  private var openings: Set<Int> = []
  private var firstLines: Set<Int> = []

  /// No mail.
  static let none = Mail()

  private init() {}

  /// Whether the text is mail by its first line.
  var isMail: Bool { heads.first?.opensMessage ?? false }

  /// What a line is, nil for one that is no separator and in no signature.
  func label(of line: Int) -> LineLabel? { labels.isEmpty ? nil : labels[line] }

  /// Whether a message of its own begins with a line.
  func opens(at line: Int) -> Bool { !openings.isEmpty && openings.contains(line) }

  /// Whether a line is the first or the last of what a message says.
  func isEdge(_ line: Int, of lines: [Line]) -> Bool {
    if firstLines.contains(line) || line + 1 == lines.count { return true }
    return openings.contains(line + 1) || labels[line + 1] == .notation
      || lines[line + 1].quoteDepth != lines[line].quoteDepth
  }

  /// Finds the messages of a text.
  init(_ lines: [Line], _ bytes: [UInt8], _ words: MailWords, hasReplies: Bool) {
    var index = 0
    while index < lines.count {
      guard index == 0 || MailHead.mayBegin(with: lines[index], bytes, words),
        Self.mayOpen(index, lines, bytes, words),
        var head = MailHead(at: index, lines, bytes, words)
      else {
        index += 1
        continue
      }
      let depth = lines[index].quoteDepth
      let isQuoted =
        index > 0 && lines[index - 1].quoteDepth == depth
        && (words.announcesOriginal(lines[index - 1], in: bytes)
          || Self.isRule(lines[index - 1], bytes) && lines[index - 1].first == .other)
      if isQuoted {
        deeper.append(index)
        if words.announcesOriginal(lines[index - 1], in: bytes) { labels[index - 1] = .paragraph }
      } else if depth == 0, index == 0 || isMail {
        head.open()
        openings.insert(index)
      }
      heads.append(head)
      firstLines.insert(head.lines.upperBound)
      index = head.lines.upperBound
    }
    if hasReplies || !heads.isEmpty { findSignatures(lines, bytes) }
  }

  /// Whether a head may begin with a line: at an edge, or below what announces it.
  private static func mayOpen(
    _ index: Int, _ lines: [Line], _ bytes: [UInt8], _ words: MailWords
  ) -> Bool {
    let line = lines[index]
    guard index > 0, line.blanksBefore == 0, !line.startsPage else { return true }
    let last = lines[index - 1]
    return last.quoteDepth != line.quoteDepth || isRule(last, bytes)
      || words.announcesOriginal(last, in: bytes)
  }

  /// Whether a line is a row of one sign.
  private static func isRule(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.first == .dash || line.first == .other, line.characters >= 5 else { return false }
    let sign = bytes[Int(line.start)]
    return "_-=*".utf8.contains(sign) && line.isRow(of: sign, in: bytes)
  }

  /// Makes the lines of messages that are quoted whole deeper.
  func deepen(_ lines: inout [Line]) {
    guard !deeper.isEmpty else { return }
    var depth: UInt8 = 0
    var next = deeper[...]
    for index in lines.indices {
      if openings.contains(index) { depth = 0 }
      if next.first == index {
        depth = min(40, depth + 1)
        next.removeFirst()
        lines[index].blanksBefore = max(1, lines[index].blanksBefore)
      }
      lines[index].quoteDepth = min(80, lines[index].quoteDepth + depth)
    }
  }

  /// The most lines of a signature.
  private static let longestSignature = 8

  private mutating func findSignatures(_ lines: [Line], _ bytes: [UInt8]) {
    for (index, line) in lines.enumerated()
    where line.end - line.start == 2 && bytes[Int(line.start)] == 0x2D
      && bytes[Int(line.start) + 1] == 0x2D
    {
      var end = index + 1
      while end < lines.count, lines[end].quoteDepth == line.quoteDepth,
        lines[end].blanksBefore == 0, !openings.contains(end)
      {
        end += 1
      }
      guard end > index + 1, end - index <= Self.longestSignature + 1 else { continue }
      let isLast = line.quoteDepth == 0 && (end == lines.count || openings.contains(end))
      labels[index] = .notation
      for place in (index + 1)..<end { labels[place] = isLast ? .signature : .paragraph }
    }
  }
}
