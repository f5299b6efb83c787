import GalleyPackaging

/// `settings.xml`: how Word treats the whole document (ECMA-376 part 1, section 17.15.1).
struct SettingsPart {
  static let name = "/word/settings.xml"
  static let contentType = WordML.contentType + "settings+xml"
  static let relationship = WordML.relationship + "settings"

  /// The language of the document.
  let language: WordLanguage
  /// The language of East Asian characters.
  let eastAsianLanguage: String
  /// Whether there are footnotes.
  let hasFootnotes: Bool
  /// Where they stand.
  let notes: NotePlace
  /// Whether there are corrections as tracked changes.
  let hasCorrections: Bool
  /// The layout.
  let layout: Layout

  /// Writes the part; the order is that of the schema.
  func write(to xml: inout XMLWriter) {
    xml.start("w:settings")
    xml.attribute("xmlns:w", WordML.namespace)
    xml.raw("<w:zoom w:percent=\"100\"/>")
    if layout.page.isMirrored { xml.raw("<w:mirrorMargins/>") }
    // The corrected text is shown and printed; the changes are there for whoever asks for them.
    if hasCorrections {
      xml.raw("<w:revisionView w:markup=\"0\" w:comments=\"1\" w:insDel=\"0\" w:formatting=\"0\"/>")
    }
    xml.start("w:defaultTabStop")
    xml.attribute("w:val", 2 * layout.sheet.em)
    xml.end()
    if language.script == .western {
      xml.raw("<w:autoHyphenation/><w:consecutiveHyphenLimit w:val=\"2\"/>")
      xml.raw("<w:doNotHyphenateCaps/>")
    }
    if layout.furniture.hasEven || layout.reference?.hasEvenPages == true {
      xml.raw("<w:evenAndOddHeaders/>")
    }
    xml.raw("<w:characterSpacingControl w:val=\"")
    xml.raw(language.script.isHan ? "compressPunctuation\"/>" : "doNotCompress\"/>")
    if let kinsoku = Kinsoku(language.script), let tag = language.tag {
      write("w:noLineBreaksAfter", tag, kinsoku.after, to: &xml)
      write("w:noLineBreaksBefore", tag, kinsoku.before, to: &xml)
    }
    if hasFootnotes && notes == .endnotes {
      xml.raw("<w:endnotePr><w:numFmt w:val=\"decimal\"/>")
      xml.raw("<w:endnote w:id=\"-1\"/><w:endnote w:id=\"0\"/></w:endnotePr>")
    } else if hasFootnotes {
      xml.raw("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>")
    }
    writeCompatibility(to: &xml)
    xml.start("w:themeFontLang")
    if let tag = language.tag {
      xml.attribute("w:val", language.script.isEastAsian ? "en-US" : tag)
    }
    xml.attribute("w:eastAsia", eastAsianLanguage)
    xml.end()
    xml.raw("<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/>")
    xml.end()
  }

  private func write(
    _ name: StaticString, _ tag: String, _ characters: String, to xml: inout XMLWriter
  ) {
    xml.start(name)
    xml.attribute("w:lang", tag)
    xml.attribute("w:val", characters)
    xml.end()
  }

  /// Word 2013 and later; without it Word opens the file in its compatibility mode.
  private func writeCompatibility(to xml: inout XMLWriter) {
    xml.raw("<w:compat>")
    if language.script.isEastAsian {
      xml.raw("<w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>")
    }
    xml.raw("<w:ulTrailSpace/><w:doNotExpandShiftReturn/>")
    if language.script.isEastAsian { xml.raw("<w:useFELayout/>") }
    xml.raw(
      """
      <w:compatSetting w:name="compatibilityMode" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
      <w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\
      <w:compatSetting w:name="enableOpenTypeFeatures" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\
      <w:compatSetting w:name="doNotFlipMirrorIndents" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>\
      <w:compatSetting w:name="differentiateMultirowTableHeaders" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="1"/></w:compat>
      """)
  }
}

/// The characters that may not end or begin a line (CLREQ, section 6.1.2; JLREQ, section 3.1.7).
struct Kinsoku {
  /// No line ends with these.
  let after: String
  /// No line begins with these.
  let before: String

  /// The characters of a script; nil where Word's own rules serve.
  init?(_ script: Script) {
    let marks = "!%),.:;?]}·’”…、。〉》」』】〕〗！％），．：；？］｝～"
    switch script {
    case .simplifiedChinese, .traditionalChinese:
      after = "$([{£¥‘“〈《「『【〔〖（［｛￡￥"
      before = marks
    case .japanese:
      after = "$([\\{£¥‘“〈《「『【〔（［｛￡￥"
      before = marks + "‐々〻ゝゞーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖ・゛゜･"
    case .western, .korean, .rightToLeft: return nil
    }
  }
}
