import GalleyCore

/// A Project Gutenberg file: what stands around its text, kept whole in divisions before and after
/// it.
struct GutenbergText {
  /// The part of the file that is the text.
  let body: LineScanner
  /// What the lines before it say of it.
  let header: GutenbergHeader

  private let frame: GutenbergFrame
  private let whole: LineScanner

  /// Finds the parts of a file, nil for one that the project has set no marks in.
  init?(_ scanner: LineScanner) {
    guard let frame = GutenbergFrame(scanner.bytes, scanner.lines) else { return nil }
    self.frame = frame
    whole = scanner
    body = scanner.part(frame.body)
    header = GutenbergHeader(scanner.bytes, scanner.lines, frame.front)
  }

  /// The language of the text: what the file says and the text itself do not contradict.
  var language: LanguageGuess {
    let end = min(body.extent.upperBound, body.extent.lowerBound + 65_536)
    var stop = end
    while stop < body.extent.upperBound, body.bytes[stop] & 0xC0 == 0x80 { stop += 1 }
    let guess = LanguageGuess(body.bytes[body.extent.lowerBound..<stop])
    guard let said = header.language else { return guess }
    // The text tells which Chinese it is.
    return LanguageGuess(
      said: guess.language.primary == said.primary ? guess.language : said)
  }

  /// Puts what stands around the text before and after its divisions.
  func wrap(_ document: inout Document, rules: RuleBook, given: GivenLines, explains: Bool) {
    let language = document.language
    let front = part(.frontMatter, frame.front, rules, given, language, explains)
    let back = part(.backMatter, frame.back, rules, given, language, explains)
    if let front {
      document.divisions.insert(front.division, at: 0)
      document.decisions += front.decisions
    }
    if let back {
      document.divisions.append(back.division)
      document.decisions += back.decisions
    }
    document.source?.insert((front?.omissions ?? []) + (back?.omissions ?? []))
  }

  private struct Part {
    var division: Division
    var omissions: [Omission]
    var decisions: [Decision]
  }

  private func part(
    _ kind: Division.Kind, _ lines: Range<Int>, _ rules: RuleBook, _ given: GivenLines,
    _ language: LanguageTag, _ explains: Bool
  ) -> Part? {
    guard !lines.isEmpty else { return nil }
    let scanner = whole.part(lines)
    var starts: [Int32: Bool] = [:]
    for range in frame.markers + header.fields {
      for index in range { starts[whole.lines[index].number] = index == range.lowerBound }
      // What follows begins anew.
      if range.upperBound < whole.lines.count {
        let next = whole.lines[range.upperBound].number
        starts[next] = starts[next] ?? true
      }
    }
    let read = ReadText(MeasuredText(scanner, rules: rules, given: given), frame: starts)
    var builder = DocumentBuilder(read, language: language, explains: explains)
    let division = Division(
      kind: kind, blocks: builder.divisions.flatMap(\.blocks),
      divisions: builder.divisions.flatMap(\.divisions))
    let first = whole.lines[lines.lowerBound]
    let decision = Decision(
      .division, kind == .frontMatter ? "front matter" : "back matter",
      source: SourceRange(Int(first.start), Int(whole.lines[lines.upperBound - 1].end)),
      line: Int(first.number), confidence: Confidence(percent: 98),
      evidence: [
        Evidence("lines of stars by Project Gutenberg say where its text is", weight: 400)
      ])
    return Part(
      division: division, omissions: builder.omissions,
      decisions: [decision] + builder.takeDecisions())
  }
}
