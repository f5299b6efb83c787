import GalleyCore
import GalleyTestSupport
import Testing

@testable import GalleyPackaging

/// Archives that are broken or made to do harm.
@Suite struct ZipReaderTests {
  /// A small archive: `a` stored, `b` deflated.
  private func sample() throws(Diagnostic) -> [UInt8] {
    try archive { zip throws(Diagnostic) in
      try zip.addStored("a", Array("stored".utf8))
      try zip.addDeflated("b", [UInt8](repeating: 66, count: 500))
    }
  }

  private func trouble(_ bytes: [UInt8]) -> Diagnostic? {
    diagnostic { () throws(Diagnostic) in
      let zip = try ZipReader(bytes)
      for name in zip.names { _ = try zip.entry(name) }
    }
  }

  @Test func everyCutIsRefused() throws {
    let bytes = try sample()
    for count in bytes.indices {
      #expect(trouble(Array(bytes[..<count]))?.category == .data, "cut at \(count)")
    }
  }

  /// Mailers fill files up with zeros; what else stands behind an archive may be another one.
  @Test func zerosBehindTheEndArePassedOver() throws {
    let bytes = try sample()
    #expect(try ZipReader(bytes).padding == 0 && ZipReader(bytes).paddingTrouble(nil) == nil)
    for count in [1, 2, 500, 70_000] {
      let zip = try ZipReader(bytes + [UInt8](repeating: 0, count: count))
      #expect(zip.padding == count && zip.paddingTrouble("a")?.code == "zip-padded")
      #expect(try zip.entry("a") == Array("stored".utf8))
    }
    #expect(trouble(bytes + [0, 0, 1])?.code == "zip-damaged")
    #expect(trouble([UInt8](repeating: 0, count: 100))?.code == "zip-damaged")
  }

  /// No byte can change without being refused, or else the content stays what it was.
  @Test func everyChangedBitIsHarmlessOrRefused() throws {
    let bytes = try sample()
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << bit
        guard trouble(changed) == nil else { continue }
        let zip = try ZipReader(changed)
        // Names may change where both headers cannot be compared: nowhere.
        #expect(zip.names == ["a", "b"], "byte \(index) bit \(bit)")
        #expect(try zip.entry("a") == Array("stored".utf8))
        #expect(try zip.entry("b")?.count == 500)
      }
    }
  }

  @Test(arguments: 0..<300) func noiseIsRefused(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bytes = try sample()
    for _ in 0..<Int.random(in: 1..<20, using: &random) {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      bytes[index] = UInt8.random(in: 0...255, using: &random)
    }
    if let trouble = trouble(bytes) { #expect(trouble.category == .data, "seed \(seed)") }
  }

  @Test(arguments: ["../x", "/etc/x", "a\\..\\x", "c:x", "x/../../y"])
  func namesThatLeadOutAreRefused(name: String) throws {
    let harmless = String(repeating: "n", count: name.utf8.count)
    let bytes = try archive { zip throws(Diagnostic) in try zip.addStored(harmless, [1]) }
    let text = String(decoding: bytes.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    #expect(text.contains(harmless))
    var changed = bytes
    for index in bytes.indices where bytes[index...].starts(with: Array(harmless.utf8)) {
      changed.replaceSubrange(index..<index + harmless.utf8.count, with: name.utf8)
    }
    #expect(trouble(changed)?.code == "zip-unsafe")
  }

  @Test func doubledNamesAreRefused() throws {
    let bytes = try archive { zip throws(Diagnostic) in
      try zip.addStored("a", [1])
      try zip.addStored("b", [2])
    }
    var changed = bytes
    for index in bytes.indices where bytes[index] == UInt8(ascii: "b") {
      changed[index] = UInt8(ascii: "A")
    }
    #expect(trouble(changed)?.code == "zip-unsafe")
  }

  @Test func overlapsAreRefused() throws {
    // Both central headers point to the first entry, which has the same name length and sizes.
    let bytes = try archive { zip throws(Diagnostic) in
      try zip.addStored("a", [1])
      try zip.addStored("b", [1])
    }
    let first = try #require(bytes.offset(of: 0x0201_4B50))
    let second = first + 47
    let changed = bytes.replacing(second + 42, 4, with: 0)
    #expect(trouble(changed)?.code == "zip-unsafe")
  }

  @Test func bombsAreRefused() throws {
    let bytes = try archive { zip throws(Diagnostic) in
      try zip.addDeflated("zeros", [UInt8](repeating: 0, count: 64 << 20))
    }
    #expect(trouble(bytes)?.code == "zip-unsafe")
    let small = try archive { zip throws(Diagnostic) in
      try zip.addDeflated("zeros", [UInt8](repeating: 0, count: 4 << 20))
    }
    #expect(trouble(small) == nil)
  }

  @Test func falseSizesAreRefused() throws {
    let bytes = try sample()
    let local = try #require(bytes.indices.first { bytes.number($0, 4) == 0x0403_4B50 && $0 > 0 })
    let central = try #require(bytes.offset(of: 0x0201_4B50)) + 47
    for size in [0, 499, 501, 100_000, 0xFFFF_FFF0] {
      let changed = bytes.replacing(local + 22, 4, with: size)
        .replacing(central + 24, 4, with: size)
      #expect(trouble(changed)?.category == .data, "size \(size)")
    }
  }

  @Test func encryptionIsRefused() throws {
    let bytes = try sample()
    let central = try #require(bytes.offset(of: 0x0201_4B50))
    #expect(trouble(bytes.replacing(central + 8, 2, with: 1))?.code == "zip-unsupported")
  }

  @Test func otherMethodsAreRefused() throws {
    let bytes = try sample()
    let central = try #require(bytes.offset(of: 0x0201_4B50))
    let changed = bytes.replacing(central + 10, 2, with: 14).replacing(8, 2, with: 14)
    #expect(trouble(changed)?.code == "zip-unsupported")
  }

  @Test func commentsAndFoldersAndDescriptorsAreRead() throws {
    // Written by another program: a folder, an entry with a data descriptor, a comment.
    let name = Array("d/".utf8)
    var bytes: [UInt8] = []
    func common(_ bytes: inout [UInt8], flags: Int, crc: Int, size: Int, name: Int) {
      bytes.append16(20)
      bytes.append16(flags)
      bytes.append16(0)
      bytes.append32(0)
      bytes.append32(crc)
      bytes.append32(size)
      bytes.append32(size)
      bytes.append16(name)
      bytes.append16(0)
    }
    let crc = Int(Checksum.crc32(of: [1, 2, 3]))
    bytes.append32(0x0403_4B50)
    common(&bytes, flags: 0, crc: 0, size: 0, name: 2)
    bytes += name
    let second = bytes.count
    bytes.append32(0x0403_4B50)
    common(&bytes, flags: 8, crc: 0, size: 0, name: 3)
    bytes += name + [UInt8(ascii: "f"), 1, 2, 3]
    bytes.append32(0x0807_4B50)
    bytes.append32(crc)
    bytes.append32(3)
    bytes.append32(3)
    let directory = bytes.count
    for (flags, crc, size, name, offset) in [
      (0, 0, 0, name, 0), (8, crc, 3, name + [UInt8(ascii: "f")], second),
    ] {
      bytes.append32(0x0201_4B50)
      bytes.append16(20)
      common(&bytes, flags: flags, crc: crc, size: size, name: name.count)
      bytes.append16(0)
      bytes.append16(0)
      bytes.append16(0)
      bytes.append32(0)
      bytes.append32(offset)
      bytes += name
    }
    bytes += ZipEnd.records(
      count: 2, directoryOffset: directory, directorySize: bytes.count - directory)
    bytes[bytes.count - 2] = 5
    bytes += Array("PK\u{5}\u{6}!".utf8)
    let zip = try ZipReader(bytes)
    #expect(zip.names == ["d/f"])
    #expect(try zip.entry("d/f") == [1, 2, 3])
  }

  @Test func nonsenseIsRefused() {
    #expect(trouble([])?.code == "zip-damaged")
    #expect(trouble(Array("not an archive".utf8))?.code == "zip-damaged")
    #expect(trouble([UInt8](repeating: 0, count: 100_000))?.code == "zip-damaged")
  }
}
