import GalleyPackaging

extension StylesPart {
  /// Writes the styles of another document, and behind them those of ours that it has not.
  func add(
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
  func writeDefaults(of tree: XMLTree, _ node: Int, to xml: inout XMLWriter) {
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

  func writeLanguages(to xml: inout XMLWriter) {
    xml.start("w:lang")
    if let tag = language.tag {
      // What is not East Asian in East Asian text is most often English.
      xml.attribute("w:val", language.script.isEastAsian ? "en-US" : tag)
    }
    xml.attribute("w:eastAsia", eastAsianLanguage)
    xml.attribute("w:bidi", language.script == .rightToLeft ? language.tag ?? "ar-SA" : "ar-SA")
    xml.end()
  }
}
