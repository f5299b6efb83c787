/// Chapter headings by a word and a number, or by a name: `第十二回 …`, `Chapter IV`, `楔子`.
///
/// A class for its size: the rules hand it out for every short line.
final class ChapterHead: Sendable {
  /// A word before the number.
  private struct Word: Sendable {
    let scalars: Int
    let level: Int
    /// The index of the units that may follow the number, nil where none is needed.
    let units: Int?
  }

  let named: WordTable
  /// The words before a number, each with its index in `words`.
  private let prefixes: WordTable
  private let words: [Word]
  /// The units of each pack, with their levels.
  private let units: [[UInt32: Int]]
  private let ordinals: Set<[UInt32]>
  /// The words that need no unit, in small letters, with their levels: for `Erster Akt`.
  private let ranks: [[UInt32]: Int]

  /// Words before a number that make a heading only where the numbers run.
  private let weakWords: WordTable

  /// Headings of a list of contents.
  let contents: WordTable
  /// What follows the number of a law's article, which opens a paragraph.
  private let clauses: Set<UInt32>

  /// Gathers the words of some packs.
  init(_ packs: [RulePack]) {
    clauses = Set(packs.flatMap(\.clauseUnits).flatMap { $0.unicodeScalars.map(\.value) })
    weakWords = WordTable(packs.flatMap { $0.weakWords.map { ($0, $0.unicodeScalars.count) } })
    contents = WordTable(packs.flatMap { $0.contentsHeads.map { ($0, 0) } })
    named = WordTable(packs.flatMap { ($0.namedChapters + $0.contentsHeads).map { ($0, 2) } })
    var list: [(String, Int)] = []
    var words: [Word] = []
    var units: [[UInt32: Int]] = []
    var ordinals: Set<[UInt32]> = []
    var ranks: [[UInt32]: Int] = [:]
    ordinals.reserveCapacity(packs.reduce(0) { $0 + $1.numberWords.count })
    for pack in packs {
      for word in pack.numberWords {
        ordinals.insert(Self.folded(word.unicodeScalars.map(\.value)))
      }
      for word in pack.chapterWords where pack.chapterUnits.isEmpty {
        ranks[Self.folded(word.word.unicodeScalars.map(\.value))] = word.level
      }
      var levels: [UInt32: Int] = [:]
      for unit in pack.chapterUnits {
        if let first = unit.word.unicodeScalars.first { levels[first.value] = unit.level }
      }
      for word in pack.chapterWords {
        list.append((word.word, words.count))
        // A digit stands for itself: the number opens the heading.
        let isDigit = word.word.utf8.count == 1 && word.word.utf8.allSatisfy { $0 &- 0x30 < 10 }
        let scalars = isDigit ? 0 : word.word.unicodeScalars.count
        words.append(
          Word(
            scalars: scalars, level: word.level, units: levels.isEmpty ? nil : units.count))
      }
      units.append(levels)
    }
    prefixes = WordTable(list)
    (self.words, self.units, self.ordinals, self.ranks) = (words, units, ordinals, ranks)
  }

  /// What a line must begin with, if not with a capital.
  var firstWords: [WordTable] { [named, prefixes] }

  /// The level such a heading has (1 part, 2 chapter, 3 section), nil when the line is none.
  func level(of line: LineWords) -> Int? {
    guard line.count <= Self.longest, let first = line.bytes.first else { return nil }
    if line.count > 80 { return levelOfLong(line, first) }
    if line.kinds.last == .closer, let bare = Self.withoutNote(line) { return level(of: bare) }
    if named.indexes(first).contains(where: {
      isNamed(line, $0) || isNamedAndTitled(line, $0) || isNamedByLetter(line, $0)
    }) || isNamedWithSpaces(line) {
      return 2
    }
    for index in prefixes.indexes(first) {
      let entry = prefixes.entry(index)
      guard line.bytes.count >= entry.count, prefixes.stands(entry, in: line.bytes) else {
        continue
      }
      let word = words[Int(entry.value)]
      if let level = word.units.map({ eastern(line, word.scalars, units[$0]) })
        ?? western(line, word.scalars, word.level)
      {
        return level
      }
    }
    return ordinalFirst(line) ?? easternInside(line)
  }

  /// A heading without the number of the note behind it, `CHAPTER I[1]`; nil where there is none.
  private static func withoutNote(_ line: LineWords) -> LineWords? {
    guard line.scalars.last == 0x5D, let bracket = line.scalars.lastIndex(of: 0x5B), bracket > 3,
      3...5 ~= line.count - bracket,
      line.kinds[(bracket + 1)..<(line.count - 1)].allSatisfy({ $0 == .digit })
    else { return nil }
    var end = bracket
    while end > 0, line.kinds[end - 1] == .space { end -= 1 }
    return LineWords(Array(line.scalars[..<end]))
  }

  /// The most characters of a heading that tells in a line what its chapter is about.
  private static let longest = 130

  /// The level of a heading that is longer than a line of a book: `Chapter II. Which treats of …`, with
  /// a mark behind the number.
  private func levelOfLong(_ line: LineWords, _ first: UInt8) -> Int? {
    guard line.kinds[0] == .upper else { return nil }
    for index in prefixes.indexes(first) {
      let entry = prefixes.entry(index)
      let word = words[Int(entry.value)]
      guard word.units == nil, line.bytes.count >= entry.count,
        prefixes.stands(entry, in: line.bytes),
        let mark = line.kinds.prefix(word.scalars + Self.longestNumber).firstIndex(where: {
          $0 == .final || $0 == .dash || $0 == .pause
        }), mark > word.scalars + 1, line.scalars[mark] != 0x2C
      else { continue }
      // The number ends with the mark.
      if !line.kinds[(word.scalars + 1)..<mark].contains(.space),
        let level = western(line, word.scalars, word.level)
      {
        return level
      }
    }
    return nil
  }

  /// The most characters of a number, be it a word, with its mark.
  private static let longestNumber = 16

  /// A fingerprint of the chapter's word in a heading, the same for capitals and small letters; 0 where
  /// there is none.
  func word(in words: LineWords) -> UInt64 {
    var end = 0
    for _ in 0..<Self.mostBefore where end < words.count {
      let letters = word(words, from: &end)
      let name = Self.folded(letters)
      if ranks[name] != nil {
        return name.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
      }
      if letters.isEmpty { end += 1 }
    }
    return 0
  }

  /// The most words and marks before a chapter's word.
  private static let mostBefore = 4

  /// `正文 第一章 …`, `【第一章】…`: a heading with a number and a unit behind a word or a bracket.
  private func easternInside(_ line: LineWords) -> Int? {
    guard let first = line.scalars.first, first >= 0x2000 else { return nil }
    var place = 1
    if line.kinds[0] == .other {
      // ☆、第一章
      while place < min(4, line.count), !line.kinds[place].isIdeographic { place += 1 }
    } else if line.kinds[0] != .opener {
      guard line.kinds[0].isIdeographic,
        let space = line.kinds.prefix(Self.longestBefore).firstIndex(of: .space)
      else { return nil }
      place = space + 1
    }
    guard place < line.count else { return nil }
    let length = line.scalars[..<place].reduce(0) { $0 + ScalarCursor.bytes(of: $1) }
    let rest = line.bytes.dropFirst(length)
    guard let byte = rest.first else { return nil }
    for index in prefixes.indexes(byte) {
      let entry = prefixes.entry(index)
      let word = words[Int(entry.value)]
      guard let unit = word.units, rest.count >= entry.count, prefixes.stands(entry, in: rest)
      else { continue }
      if let level = eastern(line, place + word.scalars, units[unit]) { return level }
    }
    return nil
  }

  /// The most characters of a word before the heading in its line, and the space after it.
  private static let longestBefore = 7

  /// Whether a heading by a weak number may begin with a byte.
  func mayBeWeak(_ byte: UInt8) -> Bool {
    byte >= 0xE3 && (byte == 0xE4 || byte == 0xEF || !weakWords.indexes(byte).isEmpty)
  }

  /// A heading by a weak number: the number, and the words around it.
  ///
  /// `第一封信`: the words are 第 and 封信; a title may follow behind a space or a colon. After a
  /// unit that is a chapter's, the title may follow at once.
  func weak(_ line: LineWords) -> (key: [UInt32], number: Int)? {
    guard let first = line.bytes.first else { return nil }
    var start = 0
    for index in weakWords.indexes(first) {
      let word = weakWords.entry(index)
      if line.bytes.count > word.count, weakWords.stands(word, in: line.bytes) {
        start = max(start, Int(word.value))
      }
    }
    let isBracketed = start == 0 && (line.scalars[0] == 0xFF08 || line.scalars[0] == 0x28)
    if isBracketed { start = 1 }
    if start > 0, !isBracketed, start < line.count, line.kinds[start] == .space { start += 1 }
    guard let number = IdeographicNumber(line, from: start), number.isPart || start > 0,
      number.isPart || !isBracketed
    else {
      return nil
    }
    var key = Array(line.scalars[..<start])
    var end = number.end
    while end < line.count, line.kinds[end].isIdeographic { end += 1 }
    let unit = line.scalars[number.end..<end]
    if isBracketed {
      guard unit.isEmpty, end + 1 == line.count, line.kinds[end] == .closer else { return nil }
      return (key, number.value)
    }
    let isStrong =
      start > 0 && unit.first.map { value in units.contains { $0[value] != nil } } ?? false
    if isStrong, unit.count <= 20, let strong = unit.first {
      key.append(strong)
      return (key, number.value)
    }
    // 0xFF0C: what has commas is no head.
    guard unit.count <= (number.isPart ? 1 : 4), !line.scalars.contains(0xFF0C) else { return nil }
    if number.isPart, let part = unit.first {
      guard start == 0, units.contains(where: { $0[part] != nil }) else { return nil }
    }
    guard end == line.count || line.kinds[end] == .space || line.kinds[end] == .pause else {
      return nil
    }
    if let first = unit.first, clauses.contains(first) { return nil }
    // A number alone needs a word before it.
    guard start > 0 || number.isPart else { return nil }
    key.append(0)
    key += unit
    return (key, number.value)
  }

  /// `Erster Akt`, `PREMIÈRE PARTIE.`, `The Second Book`: a number in words before the chapter's word,
  /// and then the end or a mark.
  private func ordinalFirst(_ words: LineWords) -> Int? {
    guard words.kinds[0] == .upper, words.count <= 60 else { return nil }
    var end = 0
    var number = word(words, from: &end)
    if number.count <= 3, Self.articles.contains(Self.folded(number)) {
      number = word(words, from: &end)
    }
    guard (3...14).contains(number.count), end < words.count, words.kinds[end] == .space,
      ordinals.contains(Self.folded(number)), !Self.articles.contains(Self.folded(number))
    else { return nil }
    let name = word(words, from: &end)
    guard (3...12).contains(name.count), let level = ranks[Self.folded(name)] else { return nil }
    guard end < words.count else { return level }
    return words.kinds[end] == .final || words.kinds[end] == .dash || words.scalars[end] == 0x3A
      ? level : nil
  }

  /// The next word, behind the space before it.
  private func word(_ words: LineWords, from end: inout Int) -> ArraySlice<UInt32> {
    if end > 0 && end < words.count && words.kinds[end] == .space { end += 1 }
    let start = end
    while end < words.count && words.kinds[end].isLetter { end += 1 }
    return words.scalars[start..<end]
  }

  /// The first in French, in signs.
  private static let firsts: Set<[UInt32]> = Set(
    ["ier", "ire", "ière", "1er", "1re", "1ère"].map { $0.unicodeScalars.map(\.value) })

  private static let articles: Set<[UInt32]> = Set(
    ["the", "der", "die", "das", "la", "le", "el", "il", "de", "het", "o", "a"].map {
      $0.unicodeScalars.map(\.value)
    })

  /// Small letters for capitals, of the alphabets that rules are written in.
  private static func folded(_ word: some Sequence<UInt32>) -> [UInt32] {
    word.map(small)
  }

  /// The small letter of a capital.
  static func small(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A, 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 0x20
    case 0x400...0x40F: value + 0x50
    default: value
    }
  }

  /// Whether a line is a name of a chapter, which is told by its place in `named`.
  func isNamed(_ line: LineWords, _ index: Int) -> Bool {
    let entry = named.entry(index)
    guard line.bytes.count >= entry.count, named.stands(entry, in: line.bytes) else { return false }
    // "PREFACE."
    return line.bytes.count == entry.count
      || line.bytes.count == entry.count + 1 && line.bytes.last == UInt8(ascii: ".")
  }

  /// `Appendix A. The boats`, `付録B 船`: a name, a letter and the title behind a mark or a space.
  private func isNamedByLetter(_ line: LineWords, _ index: Int) -> Bool {
    let entry = named.entry(index)
    guard line.bytes.count > entry.count, named.stands(entry, in: line.bytes) else { return false }
    // Lines are decoded; the entry is told in bytes.
    var bytes = 0
    var place = 0
    while bytes < entry.count {
      bytes += ScalarCursor.bytes(of: line.scalars[place])
      place += 1
    }
    if place < line.count, line.kinds[place] == .space {
      place += 1
    } else if line.scalars[0] < 0x2000 {
      return false
    }
    guard place < line.count, line.scalars[place] &- 0x41 < 26 else { return false }
    place += 1
    guard place < line.count else { return true }
    let isMarked = line.scalars[place] != 0x2C && NumberedHead.isMark(line.scalars[place])
    if isMarked { place += 1 }
    guard place < line.count, line.kinds[place] == .space else { return place == line.count }
    return isMarked || line.kinds[min(place + 1, line.count - 1)] != .lower
  }

  /// `楔子 雪夜来客`: a name, a space and a title that is no sentence.
  private func isNamedAndTitled(_ line: LineWords, _ index: Int) -> Bool {
    let entry = named.entry(index)
    guard line.count <= 45, line.bytes.count > entry.count, named.stands(entry, in: line.bytes),
      Int(entry.count) % Self.ideographLength == 0
    else { return false }
    var space = Int(entry.count) / Self.ideographLength
    guard space <= line.count, line.kinds[..<space].allSatisfy(\.isIdeographic) else {
      return false
    }
    // `番外二：…`
    if let number = IdeographicNumber(line, from: space), !number.isPart { space = number.end }
    guard space < line.count else { return true }
    let isColon = line.scalars[space] == 0xFF1A || line.scalars[space] == 0x3A
    guard line.kinds[space] == .space || isColon else { return false }
    if isColon { space += 1 }
    return line.kinds[space...].allSatisfy {
      switch $0 {
      case .han, .kana, .digit, .space, .opener, .closer, .quote, .dash: true
      default: false
      }
    }
  }

  /// The bytes of an ideograph or a kana in UTF-8, but for rare ones, which no name has.
  private static let ideographLength = 3

  /// `Chapter 12`, `CHAPTER IV. A Title`, `Book the First`, `Part Two`.
  private func western(_ words: LineWords, _ start: Int, _ level: Int) -> Int? {
    guard start + 1 < words.count else { return nil }
    // "Chapter.001" is one too.
    let isDotted = words.scalars[start] == 0x2E && words.kinds[start + 1] == .digit
    guard words.kinds[start] == .space || isDotted else { return nil }
    let next = start + 1
    if let number = NumberedHead(words, from: next), number.style != .letter { return level }
    var end = next
    while end < words.count && words.kinds[end].isLetter { end += 1 }
    if ordinals.contains(Self.folded(words.scalars[next..<end])) { return level }
    if isFirst(words, at: next) { return level }
    // "SCÈNE II.--ORONTE, LISETTE."
    while end < words.count && words.kinds[end] == .digit { end += 1 }
    let isNumber =
      words.kinds[next..<end].allSatisfy { $0 == .digit }
      || NumberedHead.isRoman(words.scalars[next..<end])
    guard end > next, isNumber, end < words.count else { return nil }
    let mark = words.kinds[end] == .final || words.kinds[end] == .pause ? end + 1 : end
    return mark < words.count && words.kinds[mark] == .dash ? level : nil
  }

  /// Whether the word at a place is `Ier`, `1er` or the like.
  private func isFirst(_ words: LineWords, at start: Int) -> Bool {
    let word = words.scalars[start...].prefix { $0 != 0x20 && $0 != 0x2E }
    return 3...4 ~= word.count && Self.firsts.contains(Self.folded(word))
  }

  /// Whether a part of a chapter stands in brackets behind its number: `第三章（上）`.
  private func isPart(_ words: LineWords, _ place: Int) -> Bool {
    guard words.kinds[place] == .opener,
      let end = words.kinds[place...].prefix(5).firstIndex(of: .closer)
    else { return false }
    return end > place + 1
      && words.kinds[(place + 1)..<end].allSatisfy { $0 == .han || $0 == .digit }
  }

  /// `第十二回 …`: a number, a unit, then a space, a mark or the end.
  private func eastern(_ words: LineWords, _ start: Int, _ units: [UInt32: Int]) -> Int? {
    var end = start
    while end < words.count,
      words.kinds[end] == .digit || NumberedHead.isIdeograph(words.scalars[end])
    {
      end += 1
    }
    guard (1...9).contains(end - start), end < words.count, let level = units[words.scalars[end]]
    else {
      return nil
    }
    let after = end + 1
    guard words.count - after <= 45 else { return nil }
    let isParted =
      after >= words.count || words.kinds[after] == .space || words.kinds[after] == .pause
      || words.kinds[after] == .final
      || words.kinds[after] == .closer && words.kinds[0] == .opener
      || isPart(words, after)
    return isParted ? level : nil
  }
}
