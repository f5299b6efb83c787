import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// Which images go into a book.
@Suite struct ImageTests {
  @Test func kindsAreKnownByTheirBytes() {
    #expect(ImageKind(of: SampleImage.png) == .png)
    #expect(ImageKind(of: SampleImage.png.dropLast(20)) == nil)
    #expect(ImageKind(of: Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0, 0x3B]) == .gif)
    #expect(
      ImageKind(
        of: Array("RIFF".utf8) + [16, 0, 0, 0] + Array("WEBPVP8 ".utf8) + [4, 0, 0, 0, 1, 2, 3, 4])
        == .webP)
    let jpeg: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 5, 8, 0, 1, 0xFF, 0xD9,
    ]
    #expect(ImageKind(of: jpeg) == .jpeg)
    #expect(ImageKind(of: Array(jpeg.prefix(8)) + [0xFF, 0xD9]) == nil)
    #expect(ImageKind(of: []) == nil)
    #expect(ImageKind(of: Array("<svg/>".utf8)) == nil)
  }

  @Test(arguments: [
    ("<rect id='a'/><use href='#a'/>", true), ("<style>rect { fill: red }</style>", true),
    ("<image href='data:image/png;base64,AAAA'/>", true), ("<g fill='url(#a)'/>", true),
    ("<rect id='a'/><rect id='a'/>", false), ("<rect id='1 2'/>", false),
    ("<style>rect { fill: red }}</style>", false), ("<style>@import 'x';</style>", false),
    ("<style>a { fill: url(x.svg#y) }</style>", false), ("<g fill='url(x.svg#a)'/>", false),
    ("<script>x</script>", false), ("<rect onclick='x'/>", false), ("<foreignObject/>", false),
    ("<image href='http://example.org/x.png'/>", false), ("<rect>", false),
  ]) func picturesInSVGStandAlone(content: String, isUsable: Bool) {
    let text = "<svg xmlns=\"http://www.w3.org/2000/svg\">\(content)</svg>"
    #expect(SVGPicture.isUsable(Array(text.utf8)) == isUsable)
    #expect(!SVGPicture.isUsable(Array(("<!DOCTYPE svg>" + text).utf8)))
  }

  @Test func onlyImagesThatAreShownGoIn() throws {
    let image = { (name: String) in
      Resource(name: name, mediaType: "image/jpeg", bytes: SampleImage.png)
    }
    let document = Document(
      divisions: [
        Division(
          kind: .text,
          blocks: [.figure(Figure(image: Image(target: "b", alternativeText: "")))])
      ], resources: [image("a"), image("b")])
    let book = try UnpackedBook(document)
    #expect(book.names.filter { $0.hasSuffix(".png") } == ["EPUB/images/image-002.png"])
    #expect(book.files["EPUB/images/image-002.png"] == SampleImage.png)
    #expect(try book.text("content.opf").contains("media-type=\"image/png\""))
  }
}
