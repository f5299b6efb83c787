import GalleyCore
import GalleyPackaging

/// A part of XML whose elements are known by their tags, whatever prefixes the file has for them.
struct PartTree {
  let tree: XMLTree
  /// The tag of each name of the tree.
  private let tags: [Tag]

  /// How deep elements may be nested: as deep as most programs take them, tables in tables 60 times.
  static let deepest = 256

  /// Reads a part; `file` is named in diagnostics.
  init(_ bytes: [UInt8], part: String, file: String) throws(Diagnostic) {
    do throws(Diagnostic) {
      tree = try XMLTree(bytes, file: file, depth: Self.deepest, prefixes: Namespaces.prefixes)
    } catch {
      var told = error
      told.message = "\(Diagnostic.shown(part)): \(told.message)"
      throw told
    }
    tags = tree.names.map { Tag(rawValue: $0) ?? .other }
  }

  /// The root element.
  var root: Int? { tree.nodes.indices.first { tree.nodes[$0].kind == .element } }

  /// What a node is.
  func tag(_ node: Int) -> Tag {
    let node = tree.nodes[node]
    guard node.kind == .element else { return node.kind == .text ? .characters : .nothing }
    return tags[Int(node.name)]
  }

  /// The index of the first node behind a node and all that is in it.
  func next(_ node: Int) -> Int { Int(tree.nodes[node].next) }

  /// The first child with a tag.
  func child(_ tag: Tag, of node: Int) -> Int? {
    var child = node + 1
    let end = next(node)
    while child < end {
      if self.tag(child) == tag { return child }
      child = next(child)
    }
    return nil
  }

  /// Calls `body` for each child that is an element.
  func forEachChild(of node: Int, _ body: (Int, Tag) -> Void) {
    var child = node + 1
    let end = next(node)
    while child < end {
      let tag = tag(child)
      if tag != .characters && tag != .nothing { body(child, tag) }
      child = next(child)
    }
  }

  /// The first node in a node with a tag, however deep.
  func descendant(_ tag: Tag, of node: Int) -> Int? {
    (node + 1..<next(node)).first { self.tag($0) == tag }
  }

  /// The value of an attribute.
  func attribute(_ name: String, of node: Int) -> String? { tree.attribute(name, of: node) }

  /// `w:val`.
  func value(of node: Int) -> String? { tree.attribute("w:val", of: node) }

  /// `w:val` of a child.
  func value(_ tag: Tag, of node: Int) -> String? {
    child(tag, of: node).flatMap { value(of: $0) }
  }

  /// A number: of twentieths of a point, or with the unit that Strict allows.
  func number(_ name: String, of node: Int) -> Int? {
    tree.attribute(name, of: node).flatMap(Measure.number)
  }

  /// What a toggle says (ECMA-376 part 1, section 17.17.4).
  func isOn(_ node: Int) -> Bool {
    guard let value = value(of: node) else { return true }
    return !["0", "false", "off", "none"].contains(value)
  }

  /// The characters directly in an element.
  func text(of node: Int) -> String {
    var text = ""
    var child = node + 1
    let end = next(node)
    while child < end {
      if tag(child) == .characters { text += tree.text(of: child) }
      child = next(child)
    }
    return text
  }
}

/// Measures as they are written.
enum Measure {
  /// A whole number, or a length with a unit in twentieths of a point (section 22.9.2.15).
  static func number(_ text: String) -> Int? {
    if let number = Int(text) { return number.magnitude < 1 << 31 ? number : nil }
    guard let value = Double(text) else {
      guard let value = Double(text.dropLast(2)), value.magnitude < 1e6 else { return nil }
      switch text.suffix(2) {
      case "pt": return Int(value * 20)
      case "in": return Int(value * 1440)
      case "cm": return Int(value * 567)
      case "mm": return Int(value * 56.7)
      case "pc", "pi": return Int(value * 240)
      default: return nil
      }
    }
    return value.magnitude < 1e9 ? Int(value) : nil
  }
}

extension PartTree {
  /// Whether most of the document's sections have lines from top to bottom (ECMA-376 part 1, section
  /// 17.6.20; in the words of Strict too).
  var hasVerticalLines: Bool {
    let sections = tree.nodes.indices.filter { tag($0) == .section }
    let vertical = sections.count {
      ["tbRl", "tbRlV", "rl", "rlV"].contains(value(.textDirection, of: $0))
    }
    return vertical * 2 > sections.count
  }
}
