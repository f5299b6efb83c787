/// The end of an article that bears the name of who wrote it below its last paragraph.
enum ArticleEnd {
  /// Whether a line is such a name.
  enum Signature {
    /// It is none.
    case nothing
    /// It has the form of one; so have titles in capitals.
    case form
    /// It is one by a word for it or by a known family name.
    case sure
  }

  /// Whether a line is such a name.
  static func isSigned(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    signature(index, text) != .nothing || isRemark(index, text)
  }

  /// Whether a line says on which page the text goes on, where it was first printed, or, all in
  /// brackets, who wrote it.
  static func isRemark(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    let line = text.lines[index]
    guard line.ending == .open, line.characters <= 50 else { return false }
    if isSource(index, text) { return true }
    if line.first == .opener, line.last == .closer,
      text.rules.authorNotes.matches(line, in: text.bytes)
    {
      return true
    }
    return text.rules.jumps.matches(line, in: text.bytes)
      && text.rules.isJump(LineWords(line, in: text.bytes), line, in: text.bytes)
  }

  /// Whether a line right below the end of a sentence tells where the article was first printed, or
  /// is the name of an agency in brackets: `(Reuters)`.
  private static func isSource(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    guard index > 0, text.lines[index - 1].ending == .sentence else { return false }
    let line = text.lines[index]
    if line.first == .opener, line.last == .closer, 5...24 ~= line.characters,
      2 * line.maximumWidth <= text.measures[index - 1]
    {
      return true
    }
    return text.rules.sourceLines.matches(line, in: text.bytes)
  }

  /// How sure it is that a line is such a name: short, right below the end of a sentence, a name or
  /// an office's by its form, also in brackets.
  static func signature(_ index: Int, _ text: borrowing MeasuredText) -> Signature {
    guard index > 0 else { return .nothing }
    let line = text.lines[index]
    guard line.ending == .open, line.characters <= 40, line.blanksBefore == 0,
      text.lines[index - 1].ending == .sentence,
      3 * line.maximumWidth <= 2 * text.measures[index - 1] + 8 || line.characters <= 12
    else { return .nothing }
    if text.rules.bylines.matches(line, in: text.bytes) { return .sure }
    var words = LineWords(line, in: text.bytes)
    if text.rules.names.followsDash(words) { return .sure }
    let bracketed = text.rules.names.inBrackets(words)
    if bracketed == .sure { return .sure }
    // A few Han without a known family name are a title as often.
    let isBare = line.first.isIdeographic
    if words.kinds.first == .opener, words.kinds.last == .closer {
      words = LineWords(Array(words.scalars.dropFirst().dropLast()))
    }
    guard PersonName.mayBe(words) else { return .nothing }
    if text.rules.names.isLikely(words) { return .sure }
    // So are words in capitals only.
    guard !isBare, words.seen.contains(.lower), text.rules.names.isPossible(words) else {
      return .nothing
    }
    return words.parts().count <= 3 ? .form : .nothing
  }

  /// Whether a line is such a name with nothing of its article below it: the text ends there, a
  /// blank line follows, or a title.
  static func closes(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    let signature = signature(index, text)
    guard signature != .nothing else { return false }
    guard index + 1 < text.lines.count else { return true }
    let next = text.lines[index + 1]
    if next.blanksBefore > 0 || next.startsPage || next.startsColumn {
      return signature == .sure || next.ending == .open
    }
    return opensNews(below: index, text) || LargeHead.begins(index + 1, text)
      || HeadAboveByline.place(of: index + 1, text) == 0
      || signature == .sure && CrossHead(index + 1, of: text).begins
      || opensOtherColumns(index + 1, text)
  }

  /// Whether a title of one line or two stands below, above an article that opens as news does.
  private static func opensNews(below index: Int, _ text: borrowing MeasuredText) -> Bool {
    for place in (index + 2)..<(index + 4) {
      guard place < text.lines.count, text.lines[place - 1].ending == .open else { return false }
      if NewsOpening.opens(place, text) { return true }
    }
    return false
  }

  /// Whether a line that ends no sentence stands above text of another measure than what is above it.
  private static func opensOtherColumns(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    guard index > 1, index + 1 < text.lines.count else { return false }
    let (line, measure) = (text.lines[index], text.measures[index - 2])
    let below = text.measures[index + 1]
    return line.ending == .open && line.first == .upper && line.last != .dash
      && measure > 0 && below > 0 && 7 * abs(below - measure) > measure
  }
}
