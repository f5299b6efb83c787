import GalleyPackaging

/// Writes `w:rPr` (ECMA-376 part 1, section 17.3.2.28) for the runs of a story.
struct RunProperties {
  /// The styles of the document.
  let sheet: StyleSheet
  /// The script whose fonts the styles give to East Asian characters.
  let eastAsian: Script
  /// Whether lines run from top to bottom.
  let isVertical: Bool

  /// Writes the properties of a format, its language known; nothing when there are none.
  ///
  /// `number` tells a number across the line from all others.
  func write(
    _ format: RunFormat, _ language: WordLanguage, number: Int, to xml: inout XMLWriter
  ) {
    let hasHint =
      language.script.isEastAsian && format.face != .fixed
      && !format.emphases.contains(.westernWord)
    var bare = format
    bare.change = .none
    bare.emphases.remove(.westernWord)
    if bare == RunFormat(face: format.face) {
      if hasHint { xml.raw("<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>") }
      return
    }
    xml.raw("<w:rPr>")
    let isCode = format.emphases.contains(.code)
    let style = format.style ?? (isCode ? .code : nil)
    if let style { writeStyle(style, to: &xml) }
    writeFonts(
      format, of: language.script, style: style, hasHint: hasHint, isCode: isCode, to: &xml)
    writeEmphases(format.emphases, of: language.script, to: &xml)
    if format.language != 0 { writeLanguage(language, to: &xml) }
    if format.emphases.contains(.acrossTheLine) {
      xml.raw("<w:eastAsianLayout w:id=\"")
      xml.generated(String(number))
      xml.raw("\" w:vert=\"1\" w:vertCompress=\"1\"/>")
    }
    xml.raw("</w:rPr>")
  }

  private func writeStyle(_ style: CharacterStyle, to xml: inout XMLWriter) {
    xml.raw("<w:rStyle w:val=\"")
    xml.generated(sheet.identifier(of: style))
    xml.raw("\"/>")
  }

  /// The hint makes the marks that Western and East Asian text share, such as quotation marks and
  /// dashes, take the East Asian font (section 17.3.2.26).
  private func writeFonts(
    _ format: RunFormat, of script: Script, style: CharacterStyle?, hasHint: Bool, isCode: Bool,
    to xml: inout XMLWriter
  ) {
    var face = format.face
    if style == .runInHead || style == .speaker { face = .heading }
    if isCode { face = .fixed }
    if format.emphases.contains(.scriptFace) { face = .script }
    let differs =
      script.isEastAsian && (script != eastAsian || format.emphases.contains(.scriptFace))
    let font = differs ? sheet.fonts.eastAsian(script, face) : nil
    // A style of its own keeps the text from having the one for code.
    let isFixed = isCode && style != .code
    guard hasHint || font != nil || isFixed else { return }
    xml.raw("<w:rFonts")
    if hasHint { xml.raw(" w:hint=\"eastAsia\"") }
    if isFixed {
      let name = sheet.fonts.western(.fixed).name
      for attribute in [" w:ascii=\"", " w:hAnsi=\"", " w:cs=\""] as [StaticString] {
        xml.raw(attribute)
        xml.generated(name)
        xml.raw("\"")
      }
    }
    if let font {
      xml.raw(" w:eastAsia=\"")
      xml.generated(font.name)
      xml.raw("\"")
    }
    xml.raw("/>")
  }

  private func writeEmphases(
    _ emphases: RunFormat.Emphases, of script: Script, to xml: inout XMLWriter
  ) {
    if emphases.contains(.bold) {
      xml.raw("<w:b/><w:bCs/>")
    } else if emphases.contains(.regular) {
      xml.raw("<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>")
    }
    if emphases.contains(.italic) {
      xml.raw("<w:i/><w:iCs/>")
    } else if emphases.contains(.upright) {
      xml.raw("<w:i w:val=\"0\"/>")
      if !emphases.contains(.scriptFace) { xml.raw("<w:iCs w:val=\"0\"/>") }
    }
    // It slants nothing there, and tells what the other face stands for.
    if emphases.contains(.scriptFace) { xml.raw("<w:iCs/>") }
    if emphases.contains(.smallCaps) { xml.raw("<w:smallCaps/>") }
    if emphases.contains(.strikethrough) { xml.raw("<w:strike/>") }
    if emphases.contains(.hidden) { xml.raw("<w:vanish/>") }
    if emphases.contains(.twoWide) {
      // An em and two tenths is the width of two letters of Courier New.
      writeSpacing(2 * (sheet.look(of: .preformatted).size ?? sheet.bodySize), to: &xml)
    } else if emphases.contains(.spaced) {
      writeSpacing(sheet.em / 5, to: &xml)
    }
    if emphases.contains(.underline) { xml.raw("<w:u w:val=\"single\"/>") }
    if emphases.contains(.superscript) {
      xml.raw("<w:vertAlign w:val=\"superscript\"/>")
    } else if emphases.contains(.subscript) {
      xml.raw("<w:vertAlign w:val=\"subscript\"/>")
    }
    if script == .rightToLeft { xml.raw("<w:rtl/>") }
    if emphases.contains(.dots) {
      // Chinese sets them below, Japanese above the characters, both at the right of vertical ones.
      xml.raw(
        script.isChinese && !isVertical ? "<w:em w:val=\"underDot\"/>" : "<w:em w:val=\"dot\"/>")
    }
  }

  private func writeSpacing(_ twips: Int, to xml: inout XMLWriter) {
    xml.raw("<w:spacing w:val=\"")
    xml.generated(String(twips))
    xml.raw("\"/>")
  }

  private func writeLanguage(_ language: WordLanguage, to xml: inout XMLWriter) {
    guard let tag = language.tag else { return }
    switch language.script {
    case .western: xml.raw("<w:lang w:val=\"")
    case .simplifiedChinese, .traditionalChinese, .japanese, .korean:
      xml.raw("<w:lang w:eastAsia=\"")
    case .rightToLeft: xml.raw("<w:lang w:bidi=\"")
    }
    xml.generated(tag)
    xml.raw("\"/>")
  }
}
