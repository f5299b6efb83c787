import GalleyCore

/// The styles of a document with what they mean.
struct StyleTable {
  /// A style with all that it takes from those it is based on.
  struct Style {
    var name: String
    /// What its paragraphs are; nil where neither it nor a style below it says so.
    var role: ParagraphStyle?
    /// What its characters are.
    var characterRole: CharacterRole?
    /// The level of its headings, from 1.
    var headingLevel: Int?
    var list: Int?
    var level: Int?
    var alignment: Look.Alignment?
    var left: Int?
    var format = RunFacts()
    /// Whether a table's first row is set apart.
    var hasFirstRow = false
  }

  private var styles: [String: Style] = [:]
  private(set) var defaultParagraph: String?
  /// What the defaults of the document and its plain paragraphs say.
  private(set) var defaults = RunFacts()

  /// Reads the styles; without any the names that programs have for their own styles still tell.
  init(_ tree: PartTree?, findings: inout Findings) {
    guard let tree, let root = tree.root else { return }
    var raw: [String: Raw] = [:]
    tree.forEachChild(of: root) { child, tag in
      if tag == .defaults, let properties = tree.descendant(.runProperties, of: child) {
        defaults = RunFacts(tree, properties)
      }
      guard tag == .style, let identifier = tree.attribute("w:styleId", of: child) else { return }
      let style = Raw(tree, child)
      if style.isDefault && style.kind == "paragraph" { defaultParagraph = identifier }
      raw[identifier] = raw[identifier] ?? style
    }
    for identifier in raw.keys { resolve(identifier, raw, depth: 0) }
    if let defaultParagraph, let style = styles[defaultParagraph] {
      defaults = style.format.over(defaults)
    }
  }

  /// A style by its identifier.
  subscript(identifier: String?) -> Style? {
    guard let identifier else { return nil }
    if let style = styles[identifier] { return style }
    // A style that is not defined: its identifier may still be one that all programs have.
    var style = Style(name: identifier)
    (style.role, style.headingLevel) = StyleNames.role(name: identifier, identifier: identifier)
    style.characterRole = StyleNames.characterRole(name: identifier, identifier: identifier)
    return style.role == nil && style.characterRole == nil ? nil : style
  }

  /// A style as it is written.
  private struct Raw {
    var kind: String
    var name: String
    var basedOn: String?
    var isDefault: Bool
    var paragraph = ParagraphFacts()
    var run = RunFacts()
    var hasFirstRow: Bool

    init(_ tree: PartTree, _ node: Int) {
      kind = tree.attribute("w:type", of: node) ?? "paragraph"
      name = tree.value(.name, of: node) ?? ""
      basedOn = tree.value(.basedOn, of: node)
      isDefault = ["1", "true", "on"].contains(tree.attribute("w:default", of: node))
      if let properties = tree.child(.paragraphProperties, of: node) {
        paragraph = ParagraphFacts(tree, properties)
      }
      if let properties = tree.child(.runProperties, of: node) {
        run = RunFacts(tree, properties)
      }
      var hasFirstRow = false
      tree.forEachChild(of: node) { child, tag in
        if tag == .conditional, tree.attribute("w:type", of: child) == "firstRow" {
          hasFirstRow = true
        }
      }
      self.hasFirstRow = hasFirstRow
    }
  }

  /// Styles are based on others at most so often; more is a circle.
  private static let deepest = 50

  @discardableResult
  private mutating func resolve(_ identifier: String, _ raw: [String: Raw], depth: Int) -> Style? {
    if let known = styles[identifier] { return known }
    guard let own = raw[identifier], depth < Self.deepest else { return nil }
    var base: Style?
    if let basedOn = own.basedOn, raw[basedOn]?.kind == own.kind {
      base = resolve(basedOn, raw, depth: depth + 1)
    }
    var style = base ?? Style(name: own.name)
    style.name = own.name
    if own.kind == "paragraph" {
      let (role, level) = StyleNames.role(name: own.name, identifier: identifier)
      if let role { (style.role, style.headingLevel) = (role, level) }
      // A subtitle has a level in some programs, and heads nothing.
      let isLine = style.role?.matterRole.map { $0 != .head } ?? false
      if let outline = own.paragraph.outlineLevel, !isLine {
        style.headingLevel = (0...8).contains(outline) ? outline + 1 : nil
        if style.headingLevel == nil, style.role?.isHeading ?? false { style.role = nil }
      }
    }
    if own.kind == "character" {
      style.characterRole =
        StyleNames.characterRole(name: own.name, identifier: identifier) ?? style.characterRole
    }
    style.list = own.paragraph.list ?? style.list
    style.level = own.paragraph.level ?? style.level
    style.alignment = own.paragraph.alignment ?? style.alignment
    style.left = own.paragraph.left ?? style.left
    style.format = own.run.over(style.format)
    style.hasFirstRow = own.hasFirstRow || style.hasFirstRow
    styles[identifier] = style
    return style
  }
}

/// What characters are by their style.
enum CharacterRole {
  case runInHead
  case speaker
  case code
  case hyperlink
  case noteReference
  case emphasis
  case strong
}

extension ParagraphStyle {
  /// Whether it is that of a heading of a level.
  var isHeading: Bool {
    switch self {
    case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6: true
    default: false
    }
  }

  /// What a paragraph of this style says of its division; nil where it is a block.
  var matterRole: Matter.Role? { Self.matterRoles[rawValue] }

  /// `matter(_:of:level:)` read backwards.
  private static let matterRoles: [Matter.Role?] = {
    var roles = [Matter.Role?](repeating: nil, count: allCases.count)
    for role in Matter.Role.allCases {
      for kind in [Division.Kind.text, .article, .chapter] {
        for level in headings.indices {
          roles[matter(role, of: kind, level: level + 1).rawValue] = role
        }
      }
    }
    return roles
  }()
}
