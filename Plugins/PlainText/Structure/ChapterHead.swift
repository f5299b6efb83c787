/// Chapter headings by a word and a number, or by a name: `第十二回 …`, `Chapter IV`, `楔子`.
enum ChapterHead {
  /// The level such a heading has (1 part, 2 chapter, 3 section), nil when the line is none.
  static func level(of words: LineWords) -> Int? {
    guard words.count <= 80, let first = words.bytes.first else { return nil }
    if words.count <= 20, named.contains(Array(words.bytes)) { return 2 }
    for entry in prefixes[Int(first)] where words.hasPrefix(entry.bytes) {
      let start = entry.scalars
      if let level = entry.units.isEmpty
        ? western(words, start, entry.level) : eastern(words, start, entry.units)
      {
        return level
      }
    }
    return nil
  }

  private struct Entry: Sendable {
    let bytes: [UInt8]
    let scalars: Int
    let units: Set<UInt32>
    let level: Int
  }

  private static let named = Set(RulePack.all.flatMap(\.namedChapters).map { Array($0.utf8) })

  private static let prefixes: [[Entry]] = {
    var table = [[Entry]](repeating: [], count: 256)
    for pack in RulePack.all {
      let units = Set(pack.chapterUnits.flatMap { $0.unicodeScalars.prefix(1).map(\.value) })
      for word in pack.chapterPrefixes {
        let bytes = Array(word.utf8)
        let entry = Entry(
          bytes: bytes, scalars: word.unicodeScalars.count, units: units, level: level(of: word))
        table[Int(bytes[0])].append(entry)
      }
    }
    return table
  }()

  private static func level(of word: String) -> Int {
    let upper = word.uppercased()
    if [
      "PART", "BOOK", "VOLUME", "ACT", "TEIL", "BUCH", "PARTIE", "LIVRE", "ACTE", "AKT", "AUFZUG",
    ].contains(upper) {
      return 1
    }
    return ["SCENE", "SECTION", "SZENE", "SCÈNE", "AUFTRITT"].contains(upper) ? 3 : 2
  }

  /// `Chapter 12`, `CHAPTER IV. A Title`, `Book the First`, `Part Two`.
  private static func western(_ words: LineWords, _ start: Int, _ level: Int) -> Int? {
    guard start < words.count, words.kinds[start] == .space, words.count < 75 else { return nil }
    let next = start + 1
    if let number = NumberedHead(words, from: next), number.style != .letter { return level }
    var end = next
    while end < words.count && words.kinds[end].isLetter { end += 1 }
    return ordinals.contains(words.scalars[next..<end].map { $0 | 0x20 }) ? level : nil
  }

  private static let ordinals = Set(
    [
      "the", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first",
      "second", "third",
      "eins", "zwei", "drei", "erster", "erste", "premier", "première", "deuxième", "un", "deux",
    ].map { $0.unicodeScalars.map(\.value) })

  /// `第十二回 …`: a number, a unit, then a space, a mark or the end.
  private static func eastern(_ words: LineWords, _ start: Int, _ units: Set<UInt32>) -> Int? {
    var end = start
    while end < words.count,
      words.kinds[end] == .digit || NumberedHead.isIdeograph(words.scalars[end])
    {
      end += 1
    }
    guard (1...9).contains(end - start), end < words.count, units.contains(words.scalars[end])
    else {
      return nil
    }
    let unit = words.scalars[end]
    let after = end + 1
    guard words.count - after <= 45 else { return nil }
    let isParted =
      after >= words.count || words.kinds[after] == .space || words.kinds[after] == .pause
      || words.kinds[after] == .final
    guard isParted else { return nil }
    if "卷部编編集篇巻".unicodeScalars.contains(where: { $0.value == unit }) { return 1 }
    return "节節场場".unicodeScalars.contains { $0.value == unit } ? 3 : 2
  }
}
