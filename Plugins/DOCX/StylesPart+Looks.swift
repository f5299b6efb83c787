import GalleyPackaging

extension StylesPart {
  /// `w:pPr` in the order of the schema (section 17.3.1.26).
  func writeParagraphProperties(
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
  func writeNumberTab(to xml: inout XMLWriter) {
    xml.raw("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"")
    xml.generated(String(page.columnWidth))
    xml.raw("\"/></w:tabs>")
  }

  func writeSpacing(_ look: Look, to xml: inout XMLWriter) {
    xml.start("w:spacing")
    xml.attribute("w:before", look.before)
    xml.attribute("w:after", look.after)
    if let height = look.lineHeight { write(height, to: &xml) }
    xml.end()
  }

  func write(_ height: Look.LineHeight, to xml: inout XMLWriter) {
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

  func writeRules(_ look: Look, to xml: inout XMLWriter) {
    guard look.ruleAbove != .none || look.ruleBelow != .none else { return }
    xml.start("w:pBdr")
    writeRule("w:top", look.ruleAbove, to: &xml)
    writeRule("w:bottom", look.ruleBelow, to: &xml)
    xml.end()
  }

  func writeRule(_ name: StaticString, _ rule: Look.Rule, to xml: inout XMLWriter) {
    guard rule != .none else { return }
    xml.start(name)
    xml.attribute("w:val", rule == .double ? "double" : "single")
    xml.attribute("w:sz", rule == .thick ? 12 : 4)
    xml.attribute("w:space", 3)
    xml.attribute("w:color", "auto")
    xml.end()
  }

  /// `w:rPr` in the order of the schema (section 17.3.2.28).
  func writeRunProperties(_ look: Look, isNormal: Bool, to xml: inout XMLWriter) {
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

  func writeFonts(of face: Face, to xml: inout XMLWriter) {
    let western = sheet.fonts.western(face)
    xml.start("w:rFonts")
    xml.attribute("w:ascii", western.name)
    xml.attribute("w:hAnsi", western.name)
    if let font = sheet.fonts.eastAsian(eastAsian, face) { xml.attribute("w:eastAsia", font.name) }
    xml.attribute("w:cs", western.name)
    xml.end()
  }

  func writeSize(_ size: Int, to xml: inout XMLWriter) {
    writeValue("w:sz", String(size), to: &xml)
    writeValue("w:szCs", String(size), to: &xml)
  }

  func writeValue(_ name: StaticString, _ value: String, to xml: inout XMLWriter) {
    xml.start(name)
    xml.attribute("w:val", value)
    xml.end()
  }
}
