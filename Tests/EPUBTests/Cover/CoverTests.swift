import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// Covers, given and made.
@Suite struct CoverTests {
  private func document(_ language: LanguageTag = .english) -> Document {
    var document = Document(divisions: [Division(kind: .text, blocks: [.prose("x")])])
    document.metadata.titles = [Field("The <Title>")]
    document.metadata.creators = [Field(Creator(name: "Ann & Bob"))]
    document.metadata.languages = [Field(language)]
    return document
  }

  @Test func oneIsMadeOfTitleAndAuthor() throws {
    let book = try UnpackedBook(document())
    let words = try book.elements("images/cover.svg").filter { $0.name == "text" }.map(\.text)
    #expect(words == ["The <Title>", "Ann & Bob"])
    let page = try book.elements("text/cover.xhtml")
    let image = try #require(page.first { $0.name == "img" })
    #expect(image["src"] == "../images/cover.svg")
    #expect(image["alt"] == "Cover: The <Title>, Ann & Bob")
    let package = try book.elements("content.opf")
    let item = try #require(package.first { $0["properties"] == "cover-image" })
    #expect(item["media-type"] == "image/svg+xml")
    #expect(package.first { $0["name"] == "cover" }?["content"] == item["id"])
    #expect(package.first { $0.name == "itemref" }?["idref"] == "cover")
  }

  @Test func oneIsGiven() throws {
    let file = InputFile(name: "front.png", bytes: SampleImage.png)
    let book = try UnpackedBook(document(), files: ["cover-image": [file]])
    #expect(book.files["EPUB/images/cover.png"] == SampleImage.png)
    #expect(!book.names.contains("EPUB/images/cover.svg"))
    #expect(book.codes == ["cover-size"])
    #expect(try book.text("text/cover.xhtml").contains("alt=\"Cover: The &lt;Title&gt;\""))
  }

  @Test func noneIsWanted() throws {
    let book = try UnpackedBook(document(), settings: ["cover": "none"])
    #expect(!book.names.contains { $0.contains("cover") })
    #expect(try !book.text("content.opf").contains("cover"))
  }

  @Test func whatIsNoPictureIsRefused() {
    for text in ["", "not a picture", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"] {
      let file = InputFile(name: "front.svg", bytes: Array(text.utf8))
      #expect(throws: Diagnostic.self) {
        try UnpackedBook(document(), files: ["cover-image": [file]])
      }
    }
  }

  @Test func verticalTitlesAreSetCharacterByCharacter() throws {
    var document = document(.japanese)
    document.metadata.titles = [Field("銀河、12")]
    document.metadata.creators = []
    let book = try UnpackedBook(document, settings: ["vertical": "true"])
    let words = try book.elements("images/cover.svg").filter { $0.name == "text" }.map(\.text)
    #expect(words == ["銀", "河", "、", "12"])
  }

  @Test func sizesAreReadFromTheHead() {
    #expect(ImageSize(of: .png, SampleImage.png).map { $0.width > 0 && $0.height > 0 } == true)
    let gif = Array("GIF89a".utf8) + [0x40, 1, 0x2C, 1, 0, 0, 0, 0x3B]
    #expect(ImageSize(of: .gif, gif).map { [$0.width, $0.height] } == [320, 300])
    let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC0, 0, 9, 8, 1, 0x2C, 1, 0x40, 3, 0xFF, 0xD9]
    #expect(ImageSize(of: .jpeg, jpeg).map { [$0.width, $0.height] } == [320, 300])
  }

  @Test(arguments: CoverPalette.all) func lettersStandOutFromTheGround(palette: CoverPalette) {
    #expect(Contrast.ratio(palette.letters, palette.ground) >= 7)
    #expect(Contrast.ratio(palette.letters, palette.shade) >= 7)
    #expect(Contrast.ratio(palette.rules, palette.ground) >= 4.5)
  }
}
