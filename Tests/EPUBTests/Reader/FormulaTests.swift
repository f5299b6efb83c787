import GalleyCore
import Testing

@testable import EPUBFormat

/// Formulas of others as lines of text.
@Suite struct FormulaTests {
  private func line(_ formula: String) throws -> String {
    let book = try ReadBook(
      page: "<html lang='en'><body><h1>H</h1><p>\(formula)</p></body></html>")
    #expect(book.codes == ["formulas"])
    return book.blocks.map(StyledText.shown).joined()
  }

  @Test(arguments: [
    ("<mfrac><mn>1</mn><mn>2</mn></mfrac>", "1/2"),
    ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>", "(a + b)/c"),
    (
      "<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msub><mi>y</mi><mi>i</mi></msub>",
      "xsuperscript(2) + ysubscript(i)"
    ),
    (
      "<msup><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow><mfrac><mn>1</mn><mi>n</mi></mfrac></msup>",
      "(a)^(1/n)"
    ),
    (
      "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>",
      "∑subscript(i=1)superscript(n)i"
    ),
    ("<msqrt><mi>x</mi></msqrt>", "√x"),
    ("<msqrt><mi>x</mi><mo>+</mo><mi>y</mi></msqrt>", "√(x + y)"),
    ("<mroot><mi>x</mi><mn>3</mn></mroot>", "superscript(3)√x"),
    ("<mover><mi>x</mi><mo>¯</mo></mover>", "x¯"),
    ("<mfenced open='[' close='['><mi>a</mi><mi>b</mi></mfenced>", "[a, b["),
    (
      "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable>",
      "[1, 2; 3]"
    ),
    ("<mi>f</mi><mo>&#x2061;</mo><mi>x</mi>", "fx"), ("<mo>−</mo><mi>a</mi>", "−a"),
    ("<semantics><mrow><mi>x</mi></mrow><annotation>TeX</annotation></semantics>", "x"),
    // What is damaged loses nothing.
    ("<mfrac>a<mn>1</mn><mn>2</mn></mfrac>", "a12"), ("<mfrac><mn>1</mn></mfrac>", "1"),
  ]) func isRead(formula: String, expected: String) throws {
    #expect(try line("<math>\(formula)</math>") == "[\(expected)]")
  }

  @Test func wordsStandForOneWithoutSigns() throws {
    #expect(try line("<math alttext='a over b'/>.") == "[a over b.]")
    #expect(try line("<math alttext='a over b'><mi>a</mi></math>.") == "[a.]")
  }
}
