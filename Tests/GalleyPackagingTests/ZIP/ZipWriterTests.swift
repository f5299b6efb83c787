import GalleyCore
import GalleyTestSupport
import Testing

@testable import GalleyPackaging

@Suite struct ZipWriterTests {
  @Test func entriesComeBack() throws {
    let text = Array(String(repeating: "some text ", count: 1000).utf8)
    let bytes = try archive { zip throws(Diagnostic) in
      try zip.addStored("mimetype", Array("application/epub+zip".utf8))
      try zip.addDeflated("OEBPS/style.css", text)
      try zip.addDeflated("汉字/名.txt", [])
      try zip.addXML("a/b.xml") { xml throws(Diagnostic) in
        xml.start("a")
        xml.text("text")
      }
    }
    let zip = try ZipReader(bytes)
    #expect(zip.names == ["mimetype", "OEBPS/style.css", "汉字/名.txt", "a/b.xml"])
    #expect(try zip.entry("mimetype") == Array("application/epub+zip".utf8))
    #expect(try zip.entry("OEBPS/style.css") == text)
    #expect(try zip.entry("汉字/名.txt") == [])
    #expect(
      try zip.entry("a/b.xml")
        == Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>text</a>\n".utf8))
    #expect(try zip.entry("none") == nil)
  }

  @Test func emptyArchive() throws {
    let bytes = try archive { _ in }
    #expect(bytes.count == 22)
    #expect(try ZipReader(bytes).names.isEmpty)
  }

  @Test func xmlIsTallied() throws {
    var tally = ContentTally()
    var replaced = 0
    _ = try archive { zip throws(Diagnostic) in
      (tally, replaced) = try zip.addXML("a.xml") { xml throws(Diagnostic) in
        xml.start("a")
        xml.text("one\u{1}")
        xml.generated("two\u{FFFE}")
      }
    }
    var expected = ContentTally()
    expected.add("one\u{1}")
    #expect(tally == expected)
    #expect(replaced == 2)
  }

  @Test func manyEntriesAtOnceAreThoseOneAfterTheOther() throws {
    let texts = (0..<300).map { number in
      String(repeating: "entry \(number) ", count: number * number % 7000)
    }
    let names = (0..<300).map { "text/\($0).xml" }
    let atOnce = try archive { zip throws(Diagnostic) in
      try zip.addStored("mimetype", [1])
      let written = try zip.addXML(names) { (index, xml) in
        xml.start("a")
        xml.text(texts[index])
        return index
      }
      #expect(written.made == Array(0..<300))
      var expected = ContentTally()
      for text in texts { expected.add(text) }
      #expect(written.tally == expected)
    }
    let inTurn = try archive { zip throws(Diagnostic) in
      try zip.addStored("mimetype", [1])
      for (index, name) in names.enumerated() {
        try zip.addXML(name) { xml throws(Diagnostic) in
          xml.start("a")
          xml.text(texts[index])
        }
      }
    }
    #expect(atOnce == inTurn)
  }

  @Test func aFailureAmongManyEntriesIsTold() throws {
    #expect(throws: Diagnostic.self) {
      try archive { zip throws(Diagnostic) in
        _ = try zip.addXML(["a", "b", "a"]) { (_, xml) throws(Diagnostic) in xml.empty("x") }
      }
    }
    let failure = #expect(throws: Diagnostic.self) {
      try archive { zip throws(Diagnostic) in
        _ = try zip.addXML((0..<100).map { "\($0)" }) { (index, xml) throws(Diagnostic) in
          xml.empty("x")
          if index % 10 == 3 { throw Diagnostic(.error, code: "no-\(index)", "no") }
        }
      }
    }
    #expect(failure?.code == "no-3")
  }

  @Test func charactersAreSeenWhereThatIsAskedFor() throws {
    let text = String(repeating: "a", count: 65_535) + "京"
    _ = try archive { zip throws(Diagnostic) in
      let written = try zip.addXML(["a", "b"], seesCharacters: true) { (index, xml) in
        xml.text(index == 0 ? text : "β")
      }
      #expect([97, 0x03B2, 0x4EAC].allSatisfy(written.characters.scalars.contains))
    }
  }

  @Test(arguments: 0...9) func everyLevelComesBackAndIsTheSameTwice(level: Int) throws {
    var random = SplitMix64(seed: UInt64(level))
    let text = Array(TrickyText.run(20_000, &random).utf8)
    func make() throws(Diagnostic) -> [UInt8] {
      try archive(level: level) { zip throws(Diagnostic) in try zip.addDeflated("t", text) }
    }
    let bytes = try make()
    #expect(try ZipReader(bytes).entry("t") == text)
    #expect(try make() == bytes)
    if level > 0 { #expect(bytes.count < text.count) }
  }

  /// Prose of a number of bytes that repeats itself over the bounds of blocks.
  private func prose(_ count: Int) -> [UInt8] {
    var random = SplitMix64(seed: 7)
    let words = (0..<500).map { _ in TrickyText.run(8, &random) }
    var bytes: [UInt8] = []
    while bytes.count < count {
      bytes += Array(words[Int.random(in: words.indices, using: &random)].utf8)
    }
    return Array(bytes.prefix(count))
  }

  @Test(arguments: [-1, 0, 1, 300_000, 900_000], [0, 1, 6, 9])
  func largeEntriesAreDeflatedInBlocks(more: Int, level: Int) throws {
    let bytes = prose(DeflateQueue.blockSize + more)
    func make() throws(Diagnostic) -> [UInt8] {
      try archive(level: level) { zip throws(Diagnostic) in
        try zip.addDeflated("a", bytes)
        try zip.addStored("b", [1, 2, 3])
      }
    }
    let made = try make()
    let zip = try ZipReader(made)
    #expect(try zip.entry("a") == bytes)
    #expect(try zip.entry("b") == [1, 2, 3])
    #expect(try make() == made)
  }

  @Test func blocksFindWhatStandsBeforeThem() throws {
    // Noise that comes again within the window, but in the next block.
    var random = SplitMix64(seed: 3)
    let noise = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let filler = [UInt8](repeating: 32, count: DeflateQueue.blockSize - noise.count)
    let made = try archive { zip throws(Diagnostic) in
      try zip.addDeflated("a", filler + noise + noise)
    }
    #expect(made.count < 25_000)
    #expect(try ZipReader(made).entry("a") == filler + noise + noise)
  }

  @Test func blocksDoNotDependOnHowBytesCome() throws {
    let text = String(repeating: "Es war einmal ein König, der hatte eine Tochter. ", count: 40_000)
    let made = try archive { zip throws(Diagnostic) in
      try zip.addXML("a") { xml throws(Diagnostic) in
        xml.start("a")
        xml.text(text)
      }
    }
    let bytes = try #require(try ZipReader(made).entry("a"))
    #expect(bytes.count > 3 * DeflateQueue.blockSize)
    let other = try archive { zip throws(Diagnostic) in try zip.addDeflated("a", bytes) }
    #expect(made == other)
  }

  @Test func whatDoesNotShrinkIsStored() throws {
    var random = SplitMix64(seed: 1)
    let noise = (0..<10_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let bytes = try archive { zip throws(Diagnostic) in try zip.addDeflated("noise", noise) }
    #expect(bytes.number(8, 2) == 0)
    #expect(try ZipReader(bytes).entry("noise") == noise)
  }

  @Test(arguments: [
    "", "/a", "../a", "a/../b", "a/./b", "a//b", "a/", "a\\b", "C:/a", "a\nb", "a\u{0}",
    String(repeating: "x", count: 65_536),
  ]) func unsafeNamesAreRefused(name: String) {
    let diagnostic = diagnostic { () throws(Diagnostic) in
      _ = try archive { zip throws(Diagnostic) in try zip.addStored(name, [1]) }
    }
    #expect(diagnostic?.code == "zip-name")
    #expect(diagnostic?.category == .internal)
  }

  @Test func doubledNamesAreRefused() {
    let diagnostic = diagnostic { () throws(Diagnostic) in
      _ = try archive { zip throws(Diagnostic) in
        try zip.addStored("a/Name", [1])
        try zip.addXML("a/name") { xml throws(Diagnostic) in xml.empty("a") }
      }
    }
    #expect(diagnostic?.code == "zip-name")
  }

  @Test func nothingComesAfterTheDirectory() {
    let found = diagnostic { () throws(Diagnostic) in
      let zip = ZipWriter(to: MemorySink())
      try zip.finish()
      try zip.addStored("late", [1])
    }
    #expect(found?.category == .internal)
  }

  @Test func sinkFailureIsThrown() {
    for room in [0, 40, 80, 120, 200] {
      let zip = ZipWriter(to: FailingSink(room: room))
      let diagnostic = diagnostic { () throws(Diagnostic) in
        try zip.addStored("a", [UInt8](repeating: 1, count: 50))
        try zip.addDeflated("b", [UInt8](repeating: 1, count: 50))
        try zip.finish()
      }
      #expect(diagnostic == FailingSink.failure)
    }
  }

  @Test func failureInTheBodyIsThrown() {
    let failure = Diagnostic(.error, .data, code: "mine", "it failed")
    let found = diagnostic { () throws(Diagnostic) in
      _ = try archive { zip throws(Diagnostic) in
        try zip.addXML("a.xml") { xml throws(Diagnostic) in
          xml.start("a")
          throw failure
        }
      }
    }
    #expect(found == failure)
  }
}
