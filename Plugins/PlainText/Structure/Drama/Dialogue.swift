/// Where a text has speeches: the lines that open them, by names that come back.
///
/// One line never tells: `Glue. A paste of flour` has the form of a speech. What tells is a cast: a
/// few names, most of them heard again and again, that take turns and open a good part of all
/// paragraphs.
struct Dialogue {
  /// What a line opens.
  enum Opening: UInt8 {
    case nothing
    /// A speech, after the name of who speaks it.
    case speech
    /// A speech that begins below, the name having the line to itself.
    case speaker
  }

  /// The stretches of lines that are speeches and what stands between them.
  private(set) var stretches: [Range<Int>] = []
  /// What the lines open; empty when the text has no speeches.
  private var openings: [Opening] = []
  /// Which lines stand in a stretch; empty when there is none.
  private var held: [Bool] = []

  /// What a line opens.
  func opening(_ line: Int) -> Opening { openings.isEmpty ? .nothing : openings[line] }

  /// Whether a line stands among speeches.
  func holds(_ line: Int) -> Bool {
    !held.isEmpty && held[line]
  }

  /// Whether the text is a play: most of it is speeches.
  private(set) var isPlay = false
  /// Whether its lines begin with capitals as verse does.
  private(set) var isVerse = false
  /// Whether nearly all do, so that a speech of one line is one of verse.
  private(set) var isAllVerse = false

  /// Finds the speeches of a text.
  init(_ text: MeasuredText) {
    let found = Self.candidates(text)
    var counts: [UInt64: Int] = [:]
    for candidate in found { counts[candidate.label.name, default: 0] += 1 }
    let least = found.count > 60 ? 3 : 2
    let cast = Self.withoutTitle(found.filter { counts[$0.label.name, default: 0] >= least }, text)
    var covered = 0
    for stretch in Self.stretches(cast, text) where Self.isSpoken(cast[stretch], text) {
      if openings.isEmpty {
        openings = [Opening](repeating: .nothing, count: text.lines.count)
        held = [Bool](repeating: false, count: text.lines.count)
      }
      let end = Self.end(of: cast[stretch.upperBound - 1], text)
      let lines = cast[stretch.lowerBound].line..<end
      stretches.append(lines)
      for line in lines { held[line] = true }
      covered += lines.count
      mark(cast[stretch], lines, found, counts, text)
    }
    (isVerse, isAllVerse) = countsAsVerse(text)
    // On a page of a newspaper people talk in one of its articles; a play in verse is as narrow.
    isPlay =
      text.isNewspaper && !isVerse
      ? covered * 8 > text.lines.count * 7 : covered * 2 > text.lines.count
  }

  /// The most lines between the first line of a text, between blank lines, and the next speech, where
  /// that line opens the first.
  private static let titlePage = 6

  /// Leaves out the first line of a text where it names a person as its title may, far above the first
  /// speech: `Anna: a tragedy`.
  private static func withoutTitle(_ cast: [Candidate], _ text: MeasuredText) -> [Candidate] {
    guard cast.count > 1, cast[0].line == 0, cast[1].line > titlePage,
      text.lines[0].ending == .open, text.lines[1].blanksBefore > 0
    else { return cast }
    return Array(cast.dropFirst())
  }

  /// Where a stretch ends: with the paragraph of its last speech.
  private static func end(of last: Candidate, _ text: MeasuredText) -> Int {
    var index = last.line + 1
    var isOpen = last.isAlone
    while index < text.lines.count {
      let line = text.lines[index]
      if line.blanksBefore > 0 || line.startsPage {
        guard isOpen, index == last.line + 1 else { break }
      }
      isOpen = false
      index += 1
    }
    return index
  }

  /// Whether most lines that open nothing and follow another right away begin with a capital, and
  /// whether nearly all do.
  private func countsAsVerse(_ text: MeasuredText) -> (most: Bool, all: Bool) {
    var capitals = 0
    var smalls = 0
    for index in stretches.joined() where opening(index) == .nothing {
      let line = text.lines[index]
      guard index > 0, line.blanksBefore == 0, opening(index - 1) != .speaker else { continue }
      switch line.first {
      case .lower: smalls += 1
      case .upper, .quote, .dash: capitals += 1
      default: break
      }
    }
    return (capitals >= 2 && capitals >= 3 * smalls, capitals >= 8 && capitals >= 12 * smalls)
  }

  /// A line that has the form of the head of a speech.
  private struct Candidate {
    let line: Int
    let label: SpeechLabel
    let isAlone: Bool
    /// Whether a blank line stands before it.
    let isApart: Bool
  }

  private static func candidates(_ text: MeasuredText) -> [Candidate] {
    var result: [Candidate] = []
    let (words, bytes) = (text.rules.speech, text.bytes)
    var castEnd = 0
    // The names with something said below them at least once.
    var spoken: Set<UInt64> = []
    // The fields in the heads of messages come back as names do.
    var heads = text.mail.heads[...]
    let hasMail = !heads.isEmpty
    for index in text.lines.indices {
      let line = text.lines[index]
      if hasMail {
        while let head = heads.first, head.lines.upperBound <= index { heads.removeFirst() }
        if heads.first?.lines.contains(index) ?? false { continue }
      }
      if words.isCastHead(line, in: bytes) { castEnd = CastList.end(after: index, in: text) }
      if index < castEnd { continue }
      switch line.first {
      case .upper, .letter, .han, .kana, .hangul, .other: break
      default: continue
      }
      if line.first == .han, SpeechLabelScan.isNoName(bytes.span, line) { continue }
      let isApart = index == 0 || line.blanksBefore > 0 || line.startsPage
      guard isApart || opensAnew(line, after: text.lines[index - 1]),
        let label = SpeechLabel(line, in: bytes, words), !label.isQuoted,
        !words.isNever(label.name), !words.isDirection(line, in: bytes),
        !CastList.opensAct(line, in: text), !isLetteredHead(index, label, text),
        !(label.isAlone(on: line) && isNumber(label, line, bytes)),
        label.form == .eastern || !text.rules.bylines.matches(line, in: bytes)
      else { continue }
      let isAlone = label.isAlone(on: line)
      if !isAlone || label.form == .eastern || hasSpeech(below: index, text) {
        spoken.insert(label.name)
      }
      result.append(
        Candidate(
          line: index, label: label, isAlone: isAlone, isApart: isApart))
    }
    return result.filter { spoken.contains($0.label.name) }
  }

  /// Whether a line is the head of a part with a letter or a number of Rome, as `B. The Boats` is: it
  /// stands between blank lines and ends as no speech does.
  private static func isLetteredHead(
    _ index: Int, _ label: SpeechLabel, _ text: MeasuredText
  ) -> Bool {
    let line = text.lines[index]
    guard line.ending == .open, label.form == .capitals, label.end - Int(line.start) <= 5,
      !label.isAlone(on: line), index + 1 < text.lines.count,
      text.lines[index + 1].blanksBefore > 0, line.blanksBefore > 0
    else { return false }
    return NumberedHead(LineWords(head: line, in: text.bytes))?.hasMark ?? false
  }

  /// Whether a label is a number of Rome, which heads what stands below it; one of C, D, L and M may
  /// be short for a name.
  private static func isNumber(_ label: SpeechLabel, _ line: Line, _ bytes: [UInt8]) -> Bool {
    guard label.form == .capitals else { return false }
    let name = bytes[Int(line.start)..<label.end].filter { $0 != 0x2E && $0 != 0x3A }
    return name.allSatisfy { "IVXLCDM".utf8.contains($0) }
      && (name.count > 1 || "IVX".utf8.contains(name.first ?? 0))
  }

  /// Whether something said stands below a name that has a line to itself: near it, and not in
  /// capitals as the lines of a title page are.
  private static func hasSpeech(below index: Int, _ text: MeasuredText) -> Bool {
    guard index + 1 < text.lines.count else { return true }
    let next = text.lines[index + 1]
    return next.blanksBefore <= 1
      && (next.ending == .sentence || next.first == .opener
        || text.bytes[Int(next.start)..<Int(next.end)].contains { $0 &- 0x61 < 26 || $0 >= 0xC3 })
  }

  /// Whether a line may open a paragraph where no blank line stands before it.
  private static func opensAnew(_ line: Line, after last: Line) -> Bool {
    last.ending == .sentence || last.last == .closer || line.indent > last.indent
      || line.indent < last.indent || last.characters <= 40
  }

  /// The most lines between two speeches of a stretch.
  private static let longestGap = 90

  private static func stretches(_ cast: [Candidate], _ text: MeasuredText) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in cast.indices
    where index + 1 == cast.count || cast[index + 1].line - cast[index].line > longestGap {
      result.append(start..<(index + 1))
      start = index + 1
    }
    return result
  }

  /// Whether names take turns and open enough of the paragraphs.
  private static func isSpoken(_ cast: ArraySlice<Candidate>, _ text: MeasuredText) -> Bool {
    guard let first = cast.first, let last = cast.last else { return false }
    let count = cast.count
    let names = Set(cast.map(\.label.name)).count
    let turns = zip(cast, cast.dropFirst()).count { $0.label.name != $1.label.name }
    guard count >= 6, names >= 2, names * 2 <= count, turns * 3 >= count else { return false }
    var paragraphs = 0
    for index in first.line...last.line {
      let line = text.lines[index]
      if index == first.line || line.blanksBefore > 0 || line.startsPage { paragraphs += 1 }
    }
    let lines = last.line - first.line + 1
    let isWords = cast.count { $0.label.form == .words && !$0.isAlone } * 2 > count
    let isAlone = cast.count { $0.isAlone } * 2 > count
    let share = isWords ? 50 : isAlone ? 25 : 35
    return count * 100 >= share * paragraphs && lines <= 30 * count
      && (!isWords || names * 3 <= count)
  }

  /// The candidates of a stretch, found by halves: a text may have many stretches.
  private static func among(
    _ lines: Range<Int>, _ found: [Candidate]
  ) -> ArraySlice<Candidate> {
    let start = found.partitioningIndex { $0.line >= lines.lowerBound }
    return found[start..<found.partitioningIndex { $0.line >= lines.upperBound }]
  }

  /// Whether most lines of a stretch are not indented, so that an indent says something.
  private static func isMostlyFlush(_ lines: Range<Int>, _ text: MeasuredText) -> Bool {
    lines.count { text.lines[$0].indent == 0 } * 2 > lines.count
  }

  /// Whether the head of a speech stands between underscores.
  private static func isSlanted(_ candidate: Candidate, _ text: MeasuredText) -> Bool {
    text.bytes[Int(text.lines[candidate.line].start)] == UInt8(ascii: "_")
  }

  /// Marks the heads of a stretch, those of minor parts too where they look like the others.
  private mutating func mark(
    _ cast: ArraySlice<Candidate>, _ lines: Range<Int>, _ found: [Candidate],
    _ counts: [UInt64: Int], _ text: MeasuredText
  ) {
    let apart = cast.count { $0.isApart }
    let mustBeApart = apart * 20 >= cast.count * 19
    let isIndented =
      lines.upperBound - lines.lowerBound > cast.count + cast.count / 4
      && cast.count { text.lines[$0.line].indent > 0 } * 20 >= cast.count * 19
      && Self.isMostlyFlush(lines, text)
    // Where each speech in Han is a line, so are those of minor parts.
    let isDense = apart * 2 < cast.count && cast.allSatisfy { $0.label.form == .eastern }
    var forms = [0, 0, 0]
    var alone = 0
    for candidate in cast {
      forms[Int(candidate.label.form.rawValue)] += 1
      if candidate.isAlone { alone += 1 }
    }
    let isAlone = alone * 2 > cast.count
    let isSlanted = isAlone && cast.count { Self.isSlanted($0, text) } * 2 > cast.count
    for candidate in Self.among(lines, found) {
      let isCast = counts[candidate.label.name, default: 0] > 1
      let isUsual = 2 * forms[Int(candidate.label.form.rawValue)] > cast.count
      let isMinor =
        isUsual && candidate.isAlone == isAlone
        && (isIndented
          ? text.lines[candidate.line].indent > 0
          : (candidate.label.form != .words || isSlanted && Self.isSlanted(candidate, text))
            && (candidate.isApart || isDense))
      guard isCast || isMinor, candidate.isApart || !mustBeApart else { continue }
      openings[candidate.line] = candidate.isAlone ? .speaker : .speech
    }
  }
}
