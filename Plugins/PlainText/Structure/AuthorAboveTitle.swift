/// A book whose first line is its author's name, with the title below it.
///
/// `Anna Holt`, `THE LAMP`: a name in words and a title in capitals, or below the two a line that says
/// what the book is: `A tragedy in five acts`. No line names who wrote it otherwise.
enum AuthorAboveTitle {
  /// Whether a text begins so.
  static func opens(_ text: MeasuredText) -> Bool {
    guard text.lines.count > least, isName(text.lines[0], text), isTitle(text.lines[1], text),
      text.lines[2].blanksBefore > 0
    else { return false }
    let isCapital = EmissionTable.isCapital(text.lines[1], text.bytes)
    guard isCapital || isGenre(text.lines[2], text.bytes) else { return false }
    return !text.lines[1..<min(head, text.lines.count)].contains { line in
      text.rules.bylines.matches(line, in: text.bytes)
        && text.rules.names.followsWord(LineWords(line, in: text.bytes))
    }
  }

  /// Whether a line is two words or more with small letters and the form of a name.
  private static func isName(_ line: Line, _ text: MeasuredText) -> Bool {
    guard line.first == .upper, line.characters <= longestName, line.ending == .open else {
      return false
    }
    let words = LineWords(line, in: text.bytes)
    let parts = words.parts()
    return 2...4 ~= parts.count && words.seen.contains(.lower)
      && parts.allSatisfy { words.kinds[$0.lowerBound] == .upper }
      && (text.rules.names.isPossible(words) || text.rules.names.isLikely(words))
  }

  /// Whether a line below the name can be a title: it stands apart and heads no chapter.
  private static func isTitle(_ line: Line, _ text: MeasuredText) -> Bool {
    guard line.blanksBefore > 0, line.characters > 3, line.characters <= longestTitle,
      line.ending == .open, line.first == .upper || line.first == .quote
    else { return false }
    let words = LineWords(line, in: text.bytes)
    return text.rules.chapters.level(of: words) == nil && !text.rules.dates.matches(words)
      && NumberedHead(words) == nil && !isGenre(line, text.bytes)
      && !text.rules.speech.isCastHead(line, in: text.bytes)
      && !text.rules.chapters.isContents(line, in: text.bytes)
  }

  /// Whether a line says what kind of book it stands in.
  private static func isGenre(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.characters <= longestTitle else { return false }
    let words = LineWords(line, in: bytes)
    return words.parts().contains { part in
      let letters = words.scalars[part].prefix { CharacterShape.of($0).kind.isLetter }
      return genres.contains(letters.map(ChapterHead.small))
    }
  }

  private static let genres = Set(
    """
    novel romance tale comedy tragedy play drama farce poem
    roman novelle erzählung trauerspiel schauspiel lustspiel tragödie komödie märchen drama posse
    comédie tragédie drame pièce conte nouvelle poème vaudeville
    novela comedia tragedia drama cuento poema sainete zarzuela
    romanzo commedia tragedia dramma racconto poema
    romance comédia tragédia conto poema peça
    roman novelle verhaal blijspel treurspel tooneelspel toneelspel
    roman berättelse novell skådespel sorgespel lustspel komedi
    роман повесть рассказ комедия драма трагедия поэма пьеса
    """.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) })

  /// How many lines are looked at, and how many a text has at least.
  private static let head = 9
  private static let least = 4
  private static let longestName: Int32 = 36
  private static let longestTitle: Int32 = 60
}
