import GalleyCore

/// Makes blocks of lines and of the notes on them: headings, paragraphs with their place on the
/// page, verse, breaks between scenes and pages.
struct AozoraBody {
  /// A heading that opens a division, or a block.
  enum Item {
    /// A heading with its level, 1 to 3.
    case heading(level: Int, [Inline])
    case block(Block)
    /// Blank lines between two paragraphs.
    case blank
  }

  /// The items in source order.
  private(set) var items: [Item] = []
  /// What was inferred beyond what the notes say.
  private(set) var decisions: [Decision] = []

  private let rules: RuleBook
  private var indent = 0
  private var flush: Int?
  private var isCentered = false
  private var openHeading: (level: Int, content: [Inline])?
  /// Lines that are set in and stand together: verse, or paragraphs.
  private var group: [Member] = []
  /// Whether the block before is a stanza that is set in.
  private var isAfterVerse = false
  private var flushVerse = FlushVerse()

  private struct Member {
    let content: [Inline]
    let indent: Int
    let endsSentence: Bool
    let isShort: Bool
    let isNumbered: Bool
    let line: Line
  }

  /// Adds a block that is what it is.
  mutating func add(_ block: Block, _ line: Line) {
    endGroup()
    items.append(.block(block))
  }

  init(_ rules: RuleBook) { self.rules = rules }

  /// Whether a heading of several lines has begun.
  var isInHeading: Bool { openHeading?.content.isEmpty == false }

  /// Adds a line with its inlines; true when `lineBreak`, which stood before it, is in them.
  mutating func add(
    _ parsed: AozoraLine, _ content: [Inline], _ line: Line, after lineBreak: LineBreak?
  ) -> Bool {
    var isJoined = false
    var lineIndent: Int?
    var lineFlush: Int?
    if line.blanksBefore > 0 || line.startsPage { endGroup() }
    if line.startsPage {
      items.append(.block(.milestone(Milestone(.page, line: Int(line.number)))))
    }
    let isAfterBlank = line.blanksBefore > 0
    for entry in parsed.notes where !entry.isAfterText {
      read(entry.note, line, &lineIndent, &lineFlush)
    }
    if !parsed.text.isEmpty {
      if openHeading != nil {
        if isInHeading, let lineBreak {
          openHeading?.content.append(.lineBreak(lineBreak))
          isJoined = true
        }
        openHeading?.content += content
      } else {
        place(parsed, content, line, lineIndent, lineFlush, isAfterBlank)
      }
    }
    for entry in parsed.notes where entry.isAfterText {
      read(entry.note, line, &lineIndent, &lineFlush)
    }
    return isJoined
  }

  /// Ends what is open.
  mutating func finish() {
    endGroup()
    endHeading()
    settleVerse()
    settleBlanks()
  }

  private mutating func endHeading() {
    if let heading = openHeading, !heading.content.isEmpty {
      items.append(.heading(level: heading.level, heading.content))
    }
    openHeading = nil
  }

  private mutating func read(
    _ note: AozoraNote, _ line: Line, _ lineIndent: inout Int?, _ lineFlush: inout Int?
  ) {
    switch note {
    case .indent(let count): lineIndent = count
    case .flush(let count): lineFlush = count
    case .openIndent(let count):
      endGroup()
      indent = count
    case .closeIndent:
      endGroup()
      indent = 0
    case .openFlush(let count):
      endGroup()
      flush = count
    case .closeFlush:
      endGroup()
      flush = nil
    case .centered: isCentered = true
    case .pageBreak(let unit):
      endGroup()
      isCentered = false
      items.append(.block(.milestone(Milestone(unit, line: Int(line.number)))))
    case .open(.heading(let level, runsIn: _), isBlock: true):
      endGroup()
      endHeading()
      openHeading = (level, [])
    case .close(.heading):
      endHeading()
    case .style, .open, .close, .image, .reading, .variant, .reorder, .ignored, .unknown: break
    }
  }

  private mutating func place(
    _ parsed: AozoraLine, _ content: [Inline], _ line: Line, _ lineIndent: Int?,
    _ lineFlush: Int?, _ isAfterBlank: Bool
  ) {
    if let level = parsed.headingLevel {
      endGroup()
      items.append(.heading(level: level, content))
      return
    }
    if isAfterBlank && group.isEmpty { items.append(.blank) }
    let words = LineWords(parsed.plainText)
    if words.kinds.allSatisfy({ $0 == .other || $0 == .dash || $0 == .space || $0 == .pause }) {
      endGroup()
      items.append(.block(.sceneBreak(SceneBreak(content))))
      return
    }
    // One space at the head of a paragraph is its first line's.
    let spaces = Int(line.indent) / 2
    let set = lineIndent ?? (indent > 0 && spaces < 2 ? indent : indent + spaces)
    if let end = lineFlush ?? flush {
      endGroup()
      let classes = ["right"] + (end > 0 ? ["indent-end-\(end * 2)"] : [])
      addParagraph(content, classes)
    } else if let level = headingLevel(words, line, isAfterBlank) {
      endGroup()
      items.append(.heading(level: level, content))
      note("heading", line, "a number or a chapter's word stands alone between blank lines")
    } else if set >= 2 && !isCentered {
      group.append(
        Member(
          content: content, indent: set, endsSentence: parsed.endsSentence,
          isShort: parsed.text.count <= 40, isNumbered: NumberedHead(words)?.hasMark ?? false,
          line: line))
    } else {
      endGroup()
      if !isCentered, indent == 0 { flushVerse.add(parsed, line, at: items.count) }
      addParagraph(content, isCentered ? ["center"] : indent == 1 ? ["indent-2"] : [])
    }
  }

  /// The level of a heading that no note names: a number or a chapter's word by itself.
  private func headingLevel(_ words: LineWords, _ line: Line, _ isAfterBlank: Bool) -> Int? {
    guard isAfterBlank, words.count <= 30 else { return nil }
    if let level = rules.chapters.level(of: words) { return level }
    guard words.count <= 5, let number = NumberedHead(words), number.isAlone(in: words) else {
      return nil
    }
    return number.style == .letter ? nil : 3
  }

  private mutating func addParagraph(_ content: [Inline], _ classes: [String]) {
    items.append(
      .block(.paragraph(Paragraph(content, attributes: Attributes(classes: classes)))))
  }

  /// Lines that are set in, are short and do not all end as sentences do are verse; the more so below
  /// a stanza of it.
  private mutating func endGroup() {
    defer { group = [] }
    guard let first = group.first else { return }
    let ended = group.count(where: \.endsSentence)
    // In how many of twelve lines sentences may end; two or three short paragraphs may look the same.
    let most =
      switch (group.count >= 4, isAfterVerse) {
      case (false, false): 4
      case (true, false), (false, true): 6
      case (true, true): 9
      }
    let isVerse =
      group.count > 1 && group.allSatisfy(\.isShort) && ended * 12 <= group.count * most
      && group.count(where: \.isNumbered) * 2 <= group.count
    isAfterVerse = isVerse
    guard isVerse else {
      for member in group {
        addParagraph(member.content, member.indent > 0 ? ["indent-\(member.indent * 2)"] : [])
      }
      return
    }
    let least = group.map(\.indent).min() ?? 0
    let lines = group.map { VerseLine($0.content, indent: ($0.indent - least) * 2) }
    let classes = least > 0 ? ["indent-\(least * 2)"] : []
    items.append(.block(.verse(LineGroup(lines, attributes: Attributes(classes: classes)))))
    note("verse", first.line, "short lines that are set in and end without a full stop")
  }

  /// Takes stanzas at the edge for verse.
  private mutating func settleVerse() {
    for stanza in flushVerse.stanzas(of: items).reversed() {
      let lines = items[stanza.items].compactMap { item -> VerseLine? in
        guard case .block(.paragraph(let paragraph)) = item else { return nil }
        return VerseLine(paragraph.content)
      }
      items.replaceSubrange(stanza.items, with: [.block(.verse(LineGroup(lines)))])
      note("verse", stanza.line, "short lines between blank lines that end without a full stop")
    }
  }

  private mutating func note(_ choice: String, _ line: Line, _ reason: String) {
    decisions.append(
      Decision(
        .role, choice, source: SourceRange(Int(line.start), Int(line.end)), line: Int(line.number),
        confidence: Confidence(percent: 85), evidence: [Evidence(reason, weight: 170)]))
  }

  /// A blank line between two paragraphs parts two scenes, where few paragraphs are parted so.
  private mutating func settleBlanks() {
    let paragraphs = items.count { if case .block(.paragraph) = $0 { true } else { false } }
    let breaks = items.indices.filter { isBetweenParagraphs($0) }
    let areBreaks = breaks.count * 4 <= paragraphs
    let wanted = Set(areBreaks ? breaks : [])
    var settled: [Item] = []
    settled.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      if case .blank = item {
        if wanted.contains(index) { settled.append(.block(.sceneBreak(SceneBreak()))) }
      } else {
        settled.append(item)
      }
    }
    items = settled
  }

  private func isBetweenParagraphs(_ index: Int) -> Bool {
    guard case .blank = items[index], index > 0, index + 1 < items.count else { return false }
    return isPlain(items[index - 1]) && isPlain(items[index + 1])
  }

  private func isPlain(_ item: Item) -> Bool {
    if case .block(.paragraph(let paragraph)) = item { paragraph.attributes.isEmpty } else { false }
  }
}
