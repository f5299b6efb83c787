import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// Pages of HTML that do not say what they are, or go on where they should end.
@Suite struct ForeignPageTests {
  @Test(arguments: [
    "<html><body><p>a</p></body></html>b", "<html><body><p>a</p></body></html>\n<p>b</p>",
    "<p>a</p></html><!-- </html> --><p>b</p></body>", "<p>a</p></HTML ><div>b",
    "<html><head><title></html></title><script>'</body>'</script></head><p>a</html><p>b",
  ])
  func wordsBehindTheEndAreKept(page: String) throws {
    #expect(try ReadBook(page: page).blocks == [.prose("a"), .prose("b")], "\(page)")
  }

  /// “码头” and a full stop.
  private let gbk: [UInt8] = [0xC2, 0xEB, 0xCD, 0xB7, 0xA1, 0xA3]

  @Test func undeclaredEncodingsAreFoundAndTold() throws {
    let bytes = Array("<p>".utf8) + gbk
    let judge = SetJudge(encoding: ("GB18030", Confidence(percent: 97)))
    let page = try ReadBook(page: bytes, judge: judge)
    #expect(page.blocks == [.prose("码头。")])
    #expect(page.codes.contains("encoding-guessed"))
    #expect(try ReadBook(page: bytes).codes == ["encoding-guessed"])
    let unsure = SetJudge(encoding: ("KOI8-R", Confidence(percent: 40)))
    #expect(try ReadBook(page: bytes, judge: unsure).blocks == [.prose("ÂëÍ·¡£")])
    // What is declared, or UTF-8, needs no guess.
    #expect(try ReadBook(page: "<p>码头").codes.isEmpty)
    let declared = Array("<meta charset=gbk><p>".utf8) + gbk
    #expect(try ReadBook(page: declared, judge: unsure).blocks == [.prose("码头。")])
  }

  @Test func anEncodingCanBeNamed() throws {
    let bytes = Array("<meta charset=latin1><p>".utf8) + gbk
    let page = try ReadBook(page: bytes, settings: ["encoding": "gbk"])
    #expect(page.blocks == [.prose("码头。")] && page.codes.isEmpty)
    let failure = #expect(throws: Diagnostic.self) {
      try ReadBook(page: bytes, settings: ["encoding": "klingon"])
    }
    #expect(failure?.code == "unknown-encoding" && failure?.category == .usage)
  }

  @Test func escapesOfSevenBitsAreRead() throws {
    let bytes =
      Array("<meta charset=iso-2022-jp><p>".utf8) + [
        0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42,
      ]
    #expect(try ReadBook(page: bytes).blocks == [.prose("日")])
  }

  @Test func filesThatAreNoTextAreRefused() throws {
    let failure = #expect(throws: Diagnostic.self) {
      try ReadBook(page: [0xFF, 0xD8, 0xFF, 0xE0], judge: SetJudge(refused: true))
    }
    #expect(failure?.code == "not-text" && failure?.message == "not a page of HTML")
  }

  @Test func languagesThatNothingNamesAreGuessed() throws {
    let judge = SetJudge(language: (.german, Confidence(percent: 90)))
    let bytes = Array("<p>Das Boot</p>".utf8)
    let page = try ReadBook(page: bytes, judge: judge)
    #expect(page.document.metadata.languages.first?.origin == .guessed)
    #expect(page.document.language == .german && page.codes == ["language-guessed"])
    #expect(try ReadBook(page: bytes, judge: SetJudge()).codes == ["language-unknown"])
    let said = try ReadBook(page: Array("<html lang='en'><p>x</p>".utf8), judge: judge)
    #expect(said.document.language.tag == "en" && said.codes.isEmpty)
    let given = try ReadBook(page: bytes, judge: judge, settings: ["language": "nl"])
    #expect(given.document.language.tag == "nl" && given.codes.isEmpty)
    var book = ForeignBook(["<h1>H</h1><p>x</p>"])
    book.files[2].text = book.files[2].text.replacing("<dc:language>en</dc:language>", with: "")
    #expect(try ReadBook(book.bytes(), judge: judge).document.language == .german)
  }

  @Test func missingPicturesHaveAHintForPages() throws {
    var context = Context(program: Program(version: "1"))
    _ = try HTMLReader().read(
      InputFile(name: "p.html", bytes: Array("<p><img src='a.png' alt='A'>".utf8)),
      settings: Settings(declared: []), context: &context)
    #expect(context.diagnostics.first?.hint?.contains("data:") == true)
  }
}
