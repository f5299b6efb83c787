/// Names of persons, by form: what a byline without a word for it consists of.
enum PersonName {
  /// Whether a line is one or several names by a known family name or by capitals and initials.
  static func isLikely(_ text: String) -> Bool {
    let parts = split(text)
    guard !parts.isEmpty, parts.count <= 6 else { return false }
    return parts.allSatisfy { isChinese($0) } || isWestern(text, certain: true)
  }

  /// Whether a line has the form of a name, no more.
  static func isPossible(_ text: String) -> Bool {
    let count = text.unicodeScalars.count
    let isHan = (2...6).contains(count) && text.unicodeScalars.allSatisfy {
      let kind = CharacterShape.of($0.value).kind
      return kind == .han || (kind == .kana && count >= 3) || $0 == "　" || $0 == "·"
    }
    return isHan || isWestern(text, certain: false)
  }

  private static func split(_ text: String) -> [Substring] {
    let parts = text.split { " 　、·".contains($0) }
    // "王 明" is one name set with a space; "张三 李四" are two.
    if parts.count == 2, parts.allSatisfy({ $0.count == 1 }) { return [Substring(parts.joined())] }
    return parts
  }

  private static func isChinese(_ name: Substring) -> Bool {
    guard (2...4).contains(name.count), let first = name.first else { return false }
    guard name.unicodeScalars.allSatisfy({ CharacterShape.of($0.value).kind == .han }) else {
      return false
    }
    if name.count == 4 { return RulePack.doubleSurnames.contains(String(name.prefix(2))) }
    return RulePack.chineseSurnames.contains(first)
      || RulePack.doubleSurnames.contains(String(name.prefix(2)))
  }

  /// Two to five words with capitals, particles between them: `Gustave Flaubert`, `J. M. de Vries`.
  private static func isWestern(_ text: String, certain: Bool) -> Bool {
    guard text.count <= 48, !text.contains(where: { $0.isNumber || "!?:;\"“".contains($0) }) else {
      return false
    }
    let particles: Set<String> = ["de", "von", "van", "der", "du", "la", "le", "zu", "of", "and", "und", "et", "&", "y"]
    let words = text.split(separator: " ").map(String.init)
    guard (2...6).contains(words.count), let last = words.last else { return false }
    var hasInitial = false
    for word in words where !particles.contains(word) {
      guard let first = word.first, first.isUppercase else { return false }
      let body = word.dropFirst().filter { $0 != "." && $0 != "-" && $0 != "'" && $0 != "’" && $0 != "," }
      guard body.allSatisfy({ $0.isLowercase }) || word.count <= 3 else { return false }
      hasInitial = hasInitial || (word.hasSuffix(".") && word.count <= 3)
    }
    return !last.hasSuffix(".") && (hasInitial || !certain)
  }
}

extension RulePack {
  /// Chinese family names of two characters.
  static let doubleSurnames: Set<String> = [
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "独孤", "南宫", "西门",
    "歐陽", "司馬", "諸葛", "東方", "公孫", "獨孤", "南宮", "西門", "宇文", "长孙", "長孫", "轩辕", "呼延", "澹台",
  ]
}

/// Lines that are a date, with or without a place before it.
enum DateLine {
  /// Whether a line is a date and nothing else: `Friday, July 21, 2017`, `2006年4月30日 星期日`.
  static func matches(_ text: String) -> Bool {
    guard text.count <= 40 else { return false }
    let hasDigit = text.contains { $0.isWholeNumber || NumberedHead.ideographs.contains($0) }
    guard hasDigit else { return false }
    var rest = text.lowercased()
    var found = 0
    for pack in RulePack.all {
      for word in pack.dateWords where rest.contains(word) {
        rest = rest.split(separator: word, omittingEmptySubsequences: false).joined(separator: " ")
        found += 1
      }
    }
    let left = rest.unicodeScalars.filter {
      let kind = CharacterShape.of($0.value).kind
      return kind.isLetter || kind == .han || kind == .kana
    }
    // What is left may be a day of the week in Chinese, an era's year, an ordinal's ending.
    let extra = left.filter { !"一二三四五六七八九十元〇零廿日天thndrsteruéam".unicodeScalars.contains($0) }
    return found > 0 && extra.isEmpty
  }
}
