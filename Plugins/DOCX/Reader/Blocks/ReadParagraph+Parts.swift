import GalleyCore

extension List.Marking {
  /// Whether two items can be in one list; the number it begins with aside.
  func isSame(as other: List.Marking) -> Bool {
    switch (self, other) {
    case (.bulleted, .bulleted), (.plain, .plain): true
    case (.ordered(_, let one), .ordered(_, let two)): one == two
    default: false
    }
  }
}

extension ReadParagraph {
  /// The spans up to the last one of a role, and the paragraph without them.
  func parted(at role: CharacterRole) -> (head: [InlinePiece], rest: ReadParagraph) {
    guard let last = spans.lastIndex(where: { $0.format.role == role }) else { return ([], self) }
    // Its own name stays with it.
    var names = 0
    if case .inline(.anchor)? = spans.first?.content { names = 1 }
    guard names <= last else { return ([], self) }
    var rest = self
    rest.spans = Array(spans[..<names]) + spans[(last + 1)...]
    return (Array(spans[names...last]), rest)
  }
}

extension [InlinePiece] {
  /// Without the anchor that became the identifier of the block.
  func droppingName(_ name: String?) -> [InlinePiece] {
    guard let name else { return self }
    return filter { span in
      if case .inline(.anchor(let anchor)) = span.content { return anchor.identifier != name }
      return true
    }
  }
}
