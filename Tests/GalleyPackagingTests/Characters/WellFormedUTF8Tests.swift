import GalleyTestSupport
import Testing

@testable import GalleyPackaging

/// The standard library says what well-formed is.
@Suite struct WellFormedUTF8Tests {
  private static func holds(_ bytes: [UInt8]) -> Bool { WellFormedUTF8.holds(bytes.span) }

  @Test("texts are well-formed, and hardly are when a byte of them is another", arguments: 0..<60)
  func likeTheLibrary(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "word ", "é", "Я", "中", "，", "ࠀ", "퟿", "\u{E000}", "😀", "\u{10FFFF}", "\0"]
    let few = pieces.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random))
    var text: [UInt8] = []
    while text.count < 100 { text += (few.randomElement(using: &random) ?? "").utf8 }
    #expect(Self.holds(text))
    for _ in 0..<200 {
      var bytes = text
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0...5, using: &random)) }
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
      let isText = String(validating: bytes, as: UTF8.self) != nil
      #expect(Self.holds(bytes) == isText, "\(bytes)")
    }
  }

  @Test("every sequence of up to four bytes at an edge", arguments: [0, 14, 31])
  func edges(before: Int) {
    let edges: [UInt8] =
      [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xED]
      + [0xEF, 0xF0, 0xF4, 0xF5]
    for first in edges {
      for second in edges {
        for third in edges {
          let head = [UInt8](repeating: 0x61, count: before)
          for bytes in [head + [first, second], head + [first, second, third, 0x80, 0x61, 0x61]] {
            let isText = String(validating: bytes, as: UTF8.self) != nil
            #expect(Self.holds(bytes) == isText, "\(bytes)")
          }
        }
      }
    }
  }
}
