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
  /// The table of a document whose look this one has.
  var reference: XMLTree?

  /// Writes the part.
  func write(to xml: inout XMLWriter) {
    var known: Set<String> = []
    if let reference, let root = reference.first("w:fonts") {
      xml.startRoot(reference, root)
      for child in reference.children(of: root) where reference.name(of: child) == "w:font" {
        known.insert(reference.attribute("w:name", of: child) ?? "")
        // Fonts that it brings along stay with it: their licences need not allow to pass them on.
        xml.copy(reference, child, without: Self.embedded)
      }
    } else {
      xml.start("w:fonts")
      xml.attribute("xmlns:w", WordML.namespace)
    }
    for font in fonts where !known.contains(font.name) {
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

  private static let embedded: Set<String> = [
    "w:embedRegular", "w:embedBold", "w:embedItalic", "w:embedBoldItalic",
  ]

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
