import GalleyCore
import GalleyTestSupport
import TEIFormat
import Testing

/// What a reader makes of the writer's own files.
@Suite struct RoundTripTests {
  static let seeds = UInt64(0)..<80

  @Test("a source comes back byte for byte", arguments: seeds)
  func restoring(seed: UInt64) throws {
    let random = RandomDocument(seed: seed, withSource: true)
    let file = try Written(random.document).file
    let restored = try SourceRestorer.restore(
      InputFile(name: "a.tei.xml", bytes: Array(file.utf8)), allowsEdits: true)
    #expect(restored.isOriginal)
    #expect(difference(restored.bytes, random.fileBytes) == nil)
  }

  @Test("what was read and written is read and written the same", arguments: seeds)
  func fixpoint(seed: UInt64) throws {
    let document = RandomDocument(seed: seed, withSource: seed % 2 == 0).document
    let read = try ReadBack(try Written(document).file)
    #expect(read.codes.isEmpty)
    let file = try Written(read.document).file
    let again = try Written(try ReadBack(file).document).file
    #expect(difference(text(file), text(again)) == nil)
  }

  @Test("a subtitle without anything in it comes back, a title that was made up does not")
  func titles() throws {
    var metadata = Metadata()
    metadata.titles = [Field("A title", origin: .read)]
    metadata.subtitle = Field("", origin: .read)
    let titled = try ReadBack(try Written(Document(metadata: metadata)).file).document.metadata
    #expect(titled.titles.map(\.value) == ["A title"])
    #expect(titled.subtitle?.value == "")
    #expect(try ReadBack(try Written(Document()).file).document.metadata.titles.isEmpty)
  }

  @Test("no character is lost", arguments: seeds.prefix(20))
  func tally(seed: UInt64) throws {
    let document = RandomDocument(seed: seed, withSource: seed % 2 == 0).document
    let read = try ReadBack(try Written(document).file).document
    var (expected, found) = (ContentTally(), ContentTally())
    expected.add(document.plainText)
    found.add(read.plainText)
    #expect(expected == found)
  }

  @Test("every node of the model, and a page of a newspaper")
  func documents() throws {
    for document in [EverythingDocument.make(), NewspaperPage.make(), Document()] {
      let file = try Written(document).file
      #expect(difference(file, try Written(try ReadBack(file).document).file) == nil)
    }
    #expect(
      try ReadBack(try Written(NewspaperPage.make()).file).document.reconstructedSource()
        == NewspaperPage.text)
  }

  /// The text of a file; that a list has one item without anything in it, or none, is the same.
  private func text(_ file: String) -> String {
    let lines = file.utf8.split(separator: 10, omittingEmptySubsequences: false)
    let text = lines.drop { !$0.elementsEqual("</teiHeader>".utf8) }
    return text.map { line in
      line.elementsEqual("<item></item>".utf8) ? "<item/>" : String(decoding: line, as: UTF8.self)
    }.joined(separator: "\n")
  }
}
