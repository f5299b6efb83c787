import GalleyCore

/// The words by which newspapers name themselves and what they print, of all rule packs: `Courier`,
/// `晚报`, `In brief`.
///
/// A class for its size: every stage holds the rules.
final class NewsWords: Sendable {
  /// Words in the name of a paper, in small letters; those that a name may end with.
  private let papers: Set<String>
  private let paperEnds: [[UInt32]]
  /// Labels above short reports, in small letters.
  private let briefs: Set<String>

  /// What news in Han opens with, behind a bracket or without one.
  private let openings: WordTable

  /// The most characters of a name and of a label.
  private static let longest = 40

  /// Gathers the words of some packs.
  init(_ packs: [RulePack]) {
    var papers: Set<String> = []
    var ends: [[UInt32]] = []
    for word in packs.flatMap(\.paperWords) {
      let isHan = word.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
      if word.hasPrefix("-") || isHan {
        ends.append(word.unicodeScalars.map(\.value).filter { $0 != 0x2D })
      } else {
        papers.insert(word.lowercased())
      }
    }
    (self.papers, paperEnds) = (papers, ends)
    openings = WordTable(packs.flatMap { $0.newsOpenings.map { ($0, 0) } })
    briefs = Set(packs.flatMap(\.briefLabels).map { $0.lowercased() })
  }

  /// Whether a few words are the name of a paper: the word for it is the last, or stands before a
  /// small one: `The Harbour Courier`, `Il Corriere del Porto`, `Elbtaler Zeitung`.
  func isPaper(_ words: borrowing LineWords) -> Bool {
    guard 2...Self.longest ~= words.count, let first = words.kinds.first else { return false }
    guard words.kinds.allSatisfy({ $0.isLetter || $0.isIdeographic || $0 == .space }) else {
      return false
    }
    if first.isIdeographic || first == .hangul {
      return words.count <= 10
        && paperEnds.contains { words.scalars.suffix($0.count).elementsEqual($0) }
    }
    let parts = words.parts()
    guard first == .upper, 1...6 ~= parts.count,
      parts.allSatisfy({ $0.count <= 3 || words.kinds[$0.lowerBound] == .upper })
    else { return false }
    return parts.indices.contains { place in
      let isLast = place + 1 == parts.count
      guard isLast || words.kinds[parts[place + 1].lowerBound] == .lower else { return false }
      let word = LineWords.text(words.scalars[parts[place]]).lowercased()
      if papers.contains(word), parts.count > 1 { return true }
      let scalars = word.unicodeScalars.map(\.value)
      return paperEnds.contains { scalars.suffix($0.count).elementsEqual($0) }
    }
  }

  /// Whether a line is the label of short reports: `In brief`, `简讯`.
  func isBriefs(_ line: Line, in bytes: [UInt8]) -> Bool {
    guard line.characters <= Self.longest else { return false }
    let text = String(decoding: bytes[Int(line.start)..<Int(line.end)], as: UTF8.self)
    return briefs.contains(text.lowercased())
  }

  /// Whether a line opens with a word for news, in a bracket or before one: `本报讯（记者 李明）`,
  /// `〔記者陳明／台北報導〕`.
  func opens(_ line: Line, in bytes: [UInt8]) -> Bool {
    guard line.first == .han || line.first == .opener else { return false }
    let start = Int(line.start) + (line.first == .opener && bytes[Int(line.start)] >= 0xE2 ? 3 : 0)
    guard start < Int(line.end) else { return false }
    return openings.indexes(bytes[start]).contains { index in
      let word = openings.entry(index)
      return start + Int(word.count) < Int(line.end) && openings.stands(word, in: bytes, at: start)
    }
  }
}
