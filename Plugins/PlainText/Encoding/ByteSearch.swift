/// Looks for a word among bytes, at one byte in as many as the word is long (Horspool's search).
struct ByteSearch {
  private let word: [UInt8]
  /// For each byte that stands where the word might end, how far its end is at least.
  private var steps: [Int]

  /// Makes a search for a word of one letter or more.
  init(_ word: String) {
    self.word = Array(word.utf8)
    steps = [Int](repeating: self.word.count, count: 256)
    for (place, byte) in self.word.dropLast().enumerated() {
      steps[Int(byte)] = self.word.count - 1 - place
    }
  }

  /// The length of the word in bytes.
  var count: Int { word.count }

  /// Where the word stands first at or after an offset.
  func find(in bytes: Span<UInt8>, from start: Int) -> Int? {
    let steps = steps.span
    let last = word.count - 1
    var end = start + last
    while end < bytes.count {
      let byte = bytes[end]
      if byte == word[last], word.indices.allSatisfy({ bytes[end - last + $0] == word[$0] }) {
        return end - last
      }
      end += steps[Int(byte)]
    }
    return nil
  }
}
