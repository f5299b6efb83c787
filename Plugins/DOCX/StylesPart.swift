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

  /// Writes the styles of another document, and behind them those of ours that it has not.
  private func add(
    to styles: ReferenceStyles, _ found: Set<ParagraphStyle>, _ xml: inout XMLWriter
  ) {
    let tree = styles.tree
    guard let root = tree.first("w:styles") else { return }
    xml.startRoot(tree, root)
    for child in tree.children(of: root) where tree.nodes[child].kind == .element {
      if tree.name(of: child) == "w:docDefaults" {
        writeDefaults(of: tree, child, to: &xml)
      } else {
        xml.copy(tree, child)
      }
    }
    for style in ParagraphStyle.allCases where !unused.contains(style) && !found.contains(style) {
      write(style, to: &xml)
    }
    for style in CharacterStyle.allCases where styles.identifier(of: style) == nil {
      write(style, basedOn: styles.defaultIdentifier(of: "character"), to: &xml)
    }
    if styles.tableIdentifier(named: StyleSheet.tableName) == nil {
      writeRuledTable(basedOn: styles.defaultIdentifier(of: "table"), to: &xml)
    }
    xml.end()
  }

  /// The defaults of another document, in the language of this one.
  private func writeDefaults(of tree: XMLTree, _ node: Int, to xml: inout XMLWriter) {
    xml.start("w:docDefaults")
    xml.start("w:rPrDefault")
    xml.start("w:rPr")
    if let run = tree.child("w:rPrDefault", of: node).flatMap({ tree.child("w:rPr", of: $0) }) {
      for child in tree.children(of: run) where tree.nodes[child].kind == .element {
        if tree.name(of: child) != "w:lang" { xml.copy(tree, child) }
      }
    }
    writeLanguages(to: &xml)
    xml.end()
    xml.end()
    if let paragraph = tree.child("w:pPrDefault", of: node) { xml.copy(tree, paragraph) }
    xml.end()
  }

  private func writeLanguages(to xml: inout XMLWriter) {
    xml.start("w:lang")
    if let tag = language.tag {
      // What is not East Asian in East Asian text is most often English.
      xml.attribute("w:val", language.script.isEastAsian ? "en-US" : tag)
    }
    xml.attribute("w:eastAsia", eastAsianLanguage)
    xml.attribute("w:bidi", language.script == .rightToLeft ? language.tag ?? "ar-SA" : "ar-SA")
    xml.end()
  }

  private func writeDefaults(to xml: inout XMLWriter) {
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
  private var tightLine: Look.LineHeight? {
    page.tightSpacing == nil ? nil : page.linePitch.map(Look.LineHeight.exactly)
  }

  private func write(_ style: ParagraphStyle, to xml: inout XMLWriter) {
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

  /// `w:pPr` in the order of the schema (section 17.3.1.26).
  private func writeParagraphProperties(
    _ look: Look, hasPageNumber: Bool, to xml: inout XMLWriter
  ) {
    xml.start("w:pPr")
    if look.keepsWithNext { xml.empty("w:keepNext") }
    if look.keepsTogether { xml.empty("w:keepLines") }
    if look.startsPage { xml.empty("w:pageBreakBefore") }
    writeRules(look, to: &xml)
    if hasPageNumber { writeNumberTab(to: &xml) }
    if !look.hyphenates && sheet.isWestern { xml.empty("w:suppressAutoHyphens") }
    if sheet.script.isEastAsian, look.lineHeight != nil {
      xml.raw("<w:snapToGrid w:val=\"0\"/>")
    }
    writeSpacing(look, to: &xml)
    xml.start("w:ind")
    xml.attribute("w:left", look.left)
    xml.attribute("w:right", look.right)
    switch look.firstLine {
    case .flush:
      // Characters win over a length, also over one of a style that comes later in the line.
      if sheet.script.firstLineCharacters != nil { xml.attribute("w:firstLineChars", 0) }
      xml.attribute("w:firstLine", 0)
    case .indented:
      if let characters = sheet.script.firstLineCharacters {
        xml.attribute("w:firstLineChars", characters)
      }
      xml.attribute("w:firstLine", sheet.firstLine(of: sheet.script))
    case .length(let length):
      if sheet.script.firstLineCharacters != nil { xml.attribute("w:firstLineChars", 0) }
      xml.attribute("w:firstLine", length)
    case .hanging(let length): xml.attribute("w:hanging", length)
    }
    xml.end()
    if look.isContextual { xml.empty("w:contextualSpacing") }
    writeValue("w:jc", look.alignment.rawValue, to: &xml)
    if let level = look.outlineLevel { writeValue("w:outlineLvl", String(level), to: &xml) }
    xml.end()
  }

  /// The page number stands at the end of the line, dots before it.
  private func writeNumberTab(to xml: inout XMLWriter) {
    xml.raw("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"")
    xml.generated(String(page.columnWidth))
    xml.raw("\"/></w:tabs>")
  }

  private func writeSpacing(_ look: Look, to xml: inout XMLWriter) {
    xml.start("w:spacing")
    xml.attribute("w:before", look.before)
    xml.attribute("w:after", look.after)
    if let height = look.lineHeight { write(height, to: &xml) }
    xml.end()
  }

  private func write(_ height: Look.LineHeight, to xml: inout XMLWriter) {
    switch height {
    case .atLeast(let height):
      xml.attribute("w:line", height)
      xml.attribute("w:lineRule", "atLeast")
    case .exactly(let height):
      xml.attribute("w:line", height)
      xml.attribute("w:lineRule", "exact")
    case .multiple(let factor):
      xml.attribute("w:line", factor)
      xml.attribute("w:lineRule", "auto")
    }
  }

  private func writeRules(_ look: Look, to xml: inout XMLWriter) {
    guard look.ruleAbove != .none || look.ruleBelow != .none else { return }
    xml.start("w:pBdr")
    writeRule("w:top", look.ruleAbove, to: &xml)
    writeRule("w:bottom", look.ruleBelow, to: &xml)
    xml.end()
  }

  private func writeRule(_ name: StaticString, _ rule: Look.Rule, to xml: inout XMLWriter) {
    guard rule != .none else { return }
    xml.start(name)
    xml.attribute("w:val", rule == .double ? "double" : "single")
    xml.attribute("w:sz", rule == .thick ? 12 : 4)
    xml.attribute("w:space", 3)
    xml.attribute("w:color", "auto")
    xml.end()
  }

  /// `w:rPr` in the order of the schema (section 17.3.2.28).
  private func writeRunProperties(_ look: Look, isNormal: Bool, to xml: inout XMLWriter) {
    guard !isNormal else { return }
    xml.start("w:rPr")
    if look.face != .body { writeFonts(of: look.face, to: &xml) }
    if look.isBold { xml.raw("<w:b/><w:bCs/>") }
    if look.isItalic { xml.raw("<w:i/><w:iCs/>") }
    switch look.capitals {
    case .none: break
    case .small: xml.empty("w:smallCaps")
    case .all: xml.empty("w:caps")
    }
    if look.face == .fixed { xml.empty("w:noProof") }
    if let color = look.color { writeValue("w:color", color, to: &xml) }
    if look.letterSpacing != 0 {
      writeValue("w:spacing", String(look.letterSpacing), to: &xml)
    }
    if let size = look.size { writeSize(size, to: &xml) }
    xml.end()
  }

  private func write(
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

  private func writeFonts(of face: Face, to xml: inout XMLWriter) {
    let western = sheet.fonts.western(face)
    xml.start("w:rFonts")
    xml.attribute("w:ascii", western.name)
    xml.attribute("w:hAnsi", western.name)
    if let font = sheet.fonts.eastAsian(eastAsian, face) { xml.attribute("w:eastAsia", font.name) }
    xml.attribute("w:cs", western.name)
    xml.end()
  }

  private func writeSize(_ size: Int, to xml: inout XMLWriter) {
    writeValue("w:sz", String(size), to: &xml)
    writeValue("w:szCs", String(size), to: &xml)
  }

  private func writeValue(_ name: StaticString, _ value: String, to xml: inout XMLWriter) {
    xml.start(name)
    xml.attribute("w:val", value)
    xml.end()
  }

  /// The styles that every document has and that look alike in all.
  private func writeFixedStyles(to xml: inout XMLWriter) {
    xml.raw(
      """
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
      <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
      <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
      <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      </w:style>\
      <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/></w:style>
      """)
    writeRuledTable(basedOn: "TableNormal", to: &xml)
  }

  private func writeRuledTable(basedOn base: String?, to xml: inout XMLWriter) {
    xml.start("w:style")
    xml.attribute("w:type", "table")
    xml.attribute("w:customStyle", 1)
    xml.attribute("w:styleId", sheet.tableIdentifier)
    writeValue("w:name", StyleSheet.tableName, to: &xml)
    if let base { writeValue("w:basedOn", base, to: &xml) }
    xml.raw(
      """
      <w:qFormat/><w:tblPr>\
      <w:tblBorders><w:top w:val="single" w:sz="12" w:space="0" w:color="auto"/>\
      <w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/>\
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/></w:tblBorders>\
      <w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
      <w:bottom w:w="40" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>
      """)
    xml.end()
  }
}
