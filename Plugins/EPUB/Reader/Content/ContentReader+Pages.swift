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
    return isPageNumber(node) ? nil : Milestone(.page, number: number)
  }

  /// Whether an element holds the number of a page of the printed book and nothing else, as its
  /// class says: `pagenum`, `pageno`.
  func isPageNumber(_ node: Int) -> Bool {
    guard !isOwn, markup.tree.attributeCount(of: node) > 0,
      isCalled(["pagenum", "pageno", "pagenumber"], node)
        || has("page-number", node)
    else { return false }
    let text = Label.oneLine(markup.text(in: node))
    if text.isEmpty { return markup.attribute("title", node) != nil }
    let signs = text.unicodeScalars.filter { !"[](){}.".unicodeScalars.contains($0) }
    return text.unicodeScalars.count <= Self.longestPageNumber
      && (signs.contains { (48...57).contains($0.value) }
        || signs.allSatisfy { "ivxlcIVXLC".unicodeScalars.contains($0) })
  }

  /// The characters of `[Page 1234]`, and one more.
  private static let longestPageNumber = 12

  /// The page whose number an element holds, with the names in it.
  mutating func pageNumber(_ node: Int) -> [Inline] {
    leaveOut(node)
    let names = (node..<max(node + 1, markup.next(node))).flatMap { named($0) }
    return names + [.milestone(pageBreak(node))]
  }
}
