import GalleyCore
import GalleyPackaging
import Testing

@Suite struct XMLWriterTests {
  @Test func declarationAndElements() throws {
    let text = try xml { writer throws(Diagnostic) in
      writer.start("w:document")
      writer.attribute("xmlns:w", "urn:w")
      writer.start("w:p")
      writer.attribute("n", -12)
      writer.text("one")
      writer.end()
      writer.empty("w:br")
      writer.element("w:t", "two")
      writer.end()
    }
    #expect(
      text
        == """
        <?xml version="1.0" encoding="UTF-8"?>
        <w:document xmlns:w="urn:w"><w:p n="-12">one</w:p><w:br/><w:t>two</w:t></w:document>

        """)
  }

  @Test func literalsAndElementsMix() throws {
    let body = try xmlBody { writer throws(Diagnostic) in
      writer.raw("<a>")
      writer.start("b")
      writer.raw("<c/>")
      writer.text("t")
      writer.end()
      writer.raw("</a>")
    }
    #expect(body == "<a><b><c/>t</b></a>")
  }

  @Test func emptyTextLeavesAnEmptyElementEmpty() throws {
    let body = try xmlBody { writer throws(Diagnostic) in
      writer.start("a")
      writer.text("")
      writer.end()
    }
    #expect(body == "<a/>")
  }

  @Test func finishClosesWhatIsOpen() throws {
    let body = try xmlBody { writer throws(Diagnostic) in
      writer.start("a")
      writer.start("b")
      writer.text("t")
      writer.start("c")
      writer.attribute("d", "e")
    }
    #expect(body == "<a><b>t<c d=\"e\"/></b></a>")
  }

  @Test func tallyCountsTextOnly() throws {
    let writer = MemorySink()
    var xml = try XMLWriter(to: writer)
    xml.start("a")
    xml.attribute("b", "not")
    xml.text("one two")
    xml.generated("not")
    xml.element("c", "not")
    xml.text("三\u{0}")
    var expected = ContentTally()
    expected.add("one two")
    expected.add("三\u{0}")
    #expect(xml.tally == expected)
    #expect(xml.replacedCharacters == 1)
    try xml.finish()
  }

  @Test func tenThousandDeep() throws {
    let depth = 10_000
    let body = try xmlBody { writer throws(Diagnostic) in
      for _ in 0..<depth { writer.start("d") }
      writer.text("x")
    }
    #expect(
      body
        == String(repeating: "<d>", count: depth) + "x" + String(repeating: "</d>", count: depth))
  }

  /// Ten megabytes in one run and in many, with the same bytes out.
  @Test func largeTexts() throws {
    let line = "A line of text & some 汉字 in it. " + String(repeating: "Printed matter. ", count: 16)
    let count = 35_000
    let single = try xmlBody { $0.text(String(repeating: line, count: count)) }
    let many = try xmlBody { writer throws(Diagnostic) in
      for _ in 0..<count { writer.text(line) }
    }
    let escaped = line.utf8.count + 4
    #expect(single.utf8.count == escaped * count)
    // Not compared inside of the macro, which would print twenty megabytes.
    let areEqual = single == many
    #expect(areEqual)
    #expect(single.prefix(38) == "A line of text &amp; some 汉字 in it. Pr")
  }

  @Test func piecesAreLarge() throws {
    let sink = CountingSink()
    var writer = try XMLWriter(to: sink)
    for _ in 0..<100_000 {
      writer.start("p")
      writer.text("a short paragraph")
      writer.end()
    }
    try writer.finish()
    #expect(sink.sizes.dropLast().allSatisfy { $0 >= 1 << 16 })
    #expect(sink.sizes.allSatisfy { $0 < 1 << 18 })
    let total = 39 + 100_000 * 24 + 1
    #expect(sink.sizes.reduce(0, +) == total)
  }

  @Test(arguments: [0, 100, 70_000, 200_000]) func sinkFailureComesOutAtTheEnd(room: Int) throws {
    let sink = FailingSink(room: room)
    var writer = try XMLWriter(to: sink)
    for _ in 0..<100_000 {
      writer.start("p")
      writer.attribute("a", "b")
      writer.text("text")
      writer.end()
    }
    var thrown: Diagnostic?
    do throws(Diagnostic) { try writer.finish() } catch { thrown = error }
    #expect(thrown == FailingSink.failure)
    #expect(sink.writesAfterFailure == 0)
  }

  @Test func endWithoutStartIsTold() {
    let diagnostic = diagnostic { () throws(Diagnostic) in
      _ = try xml { writer throws(Diagnostic) in
        writer.start("a")
        writer.end()
        writer.end()
        writer.start("b")
      }
    }
    #expect(diagnostic?.category == .internal)
  }

  @Test func attributeAfterContentIsTold() {
    let diagnostic = diagnostic { () throws(Diagnostic) in
      _ = try xml { writer throws(Diagnostic) in
        writer.start("a")
        writer.text("t")
        writer.attribute("b", "c")
      }
    }
    #expect(diagnostic?.category == .internal)
  }

  @Test func writerMayBeLeftUnfinished() throws {
    let sink = MemorySink()
    do {
      var writer = try XMLWriter(to: sink)
      writer.start("a")
    }
    #expect(sink.bytes.isEmpty)
  }
}

/// A sink that remembers how large the pieces were.
private final class CountingSink: ByteSink {
  private(set) var sizes: [Int] = []

  func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    sizes.append(bytes.count)
  }
}
