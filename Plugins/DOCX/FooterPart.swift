import GalleyPackaging

/// `footer1.xml`: the page number in the middle (ECMA-376 part 1, section 17.10.3).
struct FooterPart {
  static let name = "/word/footer1.xml"
  static let contentType = WordML.contentType + "footer+xml"
  static let relationship = WordML.relationship + "footer"

  /// Writes the part.
  func write(to xml: inout XMLWriter) {
    xml.start("w:ftr")
    xml.attribute("xmlns:w", WordML.namespace)
    xml.raw(
      """
      <w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
      <w:r><w:rPr><w:rStyle w:val="PageNumber"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>\
      <w:r><w:rPr><w:rStyle w:val="PageNumber"/></w:rPr>\
      <w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
      <w:r><w:rPr><w:rStyle w:val="PageNumber"/></w:rPr><w:fldChar w:fldCharType="separate"/></w:r>\
      <w:r><w:rPr><w:rStyle w:val="PageNumber"/></w:rPr><w:t>1</w:t></w:r>\
      <w:r><w:rPr><w:rStyle w:val="PageNumber"/></w:rPr><w:fldChar w:fldCharType="end"/></w:r></w:p>
      """)
    xml.end()
  }
}
