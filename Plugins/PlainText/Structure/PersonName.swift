/// Names of persons, by form: what a byline without a word for it consists of.
enum PersonName {
  /// Whether a line is one or several names by a known family name, or by capitals and initials.
  static func isLikely(_ words: LineWords) -> Bool {
    guard words.count <= 48 else { return false }
    if words.kinds.first == .han { return isChineseList(words) }
    return isWestern(words, needsInitial: true)
  }

  /// Whether a line has the form of a name, no more.
  static func isPossible(_ words: LineWords) -> Bool {
    guard words.count <= 48 else { return false }
    if words.kinds.first?.isIdeographic == true {
      return (2...6).contains(words.count)
        && zip(words.kinds, words.scalars).allSatisfy { kind, value in
          kind == .han || (kind == .kana && words.count >= 3) || kind == .space || value == 0xB7
        }
    }
    return isWestern(words, needsInitial: false)
  }

  private static func isChineseList(_ words: LineWords) -> Bool {
    var parts = words.parts()
    guard let first = parts.first, let last = parts.last, parts.count <= 6 else { return false }
    // "王 明" is one name set with a space; "张三 李四" are two.
    if parts.count == 2 && first.count == 1 && last.count == 1 {
      return Surnames.single.contains(words.scalars[0])
    }
    parts.removeAll { $0.isEmpty }
    return parts.allSatisfy { isChinese(words, $0) }
  }

  private static func isChinese(_ words: LineWords, _ range: Range<Int>) -> Bool {
    guard (2...4).contains(range.count), words.kinds[range].allSatisfy({ $0 == .han }) else {
      return false
    }
    let start = range.lowerBound
    let isDouble = Surnames.double.contains([words.scalars[start], words.scalars[start + 1]])
    return range.count == 4 ? isDouble : isDouble || Surnames.single.contains(words.scalars[start])
  }

  /// Two to six words with capitals, particles between them: `Gustave Flaubert`, `J. M. de Vries`.
  private static func isWestern(_ words: LineWords, needsInitial: Bool) -> Bool {
    guard words.kinds.first == .upper else { return false }
    for (kind, value) in zip(words.kinds, words.scalars) {
      let isMark = [0x2E, 0x2C, 0x27, 0x2019, 0x2D, 0x26].contains(value)
      guard kind == .upper || kind == .lower || kind == .space || isMark else { return false }
    }
    let parts = words.parts()
    guard (2...6).contains(parts.count), let last = parts.last else { return false }
    var hasInitial = false
    for part in parts where !isParticle(words.scalars[part]) {
      guard words.kinds[part.lowerBound] == .upper else { return false }
      let isInitial = part.count <= 3 && words.scalars[part.upperBound - 1] == 0x2E
      hasInitial = hasInitial || isInitial
      let capitals = words.kinds[part].dropFirst().contains(.upper)
      if capitals && part.count > 3 && !words.scalars[part].contains(0x2D) { return false }
    }
    return words.scalars[last.upperBound - 1] != 0x2E && (hasInitial || !needsInitial)
  }

  private static let particles = Set(
    ["de", "von", "van", "der", "du", "la", "le", "zu", "of", "and", "und", "et", "&", "y", "di"]
      .map {
        $0.unicodeScalars.map(\.value)
      })

  private static func isParticle(_ word: ArraySlice<UInt32>) -> Bool {
    word.count <= 3 && particles.contains(Array(word))
  }
}

/// Lines that are a date, and nothing else.
enum DateLine {
  /// Whether a line is a date: `Friday, July 21, 2017`, `2006年4月30日 星期日`.
  static func matches(_ words: LineWords) -> Bool {
    guard words.count <= 40, words.count >= 4 else { return false }
    let hasNumber = zip(words.kinds, words.scalars).contains { kind, value in
      kind == .digit || NumberedHead.isIdeograph(value)
    }
    guard hasNumber else { return false }
    return words.kinds.contains { $0.isIdeographic } ? eastern(words) : western(words)
  }

  /// Signs of a date and numbers only, with 年 or 月 among them.
  private static func eastern(_ words: LineWords) -> Bool {
    var hasSign = false
    for (kind, value) in zip(words.kinds, words.scalars) {
      if value == 0x5E74 || value == 0x6708 { hasSign = true }
      let isKnown =
        kind == .digit || kind == .space || NumberedHead.isIdeograph(value)
        || signs.contains(value)
      guard isKnown else { return false }
    }
    return hasSign
  }

  private static let signs = Set("年月日号號时時分星期曜土水木金火天昭和大正明治平成令元".unicodeScalars.map(\.value))

  /// Months, days and short numbers only.
  private static func western(_ words: LineWords) -> Bool {
    var found = 0
    for part in words.parts() {
      var letters: [UInt32] = []
      for index in part where words.kinds[index].isLetter {
        letters.append(words.scalars[index] | 0x20)
      }
      let hasDigit = words.kinds[part].contains(.digit)
      if letters.isEmpty { continue }
      if hasDigit && letters.count <= 2 { continue }
      if dateWords.contains(letters) {
        found += 1
      } else if letters.count > 3 || hasDigit {
        return false
      }
    }
    return found > 0
  }

  private static let dateWords: Set<[UInt32]> = {
    var result: Set<[UInt32]> = []
    for pack in RulePack.all {
      for word in pack.dateWords {
        let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
        result.insert(letters.map { $0.value | 0x20 })
      }
    }
    return result
  }()
}

/// The family names that most Chinese bear.
enum Surnames {
  /// Those of one character.
  static let single = Set(RulePack.chineseSurnames.unicodeScalars.map(\.value))
  /// Those of two.
  static let double = Set(RulePack.doubleSurnames.map { $0.unicodeScalars.map(\.value) })
}
