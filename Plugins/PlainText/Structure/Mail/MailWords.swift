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
    var starts = [Bool](repeating: false, count: 256)
    for (word, _) in words {
      guard let first = word.utf8.first else { continue }
      starts[Int(first)] = true
      if first &- 0x61 < 26 { starts[Int(first & 0xDF)] = true }
    }
    self.starts = starts
  }

  private static func folded(_ word: String) -> String {
    String(decoding: word.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether a word begins with a byte.
  func mayBegin(_ byte: UInt8) -> Bool { starts[Int(byte)] }

  /// The field that a label names: the label and nothing else.
  func field(_ label: Range<Int>, in bytes: [UInt8]) -> Field? {
    guard !label.isEmpty, mayBegin(bytes[label.lowerBound]) else { return nil }
    let text = bytes[label].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
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
    var text = bytes[Int(line.start)..<Int(line.end)].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let isMark: (UInt8) -> Bool = { " -_=*:".utf8.contains($0) }
    let marks = text.prefix(while: isMark).count
    text.removeFirst(marks)
    guard let first = text.first else { return false }
    return originals.indexes(first).contains { index in
      let word = originals.entry(index)
      guard Int(word.count) <= text.count, originals.stands(word, in: text, at: 0) else {
        return false
      }
      let rest = text[Int(word.count)...]
      return rest.allSatisfy(isMark) && (marks >= 2 || !rest.isEmpty)
        || rest.elementsEqual("：".utf8)
    }
  }
}
