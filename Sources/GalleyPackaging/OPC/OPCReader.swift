public import GalleyCore

/// Reads a package of the Open Packaging Conventions (ECMA-376 part 2) that is in memory.
///
/// Nothing is loaded from elsewhere: a relationship that leads out of the package is only told.
public struct OPCReader {
  /// What ties a part to another, or to something outside.
  public struct Relationship: Sendable, Equatable {
    /// Its identifier, unique in its source.
    public var identifier: String
    /// The last word of its type, the same in Transitional and Strict: `image`, `styles`.
    public var type: String
    /// A part name, or the URL of what is outside.
    public var target: String
    /// Whether the target is outside of the package.
    public var isExternal: Bool
  }

  /// The largest part of XML that is read, in bytes.
  public static let largestXML = 1 << 28

  private let archive: ZipReader
  /// The names of the entries by the names of the parts, which are told apart without regard to
  /// capitals.
  private let entries: [String: String]
  private var overrides: [String: String] = [:]
  private var defaults: [String: String] = [:]

  /// What is to be said of zeros behind the archive; nil where there are none.
  public func paddingTrouble(_ file: String?) -> Diagnostic? { archive.paddingTrouble(file) }

  /// Opens a package; `file` is named in diagnostics.
  ///
  /// Throws a `data` diagnostic for an archive that is damaged or not safe to read.
  public init(_ bytes: [UInt8], file: String? = nil) throws(Diagnostic) {
    do throws(Diagnostic) {
      archive = try ZipReader(bytes)
    } catch {
      throw error.about(file)
    }
    entries = Dictionary(
      archive.names.map { ("/" + $0.lowercased(), $0) }, uniquingKeysWith: { one, _ in one })
    // A package without content types is not sound, but its parts can still be told by their
    // relationships.
    guard let types = try? part("/[Content_Types].xml", isXML: true, file: file),
      let tree = try? XMLTree(types, file: file, depth: 100)
    else { return }
    for node in tree.nodes.indices where tree.nodes[node].kind == .element {
      guard let type = tree.attribute("ContentType", of: node) else { continue }
      if let part = tree.attribute("PartName", of: node) {
        overrides[part.lowercased()] = type
      } else if let ending = tree.attribute("Extension", of: node) {
        defaults[ending.lowercased()] = type
      }
    }
  }

  /// The names of all entries of the archive.
  public var names: [String] { archive.names }

  /// The bytes of a part, nil when there is none of that name.
  ///
  /// Throws a `data` diagnostic where its data are damaged, and for XML that is too large.
  public func part(
    _ name: String, isXML: Bool = true, file: String? = nil
  ) throws(Diagnostic) -> [UInt8]? {
    guard let entry = entries[name.lowercased()] else { return nil }
    if isXML, let size = archive.size(of: entry), size > Self.largestXML {
      throw Diagnostic(
        .error, .data, code: "zip-unsafe",
        "the archive is not safe to read: '\(entry)' would unpack to \(size >> 20) MiB of XML",
        file: file, hint: "the file was made by a faulty program, or to do harm")
    }
    do throws(Diagnostic) {
      return try archive.entry(entry)
    } catch {
      throw error.about(file)
    }
  }

  /// The content type of a part, nil where the package tells none.
  public func contentType(of part: String) -> String? {
    let part = part.lowercased()
    if let type = overrides[part] { return type }
    guard let dot = part.lastIndex(of: ".") else { return nil }
    return defaults[String(part[part.index(after: dot)...])]
  }

  /// The relationships of a part, or of the package (`/`); none where it has no part of them.
  ///
  /// Throws a `data` diagnostic where that part cannot be read.
  public func relationships(
    of source: String, file: String? = nil
  ) throws(Diagnostic) -> [Relationship] {
    let name = OPCRelationships(source: source).partName
    guard let bytes = try part(name, file: file) else { return [] }
    let tree = try XMLTree(bytes, file: file, depth: 100)
    var all: [Relationship] = []
    for node in tree.nodes.indices where tree.nodes[node].kind == .element {
      guard let identifier = tree.attribute("Id", of: node),
        let type = tree.attribute("Type", of: node),
        let target = tree.attribute("Target", of: node)
      else { continue }
      let isExternal = tree.attribute("TargetMode", of: node)?.lowercased() == "external"
      all.append(
        Relationship(
          identifier: identifier, type: String(type.split(separator: "/").last ?? ""),
          target: isExternal ? target : Self.partName(of: target, from: source),
          isExternal: isExternal))
    }
    return all
  }

  /// The part that a reference from a part leads to (section 6.5.3.4); it never leaves the package.
  static func partName(of reference: String, from source: String) -> String {
    let path = reference.prefix { $0 != "#" && $0 != "?" }
    var parts = path.hasPrefix("/") ? [] : source.split(separator: "/").dropLast()
    for part in path.split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }
}

extension Diagnostic {
  /// The same, of a file.
  fileprivate func about(_ file: String?) -> Diagnostic {
    var told = self
    told.file = told.file ?? file
    return told
  }
}
