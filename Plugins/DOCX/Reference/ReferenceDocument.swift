import GalleyCore
import GalleyPackaging

/// A Word document whose styles, page, headers and footers, numbering and theme others are to have.
struct ReferenceDocument {
  let package: ReferencePackage
  let styles: ReferenceStyles
  let section: ReferenceSection
  let numbering: ReferenceNumbering?
  /// The parts that are taken as they are, by the kinds of relationships.
  let theme: [UInt8]?
  let fonts: XMLTree?
  /// What its settings say of all pages.
  let isMirrored: Bool
  let hasEvenPages: Bool
  /// What could not be taken.
  private(set) var problems: [Problem] = []

  /// Reads a document.
  ///
  /// Throws a `usage` diagnostic for what is no Word document, or not safe to read.
  init(_ input: InputFile) throws(Diagnostic) {
    let package = try ReferencePackage(input)
    let relationships = try package.relationships(of: package.documentName)
    func name(_ kind: String) -> String? {
      relationships.first { $0.kind == kind && !$0.isExternal }?.target
    }
    func tree(_ kind: String) throws(Diagnostic) -> XMLTree? {
      guard let name = name(kind), let tree = try package.tree(of: name),
        tree.namespaces["w"] == WordML.namespace
      else { return nil }
      return tree
    }
    guard let document = try package.tree(of: package.documentName),
      document.namespaces["w"] == WordML.namespace
    else {
      throw ReferencePackage.fault(
        input.name, "the reference document is not in the transitional form that Word writes")
    }
    guard let stylesTree = try tree("styles") else {
      throw ReferencePackage.fault(input.name, "the reference document has no styles")
    }
    let settings = try tree("settings")
    var problems: [Problem] = []
    section = try ReferenceSection(
      document, relationships: relationships, package: package, problems: &problems)
    styles = ReferenceStyles(stylesTree)
    numbering = try tree("numbering").map { ReferenceNumbering($0) }
    fonts = try tree("fontTable")
    theme = try Self.theme(name("theme"), in: package)
    isMirrored = settings?.isOn("w:mirrorMargins") ?? false
    hasEvenPages = settings?.isOn("w:evenAndOddHeaders") ?? false
    self.package = package
    self.problems = problems
  }

  /// The theme, where it needs no other parts.
  private static func theme(
    _ name: String?, in package: ReferencePackage
  ) throws(Diagnostic) -> [UInt8]? {
    guard let name, try package.relationships(of: name).isEmpty, try package.tree(of: name) != nil
    else { return nil }
    return try package.bytes(of: name)
  }

  /// The page, for what must be known of its room.
  func page(em: Int) -> PageLayout { PageLayout(section, isMirrored: isMirrored, em: em) }
}

extension XMLTree {
  /// The first element of a name.
  func first(_ name: String) -> Int? {
    guard let number = number(of: name) else { return nil }
    return nodes.firstIndex { $0.kind == .element && $0.name == number }
  }

  /// The first child of a name.
  func child(_ name: String, of node: Int) -> Int? {
    children(of: node).first { nodes[$0].kind == .element && self.name(of: $0) == name }
  }

  /// The value of a child's `w:val`.
  func value(_ name: String, of node: Int) -> String? {
    child(name, of: node).flatMap { attribute("w:val", of: $0) }
  }

  /// Whether there is an element that is on: without a value, or with one that says so.
  func isOn(_ name: String) -> Bool {
    guard let node = first(name) else { return false }
    return isOn(node)
  }

  /// Whether an element is on.
  func isOn(_ node: Int) -> Bool {
    !["0", "false", "off"].contains(attribute("w:val", of: node) ?? "1")
  }
}

extension XMLWriter {
  /// Copies a part's element and all that is in it but what is not wanted.
  ///
  /// `relationships` has the new identifiers of those that attributes name.
  mutating func copy(
    _ tree: XMLTree, _ node: Int, without names: Set<String> = [],
    relationships: [String: String] = [:]
  ) {
    var open: [Int] = []
    var index = node
    let end = Int(tree.nodes[node].next)
    while index < end {
      while let last = open.last, Int(tree.nodes[last].next) <= index {
        self.end()
        open.removeLast()
      }
      switch tree.nodes[index].kind {
      case .element:
        let name = tree.name(of: index)
        if names.contains(name) {
          index = Int(tree.nodes[index].next)
          continue
        }
        start(name, Self.attributes(of: index, in: tree, relationships))
        open.append(index)
      case .text: generated(tree.text(of: index))
      case .comment, .instruction: break
      }
      index += 1
    }
    for _ in open { self.end() }
  }

  /// Opens a part's root with all of its namespaces.
  mutating func startRoot(_ tree: XMLTree, _ node: Int) {
    let spaces = tree.namespaces.sorted { $0.key < $1.key }.map { prefix, space in
      Attribute(name: prefix.isEmpty ? "xmlns" : "xmlns:" + prefix, value: space)
    }
    start(tree.name(of: node), spaces + tree.attributes(of: node))
  }

  private static func attributes(
    of node: Int, in tree: XMLTree, _ relationships: [String: String]
  ) -> [Attribute] {
    tree.attributes(of: node).map { attribute in
      guard attribute.name.hasPrefix("r:"), let new = relationships[attribute.value] else {
        return attribute
      }
      return Attribute(name: attribute.name, value: new)
    }
  }
}
