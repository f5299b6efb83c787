/// Tells a book of poems with numbers from a page of news: verse is as narrow as a column, and full
/// by its metre.
enum NumberedVerse {
  /// The fewest numbers that stand by themselves.
  private static let least = 3

  /// Whether lines are verse for the most part, with numbers such as `IV.` between blank lines.
  static func fills(_ lines: [Line], in bytes: [UInt8]) -> Bool {
    goesOnWithCapitals(lines) && hasNumbers(lines, in: bytes)
  }

  /// Whether lines that go on in mid-sentence begin with a capital nearly all.
  private static func goesOnWithCapitals(_ lines: [Line]) -> Bool {
    var capitals = 0
    var letters = 0
    for (before, line) in zip(lines, lines.dropFirst())
    where line.blanksBefore == 0 && before.ending != .sentence && before.last != .dash {
      guard line.first == .upper || line.first == .lower else { continue }
      letters += 1
      if line.first == .upper { capitals += 1 }
    }
    return letters * 4 >= lines.count && capitals * 20 >= letters * 17
  }

  private static func hasNumbers(_ lines: [Line], in bytes: [UInt8]) -> Bool {
    var count = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where line.ending == .sentence && line.characters <= longest && next.blanksBefore > 0
      && (line.first == .upper || line.first == .digit)
    {
      let words = LineWords(line, in: bytes)
      guard let number = NumberedHead(words), number.hasMark, number.isAlone(in: words),
        number.style == .roman || number.style == .decimal
      else { continue }
      count += 1
    }
    return count >= least
  }

  /// The most characters of a number with its mark.
  private static let longest: Int32 = 9
}
