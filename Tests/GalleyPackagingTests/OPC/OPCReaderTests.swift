import GalleyCore
import GalleyPackaging
import Testing

/// Packages are read as they are written, and nothing in them leads out.
@Suite struct OPCReaderTests {
  private func package(_ relationships: String) throws -> OPCReader {
    let sink = MemorySink()
    let zip = ZipWriter(to: sink, level: 6)
    let types = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="PNG" ContentType="image/png"/>\
      <Override PartName="/a/main.xml" ContentType="text/x-main"/></Types>
      """
    try zip.addDeflated("[Content_Types].xml", Array(types.utf8))
    try zip.addDeflated("A/Main.xml", Array("<a/>".utf8))
    try zip.addDeflated(
      "a/_rels/main.xml.rels",
      Array(
        ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + relationships + "</Relationships>").utf8))
    try zip.finish()
    return try OPCReader(sink.bytes)
  }

  @Test("parts are found without regard to capitals, their types by name or extension")
  func parts() throws {
    let package = try package("")
    #expect(try package.part("/a/main.XML") == Array("<a/>".utf8))
    #expect(try package.part("/a/other.xml") == nil)
    #expect(package.contentType(of: "/A/main.xml") == "text/x-main")
    #expect(package.contentType(of: "/media/x.png") == "image/png")
    #expect(package.contentType(of: "/media/x") == nil)
  }

  @Test("relationships lead to parts of the package, whatever their path, or are told as external")
  func relationships() throws {
    let package = try package(
      """
      <Relationship Id="1" Type="http://x/y/image" Target="../../../media/x.png"/>\
      <Relationship Id="2" Type="http://x/y/styles" Target="/b/styles.xml"/>\
      <Relationship Id="3" Type="http://x/y/hyperlink" Target="file:///etc/passwd" \
      TargetMode="External"/><Relationship Id="4"/>
      """)
    let all = try package.relationships(of: "/a/main.xml")
    #expect(all.map(\.target) == ["/media/x.png", "/b/styles.xml", "file:///etc/passwd"])
    #expect(all.map(\.type) == ["image", "styles", "hyperlink"])
    #expect(all.map(\.isExternal) == [false, false, true])
    #expect(try package.relationships(of: "/b/styles.xml").isEmpty)
  }

  @Test("names have the prefixes that are wanted for their namespaces")
  func prefixes() throws {
    let xml =
      "<x:a xmlns:x=\"urn:w\" xmlns:w=\"urn:other\" xmlns=\"urn:w\" x:b=\"1\"><w:c/><d/></x:a>"
    let tree = try XMLTree(Array(xml.utf8), prefixes: ["urn:w": "w"])
    #expect(tree.nodes.indices.map { tree.name(of: $0) } == ["w:a", "_w:c", "w:d"])
    #expect(tree.attribute("w:b", of: 0) == "1")
  }
}
