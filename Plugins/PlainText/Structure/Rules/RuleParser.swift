import GalleyCore

/// Reads a rule file: one pass over its bytes.
///
/// The form: `# comment`, `[section]`, `key: word word "word with a space"`; an indented line goes
/// on with the key above it. See docs/rules.md.
struct RuleParser {
  /// What the file says.
  private(set) var pack = RulePack()
  /// What is wrong with it, in the order of its lines.
  private(set) var problems: [Diagnostic] = []

  private let name: String
  private let bytes: [UInt8]
  private var lineNumber = 0
  private var lineStart = 0
  private var section: RuleSection?
  private var key: RuleKey?
  private var isInHeader = true
  private var isSkipping = false
  private let extent: Extent

  /// How much of a file is read.
  enum Extent {
    /// What stands before the first section.
    case header
    /// All but the examples.
    case words
    /// All.
    case examples
  }

  /// Reads the bytes of a file; `name` is for messages.
  init(_ bytes: [UInt8], name: String, upTo extent: Extent = .examples) {
    self.name = name
    self.bytes = bytes
    self.extent = extent
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count && bytes[end] != 0x0A { end += 1 }
      if extent == .header && bytes[start] == UInt8(ascii: "[") { break }
      lineNumber += 1
      lineStart = start
      read(start, end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
      start = end + 1
    }
  }

  private mutating func read(_ start: Int, _ lineEnd: Int) {
    var end = lineEnd
    while end > start && Self.isSpace(bytes[end - 1]) { end -= 1 }
    guard end > start, bytes[start] != UInt8(ascii: "#") else { return }
    if Self.isSpace(bytes[start]) {
      var first = start
      while Self.isSpace(bytes[first]) { first += 1 }
      if bytes[first] == UInt8(ascii: "#") || isSkipping { return }
      guard let key, let section else {
        return fail(first, "this line goes on with nothing", hint: "write KEY: before its words")
      }
      readValues(first, end, key, section)
    } else if bytes[start] == UInt8(ascii: "[") {
      readSection(start, end)
    } else {
      readKey(start, end)
    }
  }

  private mutating func readSection(_ start: Int, _ end: Int) {
    key = nil
    isInHeader = false
    let word = bytes[end - 1] == UInt8(ascii: "]") ? text(start + 1, end - 1) : ""
    section = RuleSection(rawValue: word)
    isSkipping = section == nil
    if section == nil {
      let names = RuleSection.allCases.map { "[\($0.rawValue)]" }.joined(separator: " ")
      fail(start, "there is no section '\(text(start, end))'", hint: "the sections are \(names)")
    }
  }

  private mutating func readKey(_ start: Int, _ end: Int) {
    var colon = start
    while colon < end && bytes[colon] != UInt8(ascii: ":") { colon += 1 }
    key = nil
    guard colon < end else {
      isSkipping = true
      return fail(
        start, "'\(text(start, end))' is neither a section nor a key",
        hint: "write [SECTION], KEY: WORDS or # COMMENT; indent a line that goes on with a key")
    }
    let word = text(start, colon)
    var first = colon + 1
    while first < end && Self.isSpace(bytes[first]) { first += 1 }
    if isInHeader { return readHeader(word, start, text(first, end)) }
    isSkipping = true
    guard let section else { return }
    guard let found = RuleKey(rawValue: word), section.keys.contains(found) else {
      let keys = section.keys.map(\.rawValue).joined(separator: ", ")
      return fail(
        start, "the section [\(section.rawValue)] has no key '\(word)'",
        hint: "its keys are \(keys)")
    }
    isSkipping = false
    key = found
    if first < end { readValues(first, end, found, section) }
  }

  private mutating func readHeader(_ word: String, _ start: Int, _ value: String) {
    switch (word, value) {
    case ("language", _) where LanguageTag(value) != nil: pack.language = value
    case ("language", _):
      fail(start, "'\(value)' is no language", hint: "write a tag such as de or zh-Hant")
    case ("for", "every text"): pack.isForEveryText = true
    case ("for", "this language"): pack.isForEveryText = false
    case ("for", _):
      fail(start, "'for' takes 'every text' or 'this language'", hint: "write one of the two")
    default:
      fail(
        start, "'\(word)' stands before the first section",
        hint: "only language: and for: may stand there; write [SECTION] above other keys")
    }
  }

  private mutating func readValues(
    _ start: Int, _ end: Int, _ key: RuleKey, _ section: RuleSection
  ) {
    if key.takesLines {
      if extent != .examples { return }
      pack.examples.append(
        RuleExample(
          section: section, text: text(start, end), isMatch: key == .matches, line: lineNumber,
          column: column(start)))
    } else if key == .longest {
      guard let number = Int(text(start, end)), (1...130).contains(number) else {
        return fail(
          start, "'\(text(start, end))' is no length", hint: "write a number from 1 to 130")
      }
      setLongest(number, section)
    } else {
      readWords(start, end) { pack, word in pack.add(word, key, section) }
    }
  }

  private mutating func readWords(
    _ start: Int, _ end: Int, _ add: (inout RulePack, String) -> Void
  ) {
    let quote = UInt8(ascii: "\"")
    var index = start
    while index < end {
      if Self.isSpace(bytes[index]) {
        index += 1
        continue
      }
      let isQuoted = bytes[index] == quote
      let first = isQuoted ? index + 1 : index
      index = first
      while index < end && (isQuoted ? bytes[index] != quote : !Self.isSpace(bytes[index])) {
        index += 1
      }
      guard !isQuoted || index < end else {
        return fail(first - 1, "a quotation mark is not closed", hint: "write \" after the word")
      }
      guard index > first else {
        return fail(first - 1, "a word is empty", hint: "write a word between the quotation marks")
      }
      add(&pack, text(first, index))
      if isQuoted { index += 1 }
    }
  }

  private mutating func setLongest(_ number: Int, _ section: RuleSection) {
    switch section {
    case .byline: pack.byline.longest = number
    case .organization: pack.organization.longest = number
    case .source: pack.sourceLine.longest = number
    case .authorNote: pack.authorNote.longest = number
    case .jump: pack.jump.longest = number
    case .table: pack.tableCaption.longest = number
    case .figure: pack.figureCaption.longest = number
    case .play: pack.stageDirection.longest = number
    case .chapter, .clause, .number, .name, .date, .letter, .mail, .verse, .notice, .contents,
      .news:
      break
    }
  }

  private mutating func fail(_ offset: Int, _ message: String, hint: String) {
    problems.append(
      Diagnostic(
        .error, .usage, code: "bad-rules", message, file: name,
        position: SourcePosition(line: lineNumber, column: column(offset), byte: offset),
        hint: hint))
  }

  private func column(_ offset: Int) -> Int { text(lineStart, offset).unicodeScalars.count + 1 }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension RulePack {
  /// Adds a word of a key.
  fileprivate mutating func add(_ word: String, _ key: RuleKey, _ section: RuleSection) {
    switch key {
    case .begins: change(section) { $0.prefixes.append(word) }
    case .names: change(section) { $0.namePrefixes.append(word) }
    case .ends: change(section) { $0.suffixes.append(word) }
    case .part: chapterWords.append(Leveled(word: word, level: 1))
    case .chapter: chapterWords.append(Leveled(word: word, level: 2))
    case .section: chapterWords.append(Leveled(word: word, level: 3))
    case .partUnits: chapterUnits.append(Leveled(word: word, level: 1))
    case .chapterUnits: chapterUnits.append(Leveled(word: word, level: 2))
    case .sectionUnits: chapterUnits.append(Leveled(word: word, level: 3))
    case .named: namedChapters.append(word)
    case .units: clauseUnits.append(word)
    case .words where section == .number: numberWords.append(word)
    case .words: dateWords.append(word)
    case .surnames: surnames.append(word)
    case .particles: nameParticles.append(word)
    case .places: placeWords.append(word)
    case .and: nameJoins.append(word)
    case .translator: roleWords.append((RoleWords.bare(word), "trl"))
    case .editor: roleWords.append((RoleWords.bare(word), "edt"))
    case .illustrator: roleWords.append((RoleWords.bare(word), "ill"))
    case .photographer: roleWords.append((RoleWords.bare(word), "pht"))
    case .signs: dateSigns.append(word)
    case .titles: speakerTitles.append(word)
    case .never: neverSpeakers.append(word)
    case .cast: castHeads.append(word)
    case .greeting: greetings.append(word)
    case .close: closes.append(word)
    case .postscript: postscripts.append(word)
    case .sender: mailFields.append((word, .sender))
    case .recipient: mailFields.append((word, .recipient))
    case .subject: mailFields.append((word, .subject))
    case .sent: mailFields.append((word, .date))
    case .announced: verseWords.append(word)
    case .weak: weakWords.append(word)
    case .holds: noticeWords.append(word)
    case .head: contentsHeads.append(word)
    case .bracketed: pictureWords.append(word)
    case .paper: paperWords.append(word)
    case .opens: newsOpenings.append(word)
    case .briefs: briefLabels.append(word)
    case .original: mailFields.append((word, .original))
    case .longest, .matches, .mismatches: break
    }
  }

  private mutating func change(_ section: RuleSection, _ body: (inout Words) -> Void) {
    switch section {
    case .byline: body(&byline)
    case .organization: body(&organization)
    case .source: body(&sourceLine)
    case .authorNote: body(&authorNote)
    case .jump: body(&jump)
    case .table: body(&tableCaption)
    case .figure: body(&figureCaption)
    case .play: body(&stageDirection)
    case .chapter, .clause, .number, .name, .date, .letter, .mail, .verse, .notice, .contents,
      .news:
      break
    }
  }
}
