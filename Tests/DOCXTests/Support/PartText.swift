import GalleyPackaging

/// The characters of a part's runs, deleted ones too, and the marks that stand for characters.
func runText(of part: String) throws -> String {
  var reader = try XMLReader(Array(part.utf8))
  var text = ""
  var open: [String] = []
  while let event = try reader.next() {
    switch event {
    case .start(let name, _):
      open.append(name)
      if name == "w:softHyphen" { text += "\u{AD}" }
    case .end: open.removeLast()
    case .text(let characters):
      if ["w:t", "w:delText"].contains(open.last) { text += characters }
    }
  }
  return text
}

/// A part with a line for each paragraph, table, row, cell, style and the like, so that a change
/// can be read.
func readable(_ part: String) -> String {
  let elements = [
    "<w:p>", "<w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "</w:tr>", "</w:tbl>", "<w:sectPr>",
    "<w:style ", "<w:footnote ", "<w:font ", "<w:compat", "<w:abstractNum ", "<w:lvl ", "<w:num ",
    "<w:r>", "<w:hyperlink", "<w:del ", "<w:ins ", "<w:noLine", "<w:docDefaults>", "<Override",
    "<Relationship ", "<dc:", "<cp:k", "<dcterms:",
  ]
  var text = part
  for element in elements { text = text.replacing(element, with: "\n" + element) }
  return text.replacing("\n\n", with: "\n") + "\n"
}
