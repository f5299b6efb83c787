/// Names of persons, by form: what a byline without a word for it consists of.
///
/// A class for its size: the rules hand it out for every short line.
final class PersonName: Sendable {
  /// The family names of one character and of two.
  private let single: ScalarSet
  private let double: Set<[UInt32]>
  private let particles: Set<[UInt32]>
  private let placeWords: Set<[UInt32]>
  private let joinWords: Set<[UInt32]>

  /// Gathers the names of some packs.
  init(_ packs: [RulePack]) {
    var single = ScalarSet()
    var double: Set<[UInt32]> = []
    var particles: Set<[UInt32]> = []
    var placeWords: Set<[UInt32]> = []
    var joinWords: Set<[UInt32]> = []
    for pack in packs {
      for name in pack.surnames {
        let scalars = name.unicodeScalars.map(\.value)
        if scalars.count == 1 { single.insert(scalars[0]) } else { double.insert(scalars) }
      }
      for word in pack.nameParticles { particles.insert(word.unicodeScalars.map(\.value)) }
      for word in pack.nameJoins { joinWords.insert(word.unicodeScalars.map(\.value)) }
      for word in pack.placeWords { placeWords.insert(word.unicodeScalars.map(\.value)) }
    }
    (self.single, self.double, self.particles) = (single, double, particles)
    self.placeWords = placeWords
    self.joinWords = joinWords
  }

  /// Whether a line may have the form of a name by its first characters: most lines have not.
  static func mayBe(_ words: borrowing LineWords) -> Bool {
    guard words.count <= 48 else { return false }
    switch words.kinds.first {
    case .han: return words.count <= 6 || words.endsPart(before: 5) || isWired(words)
    case .kana, .upper: return true
    default: return false
    }
  }

  /// Whether a few Han or kana for a place, the sign ＝ and a name of Han are all of a line:
  /// `ワシントン＝山田太郎`.
  private static func isWired(_ words: borrowing LineWords) -> Bool {
    guard 4...16 ~= words.count, let sign = words.scalars.firstIndex(of: 0xFF1D),
      2...10 ~= sign, 2...6 ~= words.count - sign - 1
    else { return false }
    return words.kinds[..<sign].allSatisfy { $0.isIdeographic }
      && words.kinds[(sign + 1)...].allSatisfy { $0 == .han || $0 == .kana }
  }

  /// Whether a line is one or several names by a known family name, or by capitals and initials.
  func isLikely(_ words: LineWords) -> Bool {
    guard words.count <= 48 else { return false }
    if Self.isWired(words) { return true }
    if words.kinds.first == .han { return isChineseList(words) }
    return isWestern(words, needsInitial: true)
  }

  /// Whether a line has the form of a name, no more.
  func isPossible(_ words: LineWords) -> Bool {
    guard words.count <= 48 else { return false }
    if words.kinds.first?.isIdeographic == true {
      if words.count > 6 { return isTranscribed(words) }
      return (2...6).contains(words.count)
        && zip(words.kinds, words.scalars).allSatisfy { kind, value in
          kind == .han || (kind == .kana && words.count >= 3) || kind == .space || value == 0xB7
        }
    }
    return isWestern(words, needsInitial: false) || isPlaced(words)
  }

  /// Whether a name stands behind a dash: `— Jane Miller`.
  func followsDash(_ words: borrowing LineWords) -> Bool {
    guard words.kinds.first == .dash, words.count <= 42,
      let start = words.kinds.firstIndex(where: { $0 != .dash && $0 != .space }),
      words.kinds[start] == .upper
    else { return false }
    let name = LineWords(Array(words.scalars[start...]))
    return 2...4 ~= name.parts().count && isWestern(name, needsInitial: false)
  }

  /// A name, a small word and where its bearer wrote: `Jeanne Roux, à Lyon`, `RUTH CARVER | Millford`.
  func isPlaced(_ words: LineWords) -> Bool {
    guard words.kinds.first == .upper else { return false }
    if words.scalars.last == 0x29, let opener = words.scalars.firstIndex(of: 0x28), opener > 3,
      words.kinds[opener - 1] == .space
    {
      // `Jeanne Roux (à Lyon)`
      return isPlaced(
        LineWords(Array(words.scalars[..<opener] + words.scalars[(opener + 1)...].dropLast())))
    }
    let parts = words.parts()
    guard 4...7 ~= parts.count,
      let place = parts.firstIndex(where: {
        words.kinds[$0.lowerBound] != .upper && placeWords.contains(Array(words.scalars[$0]))
      }), 2...4 ~= place, 1...2 ~= parts.count - place - 1,
      parts[(place + 1)...].allSatisfy({ part in
        words.kinds[part.lowerBound] == .upper && words.kinds[part].allSatisfy(\.isLetter)
      })
    else { return false }
    let name = parts[..<place]
    var end = name[place - 1].upperBound
    if words.scalars[end - 1] == 0x2C { end -= 1 }
    return isWestern(LineWords(Array(words.scalars[..<end])), needsInitial: false)
  }

  /// How sure it is that a line is a name all in brackets: `（社会部　田中一郎）`, `【山田太郎】`.
  func inBrackets(_ words: LineWords) -> ArticleEnd.Signature {
    guard 5...40 ~= words.count, words.kinds.first == .opener, words.kinds.last == .closer,
      // The corners 「」 『』 of what is said are of one kind with brackets.
      words.scalars.first.map({ !(0x300C...0x300F ~= $0) }) ?? false
    else { return .nothing }
    let inner = LineWords(Array(words.scalars.dropFirst().dropLast()))
    if Self.mayBe(inner) {
      if isLikely(inner) { return .sure }
      if isPossible(inner), !Self.isSentence(inner) { return .form }
    }
    return isOffice(inner) ? .form : .nothing
  }

  /// Whether what stands behind the Han of a short line goes on as a sentence: `返事はない`.
  private static func isSentence(_ words: LineWords) -> Bool {
    guard words.kinds.first == .han,
      let kana = words.kinds.firstIndex(of: .kana), kana + 2 < words.count
    else { return false }
    switch words.scalars[kana] {
    // は が を に も へ と で
    case 0x306F, 0x304C, 0x3092, 0x306B, 0x3082, 0x3078, 0x3068, 0x3067: return true
    default: return false
    }
  }

  /// An office or a department and a name, or several names, of Han: `社会部　田中一郎`.
  ///
  /// Only where brackets show that they are one thing.
  private func isOffice(_ words: LineWords) -> Bool {
    let parts = words.parts().filter { !$0.isEmpty }
    return 2...3 ~= parts.count
      && parts.allSatisfy { part in
        2...6 ~= part.count && words.kinds[part].allSatisfy(\.isIdeographic)
      }
  }

  /// Whether a name stands after the first word: `Von Anna Schmidt`.
  func followsWord(_ words: LineWords) -> Bool {
    var names = words.parts().dropFirst()
    // "compuesto por Juan de la Vega"
    if names.count > 2, let word = names.first, word.count <= 4,
      words.kinds[word].allSatisfy({ $0 == .lower }), words.parts()[0].count > 4
    {
      names = names.dropFirst()
    }
    return (2...6).contains(names.count)
      && names.allSatisfy {
        words.kinds[$0.lowerBound] == .upper || isParticle(words.scalars[$0])
          || isBracketed(words, $0)
      }
  }

  /// Whether a part of a name stands in brackets: `Mary Wollstonecraft (Godwin) Shelley`.
  private func isBracketed(_ words: LineWords, _ part: Range<Int>) -> Bool {
    part.count > 3 && words.kinds[part.lowerBound] == .opener
      && words.kinds[part.lowerBound + 1] == .upper && words.kinds[part.upperBound - 1] == .closer
  }

  /// A foreign name in katakana, its parts with dots between them: `ヴィクトル・ユーゴー`.
  private func isTranscribed(_ words: LineWords) -> Bool {
    words.count <= 24 && words.scalars.contains(0x30FB)
      && zip(words.kinds, words.scalars).allSatisfy { $0 == .kana || $1 == 0x30FB || $1 == 0x30FC }
  }

  private func isChineseList(_ words: LineWords) -> Bool {
    var parts = words.parts()
    guard let first = parts.first, let last = parts.last, parts.count <= 6 else { return false }
    // "王 明" is one name set with a space; "张三 李四" are two.
    if parts.count == 2 && first.count == 1 && last.count == 1 {
      return single.contains(words.scalars[0])
    }
    parts.removeAll { $0.isEmpty }
    return parts.allSatisfy { isChinese(words, $0) }
  }

  private func isChinese(_ words: LineWords, _ range: Range<Int>) -> Bool {
    guard (2...4).contains(range.count), words.kinds[range].allSatisfy({ $0 == .han }) else {
      return false
    }
    let start = range.lowerBound
    let isDouble = double.contains([words.scalars[start], words.scalars[start + 1]])
    switch range.count {
    case 2: return single.contains(words.scalars[start])
    case 3: return isDouble || single.contains(words.scalars[start])
    default: return isDouble
    }
  }

  /// Two to six words with capitals, particles between them: `Gustave Flaubert`, `J. M. de Vries`.
  private func isWestern(_ words: LineWords, needsInitial: Bool) -> Bool {
    guard words.kinds.first == .upper else { return false }
    for (kind, value) in zip(words.kinds, words.scalars) {
      guard kind == .upper || kind == .lower || kind == .space || Self.isMark(value) else {
        return false
      }
    }
    let parts = words.parts()
    guard (2...6).contains(parts.count), let last = parts.last else { return false }
    if Self.isListOfWords(words, parts) { return false }
    // "A New Plan", "Status of This Memo"; "A Tale" stands where a name does.
    if parts.count > 2, words.scalars[0] == 0x41, parts[0].count == 1, words.kinds.contains(.lower)
    {
      return false
    }
    if parts.contains(where: { SentenceOpening.opens(words.scalars[$0]) }) { return false }
    var hasInitial = false
    // A name may be set in capitals throughout.
    let isAllCapitals = !words.kinds.contains(.lower)
    for part in parts where !isParticle(words.scalars[part]) {
      guard words.kinds[part.lowerBound] == .upper else { return false }
      let isInitial = part.count <= 3 && words.scalars[part.upperBound - 1] == 0x2E
      hasInitial = hasInitial || isInitial
      let capitals = words.kinds[part].dropFirst().contains(.upper)
      if capitals && !isAllCapitals && part.count > 3 && !words.scalars[part].contains(0x2D) {
        return false
      }
    }
    return words.scalars[last.upperBound - 1] != 0x2E && (hasInitial || !needsInitial)
  }

  /// Whether three words or more are parted by commas and `&`, one by one: no person has such a name.
  private static func isListOfWords(_ words: LineWords, _ parts: [Range<Int>]) -> Bool {
    var count = 0
    var isAfterMark = true
    for part in parts {
      if words.scalars[part].elementsEqual([0x26]) {
        isAfterMark = true
        continue
      }
      guard isAfterMark else { return false }
      count += 1
      isAfterMark = words.scalars[part.upperBound - 1] == 0x2C
    }
    return count > 2
  }

  /// Whether a character other than letters and spaces stands in names: `.`, `,`, `'`, `-`, `&`.
  private static func isMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x2C, 0x27, 0x2019, 0x2D, 0x26: true
    default: false
    }
  }

  /// Whether a word stands between two names: `and`.
  func joins(_ word: String) -> Bool { joinWords.contains(word.unicodeScalars.map(\.value)) }

  /// Whether a word is one of the small ones inside of names.
  func hasParticle(_ word: String) -> Bool {
    particles.contains(word.lowercased().unicodeScalars.map(\.value))
  }

  private func isParticle(_ word: ArraySlice<UInt32>) -> Bool {
    word.count <= 3 && particles.contains(Array(word))
  }
}
