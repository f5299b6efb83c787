internal import GalleyCore
internal import GalleyPackaging

/// A TEI file with its parts found: the header, the text, the record of its source, and the text
/// as pieces.
struct TEIFile: Sendable {
  /// The file.
  let tree: XMLTree
  /// The index of the `teiHeader`, nil where there is none.
  let header: Int?
  /// The indexes of the outermost `text` elements.
  let texts: [Int]
  /// What the file says of the source it was made from; nil where it cannot give one back.
  let record: SourceRecord?
  /// Whether Galley wrote it.
  let isOwn: Bool
  /// What references lead to that may be names of blocks.
  let targets: Set<String>
  /// The class of each name.
  let classes: [ElementClass]
  /// The characters that the file cannot hold, by the pointers to them.
  let unwritable: [String: Unicode.Scalar]
  /// The text in pieces.
  let tape: SourceTape

  /// How deep elements may be nested: more than any text needs, and less than what overflows.
  private static let deepest = 500

  /// Reads a file.
  ///
  /// Throws a `data` diagnostic where it is no TEI or not well-formed.
  init(_ input: InputFile) throws(Diagnostic) {
    let tree = ProfileReversal.reversed(
      try XMLTree(input.bytes, file: input.name, depth: Self.deepest))
    guard let root = tree.nodes.indices.first(where: { tree.nodes[$0].kind == .element }),
      ["TEI", "teiCorpus", "TEI.2"].contains(tree.name(of: root))
    else {
      throw Diagnostic(
        .error, .data, code: "not-tei", "the file is XML, but no TEI", file: input.name,
        position: SourcePosition(line: 1, column: 1),
        hint: "TEI begins with a TEI element; a text is read with -f text")
    }
    self.tree = tree
    header = tree.first("teiHeader", in: root)
    texts = tree.outermost("text", in: root)
    targets = tree.targets(in: texts)
    classes = ElementClass.table(of: tree.names)
    isOwn =
      header.flatMap { tree.first("application", in: $0) }
      .map { tree.attribute("ident", of: $0) == "Galley" && !tree.isForeign($0) } ?? false
    record = try header.flatMap { (header) throws(Diagnostic) in
      try SourceRecord(tree, header: header, file: input.name)
    }
    var first = tree.nodes.count
    var last = tree.nodes.count
    if let begin = texts.first, let end = texts.last {
      first = begin
      last = Int(tree.nodes[end].next)
    }
    unwritable = header.map(tree.unwritableCharacters) ?? [:]
    tape = SourceTape(
      tree, first..<last, classes: classes, habits: record?.habits,
      unwritable: unwritable, collapsesSpaces: !isOwn)
  }
}

extension XMLTree {
  /// Whether Galley says, before its name, that the file was another program's first.
  fileprivate func isForeign(_ application: Int) -> Bool {
    nodes.indices[..<application].suffix(6).contains { index in
      isMark(index) && utf8(of: index).starts(with: "foreign=".utf8)
    }
  }

  /// The names of blocks that references in elements lead to.
  fileprivate func targets(in elements: [Int]) -> Set<String> {
    guard number(of: "target") != nil, let first = elements.first, let last = elements.last
    else { return [] }
    var targets: Set<String> = []
    let names = ["ref", "ptr"].compactMap(number)
    for index in first..<Int(nodes[last].next) where attributeCount(of: index) > 0 {
      guard names.contains(nodes[index].name), let pointer = attribute("target", of: index),
        pointer.hasPrefix("#b.")
      else { continue }
      targets.insert(String(pointer.dropFirst()))
    }
    return targets
  }

  /// The first element of a name in another.
  func first(_ name: String, in node: Int) -> Int? {
    guard let number = number(of: name) else { return nil }
    return (node + 1..<max(node + 1, Int(nodes[node].next))).first {
      nodes[$0].kind == .element && nodes[$0].name == number
    }
  }

  /// The elements of a name in another, but for those in one of them.
  func outermost(_ name: String, in node: Int) -> [Int] {
    guard let number = number(of: name) else { return [] }
    var found: [Int] = []
    var index = node + 1
    while index < Int(nodes[node].next) {
      if nodes[index].kind == .element, nodes[index].name == number {
        found.append(index)
        index = Int(nodes[index].next)
      } else {
        index += 1
      }
    }
    return found
  }

  /// The child elements of a name.
  func children(_ name: String, of node: Int) -> [Int] {
    children(of: node).filter { self.name(of: $0) == name }
  }

  /// All characters in an element, each run of white space a space, none at its ends.
  func words(of node: Int) -> String {
    var text = ""
    for index in node..<Int(nodes[node].next) where nodes[index].kind == .text {
      text += self.text(of: index)
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// All characters in an element, as they are.
  func content(of node: Int) -> String {
    var text = ""
    for index in node..<Int(nodes[node].next) where nodes[index].kind == .text {
      text += self.text(of: index)
    }
    return text
  }

  /// The characters that a file cannot hold, by the pointers to their declarations.
  func unwritableCharacters(in header: Int) -> [String: Unicode.Scalar] {
    var characters: [String: Unicode.Scalar] = [:]
    for node in outermost("char", in: header) {
      guard let name = attribute("xml:id", of: node), let property = first("localProp", in: node),
        attribute("name", of: property) == "code-point",
        let code = attribute("value", of: property), code.hasPrefix("U+"),
        let scalar = UInt32(code.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      else { continue }
      characters["#" + name] = scalar
    }
    return characters
  }
}
