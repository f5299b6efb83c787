import GalleyPackaging
import Testing

struct ByteScanTests {
  @Test(arguments: [0, 1, 15, 16, 17, 40])
  func oneRareByteIsFoundWhereverItStands(count: Int) {
    let plain = [UInt8](repeating: 0x41, count: count)
    #expect(!ByteScan.finds(0xAD...0xAD, in: plain[...]))
    for place in plain.indices {
      var bytes = plain
      for (byte, isFound) in [
        (0x09, true), (0xAD, true), (0xAC, false), (0xAE, false), (0x20, false),
      ] {
        bytes[place] = UInt8(byte)
        #expect(ByteScan.finds(0xAD...0xAD, in: bytes[...]) == isFound)
      }
    }
  }
}
