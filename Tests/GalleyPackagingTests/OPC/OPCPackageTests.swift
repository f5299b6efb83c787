import GalleyCore
import GalleyPackaging
import Testing

@Suite struct OPCPackageTests {
  private func package(
    _ body: (inout OPCPackage) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> ZipReader {
    let sink = MemorySink()
    var package = OPCPackage(zip: ZipWriter(to: sink))
    try body(&package)
    try package.finish()
    return try ZipReader(sink.bytes)
  }

  private func attributes(_ zip: ZipReader, _ name: String) throws -> [[String: String]] {
    let bytes = try #require(try zip.entry(name))
    var reader = try XMLReader(bytes)
    var found: [[String: String]] = []
    while let event = try reader.next() {
      guard case .start(let element, let attributes) = event else { continue }
      var fields = ["": element]
      for attribute in attributes { fields[attribute.name] = attribute.value }
      found.append(fields)
    }
    return found
  }

  @Test func partsTypesAndRelationships() throws {
    let zip = try package { package throws(Diagnostic) in
      package.relate(from: "/", to: "/word/document.xml", type: "urn:main")
      package.relate(from: "/word/document.xml", to: "/word/styles.xml", type: "urn:styles")
      package.relate(
        from: "/word/document.xml", to: "https://example.org/?a=1&b", type: "urn:link",
        external: true)
      let result = try package.addXML("/word/document.xml", contentType: "application/main+xml") {
        xml throws(Diagnostic) in
        xml.start("d")
        xml.text("text")
      }
      var tally = ContentTally()
      tally.add("text")
      #expect(result.tally == tally)
      try package.addPart(
        "/word/media/a.png", contentType: "image/png", bytes: [1, 2], compress: false)
      try package.addPart("/docProps/a.bin", contentType: "x/y", bytes: [3], compress: true)
    }
    #expect(
      zip.names == [
        "word/document.xml", "word/media/a.png", "docProps/a.bin", "_rels/.rels",
        "word/_rels/document.xml.rels", "[Content_Types].xml",
      ])
    #expect(try zip.entry("word/media/a.png") == [1, 2])
    #expect(
      try attributes(zip, "_rels/.rels") == [
        [
          "": "Relationships",
          "xmlns": "http://schemas.openxmlformats.org/package/2006/relationships",
        ],
        ["": "Relationship", "Id": "rId1", "Type": "urn:main", "Target": "word/document.xml"],
      ])
    #expect(
      try attributes(zip, "word/_rels/document.xml.rels").dropFirst() == [
        ["": "Relationship", "Id": "rId1", "Type": "urn:styles", "Target": "styles.xml"],
        [
          "": "Relationship", "Id": "rId2", "Type": "urn:link",
          "Target": "https://example.org/?a=1&b", "TargetMode": "External",
        ],
      ])
    #expect(
      try attributes(zip, "[Content_Types].xml") == [
        ["": "Types", "xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
        [
          "": "Default", "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ],
        ["": "Default", "Extension": "xml", "ContentType": "application/xml"],
        [
          "": "Override", "PartName": "/word/document.xml", "ContentType": "application/main+xml",
        ],
        ["": "Override", "PartName": "/word/media/a.png", "ContentType": "image/png"],
        ["": "Override", "PartName": "/docProps/a.bin", "ContentType": "x/y"],
      ])
  }

  @Test func identifiersCountBySource() throws {
    _ = try package { package throws(Diagnostic) in
      #expect(package.relate(from: "/a.xml", to: "/b.xml", type: "t") == "rId1")
      #expect(package.relate(from: "/a.xml", to: "/c.xml", type: "t") == "rId2")
      #expect(package.relate(from: "/b.xml", to: "/c.xml", type: "t") == "rId1")
      #expect(package.relate(from: "/a.xml", to: "/b.xml", type: "t") == "rId1")
      #expect(package.relate(from: "/a.xml", to: "/b.xml", type: "u") == "rId3")
    }
  }

  @Test(arguments: [
    ("/", "/word/document.xml", "word/document.xml"),
    ("/word/document.xml", "/word/media/a.png", "media/a.png"),
    ("/word/document.xml", "/customXml/item1.xml", "../customXml/item1.xml"),
    ("/a/b/c.xml", "/a/d.xml", "../d.xml"),
    ("/a/b/c.xml", "/a/b/c.xml", "c.xml"),
    ("/a/b/c.xml", "/a/b", "../b"),
  ]) func targetsAreRelative(source: String, target: String, reference: String) throws {
    let zip = try package { package throws(Diagnostic) in
      package.relate(from: source, to: target, type: "t")
    }
    let name = try #require(zip.names.first)
    #expect(try attributes(zip, name).last?["Target"] == reference)
  }

  @Test func doubledPartsAreRefused() {
    let found = diagnostic { () throws(Diagnostic) in
      _ = try package { package throws(Diagnostic) in
        try package.addPart("/a", contentType: "x/y", bytes: [], compress: false)
        try package.addPart("/A", contentType: "x/y", bytes: [], compress: false)
      }
    }
    #expect(found?.category == .internal)
  }
}
