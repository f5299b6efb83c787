import GalleyCore

/// What nodes, names and references a document has.
struct Census {
  private(set) var roles: Set<Matter.Role> = []
  private(set) var kinds: Set<Division.Kind> = []
  private(set) var tables: [Table] = []
  private var blocks: Set<String> = []
  private var inlines: Set<String> = []
  private var identifiers: [String] = []
  private var references: [String] = []

  init(of document: Document) {
    for division in document.divisions { visit(division) }
  }

  var missingBlocks: Set<String> {
    Set([
      "paragraph", "heading", "list", "definitionList", "quotation", "verse", "speech",
      "stageDirection", "table", "figure", "preformatted", "sceneBreak", "note", "furniture",
      "milestone", "anchor", "raw",
    ]).subtracting(blocks)
  }

  var missingInlines: Set<String> {
    Set([
      "text", "lineBreak", "milestone", "emphasis", "link", "image", "noteReference", "ruby",
      "foreign", "quotation", "correction", "gap", "anchor", "raw",
    ]).subtracting(inlines)
  }

  var danglingReferences: Set<String> { Set(references).subtracting(identifiers) }

  var doubledIdentifiers: [String] {
    var seen: Set<String> = []
    return identifiers.filter { !seen.insert($0).inserted }
  }

  private mutating func visit(_ division: Division) {
    kinds.insert(division.kind)
    visit(division.attributes)
    for matter in division.matter {
      roles.insert(matter.role)
      visit(matter.attributes)
      visit(matter.content)
      if let anchor = matter.movedFrom { references.append(anchor) }
    }
    visit(division.blocks)
    for inner in division.divisions { visit(inner) }
  }

  private mutating func visit(_ attributes: Attributes) {
    if let identifier = attributes.identifier { identifiers.append(identifier) }
  }

  private mutating func visit(_ list: [Block]) {
    for block in list { visit(block) }
  }

  private mutating func visit(_ block: Block) {
    blocks.insert(Self.name(of: block))
    switch block {
    case .paragraph(let node): visit(node.attributes, node.runInHead + node.content)
    case .heading(let node): visit(node.attributes, node.content)
    case .list(let node):
      visit(node.attributes)
      for item in node.items { visit(item.attributes, blocks: item.blocks) }
    case .definitionList(let node):
      visit(node.attributes)
      for entry in node.entries { visit(.none, entry.term, blocks: entry.blocks) }
    case .quotation(let node): visit(node.attributes, node.attribution, blocks: node.blocks)
    case .verse(let node): visit(node.attributes, node.lines.flatMap(\.content))
    case .speech(let node): visit(node.attributes, node.speaker, blocks: node.blocks)
    case .stageDirection(let node): visit(node.attributes, node.content)
    case .table(let node):
      tables.append(node)
      visit(node.attributes, node.caption)
      for cell in (node.head + node.body).flatMap(\.cells) { visit(cell.blocks) }
    case .figure(let node): visit(node.attributes, node.caption)
    case .preformatted(let node): visit(node.attributes, node.content)
    case .sceneBreak(let node): visit(node.marker)
    case .note(let node):
      identifiers.append(node.identifier)
      visit(node.attributes, blocks: node.blocks)
    case .furniture(let node): visit(node.content)
    case .anchor(let node): identifiers.append(node.identifier)
    case .milestone, .raw: break
    }
  }

  private mutating func visit(
    _ attributes: Attributes, _ content: [Inline] = [], blocks: [Block] = []
  ) {
    visit(attributes)
    visit(content)
    visit(blocks)
  }

  private mutating func visit(_ content: [Inline]) {
    for inline in content {
      inlines.insert(Self.name(of: inline))
      switch inline {
      case .emphasis(let node): visit(node.attributes, node.content)
      case .link(let node):
        if node.target.hasPrefix("#") { references.append(String(node.target.dropFirst())) }
        visit(node.content)
      case .noteReference(let node): references.append(node.target)
      case .ruby(let node): visit(node.base)
      case .foreign(let node): visit(node.content)
      case .quotation(let node): visit(node.attributes, node.content)
      case .correction(let node): visit(node.source + node.regular)
      case .anchor(let node): identifiers.append(node.identifier)
      case .text, .lineBreak, .milestone, .image, .gap, .raw: break
      }
    }
  }

  /// The name of an enum's case.
  private static func name(of node: Any) -> String {
    Mirror(reflecting: node).children.first?.label ?? String(describing: node)
  }
}
