import GalleyTestSupport
import Testing

@testable import GalleyPackaging

/// What is taken out of fonts.
@Suite struct FontSubsetTests {
  @Test func charactersAreSeenInUTF8() {
    var seen = CharacterSeen()
    seen.add("añ字𠀀a".utf8.span)
    seen.add("".utf8.span)
    #expect(seen.scalars == [0x61, 0xF1, 0x5B57, 0x20000])
  }

  @Test func whatIsNoFontIsLeftAlone() {
    var seen = CharacterSeen()
    seen.add("a".utf8.span)
    for bytes in [[], Array("no font".utf8), [0, 1, 0, 0, 0xFF, 0xFF]] as [[UInt8]] {
      // An empty font of a few bytes may come out, never more than went in with its tables.
      #expect((FontSubset.make(of: bytes, characters: seen)?.count ?? 0) < 100)
    }
  }
}
