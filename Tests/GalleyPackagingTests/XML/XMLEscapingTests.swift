import GalleyCore
import GalleyPackaging
import Testing

/// What becomes of each character on its way into XML.
@Suite struct XMLEscapingTests {
  /// XML 1.0, section 2.2: `Char`.
  private func isCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private func expected(_ scalar: Unicode.Scalar, inAttribute: Bool) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\r": "&#13;"
    case "\"" where inAttribute: "&quot;"
    case "\t" where inAttribute: "&#9;"
    case "\n" where inAttribute: "&#10;"
    default: isCharacter(scalar.value) ? String(scalar) : "\u{FFFD}"
    }
  }

  /// Every scalar of Unicode at once, in text and in an attribute.
  @Test func everyScalar() throws {
    let scalars = (0...0x10FFFF).compactMap { Unicode.Scalar($0) }
    var all = String.UnicodeScalarView()
    all.append(contentsOf: scalars)
    let text = String(all)
    let forbidden = scalars.count { !isCharacter($0.value) }
    #expect(forbidden == 29 + 2)

    let sink = MemorySink()
    var writer = try XMLWriter(to: sink)
    writer.start("a")
    writer.attribute("b", text)
    writer.text(text)
    #expect(writer.replacedCharacters == 2 * forbidden)
    try writer.finish()
    let wanted =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\""
      + scalars.map { expected($0, inAttribute: true) }.joined() + "\">"
      + scalars.map { expected($0, inAttribute: false) }.joined() + "</a>\n"
    #expect(sink.bytes == Array(wanted.utf8))
  }

  @Test func nothingIsCutAtANul() throws {
    #expect(try xmlBody { $0.text("d\u{0}e") } == "d\u{FFFD}e")
  }

  @Test func cdataEndCannotComeUp() throws {
    #expect(try xmlBody { $0.text("]]>") } == "]]&gt;")
  }

  @Test func whatNoCharacterBeginsLikeAForbiddenOne() throws {
    // EF BF BD, EF BB BF and EF BC 8C share their first byte with U+FFFE.
    let text = "\u{FFFD}\u{FEFF}，\u{F000}\u{FFEF}"
    #expect(try xmlBody { $0.text(text) } == text)
  }

  @Test func generatedTextAndElementsAreEscapedToo() throws {
    let body = try xmlBody { writer throws(Diagnostic) in
      writer.start("r")
      writer.generated("<\u{1}>")
      writer.element("e", "&")
    }
    #expect(body == "<r>&lt;\u{FFFD}&gt;<e>&amp;</e></r>")
  }
}
