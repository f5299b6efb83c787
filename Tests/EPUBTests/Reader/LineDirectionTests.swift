import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// Books whose lines run from top to bottom keep them.
@Suite struct LineDirectionTests {
  private let text = "<h1>一</h1><p>夜になって、雨が降り始めた。</p>"

  private func book(
    _ language: String = "ja", style: String = "", spine: String = "", meta: String = ""
  ) -> ForeignBook {
    var book = ForeignBook(["<div class='main'>\(text)</div>"])
    let last = book.files.count - 1
    book.files[last].text = book.files[last].text
      .replacing(
        "<dc:language>en</dc:language>", with: "<dc:language>\(language)</dc:language>\(meta)"
      )
      .replacing("<spine toc", with: "<spine \(spine) toc")
    book.files[1].text = book.files[1].text
      .replacing("<html ", with: "<html class='vrtl' ")
      .replacing("<title>", with: "<style>\(style)</style><title>")
    return book
  }

  @Test(arguments: [
    ".vrtl { -epub-writing-mode: vertical-rl }", "body{writing-mode:vertical-rl}",
    ".main { -webkit-writing-mode: vertical-rl; }", "html { writing-mode: tb-rl }",
  ]) func sheetsSaySo(style: String) throws {
    #expect(try book(style: style).read().document.isVertical)
    #expect(try book("zh-TW", style: style).read().document.isVertical)
    #expect(try !book("en", style: style).read().document.isVertical)
  }

  @Test func soDoPagesFromTheRight() throws {
    let spine = "page-progression-direction='rtl'"
    #expect(try book(spine: spine).read().document.isVertical)
    #expect(try !book("he", spine: spine).read().document.isVertical)
    #expect(try !book().read().document.isVertical)
    let meta = "<meta name='primary-writing-mode' content='vertical-rl'/>"
    #expect(try book(meta: meta).read().document.isVertical)
    #expect(
      try !book(spine: "page-progression-direction='ltr'", meta: meta).read().document.isVertical)
  }

  @Test func butNotAgainstTheSheets() throws {
    let spine = "page-progression-direction='rtl'"
    #expect(
      try !book(style: "html{writing-mode:horizontal-tb}", spine: spine).read().document.isVertical)
    // A heading that lies on its side is not the text.
    #expect(try !book(style: "h1{writing-mode:vertical-rl}").read().document.isVertical)
  }

  @Test func pagesSaySoToo() throws {
    let page = "<html lang='ja'><style>body{writing-mode:vertical-rl}</style><body>\(text)</body>"
    #expect(try ReadBook(page: page).document.isVertical)
  }

  @Test func theyComeBack() throws {
    let document = try book(style: "html{writing-mode:vertical-rl}").read().document
    let written = try UnpackedBook(document)
    #expect(try written.text("content.opf").contains("page-progression-direction=\"rtl\""))
    #expect(try ReadBook(written.bytes).document.isVertical)
    #expect(try ReadBook(page: WrittenPage(document).bytes).document.isVertical)
    // What the user says counts more.
    let turned = try UnpackedBook(document, settings: ["vertical": "false"])
    #expect(try !turned.text("content.opf").contains("page-progression-direction"))
    #expect(try !ReadBook(turned.bytes).document.isVertical)
    // A book that cannot be so set says nothing: nobody asked for it.
    var english = document
    english.metadata.languages = [Field(.english)]
    #expect(try UnpackedBook(english).codes.isEmpty)
  }
}
