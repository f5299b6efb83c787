internal import GalleyCore
internal import GalleyPackaging

/// The NCX: the same contents for reading systems of EPUB 2 (OPF 2.0.1, section 2.4.1).
struct NCX {
  /// The path inside of the package's folder.
  static let path = "toc.ncx"

  let book: Book
  let identifier: String
  let contents: [ContentsTree]
  let pages: [BookRecord.Entry]

  /// Writes the file.
  func write(to xml: inout XMLWriter) {
    xml.raw("<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" version=\"2005-1\"")
    xml.raw(" xml:lang=\"")
    xml.generated(book.language.wellFormed)
    xml.raw("\">\n<head>\n")
    meta("dtb:uid", identifier, to: &xml)
    meta("dtb:depth", String(contents.map(\.depth).max() ?? 1), to: &xml)
    meta("dtb:totalPageCount", String(pages.count), to: &xml)
    meta("dtb:maxPageNumber", String(pages.compactMap { Int($0.label) }.max() ?? 0), to: &xml)
    xml.raw("</head>\n<docTitle><text>")
    xml.generated(book.title)
    xml.raw("</text></docTitle>\n<navMap>\n")
    var order = 0
    for tree in contents { write(tree, order: &order, to: &xml) }
    xml.raw("</navMap>\n")
    if !pages.isEmpty { writePages(order: &order, to: &xml) }
    xml.raw("</ncx>\n")
  }
}

extension NCX {
  private func meta(_ name: String, _ content: String, to xml: inout XMLWriter) {
    xml.start("meta")
    xml.attribute("name", name)
    xml.attribute("content", content)
    xml.end()
    xml.raw("\n")
  }

  private func writePages(order: inout Int, to xml: inout XMLWriter) {
    xml.raw("<pageList>\n<navLabel><text>")
    xml.generated(book.strings.pages)
    xml.raw("</text></navLabel>\n")
    // A number that comes again, as where a book has two volumes, is no value of its own.
    var numbers: Set<Int> = []
    for page in pages {
      order += 1
      xml.start("pageTarget")
      xml.attribute("id", "nav-\(order)")
      xml.attribute("type", Int(page.label) == nil ? "special" : "normal")
      if let number = Int(page.label), number >= 0, numbers.insert(number).inserted {
        xml.attribute("value", number)
      }
      xml.attribute("playOrder", order)
      xml.raw("<navLabel><text>")
      xml.generated(page.label)
      xml.raw("</text></navLabel>")
      xml.start("content")
      xml.attribute("src", page.target)
      xml.end()
      xml.end()
      xml.raw("\n")
    }
    xml.raw("</pageList>\n")
  }

  private func write(_ tree: ContentsTree, order: inout Int, to xml: inout XMLWriter) {
    order += 1
    xml.start("navPoint")
    xml.attribute("id", "nav-\(order)")
    xml.attribute("playOrder", order)
    xml.raw("<navLabel><text>")
    xml.generated(tree.entry.label)
    xml.raw("</text></navLabel>")
    xml.start("content")
    xml.attribute("src", tree.entry.target)
    xml.end()
    if !tree.inner.isEmpty { xml.raw("\n") }
    for inner in tree.inner { write(inner, order: &order, to: &xml) }
    xml.end()
    xml.raw("\n")
  }
}
