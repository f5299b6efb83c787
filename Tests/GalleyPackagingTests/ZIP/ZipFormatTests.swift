import GalleyCore
import Testing

@testable import GalleyPackaging

/// The bytes of headers, field by field, as the ZIP application note lays them out.
@Suite struct ZipFormatTests {
  @Test func localHeaderOfAStoredEntry() throws {
    let content = Array("application/epub+zip".utf8)
    let bytes = try archive { zip throws(Diagnostic) in try zip.addStored("mimetype", content) }
    #expect(bytes.number(0, 4) == 0x0403_4B50)
    #expect(bytes.number(4, 2) == 10)
    #expect(bytes.number(6, 2) == 0)
    #expect(bytes.number(8, 2) == 0)
    #expect(bytes.number(10, 2) == 0)
    #expect(bytes.number(12, 2) == 0x0021)
    #expect(bytes.number(14, 4) == 0x2CAB_616F)
    #expect(bytes.number(18, 4) == 20)
    #expect(bytes.number(22, 4) == 20)
    #expect(bytes.number(26, 2) == 8)
    #expect(bytes.number(28, 2) == 0)
    // EPUB wants these at 30 and 38, so that the file's type can be told from its first bytes.
    #expect(Array(bytes[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
  }

  @Test func centralHeaderAndEnd() throws {
    let bytes = try archive { zip throws(Diagnostic) in
      try zip.addDeflated("汉.txt", [UInt8](repeating: 65, count: 1000))
      try zip.addStored("b", [1, 2, 3])
    }
    let start = try #require(bytes.offset(of: 0x0201_4B50))
    #expect(bytes.number(start + 4, 2) == 0x0314)
    #expect(bytes.number(start + 6, 2) == 20)
    #expect(bytes.number(start + 8, 2) == 0x0800)
    #expect(bytes.number(start + 10, 2) == 8)
    #expect(bytes.number(start + 14, 2) == 0x0021)
    #expect(bytes.number(start + 20, 4) == bytes.number(18, 4))
    #expect(bytes.number(start + 24, 4) == 1000)
    #expect(bytes.number(start + 28, 2) == 7)
    #expect(bytes.number(start + 30, 2) == 0)
    #expect(bytes.number(start + 38, 4) == 0o100644 << 16)
    #expect(bytes.number(start + 42, 4) == 0)
    let second = start + 46 + 7
    #expect(bytes.number(second, 4) == 0x0201_4B50)
    #expect(bytes.number(second + 8, 2) == 0)
    #expect(bytes.number(second + 42, 4) == start - 30 - 1 - 3)
    let end = bytes.count - 22
    #expect(bytes.number(end, 4) == 0x0605_4B50)
    #expect(bytes.number(end + 8, 2) == 2)
    #expect(bytes.number(end + 10, 2) == 2)
    #expect(bytes.number(end + 12, 4) == end - start)
    #expect(bytes.number(end + 16, 4) == start)
  }

  @Test func largeSizesGoToTheExtraField() {
    let record = ZipRecord(
      name: "big", method: .deflated, checksum: 7, compressedSize: 5 << 32, size: 6 << 32,
      offset: 7 << 32)
    let local = record.localHeader
    #expect(local.number(4, 2) == 45)
    #expect(local.number(18, 4) == 0xFFFF_FFFF)
    #expect(local.number(22, 4) == 0xFFFF_FFFF)
    #expect(local.number(28, 2) == 20)
    #expect(local.number(33, 2) == 1)
    #expect(local.number(35, 2) == 16)
    #expect(local.number(37, 8) == 6 << 32)
    #expect(local.number(45, 8) == 5 << 32)
    #expect(local.count == 53)
    let central = record.centralHeader
    #expect(central.number(6, 2) == 45)
    #expect(central.number(42, 4) == 0xFFFF_FFFF)
    #expect(central.number(30, 2) == 28)
    #expect(central.number(49 + 4, 8) == 6 << 32)
    #expect(central.number(49 + 12, 8) == 5 << 32)
    #expect(central.number(49 + 20, 8) == 7 << 32)
  }

  @Test func onlyWhatOverflowsGoesToTheExtraField() {
    let record = ZipRecord(
      name: "late", method: .stored, checksum: 7, compressedSize: 10, size: 10, offset: 0xFFFF_FFFF)
    #expect(record.localHeader.number(28, 2) == 0)
    #expect(record.localHeader.number(4, 2) == 10)
    let central = record.centralHeader
    #expect(central.number(20, 4) == 10)
    #expect(central.number(30, 2) == 12)
    #expect(central.number(50 + 4, 8) == 0xFFFF_FFFF)
  }

  @Test func endRecordsOfLargeArchives() {
    let plain = ZipEnd.records(count: 0xFFFE, directoryOffset: 5, directorySize: 6)
    #expect(plain.count == 22)
    for (count, offset, size) in [(0xFFFF, 5, 6), (1, 0xFFFF_FFFF, 6), (1, 5, 0xFFFF_FFFF)] {
      let bytes = ZipEnd.records(count: count, directoryOffset: offset, directorySize: size)
      #expect(bytes.count == 56 + 20 + 22)
      #expect(bytes.number(0, 4) == 0x0606_4B50)
      #expect(bytes.number(4, 8) == 44)
      #expect(bytes.number(24, 8) == count)
      #expect(bytes.number(32, 8) == count)
      #expect(bytes.number(40, 8) == size)
      #expect(bytes.number(48, 8) == offset)
      #expect(bytes.number(56, 4) == 0x0706_4B50)
      #expect(bytes.number(64, 8) == offset + size)
      #expect(bytes.number(72, 4) == 1)
      #expect(bytes.number(76 + 10, 2) == min(count, 0xFFFF))
      #expect(bytes.number(76 + 12, 4) == min(size, 0xFFFF_FFFF))
      #expect(bytes.number(76 + 16, 4) == min(offset, 0xFFFF_FFFF))
    }
  }

  @Test func moreEntriesThanSixteenBitsCount() throws {
    let count = 65_540
    let bytes = try archive { zip throws(Diagnostic) in
      for number in 0..<count { try zip.addStored("\(number)", [UInt8(number & 255)]) }
    }
    #expect(bytes.number(bytes.count - 22 + 10, 2) == 0xFFFF)
    let zip = try ZipReader(bytes)
    #expect(zip.names.count == count)
    #expect(zip.names.last == "65539")
    #expect(try zip.entry("65539") == [3])
  }
}
