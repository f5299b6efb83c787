import GalleyCore
import GalleyPackaging
import Testing

@Suite struct XMLReaderTests {
  @Test func eventsWithLines() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- before -->
      <TEI xmlns="urn:t"
           n='&lt;1&gt;'>
        <p>one<!-- comment --> two &amp; <![CDATA[<three>]]></p>
        <lb/>
      </TEI>
      """
    var reader = try XMLReader(Array(text.utf8))
    var lines: [Int] = []
    var found: [XMLReader.Event] = []
    while let event = try reader.next() {
      found.append(event)
      lines.append(reader.line)
    }
    #expect(
      found == [
        .start(
          "TEI", [Attribute(name: "xmlns", value: "urn:t"), Attribute(name: "n", value: "<1>")]),
        .text("\n  "), .start("p", []), .text("one two & <three>"), .end("p"), .text("\n  "),
        .start("lb", []), .end("lb"), .text("\n"), .end("TEI"),
      ])
    #expect(lines[0] == 4)
    #expect(lines[2] == 5)
    #expect(lines[6] == 6)
  }

  @Test func linesBeyondSixteenBits() throws {
    let text = "<a>" + String(repeating: "<b>x</b>\n", count: 70_000) + "<c/></a>"
    var reader = try XMLReader(Array(text.utf8))
    while let event = try reader.next() {
      if event == .start("c", []) { break }
    }
    #expect(reader.line >= 65_535)
  }

  @Test func deepFilesAndLongTextsAreRead() throws {
    let depth = 1500
    let deep =
      String(repeating: "<d>", count: depth) + String(repeating: "</d>", count: depth)
    #expect(try events(deep).count == 2 * depth)
    let long = String(repeating: "0123456789", count: 1_010_000)
    #expect(try events("<a>\(long)</a>") == [.start("a", []), .text(long), .end("a")])
  }

  @Test(arguments: [
    "", "<a>", "<a></b>", "<a/><b/>", "text", "<a b=1/>", "<a>&nbsp;</a>", "<a>\u{1}</a>",
    "<a b='1' b='2'/>", "<a>&#0;</a>", "<a>\u{FFFE}</a>", "<?xml version=\"1.0\"?>",
  ]) func malformedFilesAreRefused(text: String) {
    let diagnostic = diagnostic { () throws(Diagnostic) in _ = try events(text) }
    #expect(diagnostic?.category == .data)
    #expect(diagnostic?.severity == .error)
  }

  @Test func malformedFilesTellTheLine() throws {
    let diagnostic = diagnostic { () throws(Diagnostic) in
      var reader = try XMLReader(Array("<a>\n<b>\n</a>".utf8), file: "x.xml")
      while try reader.next() != nil {}
    }
    let found = try #require(diagnostic)
    #expect(found.code == "xml-malformed")
    #expect(found.file == "x.xml")
    #expect(found.position?.line == 3)
  }

  @Test func invalidUTF8IsRefused() {
    let diagnostic = diagnostic { () throws(Diagnostic) in
      var reader = try XMLReader([0x3C, 0x61, 0x3E, 0xFF, 0x3C, 0x2F, 0x61, 0x3E])
      while try reader.next() != nil {}
    }
    #expect(diagnostic?.code == "xml-malformed")
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "\u{FEFF}<?xml version='1.0'?><!-- c --><?p i?>\n<!DOCTYPE a []><a/>",
    """
    <!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
    <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;">]><a x="&e;"/>
    """, "<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>",
  ]) func documentTypesAreRefused(text: String) {
    let diagnostic = diagnostic { () throws(Diagnostic) in _ = try events(text) }
    #expect(diagnostic?.code == "xml-doctype")
  }

  @Test func otherEncodingsAreRefused() {
    let texts: [[UInt8]] = [
      Array("<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>".utf8),
      Array("<?xml version='1.0' encoding = 'ISO-8859-1' ?><a/>".utf8),
      [0xFF, 0xFE] + "<a/>".utf16.flatMap { [UInt8($0), 0] },
      "<a/>".utf16.flatMap { [0, UInt8($0)] },
    ]
    for text in texts {
      let diagnostic = diagnostic { () throws(Diagnostic) in _ = try XMLReader(text) }
      #expect(diagnostic?.code == "xml-encoding")
    }
  }
}
