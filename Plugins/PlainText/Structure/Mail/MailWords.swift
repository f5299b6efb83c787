/// The words of the heads of mail, of all rule packs: `From`, `Betreff`, `收件人`.
///
/// A class for its size: the rules hand it out for every line that may be such a head.
final class MailWords: Sendable {
  /// What a field of a head tells.
  enum Field: Int, Sendable {
    case sender, recipient, subject, date
    /// A word for a message that stands below: `Original Message`.
    case original
  }

  private let fields: WordTable
  private let originals: WordTable
  private let starts: [Bool]

  /// Gathers the words of some packs.
  init(_ packs: [RulePack]) {
    var words: [(String, Int)] = []
    for pack in packs { words += pack.mailFields.map { (Self.folded($0.word), $0.field.rawValue) } }
    fields = WordTable(words.filter { $0.1 != Field.original.rawValue })
    originals = WordTable(words.filter { $0.1 == Field.original.rawValue })
    var starts = [Bool](repeating: false, count: RuleHints.slots)
    for (word, _) in words where !word.isEmpty {
      let slot = RuleHints.slot(Array(word.utf8), at: 0)
      starts[slot] = true
      if 0x61..<0x7B ~= slot { starts[slot & 0xDF] = true }
    }
    self.starts = starts
  }

  private static func folded(_ word: String) -> String {
    String(decoding: word.utf8.map(folded), as: UTF8.self)
  }

  /// Whether a word may begin with the character at an offset.
  func mayBegin(_ bytes: [UInt8], at offset: Int) -> Bool {
    starts[RuleHints.slot(bytes, at: offset)]
  }

  /// The field that a label names: the label and nothing else.
  func field(_ label: Range<Int>, in bytes: [UInt8]) -> Field? {
    guard !label.isEmpty, mayBegin(bytes, at: label.lowerBound) else { return nil }
    let text = bytes[label].map(Self.folded)
    for index in fields.indexes(text[0]) {
      let word = fields.entry(index)
      if Int(word.count) == text.count, fields.stands(word, in: text, at: 0) {
        return Field(rawValue: Int(word.value))
      }
    }
    return nil
  }

  /// Whether a line tells that another message stands below it: `-----Original Message-----`.
  func announcesOriginal(_ line: Line, in bytes: [UInt8]) -> Bool {
    guard line.characters <= 90 else { return false }
    let end = Int(line.end)
    var start = Int(line.start)
    while start < end, Self.isMark(bytes[start]) { start += 1 }
    guard start < end else { return false }
    let marks = start - Int(line.start)
    return originals.indexes(Self.folded(bytes[start])).contains { index in
      let word = originals.entry(index)
      let rest = start + Int(word.count)
      guard rest <= end, stands(word, in: bytes, at: start) else { return false }
      return bytes[rest..<end].allSatisfy(Self.isMark) && (marks >= 2 || rest < end)
        || bytes[rest..<end].elementsEqual("：".utf8)
    }
  }

  /// Whether a word stands at an offset, in whatever case; the text must be long enough.
  private func stands(_ word: WordTable.Entry, in text: [UInt8], at offset: Int) -> Bool {
    for index in 0..<Int(word.count)
    where Self.folded(text[offset + index]) != originals.bytes[Int(word.start) + index] {
      return false
    }
    return true
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Whether a byte is a sign that such lines are dressed with.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2A, 0x2D, 0x3A, 0x3D, 0x5F: true
    default: false
    }
  }
}
