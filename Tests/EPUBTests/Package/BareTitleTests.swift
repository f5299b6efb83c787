import GalleyCore
import Testing

@testable import EPUBFormat

/// Title pages of the text's own with more than one line.
@Suite struct BareTitleTests {
  /// A play: a title with what kind of one it is, and acts.
  private var play: Document {
    let kind = Division(kind: .section, matter: [.line(.head, "A Play in Two Acts")])
    let title = Division(
      kind: .section, matter: [.line(.head, "The Last Guest")], divisions: [kind])
    let acts = ["One", "Two"].map {
      Division(kind: .part, matter: [.line(.head, "Act \($0)")], blocks: [.prose("Text.")])
    }
    var document = Document(divisions: [Division(kind: .text, divisions: [title] + acts)])
    document.metadata.titles = [Field("The Last Guest")]
    document.metadata.languages = [Field(.english)]
    return document
  }

  @Test func whatHoldsNoTextIsATitlePage() throws {
    let book = try UnpackedBook(play)
    let page = try book.text("text/section-001.xhtml")
    #expect(page.contains(" titled\">") && page.contains("<h2>A Play in Two Acts</h2>"))
    #expect(!book.names.contains("EPUB/text/titlepage.xhtml"))
    #expect(try EPUBImage(ReadBook(book.bytes).document).lines == EPUBImage(play).lines)
  }

  @Test func soDoesOneThatTheMetadataDoNotTell() throws {
    var play = play
    play.metadata.titles = []
    #expect(try UnpackedBook(play).text("text/section-001.xhtml").contains(" titled\">"))
    let text = try WrittenPage(play).text
    #expect(text.contains("</section>\n<nav ") && !text.contains(">The Last Guest</a>"))
    // The name of a part is not that of the book.
    play.divisions[0].divisions[0].kind = .part
    #expect(try !UnpackedBook(play).text("text/part-001.xhtml").contains(" titled\">"))
    #expect(try WrittenPage(play).text.contains("</nav>\n<main>"))
  }

  @Test func theContentsOfAPageStandBelowIt() throws {
    let text = try WrittenPage(play).text
    let kind = try #require(text.firstRange(of: "<h2>A Play in Two Acts</h2>"))
    let contents = try #require(text.firstRange(of: "<nav "))
    let act = try #require(text.firstRange(of: ">Act One</h1>"))
    #expect(kind.upperBound < contents.lowerBound && contents.upperBound < act.lowerBound)
    #expect(!text.contains(">The Last Guest</a>") && !text.contains(">A Play in Two Acts</a>"))
  }
}
