import GalleyPackaging

/// Looks for a word among bytes: sixteen places in a step for its first two bytes, and closer where
/// they stand.
struct ByteSearch {
  private let word: [UInt8]

  /// Makes a search for a word of one letter or more.
  init(_ word: String) { self.word = Array(word.utf8) }

  /// The length of the word in bytes.
  var count: Int { word.count }

  /// Where the word stands first at or after an offset.
  func find(in bytes: Span<UInt8>, from start: Int) -> Int? {
    let first = SIMD16(repeating: word[0])
    let second = SIMD16(repeating: word[min(1, word.count - 1)])
    let step = word.count > 1 ? 1 : 0
    let last = bytes.count - word.count
    var index = start
    while index <= last {
      if index + 17 <= bytes.count {
        let heads = bytes.vector(at: index) .== first
        guard (heads .& (bytes.vector(at: index + step) .== second)).hasAny else {
          index += 16
          continue
        }
      }
      let end = min(index + 16, last + 1)
      while index < end {
        if word.indices.allSatisfy({ bytes[index + $0] == word[$0] }) { return index }
        index += 1
      }
    }
    return nil
  }
}
