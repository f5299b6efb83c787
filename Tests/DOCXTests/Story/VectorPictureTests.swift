import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import DOCXFormat

/// Pictures in SVG, and the PNG beside them.
@Suite struct VectorPictureTests {
  static let svg = Array(
    """
    <?xml version="1.0"?>
    <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [<!ATTLIST g x CDATA "]>">]>
    <!-- <svg width="1"> -->
    <svg xmlns="http://www.w3.org/2000/svg" width="2in" height="96" viewBox="0 0 20 10">\
    <rect width="10" height="10" fill="red"/></svg>
    """.utf8)

  private func size(_ attributes: String) -> [Double]? {
    let head = SVGHead(Array("<svg xmlns='http://www.w3.org/2000/svg' \(attributes)/>".utf8))
    return head.map { [$0.width, $0.height] }
  }

  @Test func sizesAreThoseOfTheFile() {
    #expect(size("width='40' height='20px'") == [40, 20])
    #expect(size("width='1in' height='25.4mm'") == [96, 96])
    #expect(size("width='72pt' viewBox='0 0 10 20'") == [96, 192])
    #expect(size("height='50' viewBox='0,0,10,20'") == [25, 50])
    #expect(size("width='100%' height='100%' viewBox='0 0 30 60'") == [30, 60])
    #expect(size("") == [300, 150])
    #expect(size("width='-3' height='nan' viewBox='a b'") == [300, 150])
    #expect(size("width='99999999' height='2'") == nil)
    #expect(SVGHead(Self.svg).map { [$0.width, $0.height] } == [192, 96])
    for text in ["<svg/>", "<svg width='1", "<html><svg/></html>", "", "<!--", "<!DOCTYPE svg ["] {
      #expect(SVGHead(Array(text.utf8)) == nil, "\(text)")
    }
  }

  private let resource = Resource(name: "a b.svg", mediaType: "image/svg+xml", bytes: Self.svg)

  @Test(.enabled(if: SVGDrawing.isAvailable)) func aPNGStandsBesideIt() throws {
    let figure = Figure(image: Image(target: "a b.svg", alternativeText: "A square"))
    let written = try WrittenDocument([.figure(figure)], resources: [resource])
    #expect(written.names.contains("word/media/image1.svg"))
    let png = try #require(try ZipReader(written.bytes).entry("word/media/image1.png"))
    // 300 to an inch.
    #expect(Array(png[16..<24]) == [0, 0, 2, 88, 0, 0, 1, 44])
    let body = try written.body
    #expect(body.contains("<wp:extent cx=\"1828800\" cy=\"914400\"/>"))
    let blip = try #require(
      body.firstMatch(of: #/<a:blip r:embed="(rId\d+)">.*<asvg:svgBlip [^>]*r:embed="(rId\d+)"\/>/#)
    )
    let relations = try written.part("word/_rels/document.xml.rels").split(separator: "<")
    for (identifier, name) in [(blip.1, "image1.png"), (blip.2, "image1.svg")] {
      let relation = relations.first { $0.contains("\"\(identifier)\"") }
      #expect(relation?.contains("media/\(name)\"") == true)
    }
    #expect(written.diagnostics.isEmpty)
    #expect(
      try written.part("[Content_Types].xml").contains("ContentType=\"image/svg+xml\""))
    // What comes back is the SVG.
    let read = try ReadDOCX(written.bytes)
    let plain = String(decoding: Self.svg, as: UTF8.self)
      .replacing(#/<!DOCTYPE[^\n]*/#, with: "")
    #expect(read.document.resources.map { String(decoding: $0.bytes, as: UTF8.self) } == [plain])
    #expect(read.document.resources.map(\.mediaType) == ["image/svg+xml"])
  }

  @Test func withEntitiesThePNGStandsAlone() {
    let text = String(decoding: Self.svg, as: UTF8.self).replacing(
      "<!ATTLIST g x", with: "<!ENTITY x")
    let entity = Resource(name: "e", mediaType: "image/svg+xml", bytes: Array(text.utf8))
    let media = Media(["e"], from: [entity], draw: { _, _, _ in SampleImage.png })
    #expect(media.pictures["e"]?.parts.map(\.name) == ["/word/media/image1.png"])
    #expect(media.pictures["e"]?.parts.map(\.type) == [.png])
    #expect(media.pictures["e"]?.file.width == 1920)
    #expect(Media(["e"], from: [entity], draw: nil).problem(with: "e") == .unsupportedImage("e"))
  }

  @Test func whereNothingCanDrawItAnAreaStandsBesideIt() throws {
    let media = Media(["a b.svg"], from: [resource], draw: nil)
    #expect(media.undrawn == ["a b.svg"])
    let fallback = try #require(media.pictures["a b.svg"]?.fallback)
    let file = try #require(ImageFile(fallback.bytes))
    #expect(file.kind == .png && file.width == 1)
    #expect(media.problem(with: "a b.svg") == nil)
    #expect(Problem.undrawnImages(["a"]).diagnostic.hint?.contains("librsvg2-2") == true)
  }

  @Test func whatCannotBeDrawnIsNoPicture() {
    let media = Media(["a b.svg"], from: [resource], draw: { _, _, _ in nil })
    #expect(media.problem(with: "a b.svg") == .unsupportedImage("a b.svg"))
    #expect(media.undrawn.isEmpty)
  }

  @Test func hugePicturesAreDrawnSmaller() {
    let huge = Array(
      "<svg xmlns='http://www.w3.org/2000/svg' width='9000' height='900000'/>".utf8)
    var sizes: [Int] = []
    _ = Media(
      ["h"], from: [Resource(name: "h", mediaType: "image/svg+xml", bytes: huge)],
      draw: { _, width, height in
        sizes = [width, height]
        return nil
      })
    #expect(sizes == [24, 2400])
  }
}
