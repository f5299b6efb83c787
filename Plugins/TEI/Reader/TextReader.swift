internal import GalleyCore
internal import GalleyPackaging

/// Makes the nodes of the model of a TEI text: what `TextWriter` does, the other way.
///
/// The text itself comes from the tape, which knows what of it is text and where it stood.
struct TextReader {
  let file: TEIFile
  var tree: XMLTree { file.tree }
  /// The decoded source, empty where there is none.
  let source: [UInt8]
  /// The index of each node's first piece, -1 where it has none.
  private let firstPieces: [Int32]
  let renditions: [String: String]
  let characters: [String: String]
  let lines: LineTable
  /// The pictures that were in the file.
  var resources: [Resource] = []
  /// What no node of the model is like, by element.
  var foreign = ForeignElements()
  /// What has to be told in another place than it stands, such as notes in a line.
  var pendingNotes: [Block] = []
  var noteCount = 0

  init(_ file: TEIFile, source: [UInt8], lines: LineTable) {
    self.file = file
    self.source = source
    self.lines = lines
    var firstPieces = [Int32](repeating: -1, count: file.tree.nodes.count)
    for (index, piece) in file.tape.pieces.enumerated().reversed() {
      firstPieces[Int(piece.node)] = Int32(index)
    }
    self.firstPieces = firstPieces
    renditions = file.header.map { Renditions.names(in: file.tree, header: $0) } ?? [:]
    characters =
      file.header.map { CharacterDeclarations.characters(in: file.tree, header: $0) } ?? [:]
  }

  /// The pieces of a node.
  func pieces(of node: Int) -> ArraySlice<SourceTape.Piece> {
    let first = Int(firstPieces[node])
    guard first >= 0 else { return [] }
    let pieces = file.tape.pieces
    var end = first
    while end < pieces.count, pieces[end].node == Int32(node) { end += 1 }
    return pieces[first..<end]
  }

  /// The run of a piece.
  func run(_ piece: SourceTape.Piece) -> TextRun {
    let start = file.tape.sourceStart(of: piece)
    let count = Int(piece.end - piece.start)
    if start >= 0, start + count <= source.count {
      return TextRun(in: source, from: start, to: start + count)
    }
    return TextRun(text(of: piece))
  }

  /// The characters of a piece.
  func text(of piece: SourceTape.Piece) -> String {
    String(decoding: file.tape.bytes[Int(piece.start)..<Int(piece.end)], as: UTF8.self)
  }

  /// The name of an element.
  func name(_ node: Int) -> String { tree.name(of: node) }

  /// The value of an attribute.
  func attribute(_ name: String, _ node: Int) -> String? { tree.attribute(name, of: node) }

  /// Whether a node is an element of this name.
  func isElement(_ node: Int, _ name: String) -> Bool {
    tree.nodes[node].kind == .element && self.name(node) == name
  }

  /// The child elements of a node.
  func elements(of node: Int) -> [Int] {
    tree.children(of: node).filter { tree.nodes[$0].kind == .element }
  }

  /// What any node may carry; `withoutFirst` where the first rendition says what the node is.
  func attributes(of node: Int, withoutFirst: Bool = false) -> Attributes {
    guard tree.attributeCount(of: node) > 0 || !file.isOwn else { return .none }
    var classes = renditionNames(of: node)
    if withoutFirst { classes = Array(classes.dropFirst()) }
    return Attributes(
      identifier: attribute("xml:id", node).flatMap { isMadeName($0) ? nil : $0 },
      language: attribute("xml:lang", node).flatMap(LanguageTag.init), classes: classes,
      others: file.isOwn ? [] : [Attribute(name: ForeignTag.name, value: tree.startTag(of: node))])
  }

  /// Whether a name was made for a block, and nothing points to it.
  private func isMadeName(_ name: String) -> Bool {
    file.isOwn && name.hasPrefix("b.") && BlockNames.isMade(name) && !file.targets.contains(name)
  }

  /// The names of an element's renditions.
  func renditionNames(of node: Int) -> [String] {
    guard let value = attribute("rendition", node) else { return [] }
    return value.split(separator: " ").compactMap { renditions[String($0)] }
  }

  /// The identifier that a pointer leads to, the pointer itself where it leads elsewhere.
  static func identifier(_ pointer: String) -> String {
    pointer.hasPrefix("#") ? String(pointer.dropFirst()) : pointer
  }

  /// How sure a line end or a line is.
  func confidence(of node: Int) -> Confidence {
    Confidence(cert: attribute("cert", node)) ?? .certain
  }

  /// The line of the source that follows a node.
  func line(after node: Int) -> Int {
    guard !source.isEmpty else { return 0 }
    let pieces = file.tape.pieces
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(pieces[middle].node) <= node { low = middle + 1 } else { high = middle }
    }
    while low < pieces.count, pieces[low].join != nil { low += 1 }
    guard low < pieces.count, pieces[low].stretch >= 0 else { return 0 }
    return lines.line(at: file.tape.sourceStart(of: pieces[low]))
  }
}

extension Renditions {
  /// The names of a header's renditions, by the pointers to them.
  static func names(in tree: XMLTree, header: Int) -> [String: String] {
    var names: [String: String] = [:]
    for node in tree.outermost("rendition", in: header) {
      guard let identifier = tree.attribute("xml:id", of: node) else { continue }
      names["#" + identifier] = name(identifier, description: tree.content(of: node))
    }
    return names
  }

  private static func name(_ identifier: String, description: String) -> String {
    if description.hasPrefix("set as: ") { return String(description.dropFirst(8)) }
    if style(of: identifier) == description { return identifier }
    // The name had to make way for an identifier of the text.
    let parts = identifier.split(separator: "-")
    let stem = parts.dropLast().joined(separator: "-")
    if let last = parts.last, Int(last) != nil, style(of: stem) == description { return stem }
    return identifier
  }
}

extension CharacterDeclarations {
  /// The characters that a header declares by a mapping, by the pointers to them.
  static func characters(in tree: XMLTree, header: Int) -> [String: String] {
    var characters: [String: String] = [:]
    for node in tree.outermost("char", in: header) {
      guard let name = tree.attribute("xml:id", of: node),
        let mapping = tree.first("mapping", in: node)
      else { continue }
      characters["#" + name] = tree.described(by: mapping)
    }
    return characters
  }
}
