import GalleyCore
import GalleyPackaging

/// `docProps/custom.xml`: what is known of the text and has no property of its own in Word: where
/// and when it was first printed, whose rights it is under (ECMA-376 part 1, section 22.3).
struct CustomPropertiesPart {
  static let name = "/docProps/custom.xml"
  static let contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
  static let relationship = WordML.relationship + "custom-properties"

  /// The properties by name.
  private(set) var properties: [(name: String, value: String)]

  /// Takes from the metadata what belongs here; what there are several of is numbered.
  init(_ metadata: Metadata) {
    var all: [(String, String?)] = [
      ("Source", metadata.sourcePublication?.value),
      ("Source Issue", metadata.sourceIssue?.value),
      ("Source Page", metadata.sourcePage?.value),
      ("Date", metadata.date?.value), ("Issued", metadata.issued?.value),
      ("Place", metadata.place?.value), ("Edition", metadata.edition?.value),
      ("Series", metadata.series?.value.name),
      ("Series Position", metadata.series?.value.position),
      ("Subtitle", metadata.subtitle?.value), ("Title Sort", metadata.titleSort?.value),
      ("Rights", metadata.rights?.value),
      ("Licence", metadata.licence?.value),
    ]
    all += metadata.titles.dropFirst().map { ("Alternative Title", $0.value) }
    // Authors are among the properties that Word knows.
    let isAuthor = { (creator: Creator) in ["aut", "cre", ""].contains(creator.role) }
    let creators = metadata.creators.map(\.value)
    let others = creators.filter { !isAuthor($0) }
    all += others.map { (RelatorRole.name(of: $0.role), $0.name) }
    all += metadata.identifiers.map { ($0.value.scheme, $0.value.value) }
    var counts: [String: Int] = [:]
    properties = all.compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      let name = name.isEmpty ? "Identifier" : name
      // Names are compared without regard to capitals, and may not come twice.
      let count = counts[name.lowercased(), default: 0] + 1
      counts[name.lowercased()] = count
      return (count == 1 ? name : "\(name) \(count)", value)
    }
    // The number tells whose it is, the authors being the first.
    for (index, creator) in (creators.filter(isAuthor) + others).enumerated() {
      guard let sortName = creator.sortName, !sortName.isEmpty else { continue }
      properties.append((index == 0 ? "Sort Name" : "Sort Name \(index + 1)", sortName))
    }
  }

  /// Writes the part.
  func write(to xml: inout XMLWriter) {
    xml.fitting = ReadableText.fitting
    xml.start("Properties")
    xml.attribute(
      "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")
    xml.attribute(
      "xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes")
    for (index, property) in properties.enumerated() {
      xml.start("property")
      // The one identifier of a format there is for these; numbers 0 and 1 are taken.
      xml.attribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}")
      xml.attribute("pid", index + 2)
      xml.attribute("name", property.name)
      xml.element("vt:lpwstr", property.value)
      xml.end()
    }
    xml.end()
  }
}
