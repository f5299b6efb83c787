internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// The nodes that a file shows, body first, whose characters are entered into the ledger.
  mutating func flow(of body: Int) -> [Int] {
    let outside = markup.outside(body)
    ledger.find(markup.text(in: body))
    for node in outside { ledger.find(markup.text(in: node)) }
    return Array(markup.children(body)) + outside
  }

  /// Enters into the ledger that all characters of a node are left out.
  mutating func leaveOut(_ node: Int) { ledger.omit(markup.text(in: node)) }

  /// Whether a node has words, or anything but white space.
  func hasText(_ node: Int) -> Bool {
    !Label.oneLine(markup.text(in: node)).isEmpty
  }

  /// What stands in an element that should have nothing in it: `<br>` with words.
  mutating func strays(in node: Int) -> [Inline] {
    hasText(node) ? inlines(in: node) : []
  }
}
