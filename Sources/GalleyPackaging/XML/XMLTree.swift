public import GalleyCore

/// A whole XML file in flat arrays: elements, text, comments and processing instructions in the
/// order of the file.
///
/// A node's descendants follow it, and it knows where they end: going through a tree is going
/// through an array, however deep it is. Names are numbers, all text stands in one buffer.
public struct XMLTree: Sendable {
  /// What a node is.
  public enum Kind: UInt8, Sendable {
    /// An element; what is in it follows.
    case element
    /// Text, never empty, all of it up to the next tag, comment or instruction.
    case text
    /// A processing instruction: its target is its name.
    case instruction
    /// A comment.
    case comment
  }

  /// A node.
  public struct Node: Sendable {
    /// What it is.
    public let kind: Kind
    /// The number of its name, -1 for text and comments.
    public let name: Int32
    /// Its bytes; for an element its attributes.
    let start: Int32
    let end: Int32
    /// The index of the first node after it and all that is in it.
    public internal(set) var next: Int32
    /// The line of the file it begins in, counted from 1.
    public let line: Int32
  }

  struct AttributeRange: Sendable {
    let name: Int32
    let start: Int32
    let end: Int32
  }

  /// The nodes in the order of the file; the first element is the root.
  public internal(set) var nodes: [Node] = []
  /// The names of elements, attributes and targets.
  ///
  /// They are as written (`xml:id`), but those of TEI's namespace have no prefix, and those of a
  /// namespace whose prefix was given to `init` have that one.
  public internal(set) var names: [String] = []
  /// The namespaces that prefixes stand for, as declared last.
  public internal(set) var namespaces: [String: String] = [:]
  var attributeRanges: [AttributeRange] = []
  var bytes: [UInt8] = []

  /// The deepest nesting that is read.
  public static let deepest = 10_000

  /// Reads a file; `file` is named in diagnostics.
  ///
  /// `prefixes` has the prefixes that names of some namespaces are to have, whatever the file's own
  /// are; prefixes of other namespaces that are the same get a `_`.
  ///
  /// Throws a `data` diagnostic for a document type declaration, another encoding than UTF-8, what
  /// is not well-formed, and elements nested deeper than `depth`.
  public init(
    _ content: [UInt8], file: String? = nil, depth: Int = XMLTree.deepest,
    prefixes: [String: String] = [:]
  ) throws(Diagnostic) {
    try XMLProlog.check(content, file: file)
    let builder = XMLTreeBuilder(size: content.count, depth: depth, prefixes: prefixes)
    try builder.parse(content, file: file)
    self = builder.tree
  }

  init() {}

  /// The number of a name, nil where the file has none such.
  public func number(of name: String) -> Int32? {
    names.firstIndex(of: name).map { Int32($0) }
  }

  /// The name of an element or the target of an instruction; empty for text and comments.
  public func name(of node: Int) -> String {
    let name = nodes[node].name
    return name < 0 ? "" : names[Int(name)]
  }

  /// The bytes of a text, an instruction or a comment.
  public func utf8(of node: Int) -> ArraySlice<UInt8> {
    let node = nodes[node]
    return node.kind == .element ? [] : bytes[Int(node.start)..<Int(node.end)]
  }

  /// How many bytes all texts and values of attributes have together.
  public var byteCount: Int { bytes.count }

  /// The characters of a text, an instruction or a comment.
  public func text(of node: Int) -> String { String(decoding: utf8(of: node), as: UTF8.self) }

  /// The attributes of an element in their order.
  public func attributes(of node: Int) -> [Attribute] {
    let node = nodes[node]
    guard node.kind == .element, node.start < node.end else { return [] }
    return attributeRanges[Int(node.start)..<Int(node.end)].map { range in
      Attribute(name: names[Int(range.name)], value: value(range))
    }
  }

  /// The value of an element's attribute, nil where it has none of this name.
  public func attribute(_ name: String, of node: Int) -> String? {
    let node = nodes[node]
    guard node.kind == .element, node.start < node.end else { return nil }
    let range = attributeRanges[Int(node.start)..<Int(node.end)].first {
      names[Int($0.name)] == name
    }
    return range.map(value)
  }

  /// The values of an element's attributes whose names have these numbers, in their order.
  public func values(of node: Int, named numbers: [Int32]) -> [String] {
    let node = nodes[node]
    guard node.kind == .element, node.start < node.end, !numbers.isEmpty else { return [] }
    return attributeRanges[Int(node.start)..<Int(node.end)].compactMap { range in
      numbers.contains(range.name) ? value(range) : nil
    }
  }

  /// How many attributes an element has.
  public func attributeCount(of node: Int) -> Int {
    let node = nodes[node]
    return node.kind == .element ? Int(node.end - node.start) : 0
  }

  /// The children of an element.
  public func children(of node: Int) -> Children {
    Children(tree: self, index: node + 1, end: Int(nodes[node].next))
  }

  private func value(_ range: AttributeRange) -> String {
    String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }

  /// The children of an element, by their indexes.
  public struct Children: Sequence, IteratorProtocol {
    let tree: XMLTree
    var index: Int
    let end: Int

    /// The next child, nil after the last.
    public mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = Int(tree.nodes[index].next) }
      return index
    }
  }
}
