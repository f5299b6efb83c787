import GalleyCore
import GalleyPackaging

/// `styles.xml`: the defaults and every style (ECMA-376 part 1, section 17.7).
struct StylesPart {

  static let name = "/word/styles.xml"
  static let contentType = WordML.contentType + "styles+xml"
  static let relationship = WordML.relationship + "styles"

  /// How the styles look.
  private(set) var sheet: StyleSheet
  /// The language of the document.
  let language: WordLanguage
  /// The script whose fonts East Asian characters take.
  let eastAsian: Script
  /// The language of East Asian characters.
  let eastAsianLanguage: String
  /// Styles that nothing in the document has.
  private(set) var unused: Set<ParagraphStyle>
  /// The page.
  let page: PageLayout
  /// The styles of a document whose look this one has, and which of ours are among them.
  var reference: (styles: ReferenceStyles, found: Set<ParagraphStyle>)?

  /// Adds the styles of a table of contents: those of its highest level look like the first.
  mutating func list(_ contents: Contents) {
    unused.subtract(ParagraphStyle.ofContents)
    let looks = (1...6).map { sheet.look(of: .contents($0)) }
    for level in 1...6 {
      let style = ParagraphStyle.contents(level)
      let depth = max(0, level - contents.top)
      sheet.set(looks[depth], called: sheet.identifier(of: style), as: style)
    }
  }

  /// Writes the part.
  func write(to xml: inout XMLWriter) {
    if let reference { return add(to: reference.styles, reference.found, &xml) }
    xml.start("w:styles")
    xml.attribute("xmlns:w", WordML.namespace)
    writeDefaults(to: &xml)
    for style in ParagraphStyle.allCases where !unused.contains(style) { write(style, to: &xml) }
    writeFixedStyles(to: &xml)
    for style in CharacterStyle.allCases { write(style, to: &xml) }
    xml.end()
  }

  func writeDefaults(to xml: inout XMLWriter) {
    xml.raw("<w:docDefaults><w:rPrDefault><w:rPr>")
    writeFonts(of: .body, to: &xml)
    if let spacing = page.tightSpacing { writeValue("w:spacing", String(spacing), to: &xml) }
    xml.raw("<w:kern w:val=\"2\"/>")
    writeSize(sheet.bodySize, to: &xml)
    writeLanguages(to: &xml)
    xml.raw("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>")
    if sheet.script.isEastAsian {
      xml.raw("<w:kinsoku/><w:overflowPunct/><w:autoSpaceDE/><w:autoSpaceDN/>")
    }
    if sheet.script == .rightToLeft { xml.raw("<w:bidi/>") }
    if page.tightSpacing != nil { xml.raw("<w:snapToGrid w:val=\"0\"/>") }
    if let height = sheet.look(of: .normal).lineHeight ?? tightLine {
      xml.start("w:spacing")
      write(height, to: &xml)
      xml.end()
    }
    xml.raw("</w:pPr></w:pPrDefault></w:docDefaults>")
  }

  /// The height of lines that stand on no grid but look as if they did.
  var tightLine: Look.LineHeight? {
    page.tightSpacing == nil ? nil : page.linePitch.map(Look.LineHeight.exactly)
  }

  func write(_ style: ParagraphStyle, to xml: inout XMLWriter) {
    xml.start("w:style")
    xml.attribute("w:type", "paragraph")
    if style == .normal { xml.attribute("w:default", "1") }
    if !style.isBuiltIn { xml.attribute("w:customStyle", "1") }
    xml.attribute("w:styleId", sheet.identifier(of: style))
    writeValue("w:name", style.name, to: &xml)
    if style != .normal {
      let base: ParagraphStyle = style == .firstParagraph ? .body : .normal
      writeValue("w:basedOn", sheet.identifier(of: base), to: &xml)
    }
    if let next = style.next { writeValue("w:next", sheet.identifier(of: next), to: &xml) }
    xml.empty("w:qFormat")
    let look = sheet.look(of: style)
    if style != .normal {
      let isEntry = style != .tocHeading && ParagraphStyle.ofContents.contains(style)
      writeParagraphProperties(look, hasPageNumber: isEntry, to: &xml)
    }
    writeRunProperties(look, isNormal: style == .normal, to: &xml)
    xml.end()
  }

  func write(
    _ style: CharacterStyle, basedOn base: String? = "DefaultParagraphFont",
    to xml: inout XMLWriter
  ) {
    xml.start("w:style")
    xml.attribute("w:type", "character")
    if !style.isBuiltIn { xml.attribute("w:customStyle", "1") }
    xml.attribute("w:styleId", sheet.identifier(of: style))
    writeValue("w:name", style.name, to: &xml)
    if let base { writeValue("w:basedOn", base, to: &xml) }
    xml.empty("w:qFormat")
    xml.start("w:rPr")
    switch style {
    case .runInHead, .speaker:
      writeFonts(of: .heading, to: &xml)
      if sheet.script.hasBoldHeads { xml.raw("<w:b/><w:bCs/>") }
    case .code:
      writeFonts(of: .fixed, to: &xml)
      xml.empty("w:noProof")
      writeSize((sheet.bodySize * 83 + 50) / 100, to: &xml)
    case .hyperlink: writeValue("w:color", "1F3864", to: &xml)
    case .noteReference: writeValue("w:vertAlign", "superscript", to: &xml)
    case .pageNumber: break
    }
    xml.end()
    xml.end()
  }
}
