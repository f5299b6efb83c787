internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// Notes where the pages begin that a book's list of pages tells: each at the element that the
  /// list leads to, which need not look like the start of a page.
  mutating func expect(_ list: [BookContents.Page]) {
    guard !isOwn else { return }
    for page in list where !page.label.isEmpty {
      guard let node = links.node(at: page.place), pages[node] == nil else { continue }
      pages[node] = page.label
    }
  }

  /// The page that begins at an element, where only the list of pages tells it.
  func listedPage(at node: Int) -> Milestone? {
    guard !pages.isEmpty, let number = pages[LinkTable.Node(file: file, node: node)] else {
      return nil
    }
    let types = markup.types(node)
    if types.contains("pagebreak") || types.contains("doc-pagebreak") { return nil }
    return Milestone(.page, number: number)
  }
}
