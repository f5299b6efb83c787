import GalleyPackaging
import Testing

/// Pictures in SVG as PNG, where librsvg is there.
@Suite(.enabled(if: SVGDrawing.isAvailable)) struct SVGDrawingTests {
  private func svg(_ content: String) -> [UInt8] {
    Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
      xmlns:xi="http://www.w3.org/2001/XInclude" width="40" height="20">\(content)</svg>
      """.utf8)
  }

  @Test func aPictureHasItsSizeAndShowsSomething() throws {
    let png = try #require(
      SVGDrawing.png(of: svg("<rect width='30' height='15' fill='red'/>"), width: 80, height: 40))
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(Array(png[16..<24]) == [0, 0, 0, 80, 0, 0, 0, 40])
    #expect(png != SVGDrawing.png(of: svg(""), width: 80, height: 40))
  }

  @Test("what lies outside of a picture is not drawn")
  func external() throws {
    let path = "\(#filePath)".split(separator: "/").dropLast(3).map(String.init)
    let docs = "/" + (path + ["..", "docs", "picture.png"]).joined(separator: "/")
    let blank = try #require(SVGDrawing.png(of: svg(""), width: 40, height: 20))
    for reference in ["file://\(docs)", docs, "../docs/picture.png", "http://127.0.0.1:1/a.png"] {
      let image = "<image width='40' height='20' xlink:href='\(reference)'/>"
      #expect(SVGDrawing.png(of: svg(image), width: 40, height: 20) == blank)
      let use = "<use xlink:href='\(reference)#a'/>"
      #expect(SVGDrawing.png(of: svg(use), width: 40, height: 20) == blank)
    }
    let include = "<text y='10'><xi:include href='file:///etc/passwd' parse='text'/></text>"
    #expect(SVGDrawing.png(of: svg(include), width: 40, height: 20) == blank)
  }

  @Test("what is no picture, or has no size, is none")
  func refused() {
    #expect(SVGDrawing.png(of: Array("<svg".utf8), width: 10, height: 10) == nil)
    #expect(SVGDrawing.png(of: [], width: 10, height: 10) == nil)
    #expect(SVGDrawing.png(of: svg(""), width: 0, height: 10) == nil)
    #expect(SVGDrawing.png(of: svg(""), width: 10, height: 100_000) == nil)
  }

  @Test("a picture that refers to itself again and again comes to an end")
  func repeated() {
    var content = "<defs><g id='a0'><rect width='1' height='1'/></g>"
    for level in 1...20 {
      let uses = String(repeating: "<use xlink:href='#a\(level - 1)'/>", count: 10)
      content += "<g id='a\(level)'>\(uses)</g>"
    }
    content += "</defs><use xlink:href='#a20'/><use id='b' xlink:href='#b'/>"
    _ = SVGDrawing.png(of: svg(content), width: 10, height: 10)
  }
}
