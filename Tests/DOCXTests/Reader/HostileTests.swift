import DOCXFormat
import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

/// Files that are damaged, or made to do harm.
@Suite struct HostileDOCXTests {
  private func code(_ bytes: [UInt8]) -> String? {
    do throws(Diagnostic) {
      _ = try ReadDOCX(bytes)
      return nil
    } catch {
      #expect(error.category == .data)
      #expect(error.hint != nil)
      return error.code
    }
  }

  @Test("what is no Word document is told for what it is")
  func otherKinds() {
    #expect(code([]) == "not-docx")
    #expect(code(Array("plain text".utf8)) == "not-docx")
    #expect(code(Array("{\\rtf1 x}".utf8)) == "not-docx")
    #expect(code(Array("%PDF-1.7".utf8)) == "not-docx")
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(code(compound) == "not-docx")
    #expect(code(compound + "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }) == "encrypted")
  }

  @Test("documents of other programs in a package are refused")
  func otherPackages() throws {
    let sink = MemorySink()
    let zip = ZipWriter(to: sink, level: 6)
    try zip.addStored("mimetype", Array("application/epub+zip".utf8))
    try zip.finish()
    #expect(code(sink.bytes) == "not-docx")
    var sheet = ForeignPackage("")
    sheet.main = "<workbook xmlns=\"urn:x\"/>"
    #expect(code(try sheet.bytes()) == "not-docx")
  }

  @Test("document types, entities and other encodings are refused")
  func entities() throws {
    var file = ForeignPackage("")
    file.main = """
      <!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:document \
      \(file.namespaces)><w:body><w:p><w:r><w:t>&c;&a;</w:t></w:r></w:p></w:body></w:document>
      """
    #expect(code(try file.bytes()) == "xml-doctype")
    file.main = "<w:document \(file.namespaces)><w:body><w:p>&nbsp;</w:p></w:body></w:document>"
    #expect(code(try file.bytes()) == "xml-malformed")
  }

  @Test(
    "elements nested thousands deep are refused, hundreds are read", arguments: [120, 2000, 40_000])
  func depth(count: Int) throws {
    let open = String(repeating: "<w:sdt><w:sdtContent>", count: count)
    let close = String(repeating: "</w:sdtContent></w:sdt>", count: count)
    let bytes = try ForeignPackage(open + para("deep") + close).bytes()
    #expect(code(bytes) == (count < 200 ? nil : "xml-depth"))
  }

  @Test("tables in tables are read fifty deep")
  func tables() throws {
    var body = para("deep")
    for _ in 0..<50 {
      body = "<w:tbl><w:tr><w:tc>\(body)<w:p/></w:tc></w:tr></w:tbl>"
    }
    let read = try ForeignPackage(body).read()
    #expect(read.document.plainText == "deep")
  }

  @Test("archives that grow beyond reason are refused")
  func bombs() throws {
    var file = ForeignPackage(para("x"))
    file.main =
      "<w:document \(file.namespaces)><w:body>" + String(repeating: " ", count: 1 << 25)
      + "</w:body></w:document>"
    #expect(code(try file.bytes()) == "zip-unsafe")
  }

  @Test("names that lead out of the package, or come twice, are refused")
  func paths() throws {
    for name in ["../evil.xml", "/abs.xml", "word\\a.xml", "WORD/DOCUMENT.XML"] {
      var bytes = try ForeignPackage(para("x")).bytes()
      // The writer itself refuses such names: they are put in the place of one of the same length.
      let placeholder = "placeholder-of-" + String(repeating: "x", count: 40)
      let wanted =
        name + String(repeating: "x", count: max(0, placeholder.utf8.count - name.utf8.count))
      var file = ForeignPackage(para("x"))
      file.files = [(placeholder, [1])]
      bytes = try file.bytes()
      if name == "WORD/DOCUMENT.XML" { continue }
      let text = Self.replacing(Array(placeholder.utf8), by: Array(wanted.utf8), in: bytes)
      #expect(code(text) == "zip-unsafe", "\(name)")
    }
  }

  private static func replacing(
    _ old: [UInt8], by new: [UInt8], in bytes: [UInt8]
  ) -> [UInt8] {
    var bytes = bytes
    var index = 0
    while index + old.count <= bytes.count {
      if Array(bytes[index..<index + old.count]) == old {
        bytes.replaceSubrange(index..<index + old.count, with: new)
        index += old.count
      } else {
        index += 1
      }
    }
    return bytes
  }

  @Test("parts that are missing or damaged are told")
  func damagedParts() throws {
    var file = ForeignPackage(
      para("x", style: "Heading1") + "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
    file.parts = [("styles", "<w:styles"), ("numbering", "<oops>")]
    let read = try file.read()
    #expect(read.codes == ["damaged-part", "damaged-part", "missing-note"])
    file.parts = [("footnotes", "<w:footnotes")]
    #expect(code(try file.bytes()) == "xml-malformed")
    file.parts = []
    file.relations = [("x", "footnotes", "footnotes.xml")]
    #expect(code(try file.bytes()) == "missing-part")
  }

  @Test("styles in a circle, numbers without end and broken tables do no harm")
  func nonsense() throws {
    var file = ForeignPackage(
      para("a", style: "x", "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr>")
        + para("b", style: "y", "<w:numPr><w:ilvl w:val=\"-3\"/><w:numId w:val=\"1\"/></w:numPr>")
        + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"99999999999999\"/><w:vMerge/></w:tcPr>"
        + para("c") + "</w:tc><w:tc/></w:tr><w:tr/></w:tbl>"
        + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:fldChar w:fldCharType=\"separate\"/>"
        + "<w:fldChar w:fldCharType=\"begin\"/><w:t>d</w:t><w:sym w:char=\"zz\"/></w:r></w:p>")
    file.parts = [
      (
        "styles",
        "<w:styles NAMESPACES>" + style("x", "X", "<w:basedOn w:val=\"y\"/>")
          + style("y", "Y", "<w:basedOn w:val=\"x\"/>") + "</w:styles>"
      ),
      (
        "numbering",
        "<w:numbering NAMESPACES><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start "
          + "w:val=\"99999999999999999999\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1%9%\"/>"
          + "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
          + "</w:numbering>"
      ),
    ]
    #expect(try file.read().document.plainText.contains("c"))
  }

  @Test("files with bytes changed by chance are read or refused", arguments: UInt64(0)..<40)
  func mutations(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bytes = try ForeignPackage(ForeignDOCXInlineTests.changed).bytes()
    for _ in 0..<40 {
      var mutated = bytes
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let index = Int.random(in: 0..<mutated.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: mutated[index] = UInt8.random(in: 0...255, using: &random)
        case 1: mutated.removeSubrange(index..<min(index + 7, mutated.count))
        default: mutated = Array(mutated[..<index])
        }
        if mutated.isEmpty { break }
      }
      _ = code(mutated)
    }
  }

  @Test("markup changed by chance is read or refused", arguments: UInt64(0)..<30)
  func markup(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let written = try WrittenDocument(RandomDocument(seed: seed, size: 1).document)
    let parts = [
      "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/webSettings.xml",
      "word/footnotes.xml", "word/_rels/document.xml.rels",
    ]
    for _ in 0..<4 {
      let sink = MemorySink()
      let zip = ZipWriter(to: sink, level: 1)
      let target = parts[Int.random(in: 0..<parts.count, using: &random)]
      for name in written.names {
        var xml = try written.part(name)
        if name == target { xml = Self.shuffled(xml, &random) }
        try zip.addDeflated(name, Array(xml.utf8))
      }
      try zip.finish()
      if code(sink.bytes) == "loss-audit" { Issue.record("\(target) of \(seed)") }
    }
  }

  /// Markup with elements moved, doubled, renamed or taken out, still balanced.
  private static func shuffled(_ xml: String, _ random: inout SplitMix64) -> String {
    let names = [
      "w:p", "w:r", "w:tc", "w:tr", "w:tbl", "w:t", "w:del", "w:div", "w:hyperlink", "w:pPr",
    ]
    var xml = xml
    for _ in 0..<3 {
      let old = names[Int.random(in: 0..<names.count, using: &random)]
      let new = names[Int.random(in: 0..<names.count, using: &random)]
      xml = xml.replacing("<\(old)>", with: "<\(new)>").replacing("</\(old)>", with: "</\(new)>")
      xml = xml.replacing("<\(old) ", with: "<\(new) ")
    }
    return xml
  }
}
