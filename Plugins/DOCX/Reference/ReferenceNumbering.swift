import GalleyPackaging

/// The lists of a reference document, before which no number of ours may begin.
struct ReferenceNumbering {
  let tree: XMLTree
  /// The highest numbers of its definitions and of its lists.
  let lastDefinition: Int
  let lastList: Int

  init(_ tree: XMLTree) {
    self.tree = tree
    func last(_ element: String, _ attribute: String) -> Int {
      tree.nodes.indices.filter { tree.nodes[$0].kind == .element && tree.name(of: $0) == element }
        .compactMap { tree.attribute(attribute, of: $0).flatMap { Int($0) } }.max() ?? 0
    }
    lastDefinition = max(0, last("w:abstractNum", "w:abstractNumId"))
    lastList = max(0, last("w:num", "w:numId"))
  }

  /// Copies its definitions, or its lists; pictures for bullets are not taken.
  func write(_ element: String, to xml: inout XMLWriter) {
    guard let root = tree.first("w:numbering") else { return }
    for child in tree.children(of: root) where tree.name(of: child) == element {
      xml.copy(tree, child, without: ["w:lvlPicBulletId"])
    }
  }
}
