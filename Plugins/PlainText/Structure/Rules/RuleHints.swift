/// Which rules a line may be found by, told by its first and its last character: one look into a
/// table for rules that find next to nothing.
struct RuleHints: Sendable {
  /// Kinds of rules, as a bit each.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16
    static let byline = Kinds(rawValue: 1)
    static let organization = Kinds(rawValue: 2)
    static let sourceLine = Kinds(rawValue: 4)
    static let authorNote = Kinds(rawValue: 8)
    static let caption = Kinds(rawValue: 16)
    static let chapter = Kinds(rawValue: 32)
    static let letter = Kinds(rawValue: 64)
    static let date = Kinds(rawValue: 128)
    static let jump = Kinds(rawValue: 256)
    /// Whether a line begins as the word of a chapter does, or its name.
    static let chapterWord = Kinds(rawValue: 512)
  }

  private var firsts = [Kinds](repeating: [], count: slots)
  private var lasts = [Kinds](repeating: [], count: slots)

  /// ASCII and letters of two bytes have a place by their first byte, others share 1024.
  static let slots = 256 + 1024

  /// The place of the character at an offset.
  static func slot(_ bytes: [UInt8], at offset: Int) -> Int {
    let lead = Int(bytes[offset])
    if lead < 0xE0 { return lead }
    return 256 + (lead << 8 ^ Int(bytes[offset + 1]) << 5 ^ Int(bytes[offset + 2])) & 1023
  }

  /// Notes that a rule finds only lines that begin with one of some words.
  mutating func add(_ kind: Kinds, first words: [WordTable]) {
    for table in words {
      for entry in table.all { firsts[Self.slot(table.bytes, at: Int(entry.start))].insert(kind) }
    }
  }

  /// Notes that a rule finds only lines that begin or end with one of its words.
  mutating func add(_ kind: Kinds, _ words: WordMatcher) {
    add(kind, first: [words.prefixes, words.namePrefixes])
    let table = words.suffixes
    for entry in table.all {
      let last = ScalarCursor.previous(table.bytes, before: Int(entry.start + entry.count))
      lasts[Self.slot(table.bytes, at: last)].insert(kind)
    }
  }

  /// Notes that a rule finds a line in Han only where it begins with one of some characters.
  mutating func add(_ kind: Kinds, firstHan characters: [UInt32]) {
    for value in characters {
      guard let scalar = Unicode.Scalar(value) else { continue }
      firsts[Self.slot(Array(String(scalar).utf8), at: 0)].insert(kind)
    }
  }

  /// The same hints in memory of their own: threads that look into the same get in each other's way.
  func apart() -> RuleHints {
    var hints = self
    hints.firsts = firsts.map(\.self)
    hints.lasts = lasts.map(\.self)
    return hints
  }

  /// The rules that may find a line.
  func kinds(of line: Line, in bytes: [UInt8]) -> Kinds {
    let last = ScalarCursor.previous(bytes, before: Int(line.end))
    var kinds = firsts[Self.slot(bytes, at: Int(line.start))]
    if kinds.contains(.chapter) { kinds.insert(.chapterWord) }
    kinds.formUnion(lasts[Self.slot(bytes, at: last)])
    if line.first != .han { kinds.insert(.date) }
    // A chapter's number may stand in a word before it: "Erster Akt"; or in brackets, or behind a
    // word in Han and a space: 【第一章】, 正文 第一章.
    if line.first == .upper || line.first == .opener || line.first.isIdeographic {
      kinds.insert(.chapter)
    }
    return kinds
  }
}
