public import GalleyCore

/// Makes a tree of another one, node by node: what is not copied is left out, and elements and
/// text may be put in.
public struct XMLTreeCopy: Sendable {
  private let original: XMLTree
  private var tree = XMLTree()
  private var open: [Int] = []
  private var numbers: [String: Int32] = [:]

  /// Begins a copy without nodes.
  public init(of original: XMLTree) {
    self.original = original
    tree.bytes = original.bytes
    tree.names = original.names
    tree.namespaces = original.namespaces
    tree.attributeRanges = original.attributeRanges
    tree.nodes.reserveCapacity(original.nodes.count)
    for (index, name) in original.names.enumerated() { numbers[name] = Int32(index) }
  }

  /// Opens an element with the name and the attributes of one of the original.
  public mutating func open(like node: Int) {
    open.append(tree.nodes.count)
    tree.nodes.append(original.nodes[node])
  }

  /// Opens an element that stands on a line of the original.
  public mutating func open(_ name: String, _ attributes: [Attribute], line: Int32) {
    let first = tree.attributeRanges.count
    for attribute in attributes {
      let range = append(attribute.value.utf8)
      tree.attributeRanges.append(
        XMLTree.AttributeRange(name: number(of: attribute.name), start: range.start, end: range.end)
      )
    }
    open.append(tree.nodes.count)
    tree.nodes.append(
      XMLTree.Node(
        kind: .element, name: number(of: name), start: Int32(first),
        end: Int32(tree.attributeRanges.count), next: 0, line: line))
  }

  /// Closes the element that was opened last.
  public mutating func close() {
    guard let node = open.popLast() else { return }
    tree.nodes[node].next = Int32(tree.nodes.count)
  }

  /// Copies a text, a comment or an instruction.
  public mutating func copy(_ node: Int) {
    let leaf = original.nodes[node]
    guard leaf.kind != .element else { return }
    append(leaf.kind, name: leaf.name, leaf.start, leaf.end, line: leaf.line)
  }

  /// Copies a text without its first or last bytes; nothing where none are left.
  public mutating func copy(text node: Int, dropping first: Int, _ last: Int = 0) {
    let leaf = original.nodes[node]
    let (start, end) = (leaf.start + Int32(first), leaf.end - Int32(last))
    guard leaf.kind == .text, start < end else { return }
    append(.text, name: -1, start, end, line: leaf.line)
  }

  /// Puts in a text; nothing where it is empty.
  public mutating func add(text: String, line: Int32) {
    guard !text.isEmpty else { return }
    let range = append(text.utf8)
    append(.text, name: -1, range.start, range.end, line: line)
  }

  /// The copy, all of its elements closed.
  public consuming func finish() -> XMLTree {
    while !open.isEmpty { close() }
    return tree
  }

  private mutating func append(
    _ kind: XMLTree.Kind, name: Int32, _ start: Int32, _ end: Int32, line: Int32
  ) {
    let next = Int32(tree.nodes.count + 1)
    tree.nodes.append(
      XMLTree.Node(kind: kind, name: name, start: start, end: end, next: next, line: line))
  }

  private mutating func append(_ text: String.UTF8View) -> (start: Int32, end: Int32) {
    let start = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: text)
    return (start, Int32(tree.bytes.count))
  }

  private mutating func number(of name: String) -> Int32 {
    if let number = numbers[name] { return number }
    tree.names.append(name)
    numbers[name] = Int32(tree.names.count - 1)
    return Int32(tree.names.count - 1)
  }
}
