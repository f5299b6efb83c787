internal import GalleyCore
internal import GalleyPackaging

/// A file of XHTML or HTML as a tree, its elements known by their names in small letters and without
/// prefixes.
struct Markup {
  /// The tree.
  let tree: XMLTree
  /// The path in the archive; empty for a page.
  let path: String
  /// The local name of each name of the tree.
  private let locals: [String]
  /// The numbers of the names with a prefix, by the names without it.
  private let prefixed: [String: [Int32]]
  /// The numbers of the names of attributes that say what an element is.
  private let typeNames: [Int32]

  /// How each node is shown; empty until it is found.
  var styles: [NodeStyle] = []

  /// Whether each node is left out because nobody sees it; empty where all are seen.
  private(set) var hidden: [Bool] = []

  /// The deepest nesting that is read.
  static let deepest = 256

  init(_ tree: XMLTree, path: String) {
    self.tree = tree
    self.path = path
    locals = tree.names.map { name in
      String(name.split(separator: ":").last ?? "").lowercased()
    }
    var prefixed: [String: [Int32]] = [:]
    var typeNames: [Int32] = []
    for (number, name) in zip((0 as Int32)..., tree.names) {
      if name.hasSuffix(":type") || name == "role" { typeNames.append(number) }
      guard name.utf8.contains(0x3A), let local = name.split(separator: ":").last else { continue }
      prefixed[String(local), default: []].append(number)
    }
    (self.prefixed, self.typeNames) = (prefixed, typeNames)
  }

  /// Reads a file of XHTML; one that is not well-formed is mended as a browser would.
  ///
  /// Throws a `data` diagnostic for entities of its own and for elements nested too deep.
  static func read(
    _ bytes: [UInt8], path: String, findings: inout Findings
  ) throws(Diagnostic) -> Markup {
    let text = PageEncoding.decode(bytes, isXML: true).text
    do throws(Diagnostic) {
      return Markup(try XMLTree(xhtml: text, file: path, depth: deepest), path: path)
    } catch {
      guard error.code == "xml-malformed" else { throw error }
      findings.mended.append(path)
      return Markup(try XMLTree(html: text, file: path, depth: deepest), path: path)
    }
  }

  /// The name of an element; empty for all else.
  func name(_ node: Int) -> String {
    let node = tree.nodes[node]
    return node.kind == .element && node.name >= 0 ? locals[Int(node.name)] : ""
  }

  /// The value of an attribute by its local name.
  func attribute(_ name: String, _ node: Int) -> String? {
    if let value = tree.attribute(name, of: node) { return value }
    guard tree.attributeCount(of: node) > 0, let numbers = prefixed[name] else { return nil }
    return tree.values(of: node, named: numbers).first
  }

  /// The words of a value that is a list of these.
  func words(_ name: String, _ node: Int) -> [String] {
    (attribute(name, node) ?? "").split { " \t\r\n".contains($0) }.map(String.init)
  }

  /// The classes of an element.
  func classes(_ node: Int) -> [String] { words("class", node) }

  /// What `epub:type` and `role` say an element is.
  func types(_ node: Int) -> [String] {
    guard tree.attributeCount(of: node) > 0 else { return [] }
    return tree.values(of: node, named: typeNames).flatMap { value in
      value.lowercased().split { " \t\r\n".contains($0) }.map(String.init)
    }
  }

  /// How a node is shown.
  func style(_ node: Int) -> NodeStyle { styles.isEmpty ? NodeStyle() : styles[node] }

  /// The children that are seen.
  func children(_ node: Int) -> ShownChildren {
    ShownChildren(all: tree.children(of: node), hidden: hidden)
  }

  /// Whether nobody sees a node.
  func isHidden(_ node: Int) -> Bool { !hidden.isEmpty && hidden[node] }

  /// Leaves out nodes and all that is in them.
  mutating func hide(_ nodes: [Int]) {
    guard !nodes.isEmpty else { return }
    if hidden.isEmpty { hidden = Array(repeating: false, count: tree.nodes.count) }
    for node in nodes {
      for inner in node..<max(node + 1, next(node)) { hidden[inner] = true }
    }
  }

  /// Where a node and all in it end.
  func next(_ node: Int) -> Int { Int(tree.nodes[node].next) }

  /// Whether a node is text.
  func isText(_ node: Int) -> Bool { tree.nodes[node].kind == .text }

  /// Whether a node stands between elements and is not seen: white space, a comment.
  func isBlank(_ node: Int) -> Bool {
    tree.nodes[node].kind != .element && Label.oneLine(text(in: node)).isEmpty
  }

  /// All text in a node, but what nobody sees.
  func text(in node: Int) -> String {
    if isText(node) { return tree.text(of: node) }
    var text = ""
    for inner in (node + 1)..<max(node + 1, next(node)) where isText(inner) && !isHidden(inner) {
      text += tree.text(of: inner)
    }
    return text
  }

  /// The first element of a name.
  func first(_ name: String, in range: Range<Int>? = nil) -> Int? {
    (range ?? tree.nodes.indices).first { self.name($0) == name }
  }

  /// The body; the root where there is none.
  var body: Int? { first("body") ?? tree.nodes.indices.first { tree.nodes[$0].kind == .element } }

  /// What stands beside the body and is shown none the less.
  func outside(_ body: Int) -> [Int] {
    guard let root = tree.nodes.indices.first(where: { tree.nodes[$0].kind == .element }),
      root != body
    else { return [] }
    return children(root).filter {
      !($0...max($0, next($0) - 1)).contains(body) && name($0) != "head"
    }
  }

  /// The language of an element.
  func language(_ node: Int) -> LanguageTag? {
    guard tree.attributeCount(of: node) > 0 else { return nil }
    let value = tree.attribute("xml:lang", of: node) ?? tree.attribute("lang", of: node)
    return value.flatMap { LanguageTag($0) }
  }

  /// The parent of each node and the node before it there, -1 where there is none.
  func family() -> (parents: [Int], previous: [Int]) {
    var parents = [Int](repeating: -1, count: tree.nodes.count)
    var previous = parents
    for node in tree.nodes.indices where tree.nodes[node].kind == .element {
      var last = -1
      for child in tree.children(of: node) {
        parents[child] = node
        previous[child] = last
        last = child
      }
    }
    return (parents, previous)
  }
}

/// The children of an element but those that nobody sees.
struct ShownChildren: Sequence, IteratorProtocol {
  var all: XMLTree.Children
  let hidden: [Bool]

  /// The next child, nil after the last.
  mutating func next() -> Int? {
    while let child = all.next() {
      if hidden.isEmpty || !hidden[child] { return child }
    }
    return nil
  }
}

extension Markup {
  /// A drawing as a page that shows it: the picture in it, or else itself, with its words.
  ///
  /// Throws nothing but what a fault of Galley's would be.
  func asPage() throws(Diagnostic) -> Markup {
    var words: [String] = []
    var node = 0
    while node < tree.nodes.count {
      let isText = ["title", "desc", "text"].contains(name(node))
      if isText { words.append(Label.oneLine(text(in: node))) }
      node = isText ? next(node) : node + 1
    }
    let picture = first("image").flatMap { attribute("href", $0) }
    let address = picture ?? String(path.split(separator: "/").last ?? "").encodedAsAddress
    let page =
      "<html><body><figure><img src=\"\(address.escaped)\" alt=\""
      + words.filter { !$0.isEmpty }.joined(separator: " ").escaped
      + "\"/></figure></body></html>"
    return Markup(try XMLTree(xhtml: Array(page.utf8), file: path, depth: 8), path: path)
  }
}

extension String {
  /// The text as it stands in a value of XML.
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  /// The name of a file as an address.
  fileprivate var encodedAsAddress: String {
    replacing("%", with: "%25").replacing("#", with: "%23").replacing("?", with: "%3F")
  }
}
