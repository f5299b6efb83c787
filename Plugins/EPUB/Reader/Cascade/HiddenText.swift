internal import GalleyPackaging

/// Finds what nobody sees in a book or a page by others: what its style sheets or its elements hide.
///
/// Some of it is shown all the same: notes that programs put into windows of their own, and what a
/// link or a line of the contents leads to; and the starts of pages have nothing to be seen.
struct HiddenText {
  /// The places that something leads to.
  private let reached: Set<BookPlace>

  /// Leaves out of `files` what nobody sees, and counts it; `places` are those that the contents
  /// lead to.
  static func leaveOut(
    of files: inout [Markup], places: [BookPlace], _ findings: inout Findings
  ) {
    let found = files.map(roots)
    guard found.contains(where: { !$0.isEmpty }) else { return }
    let hidden = HiddenText(reached: Set(places).union(files.flatMap(links)))
    for (file, roots) in found.enumerated() {
      let markup = files[file]
      let nodes = roots.filter { !hidden.isShown($0, in: markup) }
      findings.count(
        .hidden,
        nodes.count { node in
          !Label.oneLine(markup.text(in: node)).isEmpty
            || markup.first("img", in: node..<max(node + 1, markup.next(node))) != nil
        })
      files[file].hide(nodes)
    }
  }

  /// The outermost hidden elements of a file.
  private static func roots(in markup: Markup) -> [Int] {
    guard let body = markup.body else { return [] }
    var roots: [Int] = []
    var node = body
    while node < max(body, markup.next(body)) {
      let flags = markup.style(node).shown
      let isElement = markup.tree.nodes[node].kind == .element
      let isHidden =
        flags.contains(.hidden)
        || flags.contains(.invisible)
          && (node..<max(node + 1, markup.next(node))).allSatisfy {
            markup.style($0).shown.contains(.invisible)
          }
      if isElement, isHidden { roots.append(node) }
      node = isElement && isHidden ? max(node + 1, markup.next(node)) : node + 1
    }
    return roots
  }

  /// The places that the links of a file lead to.
  private static func links(in markup: Markup) -> [BookPlace] {
    markup.tree.nodes.indices.compactMap { node in
      guard markup.name(node) == "a", let address = markup.attribute("href", node),
        let place = BookPath.resolve(address, from: markup.path), !place.name.isEmpty
      else { return nil }
      return place
    }
  }

  private func isShown(_ node: Int, in markup: Markup) -> Bool {
    let marks = [
      "pagebreak", "doc-pagebreak", "footnote", "endnote", "rearnote", "note", "doc-footnote",
      "doc-endnote",
    ]
    if markup.types(node).contains(where: marks.contains) { return true }
    if markup.classes(node).contains(where: { name in
      ["pagenum", "pageno", "pagenumber", "page-number"].contains(name.lowercased())
    }) {
      return true
    }
    return (node..<max(node + 1, markup.next(node))).contains { inner in
      guard markup.tree.attributeCount(of: inner) > 0 else { return false }
      return [markup.attribute("id", inner), markup.attribute("name", inner)].contains { name in
        name.map { reached.contains(BookPlace(path: markup.path, name: $0)) } ?? false
      }
    }
  }
}
