import GalleyCore

extension ReadingLedger {
  /// Counts the characters of a node, of alternatives those of the one that is read; gives back
  /// those that stand where no text can, and are not read.
  @discardableResult
  mutating func count(_ tree: PartTree, in node: Int) -> String {
    var inner = node + 1
    let end = tree.next(node)
    var stray = ""
    while inner < end {
      switch tree.tag(inner) {
      case .text, .deletedText, .mathText: find(tree.text(of: inner))
      case .paragraphProperties, .runProperties, .tableProperties, .rowProperties, .cellProperties,
        .structuredProperties, .section:
        for place in inner..<tree.next(inner) {
          switch tree.tag(place) {
          case .text, .deletedText, .mathText: stray += tree.text(of: place)
          default: break
          }
        }
        inner = tree.next(inner)
        continue
      case .alternate:
        if let branch = AlternateContent.branch(of: inner, in: tree) {
          stray += count(tree, in: branch)
        }
        inner = tree.next(inner)
        continue
      default: break
      }
      inner += 1
    }
    return stray
  }
}
