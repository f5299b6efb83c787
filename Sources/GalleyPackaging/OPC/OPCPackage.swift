public import GalleyCore

/// A package of the Open Packaging Conventions (ECMA-376 part 2): parts with content types, tied
/// together by relationships, in a ZIP archive.
///
/// Part names are absolute and begin with `/`; the package itself is the source `/`.
public struct OPCPackage {
  private let zip: ZipWriter
  private var contentTypes: [(part: String, type: String)] = []
  private var relationships: [OPCRelationships] = []
  private var positions: [String: Int] = [:]

  /// Begins a package in an archive that holds nothing yet.
  public init(zip: ZipWriter) {
    self.zip = zip
  }

  /// Adds a part of XML that is deflated while `body` writes it.
  ///
  /// Gives back the tally of its text and the number of characters XML could not hold. Throws what
  /// `body` throws, what the sink throws, and an `internal` diagnostic for a bad name.
  @discardableResult
  public mutating func addXML(
    _ partName: String, contentType: String,
    _ body: (inout XMLWriter) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> (tally: ContentTally, replaced: Int) {
    contentTypes.append((partName, contentType))
    return try zip.addXML(Self.entryName(of: partName), body)
  }

  /// Adds a part of other bytes; `compress` is false for what is compressed already.
  public mutating func addPart(
    _ partName: String, contentType: String, bytes: [UInt8], compress: Bool
  ) throws(Diagnostic) {
    contentTypes.append((partName, contentType))
    let name = Self.entryName(of: partName)
    if compress {
      try zip.addDeflated(name, bytes)
    } else {
      try zip.addStored(name, bytes)
    }
  }

  /// Relates a part, or the package (`/`), to another part or an external resource.
  ///
  /// Gives back the relationship's identifier: `rId1`, `rId2`, … in the order they are made in a
  /// source; the one it has when it was made before. `target` is a part name, or a URL when
  /// `external`.
  @discardableResult
  public mutating func relate(
    from source: String, to target: String, type: String, external: Bool = false
  ) -> String {
    let position = positions[source] ?? relationships.count
    if position == relationships.count {
      positions[source] = position
      relationships.append(OPCRelationships(source: source))
    }
    return relationships[position].add(target: target, type: type, isExternal: external)
  }

  /// Writes the relationships and `[Content_Types].xml`, and ends the archive.
  public mutating func finish() throws(Diagnostic) {
    for relations in relationships {
      try zip.addXML(Self.entryName(of: relations.partName)) { xml throws(Diagnostic) in
        relations.write(to: &xml)
      }
    }
    try zip.addXML("[Content_Types].xml") { xml throws(Diagnostic) in
      writeContentTypes(to: &xml)
    }
    try zip.finish()
  }

  /// The content types (section 7.2.3): by extension for relationships and XML, else by part.
  private func writeContentTypes(to xml: inout XMLWriter) {
    xml.start("Types")
    xml.attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
    let defaults = [("rels", OPCRelationships.contentType), ("xml", "application/xml")]
    for (fileExtension, type) in defaults {
      xml.start("Default")
      xml.attribute("Extension", fileExtension)
      xml.attribute("ContentType", type)
      xml.end()
    }
    for (part, type) in contentTypes {
      xml.start("Override")
      xml.attribute("PartName", part)
      xml.attribute("ContentType", type)
      xml.end()
    }
    xml.end()
  }

  /// The name of a part's entry: its name without the slash that leads it (section 7.3.4).
  private static func entryName(of partName: String) -> String {
    partName.hasPrefix("/") ? String(partName.dropFirst()) : partName
  }
}
