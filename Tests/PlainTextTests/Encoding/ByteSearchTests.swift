import Testing

@testable import PlainTextFormat

/// The search for a word among bytes.
@Suite struct ByteSearchTests {
  private func places(_ word: String, in text: String) -> [Int] {
    let bytes = Array(text.utf8)
    let search = ByteSearch(word)
    var result: [Int] = []
    var index = 0
    while let found = search.find(in: bytes.span, from: index) {
      result.append(found)
      index = found + 1
    }
    return result
  }

  @Test("a word is found wherever it stands, as looking at every place would find it")
  func everywhere() {
    for (word, text) in [
      ("锟斤拷", "锟斤拷"), ("锟斤拷", "锟斤锟斤拷拷锟斤拷锟斤拷"), ("锟斤拷", "锟斤"), ("锟斤拷", ""),
      ("aba", "ababababa"), ("aab", "aaaaaab"), ("baa", "baaaabaaa"), ("a", "banana"),
      ("abcab", "abcabcabcab xabcab"),
    ] {
      let bytes = Array(text.utf8)
      let wanted = Array(word.utf8)
      let expected = bytes.indices.filter { bytes[$0...].starts(with: wanted) }
      #expect(places(word, in: text) == expected, "\(word) in \(text)")
    }
  }
}
