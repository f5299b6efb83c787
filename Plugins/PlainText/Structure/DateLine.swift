/// Lines that are a date, and nothing else.
///
/// A class for its size: the rules hand it out for every short line.
final class DateLine: Sendable {
  private let words: Set<[UInt32]>
  private let signs: ScalarSet
  /// What a date in Han begins with, if not with a digit.
  let firstHan: [UInt32]

  /// Gathers the words of some packs.
  init(_ packs: [RulePack]) {
    var words: Set<[UInt32]> = []
    var signs = ScalarSet()
    words.reserveCapacity(packs.reduce(0) { $0 + $1.dateWords.count })
    for pack in packs {
      for word in pack.dateWords {
        var letters: [UInt32] = []
        letters.reserveCapacity(word.utf8.count)
        for scalar in word.unicodeScalars where CharacterShape.of(scalar.value).kind.isLetter {
          letters.append(scalar.value | 0x20)
        }
        words.insert(letters)
      }
      for sign in pack.dateSigns { signs.formUnion(sign.unicodeScalars.map(\.value)) }
    }
    // What ends a date and begins none, so that lines need not be tried for it: 二〇〇八年春.
    signs.formUnion("春夏秋冬初末底夜晨".unicodeScalars.map(\.value))
    (self.words, self.signs) = (words, signs)
    firstHan =
      packs.flatMap(\.dateSigns).flatMap { $0.unicodeScalars.map(\.value) }
      + NumberedHead.ideographValues
  }

  /// Whether a line is a date: `Friday, July 21, 2017`, `2006年4月30日 星期日`.
  func matches(_ words: LineWords) -> Bool {
    guard words.count <= 40, words.count >= 4 else { return false }
    let hasNumber = zip(words.kinds, words.scalars).contains { kind, value in
      kind == .digit || NumberedHead.isIdeograph(value)
    }
    guard hasNumber else { return false }
    return words.kinds.contains { $0.isIdeographic }
      ? eastern(words) : western(words, words.parts()[...])
  }

  /// Whether a date stands after the name of a place: `Port Alden, March 4`.
  func followsPlace(_ words: LineWords) -> Bool {
    guard 8...40 ~= words.count, words.seen.contains(.digit) else { return false }
    let parts = words.parts()
    guard let end = parts.prefix(3).firstIndex(where: { words.scalars[$0.upperBound - 1] == 0x2C }),
      end + 1 < parts.count,
      parts[...end].allSatisfy({ words.kinds[$0.lowerBound] == .upper }),
      words.kinds[parts[end + 1].lowerBound...].contains(.digit)
    else { return false }
    return western(words, parts[(end + 1)...])
  }

  /// Whether a line opens with a place and a date, or with a place in capitals, and a dash.
  func opens(_ words: LineWords) -> Bool {
    let parts = words.parts()
    guard words.kinds.first == .upper else { return false }
    if namesAgency(words, parts) { return true }
    guard let dash = parts.prefix(7).firstIndex(where: { Self.isDash(words.scalars[$0]) }),
      1...6 ~= dash, dash + 1 < parts.count
    else { return false }
    let head = LineWords(Array(words.scalars[..<parts[dash - 1].upperBound]))
    if head.count > 3 && !head.seen.contains(.lower) || matches(head) || followsPlace(head) {
      return true
    }
    // `LONDON, Tuesday --`
    return words.scalars[parts[0].upperBound - 1] == 0x2C && dash > 1
      && Self.isCapital(words, parts[0]) && western(words, parts[1..<dash])
  }

  /// Whether some characters are a dash, or two hyphens.
  private static func isDash(_ word: ArraySlice<UInt32>) -> Bool {
    word.count == 1 && word.allSatisfy { 0x2013...0x2014 ~= $0 }
      || word.count == 2 && word.allSatisfy { $0 == 0x2D }
  }

  /// Whether a part has three capitals or more, and no small letter.
  private static func isCapital(_ words: borrowing LineWords, _ part: Range<Int>) -> Bool {
    words.kinds[part].count { $0 == .upper } > 2 && !words.kinds[part].contains(.lower)
  }

  /// Whether a place in capitals and an agency in brackets stand first: `BERLIN (dpa)`.
  private func namesAgency(_ words: borrowing LineWords, _ parts: [Range<Int>]) -> Bool {
    guard let opener = parts.prefix(4).firstIndex(where: { words.scalars[$0.lowerBound] == 0x28 }),
      1...3 ~= opener, parts[..<opener].allSatisfy({ Self.isCapital(words, $0) }),
      let closer = words.scalars[parts[opener].lowerBound...].firstIndex(of: 0x29)
    else { return false }
    return 4...18 ~= closer - parts[opener].lowerBound + 1
      && words.kinds[parts[opener].lowerBound..<closer].contains { $0.isLetter }
  }

  /// Signs of a date and numbers only, with 年 or 月 among them; the year of an era and the day of the
  /// week may stand in brackets: `2019年（平成31年）3月7日（木曜日）`.
  private func eastern(_ words: LineWords) -> Bool {
    var hasSign = false
    for (kind, value) in zip(words.kinds, words.scalars) {
      if value == 0x5E74 || value == 0x6708 { hasSign = true }
      let isKnown =
        kind == .digit || kind == .space || NumberedHead.isIdeograph(value)
        || signs.contains(value)
        || (kind == .opener || kind == .closer)
          && (words.kinds.first == .digit || NumberedHead.isIdeograph(words.scalars[0]))
      guard isKnown else { return false }
    }
    return hasSign
  }

  /// Months, days and short numbers only.
  private func western(_ words: LineWords, _ parts: ArraySlice<Range<Int>>) -> Bool {
    var found = 0
    for part in parts {
      var letters: [UInt32] = []
      for index in part where words.kinds[index].isLetter {
        letters.append(words.scalars[index] | 0x20)
      }
      let hasDigit = words.kinds[part].contains(.digit)
      if letters.isEmpty { continue }
      if hasDigit && letters.count <= 2 {
        // "3월" is a month as "March" is.
        if words.scalars[part].contains(where: signs.contains) { found += 1 }
        continue
      }
      if self.words.contains(letters) {
        found += 1
      } else if letters.count > 3 || hasDigit {
        return false
      }
    }
    return found > 0
  }
}
