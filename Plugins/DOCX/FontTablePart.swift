import GalleyPackaging

/// `fontTable.xml`: the fonts with the names that stand in for them (ECMA-376 part 1, section
/// 17.8.3).
struct FontTablePart {
  static let name = "/word/fontTable.xml"
  static let contentType = WordML.contentType + "fontTable+xml"
  static let relationship = WordML.relationship + "fontTable"

  /// The scripts of the document.
  let scripts: [Script]
  /// The fonts of its layout.
  let book: FontBook

  /// Writes the part.
  func write(to xml: inout XMLWriter) {
    xml.start("w:fonts")
    xml.attribute("xmlns:w", WordML.namespace)
    for font in fonts {
      xml.start("w:font")
      xml.attribute("w:name", font.name)
      write("w:altName", font.alternates.joined(separator: ","), to: &xml)
      write("w:charset", font.charset, to: &xml)
      write("w:family", font.family, to: &xml)
      write("w:pitch", font.isFixed ? "fixed" : "variable", to: &xml)
      xml.end()
    }
    xml.end()
  }

  /// All fonts of all scripts, each once.
  var fonts: [Font] {
    var fonts: [Font] = []
    for script in scripts {
      for face in [Face.body, .heading, .script, .fixed, .title, .furniture] {
        for font in [book.western(face), book.eastAsian(script, face)] {
          if let font, !fonts.contains(where: { $0.name == font.name }) { fonts.append(font) }
        }
      }
    }
    return fonts
  }

  private func write(_ name: StaticString, _ value: String, to xml: inout XMLWriter) {
    xml.start(name)
    xml.attribute("w:val", value)
    xml.end()
  }
}
