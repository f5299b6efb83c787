import GalleyCore

/// The rules a text is read by: the words of all its packs, in tables that pass over a line that
/// has none of them after one look.
///
/// A class, though it never changes: every stage holds it, and it holds many tables.
final class RuleBook: Sendable {
  /// Lines with a word for their author.
  let bylines: WordMatcher
  /// What else than write the persons of bylines did.
  let roles: RoleWords
  /// Lines that name an office or a group.
  let organizations: WordMatcher
  /// Lines that say where a text was printed first.
  let sourceLines: WordMatcher
  /// Lines that say who the author is.
  let authorNotes: WordMatcher
  /// Lines that say on which page the text goes on, or began.
  let jumps: WordMatcher
  /// The captions of tables and of figures.
  let tableCaptions: CaptionHead
  let figureCaptions: CaptionHead
  /// Headings of chapters.
  let chapters: ChapterHead
  /// Numbers of a series.
  let numbers: NumberedLine
  /// Names of persons.
  let names: PersonName
  /// Dates.
  let dates: DateLine
  /// Speeches and stage directions.
  let speech: SpeechWords
  /// Greetings of letters.
  let letters: LetterWords
  /// What each line need not be tried for.
  let hints: RuleHints

  /// The heads of mail.
  let mail: MailWords

  /// What announces verse.
  let verse: VerseWords
  /// What a site puts into a text.
  let notices: NoticeWords

  /// Names of papers and labels in them.
  let news: NewsWords

  /// Words for pictures.
  let pictures: PictureWords

  /// Makes the tables of some packs; those named first are tried first.
  init(_ packs: [RulePack]) {
    bylines = WordMatcher(packs.map(\.byline))
    roles = RoleWords(packs)
    organizations = WordMatcher(packs.map(\.organization))
    sourceLines = WordMatcher(packs.map(\.sourceLine))
    authorNotes = WordMatcher(packs.map(\.authorNote))
    jumps = WordMatcher(packs.map(\.jump))
    tableCaptions = CaptionHead(packs.map(\.tableCaption))
    figureCaptions = CaptionHead(packs.map(\.figureCaption))
    chapters = ChapterHead(packs)
    numbers = NumberedLine(packs)
    names = PersonName(packs)
    dates = DateLine(packs)
    speech = SpeechWords(packs)
    letters = LetterWords(packs)
    var hints = RuleHints()
    hints.add(.byline, bylines)
    hints.add(.organization, organizations)
    hints.add(.sourceLine, sourceLines)
    hints.add(.authorNote, authorNotes)
    hints.add(.jump, jumps)
    hints.add(.caption, first: [tableCaptions.words, figureCaptions.words])
    hints.add(.chapter, first: chapters.firstWords)
    hints.add(.letter, first: letters.firstWords)
    hints.add(.date, firstHan: dates.firstHan)
    self.hints = hints
    mail = MailWords(packs)
    verse = VerseWords(packs)
    pictures = PictureWords(packs)
    notices = NoticeWords(packs)
    news = NewsWords(packs)
  }

  /// The rules that come with Galley and are tried on every text.
  static let shipped = RuleBook(ShippedRules.common)

  /// The rules for a text in a language: those that come with Galley, after the user's own.
  ///
  /// Throws a `usage` diagnostic for a file that is no rule file, or whose examples fail.
  static func make(
    for language: LanguageTag, files: [InputFile] = []
  ) throws(Diagnostic) -> RuleBook {
    let special = ShippedRules.special(for: language)
    let shipped = ShippedRules.common + special
    if files.isEmpty { return special.isEmpty ? Self.shipped : RuleBook(shipped) }
    var own: [(name: String, pack: RulePack)] = []
    for file in files {
      let parser = RuleParser(file.bytes, name: file.name)
      if let problem = parser.problems.first { throw problem }
      own.append((file.name, parser.pack))
    }
    let book = RuleBook(own.map(\.pack).filter { $0.applies(to: language) } + shipped)
    for (name, pack) in own {
      let test = pack.applies(to: language) ? book : RuleBook([pack] + shipped)
      if let problem = test.failures(of: pack, name: name).first { throw problem }
    }
    return book
  }

  /// The examples of a pack that these rules do not meet.
  func failures(of pack: RulePack, name: String) -> [Diagnostic] {
    pack.examples.compactMap { example in
      guard finds(example.text, as: example.section) != example.isMatch else { return nil }
      let section = example.section.rawValue
      return Diagnostic(
        .error, .usage, code: "rule-example",
        example.isMatch
          ? "the example '\(example.text)' is not found by the rules of [\(section)]"
          : "the example '\(example.text)' is found by the rules of [\(section)], but must not be",
        file: name, position: SourcePosition(line: example.line, column: example.column),
        hint: example.isMatch
          ? "add the word by which it is told, or correct the example"
          : "take out or lengthen the word that finds it, or correct the example")
    }
  }

  /// Whether a line says on which page the text goes on: by its words, with a number.
  func isJump(_ words: borrowing LineWords, _ line: Line, in bytes: [UInt8]) -> Bool {
    if words.scalars.first == 0x53, seesPage(words) { return true }
    guard jumps.matches(line, in: bytes) else { return false }
    return words.seen.contains(.digit) || words.scalars.contains { NumberedHead.isIdeograph($0) }
  }

  /// Whether words are `See`, a word of the title and the page: `See BRIDGE, page A6`.
  private func seesPage(_ words: borrowing LineWords) -> Bool {
    let parts = words.parts()
    guard 4...6 ~= parts.count, words.scalars[parts[0]].elementsEqual([0x53, 0x65, 0x65]) else {
      return false
    }
    return PageCode.isNamed(LineWords(Array(words.scalars[parts[parts.count - 2].lowerBound...])))
  }

  /// Whether a line is found by the rules of a section.
  func finds(_ text: String, as section: RuleSection) -> Bool {
    let bytes = Array(text.utf8)
    guard let line = LineScanner(bytes, ambiguousIsWide: false).lines.first else { return false }
    switch section {
    case .byline: return bylines.matches(line, in: bytes)
    case .organization: return organizations.matches(line, in: bytes)
    case .source: return sourceLines.matches(line, in: bytes)
    case .authorNote: return authorNotes.matches(line, in: bytes)
    case .jump: return isJump(LineWords(line, in: bytes), line, in: bytes)
    case .table: return tableCaptions.matches(line, in: bytes)
    case .figure:
      return figureCaptions.matches(line, in: bytes) || pictures.opens(line, in: bytes)
    case .contents: return chapters.isContents(line, in: bytes)
    case .chapter: return chapters.level(of: LineWords(line, in: bytes)) != nil
    case .clause: return numbers.matches(line, in: bytes)
    case .number: return false
    case .name:
      let words = LineWords(line, in: bytes)
      return names.isLikely(words) || names.isPlaced(words)
    case .date: return dates.matches(LineWords(line, in: bytes))
    case .letter: return letters.isGreeting(line, in: bytes) || letters.isClose(line, in: bytes)
    case .verse: return verse.announces(line, in: bytes)
    case .news:
      return news.isPaper(LineWords(line, in: bytes)) || news.isBriefs(line, in: bytes)
        || news.opens(line, in: bytes)
    case .notice: return notices.matches(line, in: bytes)
    case .mail:
      return mail.announcesOriginal(line, in: bytes) || MailHead.field(of: line, bytes, mail) != nil
    case .play: return speech.isDirection(line, in: bytes)
    }
  }
}

extension RulePack {
  /// Whether the words are tried on a text in a language.
  func applies(to text: LanguageTag) -> Bool {
    if isForEveryText || language.isEmpty { return true }
    // A pack for zh is for zh-Hant too; one for zh-Hant is not for zh-Hans.
    return text.tag == language || text.tag.hasPrefix(language + "-")
  }
}
