/// What a line begins with that says it is no heading, or that it is a title.
extension LinePatterns {
  /// Whether a line begins with what a title in Han stands in: `《灯塔下的船》`.
  static func opensWithTitle(_ words: borrowing LineWords) -> Bool {
    words.scalars.first == 0x300A && words.scalars.contains(0x300B)
  }

  /// Whether a line goes on after two years with a dash: `2008 - 2015 Harbour Board of Marl`.
  static func opensWithYears(_ line: Line, in bytes: [UInt8]) -> Bool {
    // Most lines are told by their first five bytes.
    let start = Int(line.start)
    guard line.first == .digit, line.characters > 9, bytes[start] == 0x31 || bytes[start] == 0x32,
      bytes[start..<(start + 4)].allSatisfy({ $0 &- 0x30 < 10 }), bytes[start + 4] &- 0x30 >= 10
    else { return false }
    return opensWithYears(LineWords(head: line, in: bytes))
  }

  /// The same for a line whose words were read already.
  private static func opensWithYears(_ words: borrowing LineWords) -> Bool {
    guard words.count > 9, words.kinds[0] == .digit else { return false }
    func year(_ start: Int) -> Int? {
      let end = start + 4
      guard end < words.count, words.kinds[start..<end].allSatisfy({ $0 == .digit }),
        words.scalars[start] == 0x31 || words.scalars[start] == 0x32, words.kinds[end] != .digit
      else { return nil }
      return end
    }
    guard var place = year(0) else { return false }
    while place < words.count, words.kinds[place] == .space { place += 1 }
    guard place < words.count, words.kinds[place] == .dash else { return false }
    place += 1
    while place < words.count, words.kinds[place] == .space { place += 1 }
    guard let end = year(place) else { return false }
    return words.kinds[end] == .space || words.scalars[end] == 0x2C
  }

  /// Whether a line goes on right after a whole date, as what is told of a day does:
  /// `2020年6月20日…通过`.
  static func opensWithDate(_ words: borrowing LineWords) -> Bool {
    if opensWithYears(words) { return true }
    guard words.seen.contains(.han), let day = words.scalars.prefix(14).firstIndex(of: 0x65E5),
      day + 1 < words.count,
      words.scalars[..<day].contains(0x6708), words.kinds[day + 1].isIdeographic
    else { return false }
    return words.kinds[0] == .digit || NumberedHead.isIdeograph(words.scalars[0])
  }

  /// Reads the name of a chapter as old books set it: in capitals, with a full stop, between blank
  /// lines right below the chapter's number.
  mutating func readStoppedName(
    _ site: LineSite, _ words: borrowing LineWords, _ text: MeasuredText
  ) {
    guard heading == nil, site.line.ending == .sentence, site.index > 0, site.isAfterBlank,
      site.isBeforeBlank, words.count > 3, !words.seen.contains(.lower),
      words.seen.contains(.upper), words.scalars.last == 0x2E
    else { return }
    let above = text.lines[site.index - 1]
    guard above.characters <= 40 else { return }
    let number = LineWords(above, in: text.bytes)
    if text.rules.chapters.level(of: number) != nil
      || NumberedHead(number)?.isAlone(in: number) ?? false
    {
      heading = Weights.headingCapitals
    }
  }
}
