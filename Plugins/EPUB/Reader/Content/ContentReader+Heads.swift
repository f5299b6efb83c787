internal import GalleyCore

/// Lines that stand right below a heading and say that they belong to it.
enum LineOfHead: String {
  /// A second title: `hgroup`, `doc-subtitle`, a class called `subtitle`.
  case subtitle
  /// Who wrote what follows: a class called `byline` or `author`.
  case byline

  /// What the line is to a division.
  var role: Matter.Role {
    switch self {
    case .subtitle: .subhead
    case .byline: .byline
    }
  }
}

extension ContentReader {
  /// What a paragraph says it is to the heading that stands right above it, if there is one.
  func lineOfHead(_ node: Int, below above: [Block]) -> LineOfHead? {
    let name = markup.name(node)
    guard name == "p" || ElementKind.headingLevel(name) != nil, let last = above.last,
      last.isHeadOrLine
    else { return nil }
    if isCalled(["byline", "author"], node) { return .byline }
    guard name == "p" else { return nil }
    if wordStyle(node) == .subtitle { return .subtitle }
    let types = markup.types(node)
    if types.contains("doc-subtitle") || types.contains("subtitle")
      || isCalled(["subtitle"], node) || isInHeadingGroup(node)
    {
      return .subtitle
    }
    return nil
  }

  private func isInHeadingGroup(_ node: Int) -> Bool {
    let parent = links.parent(of: LinkTable.Node(file: file, node: node))
    return parent >= 0 && markup.name(parent) == "hgroup"
  }
}

extension Block {
  /// The line of a head that a paragraph was found to be, without the mark of it.
  var lineOfHead: Matter? {
    guard case .paragraph(let paragraph) = self, paragraph.attributes.classes.count == 1,
      let kind = LineOfHead(rawValue: paragraph.attributes.classes[0])
    else { return nil }
    var attributes = paragraph.attributes
    attributes.classes = []
    return Matter(kind.role, paragraph.content, attributes: attributes)
  }

  /// The block marked as a line of the head above it, where it is a paragraph.
  func asLineOfHead(_ kind: LineOfHead) -> Block {
    var line: Paragraph
    switch self {
    case .paragraph(let paragraph) where paragraph.runInHead.isEmpty: line = paragraph
    case .heading(let heading): line = Paragraph(heading.content, attributes: heading.attributes)
    default: return self
    }
    line.attributes.classes = [kind.rawValue]
    return .paragraph(line)
  }

  fileprivate var isHeadOrLine: Bool {
    if case .heading = self { true } else { lineOfHead != nil }
  }
}
