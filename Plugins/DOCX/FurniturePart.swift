import GalleyPackaging

/// `header1.xml`, `footer1.xml` …: what stands above or below the text of each page (ECMA-376
/// part 1, section 17.10).
struct FurniturePart {
  /// What stands there.
  let piece: Furniture.Piece
  /// Its number among headers or footers.
  let number: Int
  /// The styles of the document.
  let sheet: StyleSheet
  /// The length of a line of the page.
  let width: Int
  /// What takes the places of fields.
  let words: FurnitureWords
  /// The section from which on it stands on the pages.
  var section = 0

  /// The name of the part.
  var name: String { "/word/\(piece.place.isHeader ? "header" : "footer")\(number).xml" }

  /// Its content type.
  var contentType: String {
    WordML.contentType + (piece.place.isHeader ? "header+xml" : "footer+xml")
  }

  /// The type of the document's relationship to it.
  var relationship: String {
    WordML.relationship + (piece.place.isHeader ? "header" : "footer")
  }

  /// Writes the part.
  func write(to xml: inout XMLWriter) {
    xml.fitting = ReadableText.fitting
    let style: ParagraphStyle = piece.place.isHeader ? .header : .footer
    let look = sheet.look(of: style)
    let texts = [piece.left, piece.center, piece.right]
    let alone = texts.indices.filter { !texts[$0].pieces.isEmpty }
    xml.start(piece.place.isHeader ? "w:hdr" : "w:ftr")
    xml.attribute("xmlns:w", WordML.namespace)
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"")
    xml.generated(sheet.identifier(of: style))
    xml.raw("\"/>")
    if piece.hasRule { writeRule(to: &xml) }
    if alone.count == 1 {
      let alignment = [Look.Alignment.start, .center, .end][alone[0]]
      if alignment != look.alignment { write(alignment, to: &xml) }
    } else {
      writeTabs(to: &xml)
      if look.alignment != .start { write(.start, to: &xml) }
    }
    xml.raw("</w:pPr>")
    for (index, text) in texts.enumerated() {
      if index > 0 && alone.count > 1 { xml.raw("<w:r><w:tab/></w:r>") }
      for piece in text.pieces { write(piece, to: &xml) }
    }
    xml.raw("</w:p>")
    xml.end()
  }

  private func write(_ alignment: Look.Alignment, to xml: inout XMLWriter) {
    xml.raw("<w:jc w:val=\"")
    xml.generated(alignment.rawValue)
    xml.raw("\"/>")
  }

  private func writeRule(to xml: inout XMLWriter) {
    xml.raw("<w:pBdr>")
    xml.raw(
      piece.place.isHeader
        ? "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"auto\"/>"
        : "<w:top w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"auto\"/>")
    xml.raw("</w:pBdr>")
  }

  private func writeTabs(to xml: inout XMLWriter) {
    xml.raw("<w:tabs><w:tab w:val=\"center\" w:pos=\"")
    xml.generated(String(width / 2))
    xml.raw("\"/><w:tab w:val=\"right\" w:pos=\"")
    xml.generated(String(width))
    xml.raw("\"/></w:tabs>")
  }

  private func write(_ piece: FurnitureText.Piece, to xml: inout XMLWriter) {
    switch piece {
    case .text(let text): write(text, to: &xml)
    case .field(.title): write(words.title, to: &xml)
    case .field(.author): write(words.author, to: &xml)
    case .field(.date): write(words.date, to: &xml)
    case .field(.publisher): write(words.publisher, to: &xml)
    case .field(.page): writeField(" PAGE ", "1", isNumber: true, to: &xml)
    case .field(.pages): writeField(" NUMPAGES ", "1", isNumber: true, to: &xml)
    case .field(.chapter):
      let head = words.chapter ?? words.title
      guard let style = words.chapterStyle else { return write(head, to: &xml) }
      writeField(" STYLEREF \(style) ", head, isNumber: false, to: &xml)
    }
  }

  private func write(_ text: String, to xml: inout XMLWriter) {
    guard !text.isEmpty else { return }
    xml.raw("<w:r>")
    if sheet.script.isEastAsian { xml.raw("<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>") }
    xml.raw("<w:t xml:space=\"preserve\">")
    xml.generated(text)
    xml.raw("</w:t></w:r>")
  }

  /// A field (section 17.16) with what it shows until Word works it out.
  private func writeField(
    _ instruction: String, _ result: String, isNumber: Bool, to xml: inout XMLWriter
  ) {
    func startRun() {
      xml.raw("<w:r>")
      if isNumber { xml.raw("<w:rPr><w:rStyle w:val=\"PageNumber\"/></w:rPr>") }
    }
    startRun()
    xml.raw("<w:fldChar w:fldCharType=\"begin\"/></w:r>")
    startRun()
    xml.raw("<w:instrText xml:space=\"preserve\">")
    xml.generated(instruction)
    xml.raw("</w:instrText></w:r>")
    startRun()
    xml.raw("<w:fldChar w:fldCharType=\"separate\"/></w:r>")
    startRun()
    xml.raw(isNumber ? "<w:t>" : "<w:t xml:space=\"preserve\">")
    xml.generated(result)
    xml.raw("</w:t></w:r>")
    startRun()
    xml.raw("<w:fldChar w:fldCharType=\"end\"/></w:r>")
  }
}
