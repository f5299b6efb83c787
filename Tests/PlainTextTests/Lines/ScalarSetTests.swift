import Testing

@testable import PlainTextFormat

@Suite("Sets of characters")
struct ScalarSetTests {
  @Test func holdsWhatWasPutIn() {
    let text = "az中\u{FFFD}\u{20000}\u{1F600}"
    var set = ScalarSet(of: text)
    for scalar in text.unicodeScalars { #expect(set.contains(scalar.value)) }
    for value: UInt32 in [0, 0x62, 0x4E2C, 0x4E2E, 0xFFFF, 0x10000, 0x20001] {
      #expect(!set.contains(value))
    }
    set.insert(0)
    #expect(set.contains(0))
  }
}
