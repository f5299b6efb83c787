import GalleyCore
import GalleyPackaging

/// The page of a reference document: the properties of its last section, with its headers and
/// footers.
struct ReferenceSection {
  /// A header or a footer with what it shows.
  struct FurniturePart {
    let place: LayoutDescription.FurniturePlace
    let tree: XMLTree
    let root: Int
    /// What its relationships lead to, by their identifiers: pictures and addresses.
    let pictures: [String: (name: String, type: String, bytes: [UInt8])]
    let links: [String: String]
  }

  /// What the section says, without its headers and footers.
  let tree: XMLTree
  let node: Int?
  let furniture: [FurniturePart]

  /// Elements of the section that are written apart, or lead to parts that are not taken.
  static let apart: Set<String> = [
    "w:headerReference", "w:footerReference", "w:type", "w:sectPrChange", "w:printerSettings",
    "w:footnotePr", "w:endnotePr",
  ]

  init(
    _ document: XMLTree, relationships: [ReferencePackage.Relationship],
    package: ReferencePackage, problems: inout [Problem]
  ) throws(Diagnostic) {
    tree = document
    // The last one is that of the document's end.
    let number = document.number(of: "w:sectPr")
    node = document.nodes.lastIndex { $0.kind == .element && $0.name == number }
    var furniture: [FurniturePart] = []
    for child in node.map({ Array(document.children(of: $0)) }) ?? [] {
      let name = document.name(of: child)
      guard name == "w:headerReference" || name == "w:footerReference",
        let identifier = document.attribute("r:id", of: child),
        let target = relationships.first(where: { $0.identifier == identifier && !$0.isExternal })
      else { continue }
      let pages: LayoutDescription.FurniturePlace.Pages =
        switch document.attribute("w:type", of: child) {
        case "even": .even
        case "first": .first
        default: .odd
        }
      let place = LayoutDescription.FurniturePlace(
        isHeader: name == "w:headerReference", pages: pages)
      if let part = try Self.part(target.target, at: place, in: package) {
        furniture.append(part)
      } else {
        problems.append(.unusableReferencePart(target.target))
      }
    }
    self.furniture = furniture
  }

  /// A header or a footer; nil where it needs more than pictures and links.
  private static func part(
    _ name: String, at place: LayoutDescription.FurniturePlace, in package: ReferencePackage
  ) throws(Diagnostic) -> FurniturePart? {
    guard let tree = try package.tree(of: name), tree.namespaces["w"] == WordML.namespace,
      let root = tree.first(place.isHeader ? "w:hdr" : "w:ftr")
    else { return nil }
    var pictures: [String: (name: String, type: String, bytes: [UInt8])] = [:]
    var links: [String: String] = [:]
    for relationship in try package.relationships(of: name) {
      switch (relationship.kind, relationship.isExternal) {
      case ("image", false):
        let type = package.contentType(of: relationship.target)
        guard type.hasPrefix("image/"), let bytes = try package.bytes(of: relationship.target)
        else { return nil }
        pictures[relationship.identifier] = (relationship.target, type, bytes)
      case ("hyperlink", true):
        guard let url = LinkTarget.safeURL(relationship.target),
          ["https:", "http:", "mailto:"].contains(where: url.lowercased().hasPrefix)
        else { return nil }
        links[relationship.identifier] = url
      default: return nil
      }
    }
    // Every relationship that is named must be one of these.
    for index in tree.nodes.indices where tree.nodes[index].kind == .element {
      for attribute in tree.attributes(of: index) where attribute.name.hasPrefix("r:") {
        guard pictures[attribute.value] != nil || links[attribute.value] != nil else { return nil }
      }
    }
    return FurniturePart(place: place, tree: tree, root: root, pictures: pictures, links: links)
  }

  /// A number of the section, in an attribute of an element.
  func number(_ element: String, _ attribute: String) -> Int? {
    guard let node, let child = tree.child(element, of: node) else { return nil }
    return tree.attribute(attribute, of: child).flatMap { Int($0) }
  }

  /// A word of the section.
  func word(_ element: String, _ attribute: String = "w:val") -> String? {
    guard let node, let child = tree.child(element, of: node) else { return nil }
    return tree.attribute(attribute, of: child)
  }

  /// Whether an element of the section is on.
  func isOn(_ element: String) -> Bool {
    guard let node, let child = tree.child(element, of: node) else { return false }
    return tree.isOn(child)
  }
}

extension ReferenceSection {
  /// Writes the headers and footers with their pictures, and gives back the document's
  /// relationships to them.
  func write(
    to package: inout OPCPackage
  ) throws(Diagnostic) -> [SectionProperties.FurnitureReference] {
    var references: [SectionProperties.FurnitureReference] = []
    var counts = [true: 0, false: 0]
    var pictureCount = 0
    for part in furniture {
      let isHeader = part.place.isHeader
      let number = (counts[isHeader] ?? 0) + 1
      counts[isHeader] = number
      let kind = isHeader ? "header" : "footer"
      let name = "/word/\(kind)\(number).xml"
      let relationship = package.relate(
        from: DocumentPart.name, to: name, type: WordML.relationship + kind)
      var identifiers: [String: String] = [:]
      for (identifier, picture) in part.pictures.sorted(by: { $0.key < $1.key }) {
        pictureCount += 1
        let suffix = picture.name.split(separator: ".").last ?? "bin"
        let target = "/word/media/reference\(pictureCount).\(suffix.filter(\.isASCII))"
        try package.addPart(
          target, contentType: picture.type, bytes: picture.bytes, compress: false)
        identifiers[identifier] = package.relate(from: name, to: target, type: Media.relationship)
      }
      for (identifier, url) in part.links.sorted(by: { $0.key < $1.key }) {
        identifiers[identifier] = package.relate(
          from: name, to: url, type: WordML.relationship + "hyperlink", external: true)
      }
      try package.addXML(name, contentType: WordML.contentType + kind + "+xml") {
        xml throws(Diagnostic) in
        xml.startRoot(part.tree, part.root)
        for child in part.tree.children(of: part.root)
        where part.tree.nodes[child].kind == .element {
          xml.copy(part.tree, child, relationships: identifiers)
        }
        xml.end()
      }
      references.append(
        SectionProperties.FurnitureReference(place: part.place, relationship: relationship))
    }
    return references
  }
}

extension PageLayout {
  /// The page of another document.
  init(_ section: ReferenceSection, isMirrored: Bool, em: Int) {
    let grid = section.word("w:docGrid", "w:type")
    let hasGrid = grid == "lines" || grid == "linesAndChars" || grid == "snapToChars"
    self.init(
      width: section.number("w:pgSz", "w:w") ?? PaperSize.a4.width,
      height: section.number("w:pgSz", "w:h") ?? PaperSize.a4.height,
      isLandscape: section.word("w:pgSz", "w:orient") == "landscape",
      margins: (
        abs(section.number("w:pgMar", "w:top") ?? 1440),
        abs(section.number("w:pgMar", "w:bottom") ?? 1440),
        section.number("w:pgMar", "w:left") ?? 1440, section.number("w:pgMar", "w:right") ?? 1440
      ),
      isMirrored: isMirrored, isVertical: section.word("w:textDirection") == "tbRl",
      columns: section.number("w:cols", "w:num") ?? 1,
      columnGap: section.number("w:cols", "w:space") ?? 720,
      linePitch: hasGrid ? section.number("w:docGrid", "w:linePitch") : nil, em: em)
  }
}
