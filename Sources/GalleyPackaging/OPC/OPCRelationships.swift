import GalleyCore

/// The relationships of one source (ECMA-376 part 2, section 6.5).
struct OPCRelationships {
  /// The content type of a part of relationships.
  static let contentType = "application/vnd.openxmlformats-package.relationships+xml"

  /// The part they start from; `/` for the package.
  let source: String
  private var all: [Relationship] = []
  private var identifiers: [Relationship: String] = [:]

  init(source: String) {
    self.source = source
  }

  /// Adds a relationship, or finds it, and gives back its identifier.
  mutating func add(target: String, type: String, isExternal: Bool) -> String {
    let relationship = Relationship(
      target: isExternal ? target : Self.reference(to: target, from: source), type: type,
      isExternal: isExternal)
    if let known = identifiers[relationship] { return known }
    all.append(relationship)
    let identifier = "rId\(all.count)"
    identifiers[relationship] = identifier
    return identifier
  }

  /// The part that holds them: `/word/_rels/document.xml.rels` for `/word/document.xml`.
  var partName: String {
    let parts = source.split(separator: "/")
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    return "/" + folder + "_rels/" + (parts.last ?? "") + ".rels"
  }

  /// Writes the part.
  func write(to xml: inout XMLWriter) {
    xml.start("Relationships")
    xml.attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")
    for (index, relationship) in all.enumerated() {
      xml.start("Relationship")
      xml.attribute("Id", "rId\(index + 1)")
      xml.attribute("Type", relationship.type)
      xml.attribute("Target", relationship.target)
      if relationship.isExternal { xml.attribute("TargetMode", "External") }
      xml.end()
    }
    xml.end()
  }

  /// A part name as a reference relative to the folder of `source` (RFC 3986, section 4.2).
  static func reference(to target: String, from source: String) -> String {
    var target = target.split(separator: "/")[...]
    var folder = source.split(separator: "/").dropLast()
    while target.count > 1, let first = folder.first, first == target.first {
      target.removeFirst()
      folder.removeFirst()
    }
    return (folder.map { _ in ".." } + target).joined(separator: "/")
  }

  private struct Relationship: Hashable {
    let target: String
    let type: String
    let isExternal: Bool
  }
}
