/// Takes apart what was read as one title: a kicker above it, and what is set below it in smaller
/// letters.
///
/// Letters of one size fill the lines they stand in: a line is broken because the next word had no
/// room on it. Where that word had room, so that what is below is longer than the line with it, the
/// two were set in letters of two sizes. Headlines are broken by their sense too; so the lines must
/// differ by much.
///
/// So it is where a title has small letters at the heads of its words and a further line of it has a
/// capital, on a word that the text has in small letters too.
struct TitleParts {
  private let text: MeasuredText
  /// The words that begin with a small letter somewhere in the text.
  private let smallWords: Set<UInt32>

  /// Whether the words of a text can be of use: it has a title of several lines in letters.
  private static func needsWords(_ piece: ReadText.Piece, _ text: MeasuredText) -> Bool {
    piece.label == .title && piece.lines.dropFirst().contains { text.lines[$0].first == .upper }
  }

  /// Takes apart all titles among the pieces of a text.
  static func part(_ pieces: inout [ReadText.Piece], of text: MeasuredText) {
    guard pieces.contains(where: { $0.label.isHead }) else { return }
    let parts = TitleParts(text, hasWords: pieces.contains { needsWords($0, text) })
    pieces = pieces.flatMap { parts.parts(of: $0) }
    for (index, next) in zip(pieces.indices, pieces.dropFirst())
    where next.label == .title && parts.isKicker(pieces[index], over: next) {
      pieces[index].label = .overline
    }
    // Above what is no title nothing is a kicker.
    for index in pieces.indices where pieces[index].label == .overline {
      let next = index + 1 < pieces.count ? pieces[index + 1].label : .paragraph
      if next != .title, next != .overline { pieces[index].label = .heading }
    }
  }

  private init(_ text: MeasuredText, hasWords: Bool) {
    self.text = text
    var words: Set<UInt32> = []
    for line in text.lines where hasWords && line.isLetters {
      TurnWords.walk(line, in: text.bytes) { word, isCapital in
        if word != 0, !isCapital { words.insert(word) }
      }
    }
    smallWords = words
  }

  /// Whether a person said that a line goes on with the one above.
  private func isJoined(_ index: Int) -> Bool { text.given[text.lines[index]]?.isJoined == true }

  /// The pieces that a piece is made of; itself where it is no title of several lines.
  private func parts(of piece: ReadText.Piece) -> [ReadText.Piece] {
    guard piece.label == .title, piece.lines.count > 1,
      piece.lines.allSatisfy({ text.given[text.lines[$0]]?.label == nil })
    else { return [piece] }
    var lines = piece.lines
    var result: [ReadText.Piece] = []
    // What stands above a kicker is another: the section and the kind of article.
    let heads = lines.dropLast().prefix(Self.mostKickers)
    if let last = heads.last(where: { isKicker($0, isBelow: $0 > lines.lowerBound) }),
      heads.prefix(while: { $0 < last }).allSatisfy({ isShort($0) }),
      !(lines.lowerBound...last).contains(where: { isJoined($0 + 1) })
    {
      for line in lines.lowerBound...last {
        result.append(ReadText.Piece(label: .overline, lines: line..<(line + 1)))
      }
      lines = (last + 1)..<lines.upperBound
    }
    let end = subtitle(in: lines) ?? lines.upperBound
    result.append(ReadText.Piece(label: .title, lines: lines.lowerBound..<end))
    if end < lines.upperBound {
      result.append(ReadText.Piece(label: .subtitle, lines: end..<lines.upperBound))
    }
    return result
  }

  /// The most characters of a kicker in letters, in Han, and its words.
  private static let longest: Int32 = 24
  private static let longestOfHan: Int32 = 8
  private static let mostWords = 3
  private static let mostKickers = 3

  private func isShort(_ index: Int) -> Bool {
    let line = text.lines[index]
    return line.ending == .open && line.last != .dash && line.first != .lower
      && line.characters <= (line.isLetters ? Self.longest : Self.longestOfHan)
  }

  /// Whether a line is a kicker over the one below it; the last line of a title is as short above a
  /// subtitle, so that below others its width tells nothing.
  private func isKicker(_ index: Int, isBelow: Bool = false) -> Bool {
    let (line, next) = (text.lines[index], text.lines[index + 1])
    guard line.ending == .open, next.first != .lower, line.last != .dash, next.last != .dash else {
      return false
    }
    if line.isLetters {
      guard line.first == .upper, line.characters <= Self.longest else { return false }
      let words = LineWords(line, in: text.bytes)
      guard words.parts().count <= Self.mostWords else { return false }
      return SectionName.isOne(line, in: text.bytes) || changesCase(words, next)
        || !isBelow && words.parts().count < Self.mostWords && isParted(line, next, tenths: 15)
    }
    guard line.first.isIdeographic, line.last.isIdeographic else { return false }
    return SectionName.isOne(line, in: text.bytes)
      || !isBelow && line.characters <= Self.longestOfHan && next.first.isIdeographic
        && isParted(line, next, tenths: 20)
  }

  /// Whether words are in capitals and the line below them is not.
  private func changesCase(_ words: borrowing LineWords, _ next: Line) -> Bool {
    words.count > 3 && !words.seen.contains(.lower) && next.first == .upper
      && LineWords(next, in: text.bytes).kinds.count { $0 == .lower } * 2 > Int(next.characters)
  }

  /// The first line of what is set below a title, nil where nothing is.
  private func subtitle(in lines: Range<Int>) -> Int? {
    var widest: Line?
    for index in lines.dropFirst() {
      let (above, line) = (text.lines[index - 1], text.lines[index])
      if above.maximumWidth >= widest?.maximumWidth ?? 0 { widest = above }
      guard let widest, above.ending == .open, above.last != .dash, !isJoined(index) else {
        continue
      }
      if line.first == .dash, above.last.isIdeographic { return index }
      guard line.first == .upper || line.first == .quote || line.first.isIdeographic else {
        continue
      }
      let isLetters = line.isLetters && widest.isLetters
      if isLetters, changesCase(LineWords(above, in: text.bytes), line) { return index }
      if isLetters, isSentence(above), begins(line) { return index }
      if isParted(widest, line, tenths: isLetters ? 14 : 20) { return index }
    }
    return nil
  }

  /// Whether a piece of one line, a heading or a title, is a kicker over the title below it.
  private func isKicker(_ piece: ReadText.Piece, over title: ReadText.Piece) -> Bool {
    guard piece.label == .heading || piece.label == .title, piece.lines.count == 1,
      piece.lines.upperBound == title.lines.lowerBound,
      text.given[text.lines[piece.lines.lowerBound]]?.label == nil
    else { return false }
    return isKicker(piece.lines.lowerBound)
  }

  /// Whether most words of a line that are no short ones begin with a small letter.
  private func isSentence(_ line: Line) -> Bool {
    let words = LineWords(line, in: text.bytes)
    let long = words.parts().dropFirst().filter { $0.count > 3 }
    let small = long.count { words.kinds[$0.lowerBound] == .lower }
    return small > 1 && 2 * small > long.count
  }

  /// Whether a line begins with a word that stands in the text without its capital.
  private func begins(_ line: Line) -> Bool {
    guard line.first == .upper else { return false }
    if SentenceOpening.opens(line, in: text.bytes) { return true }
    var first: UInt32?
    TurnWords.walk(line, in: text.bytes) { word, _ in first = first ?? word }
    return first.map { smallWords.contains($0) } ?? false
  }

  /// Whether the first word of a line had room on the one above it, which is much shorter.
  private func isParted(_ line: Line, _ next: Line, tenths: Int32) -> Bool {
    10 * next.maximumWidth >= tenths * line.maximumWidth
      && next.maximumWidth > line.maximumWidth + next.headWidth + 1
  }
}
