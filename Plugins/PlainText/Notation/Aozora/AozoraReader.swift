import GalleyCore

/// Reads a text in Aozora Bunko's notation, where a line is a paragraph and marks say what is
/// what: there is nothing to search for.
///
/// The order of a file is: title and names, a key to the marks, the body, a colophon.
struct AozoraReader {
  /// The text and, after it, its colophon.
  private(set) var divisions: [Division] = []
  /// What stands in no inline: white space, marks, the key to them.
  private(set) var omissions: [Omission] = []
  /// What was decided.
  private(set) var decisions: [Decision] = []
  /// Titles, names and the printed source.
  private(set) var metadata = Metadata()
  /// Notes that were not understood, and characters that no code is known for.
  private(set) var unknown: [Range<Int>] = []
  private(set) var undescribed: [Range<Int>] = []

  private let text: AozoraLines
  private var body: AozoraBody
  private var consumed = 0
  private var openings = AozoraLine.Openings()

  /// Reads a text, nil when it is not in this notation.
  ///
  /// What stands before `start` was accounted for.
  init?(_ bytes: [UInt8], lines: [Line], from start: Int = 0, rules: RuleBook) {
    let evidence = AozoraEvidence(bytes, lines)
    guard evidence.isEnough else { return nil }
    text = AozoraLines(bytes, lines)
    consumed = start
    body = AozoraBody(rules)
    decisions.append(
      Decision(
        .notation, "Aozora Bunko", source: SourceRange(0, bytes.count), line: 1,
        confidence: evidence.confidence, evidence: evidence.evidence))
    let frame = AozoraHeader(lines, bytes)
    var main = Division(kind: .article)
    readHeader(frame, &main)
    if let key = frame.key {
      // Lines before the key that are no title are text like any other.
      for index in frame.roles.count..<key.lowerBound { readBody(index) }
      omitKey(key)
    }
    let colophon = AozoraFrame.colophon(lines, bytes, from: frame.bodyStart) ?? lines.count
    for index in frame.bodyStart..<colophon { readBody(index) }
    body.finish()
    main.blocks = []
    AozoraSections.fill(&main, body.items)
    divisions.append(main)
    if colophon < lines.count { readColophon(from: colophon) }
    account(upTo: bytes.count)
    decisions += body.decisions
  }

  // MARK: Lines

  /// The inlines of a line, with everything before it accounted for.
  private mutating func inlines(_ index: Int) -> (line: AozoraLine, content: [Inline]) {
    let range = text.range(index)
    account(upTo: range.lowerBound)
    let line = AozoraLine(range, in: text.bytes, &openings)
    tell(of: line)
    return (line, weave(line, range, extra: []))
  }

  private mutating func weave(
    _ line: AozoraLine, _ range: Range<Int>, extra: [Range<Int>]
  ) -> [Inline] {
    var marks = line.marks
    marks.marks += extra
    let weaver = InlineWeaver([.text(text.run(range))], marks, bytes: text.bytes)
    omissions += weaver.omissions
    consumed = range.upperBound
    return weaver.inlines
  }

  private mutating func tell(of line: AozoraLine) {
    unknown += line.unknown
    undescribed += line.undescribed
    for range in line.variants { note(range) }
  }

  private mutating func account(upTo end: Int) {
    guard end > consumed else { return }
    let run = text.run(consumed..<end)
    let reason: Omission.Reason = run.utf8.contains(0x0C) ? .formFeed : .space
    omissions.append(Omission(start: consumed, text: run.text, reason: reason))
    consumed = end
  }

  /// A remark on the printed book is told where decisions are, not in the text.
  private mutating func note(_ range: Range<Int>) {
    decisions.append(
      Decision(
        .notation, "remark of the transcriber",
        source: SourceRange(range.lowerBound, range.upperBound),
        line: text.number(at: range.lowerBound), confidence: .certain,
        evidence: [Evidence(text.run(range).text, weight: 0)]))
  }

  // MARK: Parts

  private mutating func readHeader(_ frame: AozoraHeader, _ main: inout Division) {
    for (index, role) in frame.roles {
      let (_, content) = inlines(index)
      let range = text.range(index)
      let name = content.plainText
      let source = SourceRange(range.lowerBound, range.upperBound)
      switch role {
      case .title:
        main.matter.append(Matter(.head, content, level: 1))
        metadata.titles.append(Field(name, origin: .read, source: source))
      case .subtitle:
        main.matter.append(Matter(.subhead, content))
        metadata.subtitle = metadata.subtitle ?? Field(name, origin: .read, source: source)
      case .creator(let code):
        main.matter.append(Matter(.byline, content))
        let creator = Creator(name: AozoraHeader.name(name), role: code)
        metadata.creators.append(Field(creator, origin: .read, source: source))
      }
    }
  }

  /// The key explains marks that the model carries: it goes with them.
  private mutating func omitKey(_ key: Range<Int>) {
    let range = text.range(key.lowerBound).lowerBound..<text.range(key.upperBound - 1).upperBound
    account(upTo: range.lowerBound)
    omissions.append(
      Omission(start: range.lowerBound, text: text.run(range).text, reason: .notation))
    consumed = range.upperBound
  }

  private mutating func readBody(_ index: Int) {
    let range = text.range(index)
    account(upTo: range.lowerBound)
    let line = AozoraLine(range, in: text.bytes, &openings)
    let source = text.lines[index]
    tell(of: line)
    if line.images.count == 1, let image = line.images.first, line.isNothing(but: image) {
      let brackets = [
        image.lowerBound..<image.lowerBound + 6, image.upperBound - 3..<image.upperBound,
      ]
      let caption = weave(line, range, extra: brackets)
      body.add(.figure(Figure(image: nil, caption: caption)), source)
    } else if let head = line.runInHead {
      let before = weave(line, range.lowerBound..<head, extra: [])
      let space = head..<text.spaces(from: head, upTo: range.upperBound)
      let after = weave(line, head..<range.upperBound, extra: space.isEmpty ? [] : [space])
      let paragraph = after.isEmpty ? Paragraph(before) : Paragraph(after, runInHead: before)
      body.add(.paragraph(paragraph), source)
    } else {
      // Between two lines of one heading the line end is a part of it.
      let gap = body.isInHeading ? omissions.indices.last : nil
      let content = weave(line, range, extra: [])
      let lineBreak = gap.map {
        LineBreak(.hard, omitted: omissions[$0].text, start: omissions[$0].start)
      }
      if body.add(line, content, source, after: lineBreak), let gap { omissions.remove(at: gap) }
    }
  }

  private mutating func readColophon(from start: Int) {
    var division = Division(kind: .backMatter)
    var colophon = AozoraColophon()
    openings = AozoraLine.Openings()
    for index in start..<text.lines.count {
      let (_, content) = inlines(index)
      guard !content.isEmpty else { continue }
      division.blocks.append(.paragraph(Paragraph(content)))
      let range = text.range(index)
      colophon.read(content.plainText, SourceRange(range.lowerBound, range.upperBound))
    }
    colophon.fill(&metadata)
    divisions.append(division)
  }
}

/// A text's bytes by lines.
struct AozoraLines {
  let bytes: [UInt8]
  let lines: [Line]

  init(_ bytes: [UInt8], _ lines: [Line]) {
    self.bytes = bytes
    self.lines = lines
  }

  /// Where a line stands, without the white space around it.
  func range(_ index: Int) -> Range<Int> { Int(lines[index].start)..<Int(lines[index].end) }

  /// A stretch of the source as a run.
  func run(_ range: Range<Int>) -> TextRun {
    TextRun(in: bytes, from: range.lowerBound, to: range.upperBound)
  }

  /// The end of the ideographic spaces that stand at an offset.
  func spaces(from offset: Int, upTo end: Int) -> Int {
    var index = offset
    while index + 2 < end, bytes[index] == 0xE3, bytes[index + 1] == 0x80, bytes[index + 2] == 0x80
    {
      index += 3
    }
    return index
  }

  /// The number of the line that holds an offset.
  func number(at offset: Int) -> Int {
    let next = lines.partitioningIndex { Int($0.start) > offset }
    return next > 0 ? Int(lines[next - 1].number) : 1
  }
}
