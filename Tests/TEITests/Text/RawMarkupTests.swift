import GalleyCore
import Testing

@testable import TEIFormat

@Suite struct RawMarkupTests {
  @Test("checked markup for TEI is written, with the attributes that are known")
  func accepted() throws {
    let name = "<persName rend=\"sc\">Ada <date when=\"1815\">1815</date></persName>"
    #expect(try written(inlines: [.raw(RawBlock(format: "tei", text: name))]) == "<p>\(name)</p>")
    let block = Block.raw(
      RawBlock(format: "TEI", text: "<p xml:lang=\"de\">Ein <term>Satz</term></p>"))
    #expect(try written([block]).hasPrefix("<p xml:lang=\"de\">Ein <term>Satz</term></p>"))
  }

  @Test(
    "markup that could make a file invalid is left out and reported",
    arguments: [
      "<name>", "<div/>", "<p>a</p>", "<name xml:id=\"x\"><p/></name>", "&nbsp;", "<a:b/>",
    ])
  func refused(text: String) throws {
    let file = try Written(
      document([.paragraph(Paragraph([.text("a"), .raw(RawBlock(format: "tei", text: text))]))]))
    #expect(file.body == "<p>a</p>")
    #expect(file.codes == ["unusable-markup"])
  }

  @Test("values that an attribute may not have are left out")
  func attributes() throws {
    let text = "<date when=\"yesterday\" n=\"1\" onclick=\"x\">then</date>"
    let file = try Written(
      document([.paragraph(Paragraph([.raw(RawBlock(format: "tei", text: text))]))]))
    #expect(file.body == "<p><date n=\"1\">then</date></p>")
    #expect(file.codes == ["foreign-attribute"])
  }
}
