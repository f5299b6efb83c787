import GalleyCore
import GalleyPackaging

/// The package of a Word document, with its main part found and read.
struct WordPackage {
  let opc: OPCReader
  /// The name of the main part.
  let document: String
  /// The main part.
  let tree: PartTree
  /// The relationships of the main part.
  let relationships: [OPCReader.Relationship]
  /// Those of the package.
  let packageRelationships: [OPCReader.Relationship]
  private let file: String

  /// Opens a file.
  init(_ input: InputFile) throws(Diagnostic) {
    file = input.name
    if let refusal = WordFileKind.refusal(of: input) { throw refusal }
    opc = try OPCReader(input.bytes, file: input.name)
    packageRelationships = try opc.relationships(of: "/", file: input.name)
    let main = packageRelationships.first { $0.type == "officeDocument" && !$0.isExternal }?.target
    document = main ?? "/word/document.xml"
    guard let bytes = try opc.part(document, file: input.name) else {
      throw main == nil
        ? WordFileKind.otherArchive(opc.names, file: input.name)
        : WordFileKind.missing(document, file: input.name)
    }
    if let type = opc.contentType(of: document), !type.lowercased().contains("word") {
      let isXML = ["application/xml", "text/xml"].contains(type.lowercased())
      if !isXML { throw WordFileKind.otherType(type, file: input.name) }
    }
    let tree = try PartTree(bytes, part: document, file: input.name)
    self.tree = tree
    guard let root = tree.root, tree.tag(root) == .document else {
      throw WordFileKind.otherType("", file: input.name)
    }
    relationships = try opc.relationships(of: document, file: input.name)
  }

  /// The name of the part that the main part is related to.
  func partName(_ type: String) -> String? {
    relationships.first { $0.type == type && !$0.isExternal }?.target
  }

  /// A part with text, nil where there is none; throws where it cannot be read.
  func textTree(_ type: String) throws(Diagnostic) -> (tree: PartTree, name: String)? {
    guard let name = partName(type) else { return nil }
    guard let bytes = try opc.part(name, file: file) else {
      throw WordFileKind.missing(name, file: file)
    }
    return (try PartTree(bytes, part: name, file: file), name)
  }

  /// A part that tells how the text looks; where it cannot be read the text still can.
  func optionalTree(_ type: String, _ findings: inout Findings) -> PartTree? {
    guard let name = partName(type) else { return nil }
    return optionalTree(named: name, &findings)
  }

  /// The same by the name of the part.
  func optionalTree(named name: String, _ findings: inout Findings) -> PartTree? {
    do throws(Diagnostic) {
      guard let bytes = try opc.part(name, file: file) else { return nil }
      return try PartTree(bytes, part: name, file: file)
    } catch {
      findings.damagedParts.append(name)
      return nil
    }
  }

  /// The relationships of a part by their identifiers.
  func relationships(of part: String) throws(Diagnostic) -> [String: OPCReader.Relationship] {
    let all = part == document ? relationships : try opc.relationships(of: part, file: file)
    return Dictionary(all.map { ($0.identifier, $0) }, uniquingKeysWith: { one, _ in one })
  }
}
