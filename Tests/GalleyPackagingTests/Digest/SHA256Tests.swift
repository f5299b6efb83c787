import Testing

@testable import GalleyPackaging

@Suite struct SHA256Tests {
  /// FIPS 180-4's own examples and those of NIST's CAVP around the length of a block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ]) func vectors(text: String, digest: String) {
    #expect(SHA256.hexDigest(of: Array(text.utf8)) == digest)
  }

  @Test func aMillionTimesA() {
    #expect(
      SHA256.hexDigest(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// The lengths at which the padding needs one block more.
  @Test(arguments: [
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
  ]) func padding(count: Int, digest: String) {
    #expect(SHA256.hexDigest(of: [UInt8](repeating: 0x61, count: count)) == digest)
  }

  /// The processor's instructions, where there are any, and portable code must not differ.
  @Test func bothWaysAgree() {
    for count in [0, 1, 63, 64, 65, 127, 128, 129, 1000, 4096, 10_001] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
      #expect(SHA256.digest(of: bytes, byProcessor: false) == SHA256.digest(of: bytes))
    }
  }

  @Test func piecesGiveTheDigestOfTheWhole() {
    let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    for sizes in [[1, 63, 64, 100], [16_384, 5], [16_383, 1, 40_000], [7]] {
      var state = SHA256State()
      var start = 0
      var turn = 0
      while start < bytes.count {
        let end = min(bytes.count, start + sizes[turn % sizes.count])
        state.add(bytes.span.extracting(start..<end))
        start = end
        turn += 1
      }
      #expect(state.digest == SHA256.digest(of: bytes))
    }
  }

  @Test func identifiersFollowFromContent() {
    let identifier = ContentUUID.make(from: Array("abc".utf8))
    #expect(identifier == "ba7816bf-8f01-8fea-8141-40de5dae2223")
    #expect(ContentUUID.make(from: []) == "e3b0c442-98fc-8c14-9afb-f4c8996fb924")
  }
}
