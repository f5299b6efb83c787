/// Alternatives for programs of different age (ECMA-376 part 3, section 10.2).
enum AlternateContent {
  /// The one branch that is read: the first that has something to read.
  static func branch(of node: Int, in tree: PartTree) -> Int? {
    var first: Int?
    var child = node + 1
    let end = tree.next(node)
    while child < end {
      let tag = tree.tag(child)
      if tag == .choice || tag == .fallback {
        first = first ?? child
        if holdsSomething(child, tree) { return child }
      }
      child = tree.next(child)
    }
    return first
  }

  private static func holdsSomething(_ node: Int, _ tree: PartTree) -> Bool {
    (node + 1..<tree.next(node)).contains { inner in
      switch tree.tag(inner) {
      case .text, .blip, .image, .textBoxContent, .symbol, .mathText, .deletedText, .tab,
        .lineBreak:
        true
      default: false
      }
    }
  }
}
