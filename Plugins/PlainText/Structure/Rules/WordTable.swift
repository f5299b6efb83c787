/// Words with a number each, sorted by one of their bytes, so that most texts are passed over after
/// one look.
///
/// Made at every start of the program: all words stand in one array, not in one each.
struct WordTable: Sendable {
  /// A word: where it stands in the bytes, and its number.
  struct Entry: Sendable {
    let start: Int32
    let count: Int32
    let value: Int32
  }

  /// The bytes of all words, one after another.
  private(set) var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Where the words with each byte start in `entries`; one more than there are bytes.
  private var starts = [Int32](repeating: 0, count: 257)

  /// Sorts words by their first or their last byte; those of one byte stay in order.
  init(_ words: [(word: String, value: Int)], byLast: Bool = false) {
    var unsorted: [Entry] = []
    unsorted.reserveCapacity(words.count)
    for (word, value) in words where !word.isEmpty {
      let start = bytes.count
      bytes.append(contentsOf: word.utf8)
      unsorted.append(
        Entry(start: Int32(start), count: Int32(bytes.count - start), value: Int32(value)))
    }
    let keys = unsorted.map { Int(bytes[Int(byLast ? $0.start + $0.count - 1 : $0.start)]) }
    for key in keys { starts[key + 1] += 1 }
    for key in 1...256 { starts[key] += starts[key - 1] }
    var next = starts
    entries = unsorted
    for (entry, key) in zip(unsorted, keys) {
      entries[Int(next[key])] = entry
      next[key] += 1
    }
  }

  /// The words with a byte, as indexes for `entry`.
  func indexes(_ byte: UInt8) -> Range<Int> {
    Int(starts[Int(byte)])..<Int(starts[Int(byte) + 1])
  }

  /// All words.
  var all: [Entry] { entries }

  /// A word.
  func entry(_ index: Int) -> Entry { entries[index] }

  /// Whether a word stands in a text at an offset; the text must be long enough.
  func stands(_ entry: Entry, in text: [UInt8], at offset: Int) -> Bool {
    let start = Int(entry.start)
    for index in 0..<Int(entry.count) where text[offset + index] != bytes[start + index] {
      return false
    }
    return true
  }

  /// Whether a word is one of these, which must be sorted by their first byte.
  func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return false }
    return indexes(first).contains { index in
      let entry = entry(index)
      return Int(entry.count) == word.count && stands(entry, in: word, at: 0)
    }
  }

  /// Whether a word stands at the beginning of a text, which must be long enough.
  func stands(_ entry: Entry, in text: ArraySlice<UInt8>) -> Bool {
    let start = Int(entry.start)
    for index in 0..<Int(entry.count) where text[text.startIndex + index] != bytes[start + index] {
      return false
    }
    return true
  }
}
