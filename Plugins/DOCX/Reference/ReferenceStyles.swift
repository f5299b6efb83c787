import GalleyPackaging

/// The styles of a reference document, and which of them are ours.
struct ReferenceStyles {
  let tree: XMLTree
  /// The elements of paragraph styles by their identifiers.
  private let paragraphs: [String: Int]
  /// Identifiers by what a name comes down to.
  private let names: [String: String]
  private let characters: [String: String]
  private let tables: [String: String]
  /// All identifiers, in small letters: Word tells none apart by their case.
  private let taken: Set<String>
  /// The identifier of the style that each type has by default.
  private let defaults: [String: String]

  init(_ tree: XMLTree) {
    self.tree = tree
    var paragraphs: [String: Int] = [:]
    var names: [String: String] = [:]
    var characters: [String: String] = [:]
    var tables: [String: String] = [:]
    var taken: Set<String> = []
    var defaults: [String: String] = [:]
    for node in tree.first("w:styles").map({ Array(tree.children(of: $0)) }) ?? [] {
      guard tree.name(of: node) == "w:style", let type = tree.attribute("w:type", of: node),
        let identifier = tree.attribute("w:styleId", of: node)
      else { continue }
      taken.insert(identifier.lowercased())
      if ["1", "true", "on"].contains(tree.attribute("w:default", of: node) ?? "") {
        defaults[type] = identifier
      }
      let aliases = (tree.value("w:aliases", of: node) ?? "").split(separator: ",").map(String.init)
      let keys = ([tree.value("w:name", of: node) ?? identifier] + aliases).map(StyleNames.key)
      switch type {
      case "paragraph":
        paragraphs[identifier] = node
        for key in keys where names[key] == nil { names[key] = identifier }
      case "character":
        for key in keys where characters[key] == nil { characters[key] = identifier }
      case "table": for key in keys where tables[key] == nil { tables[key] = identifier }
      default: break
      }
    }
    self.paragraphs = paragraphs
    self.names = names
    self.characters = characters
    self.tables = tables
    self.taken = taken
    self.defaults = defaults
  }

  /// The identifier of a style that is ours: by its name, by its identifier, by its name in any
  /// language.
  func identifier(of style: ParagraphStyle) -> String? {
    if style == .normal, let normal = defaults["paragraph"] { return normal }
    if let identifier = names[StyleNames.key(style.name)] { return identifier }
    if paragraphs[style.identifier] != nil { return style.identifier }
    for name in StyleNames.names(of: style) {
      if let identifier = names[StyleNames.key(name)] { return identifier }
    }
    return nil
  }

  /// The identifier of a character style that is ours.
  func identifier(of style: CharacterStyle) -> String? {
    characters[StyleNames.key(style.name)]
  }

  /// The identifier of the style of tables, where it has one of that name.
  func tableIdentifier(named name: String) -> String? { tables[StyleNames.key(name)] }

  /// The identifier of the style that paragraphs, characters or tables have by default.
  func defaultIdentifier(of type: String) -> String? { defaults[type] }

  /// An identifier that no style has yet.
  func free(_ identifier: String) -> String {
    var free = identifier
    var number = 2
    while taken.contains(free.lowercased()) {
      free = identifier + "G\(number)"
      number += 1
    }
    return free
  }

  /// The size of body text in half-points.
  var bodySize: Int {
    let normal = defaults["paragraph"].flatMap { paragraphs[$0] }
    let own = normal.flatMap { tree.child("w:rPr", of: $0) }.flatMap { tree.value("w:sz", of: $0) }
    let general = tree.first("w:rPrDefault").flatMap { tree.child("w:rPr", of: $0) }
      .flatMap { tree.value("w:sz", of: $0) }
    // Without any, text is of 10 points (ECMA-376 part 1, section 17.3.2.38).
    return min(max((own ?? general).flatMap { Int($0) } ?? 20, 8), 144)
  }

  /// How a style looks, with all that it is based on.
  func look(of identifier: String) -> Look {
    var chain: [Int] = []
    var next: String? = identifier
    while let identifier = next, let node = paragraphs[identifier], chain.count < 20 {
      chain.append(node)
      next = tree.value("w:basedOn", of: node)
    }
    var look = Look()
    for node in chain.reversed() {
      if let properties = tree.child("w:pPr", of: node) { put(properties, into: &look) }
      if let properties = tree.child("w:rPr", of: node) { putLetters(properties, into: &look) }
    }
    return look
  }

  private func put(_ properties: Int, into look: inout Look) {
    if let word = tree.value("w:jc", of: properties) {
      switch word {
      case "center": look.alignment = .center
      case "right", "end": look.alignment = .end
      case "both", "distribute": look.alignment = .justified
      default: look.alignment = .start
      }
    }
    if let indents = tree.child("w:ind", of: properties) {
      func number(_ names: String...) -> Int? {
        names.compactMap { tree.attribute($0, of: indents).flatMap { Int($0) } }.first
      }
      look.left = number("w:left", "w:start") ?? look.left
      look.right = number("w:right", "w:end") ?? look.right
      let characters = number("w:firstLineChars") ?? 0
      if let length = number("w:hanging"), length > 0 {
        look.firstLine = .hanging(length)
      } else if characters > 0 {
        look.firstLine = .indented
      } else if let length = number("w:firstLine") {
        look.firstLine = length == 0 ? .flush : .length(length)
      }
    }
    if let spacing = tree.child("w:spacing", of: properties) {
      func number(_ name: String) -> Int? { tree.attribute(name, of: spacing).flatMap { Int($0) } }
      look.before = number("w:before") ?? look.before
      look.after = number("w:after") ?? look.after
      if let line = number("w:line") {
        switch tree.attribute("w:lineRule", of: spacing) {
        case "exact": look.lineHeight = .exactly(line)
        case "atLeast": look.lineHeight = .atLeast(line)
        default: look.lineHeight = .multiple(line)
        }
      }
    }
    if let node = tree.child("w:keepNext", of: properties) { look.keepsWithNext = tree.isOn(node) }
    if let level = tree.value("w:outlineLvl", of: properties).flatMap({ Int($0) }) {
      look.outlineLevel = (0...8).contains(level) ? level : nil
    }
  }

  private func putLetters(_ properties: Int, into look: inout Look) {
    if let size = tree.value("w:sz", of: properties).flatMap({ Int($0) }) { look.size = size }
    if let node = tree.child("w:b", of: properties) { look.isBold = tree.isOn(node) }
    if let node = tree.child("w:i", of: properties) { look.isItalic = tree.isOn(node) }
  }
}

extension ReferenceStyles {
  /// The style that stands for one that the document has not, where what it is for is plain: its
  /// body text is what a document without a style of that name has in `Normal`.
  func standIn(for style: ParagraphStyle) -> String? {
    switch style {
    case .articleTitle: identifier(of: .title)
    case .body: identifier(of: .normal)
    case .firstParagraph: identifier(of: .body) ?? identifier(of: .normal)
    default: nil
    }
  }
}
