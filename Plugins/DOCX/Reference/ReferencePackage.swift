import GalleyCore
import GalleyPackaging

/// The parts of a Word document whose look others are to have.
///
/// Nothing in it is trusted: the archive is read within limits, its XML without document types, and
/// what leads out of it is not taken.
struct ReferencePackage {
  /// The file, for diagnostics.
  let file: String
  /// The name of the part with the text, without the first slash.
  private(set) var documentName: String
  private let archive: ZipReader
  private let contentTypes: [String: String]

  /// The largest part that is read: 64 MiB.
  private static let largest = 1 << 26
  /// How deep elements are nested at most.
  private static let deepest = 256

  /// A relationship of a part.
  struct Relationship {
    var identifier: String
    /// The last word of its type: `styles`, `header`.
    var kind: String
    /// The name of the part it leads to, or what an external one leads to.
    var target: String
    var isExternal: Bool
  }

  /// Opens a file.
  ///
  /// Throws a `usage` diagnostic for what is no Word document.
  init(_ input: InputFile) throws(Diagnostic) {
    file = input.name
    do throws(Diagnostic) {
      archive = try ZipReader(input.bytes)
    } catch {
      throw Self.fault(input.name, "the reference document cannot be read: \(error.message)")
    }
    contentTypes = try Self.contentTypes(in: archive, of: input.name)
    documentName = ""
    let main = try relationships(of: "").first { $0.kind == "officeDocument" && !$0.isExternal }
    documentName = main?.target ?? "word/document.xml"
    let type = contentType(of: documentName)
    guard archive.names.contains(documentName),
      type.contains("wordprocessingml") || type.contains("ms-word")
    else { throw Self.fault(file, "the reference document is no Word document") }
  }

  /// The content types of parts by their names, and by extensions with their dots.
  private static func contentTypes(
    in archive: ZipReader, of file: String
  ) throws(Diagnostic) -> [String: String] {
    var types: [String: String] = [:]
    do throws(Diagnostic) {
      guard let bytes = try archive.entry("[Content_Types].xml") else { return [:] }
      let tree = try XMLTree(bytes, depth: deepest)
      for node in tree.nodes.indices where tree.nodes[node].kind == .element {
        guard let type = tree.attribute("ContentType", of: node) else { continue }
        if let part = tree.attribute("PartName", of: node) { types[part.lowercased()] = type }
        if let suffix = tree.attribute("Extension", of: node) {
          types["." + suffix.lowercased()] = type
        }
      }
    } catch {
      throw fault(file, "its content types cannot be read: \(error.message)")
    }
    return types
  }

  /// The relationships of a part; of the package itself for an empty name.
  func relationships(of part: String) throws(Diagnostic) -> [Relationship] {
    let folder = part.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let last = part.split(separator: "/").last ?? ""
    guard let tree = try tree(of: folder + "_rels/\(last).rels") else { return [] }
    return tree.nodes.indices.compactMap { node in
      guard tree.nodes[node].kind == .element, let identifier = tree.attribute("Id", of: node),
        let type = tree.attribute("Type", of: node),
        let target = tree.attribute("Target", of: node)
      else { return nil }
      let isExternal = tree.attribute("TargetMode", of: node) == "External"
      let kind = type.split(separator: "/").last.map(String.init) ?? ""
      return Relationship(
        identifier: identifier, kind: kind,
        target: isExternal ? target : Self.resolve(target, in: folder), isExternal: isExternal)
    }
  }

  /// A part as a tree; nil where there is none.
  ///
  /// Throws a `usage` diagnostic for what is not well-formed, and for a document type.
  func tree(of part: String) throws(Diagnostic) -> XMLTree? {
    guard let bytes = try bytes(of: part) else { return nil }
    do throws(Diagnostic) {
      return try XMLTree(bytes, depth: Self.deepest)
    } catch {
      throw Self.fault(
        file, "'\(Diagnostic.shown(part))' in the reference document is wrong: \(error.message)")
    }
  }

  /// The bytes of a part; nil where there is none.
  func bytes(of part: String) throws(Diagnostic) -> [UInt8]? {
    let bytes: [UInt8]?
    do throws(Diagnostic) {
      bytes = try archive.entry(part)
    } catch {
      throw Self.fault(file, "the reference document cannot be read: \(error.message)")
    }
    guard bytes?.count ?? 0 <= Self.largest else {
      throw Self.fault(file, "'\(Diagnostic.shown(part))' in it is larger than 64 MiB")
    }
    return bytes
  }

  /// The content type of a part, by its name or its extension.
  func contentType(of part: String) -> String {
    let suffix = part.lastIndex(of: ".").map { part[$0...].lowercased() } ?? ""
    return contentTypes["/" + part.lowercased()] ?? contentTypes[suffix] ?? ""
  }

  /// The name of a part by a reference from a folder; what leads out of the package leads nowhere.
  private static func resolve(_ target: String, in folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  static func fault(_ file: String, _ message: String) -> Diagnostic {
    Diagnostic(
      .error, .usage, code: "bad-reference-doc", message, file: file,
      hint: "open it in Word and save it again as a .docx, or leave out --reference-doc")
  }
}
