import GalleyCore
import GalleyPackaging
import Testing

/// Characters that nobody should write in XML.
@Suite struct DiscouragedCharactersTests {
  @Test("they are controls, noncharacters and U+FFFD, and nothing beside them")
  func contains() {
    let expected: [UInt32] = [
      0x0, 0x8, 0xB, 0xC, 0xE, 0x1F, 0x80, 0x85, 0x9F, 0xFDD0, 0xFDEF, 0xFFFD, 0xFFFE, 0xFFFF,
      0x1FFFE, 0x10FFFF,
    ]
    let others: [UInt32] = [
      0x9, 0xA, 0xD, 0x20, 0x7F, 0xA0, 0xFDCF, 0xFDF0, 0xFFFC, 0x10000, 0x1FFFD, 0xE000, 0x3000,
    ]
    for value in expected {
      #expect(Unicode.Scalar(value).map(DiscouragedCharacters.contains) == true)
    }
    for value in others {
      #expect(Unicode.Scalar(value).map(DiscouragedCharacters.contains) == false)
    }
  }

  @Test("one is found at any place of a text, and none where there is none")
  func found() {
    let filler = "aé，漢\u{A0}\u{10000}x\u{FF5C}\u{FDCF}"
    #expect(!String(repeating: filler, count: 5).isDiscouraged)
    for value in UInt32(0)...0x10FFFF where value < 0x200 || value & 0xFF > 0xC8 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let place = Int(value % 13)
      let text = String(repeating: "a", count: place) + String(Character(scalar)) + filler
      #expect(TextRun(text).isDiscouraged == DiscouragedCharacters.contains(scalar))
    }
  }
}
