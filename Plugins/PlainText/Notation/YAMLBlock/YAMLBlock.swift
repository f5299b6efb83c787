import GalleyCore
import GalleyPackaging

/// A block of YAML at the head of a text, between a line `---` and a line `---` or `...`, as pandoc
/// and many makers of web pages have it.
///
/// It tells what the text is and is none of it. A scene that stands between two rules is told from
/// it by its lines: what is no record with a key of the metadata stays text.
struct YAMLBlock {
  /// Where it ends: the start of the line after it.
  let end: Int
  /// What it tells.
  let metadata: Metadata
  /// What is wrong in it, as warnings.
  let problems: [Diagnostic]

  /// Finds the block of a text; nil where there is none.
  ///
  /// `trouble` is told what is wrong with one that cannot be read, which stays text.
  init?(_ bytes: [UInt8], file: String, trouble: inout Diagnostic?) {
    guard let (content, end) = Self.lines(bytes), Self.beginsWithKey(bytes[content]),
      Self.hasText(bytes[end...])
    else { return nil }
    let node: MetadataNode
    do throws(Diagnostic) {
      node = try YAMLReader.read(
        Array(bytes[content]), file: file, line: 2, offset: content.lowerBound)
    } catch {
      trouble = error
      trouble?.severity = .warning
      trouble?.message += "; the lines above the text stay a part of it"
      return nil
    }
    guard node.entries.contains(where: { MetadataKey($0.key) != nil }) else { return nil }
    var parser = MetadataParser(.block, file: file)
    parser.add(node)
    self.end = end
    metadata = parser.finish()
    problems = parser.problems.map(Self.softened)
  }

  /// What is wrong in a block keeps no text from being read, and what only other programs use is
  /// no mistake.
  private static func softened(_ problem: Diagnostic) -> Diagnostic {
    var problem = problem
    problem.severity = problem.code == "unused-metadata" ? .note : .warning
    problem.category = .data
    return problem
  }

  /// The most lines that a block has.
  private static let longest = 1000

  /// The lines of the block without those that begin and end it, and where the next line starts.
  private static func lines(_ bytes: [UInt8]) -> (content: Range<Int>, end: Int)? {
    guard bytes.starts(with: "---".utf8), let start = next(bytes, 0),
      isMark(bytes[0..<start], "---")
    else { return nil }
    var line = start
    for _ in 0..<longest {
      guard let following = next(bytes, line) else { return nil }
      let text = bytes[line..<following]
      if isMark(text, "---") || isMark(text, "...") { return (start..<line, following) }
      line = following
    }
    return nil
  }

  /// The start of the line after the one at an offset; nil where the text ends.
  private static func next(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    var index = start
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
    return min(index + 1, bytes.count)
  }

  private static func isMark(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
    line.starts(with: mark.utf8)
      && line.dropFirst(mark.utf8.count).allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }

  /// Whether anything but white space stands in a stretch.
  private static func hasText(_ rest: ArraySlice<UInt8>) -> Bool {
    // The first character that is none is near, if there is one.
    for part in [rest.prefix(4096), rest] {
      let text = String(decoding: part, as: UTF8.self)
      if text.unicodeScalars.contains(where: { !isWhiteSpace($0) && $0.value != 0xFFFD }) {
        return true
      }
    }
    return false
  }

  /// Whether the first line that is no remark has a word and a colon at its head, or opens a record.
  private static func beginsWithKey(_ content: ArraySlice<UInt8>) -> Bool {
    let first = content.drop { $0 == 0x20 || $0 == 0x09 }.first
    guard let first, first != 0x0A, first != 0x0D else { return false }
    for line in content.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "{") { return true }
      guard let colon = line.prefix(60).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex
      else { return false }
      let after = line.index(after: colon)
      return !line[..<colon].contains(0x09)
        && (after == line.endIndex || line[after] == 0x20 || line[after] == 0x09)
    }
    return false
  }
}

extension YAMLBlock {
  /// Throws a `usage` diagnostic for what is said of a line of the block, which is none of the
  /// text's.
  func check(_ overrides: Overrides, lineStarts: [Int32]) throws(Diagnostic) {
    let count = lineStarts.count { $0 < end }
    guard let entry = overrides.entries.first(where: { $0.lines.lowerBound <= count }) else {
      return
    }
    throw overrides.problem(
      "line \(entry.lines.lowerBound) stands in the block of YAML", at: entry.place,
      hint: "change the block, or say it of the whole, as in 'title: Walden'")
  }

  /// Puts what the block tells over what the text tells, and accounts for its bytes.
  func add(to document: inout Document, bytes: [UInt8]) {
    var metadata = metadata
    metadata.fill(from: document.metadata)
    document.metadata = metadata
    let text = TextRun(in: bytes, from: 0, to: end).text
    document.source?.omissions.insert(
      Omission(start: 0, text: text, reason: .notation), at: 0)
    document.decisions.append(
      Decision(
        .notation, "YAML block with metadata", source: SourceRange(0, end), line: 1,
        confidence: .certain, origin: .read,
        evidence: [
          Evidence("a record of keys and values stands between lines of dashes", weight: 400)
        ]))
  }
}
