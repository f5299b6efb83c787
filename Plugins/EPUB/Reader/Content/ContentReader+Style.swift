internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// Inlines with emphasis around them.
  static func emphasised(_ content: [Inline], _ kinds: StyleFlags) -> [Inline] {
    guard !kinds.isDisjoint(with: .emphases), !isBlank(content) else { return content }
    // The marks of references are raised by their own style.
    var isReference = false
    if content.count == 1, case .noteReference? = content.first { isReference = true }
    var result = content
    for (flag, kind) in StyleFlags.kinds where kinds.contains(flag) {
      if isReference, StyleFlags.shifts.contains(flag) { continue }
      result = [.emphasis(Emphasis(kind, result))]
    }
    return result
  }

  /// The inlines in an element with emphasis around them, up to where an element in it ends that.
  mutating func inlines(in node: Int, as kinds: StyleFlags) -> [Inline] {
    let ended = kinds.intersection(markup.style(node).endedInside)
      .subtracting(markup.style(node).ended)
    let outer = pushed
    pushed.formUnion(ended)
    defer { pushed = outer }
    return Self.emphasised(inlines(in: node), kinds.subtracting(ended))
  }

  /// What a node in a line becomes with emphasis around it that it may end.
  mutating func inline(_ node: Int, as kinds: StyleFlags) -> [Inline] {
    let style = markup.style(node)
    let outer = pushed
    defer { pushed = outer }
    guard !style.endedInside.isDisjoint(with: kinds) else {
      pushed = []
      return Self.emphasised(inline(node), kinds)
    }
    pushed = kinds.subtracting(style.ended)
    return inline(node)
  }

  /// The line of a block by others, and the emphasis of all of it, which is not in it yet.
  mutating func styledLine(_ node: Int) -> (content: [Inline], kinds: StyleFlags) {
    let kinds = emphasis(ofLines: markup.style(node).shown)
    let ended = kinds.intersection(markup.style(node).endedInside)
    pushed = ended
    defer { pushed = [] }
    return (line(node), kinds.subtracting(ended))
  }

  /// The emphasis that lines among some nodes end.
  func endedInside(_ nodes: [Int]) -> StyleFlags {
    nodes.reduce(into: []) { ended, node in
      guard !markup.isText(node), !ElementKind.isBlock(markup.name(node)) else { return }
      ended.formUnion(markup.style(node).endedInside)
    }
  }

  /// The emphasis of lines that these flags hold for: heads of tables are bold for what they are.
  func emphasis(ofLines flags: StyleFlags) -> StyleFlags {
    guard !isOwn else { return [] }
    return flags.intersection(.ofLines).subtracting(flags.contains(.header) ? .bold : [])
  }

  /// A block by others that is made of lines in an element, with their emphasis and alignment.
  static func styled(_ block: Block, _ kinds: StyleFlags, _ classes: [String]) -> Block {
    guard !kinds.isEmpty || !classes.isEmpty, case .paragraph(var paragraph) = block else {
      return block
    }
    paragraph.content = emphasised(paragraph.content, kinds)
    paragraph.attributes.classes = classes
    return .paragraph(paragraph)
  }
}
