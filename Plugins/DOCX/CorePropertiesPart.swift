import GalleyCore
import GalleyPackaging

/// `docProps/core.xml`: what is known of the text (ECMA-376 part 2, section 8.3).
struct CorePropertiesPart {
  static let name = "/docProps/core.xml"
  static let contentType = "application/vnd.openxmlformats-package.core-properties+xml"
  static let relationship =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

  /// What is known of the text.
  let metadata: Metadata
  /// When the file was made; nil where that is not to be told.
  let timestamp: Timestamp?

  /// Writes the part; each property at most once.
  func write(to xml: inout XMLWriter) {
    xml.fitting = ReadableText.fitting
    xml.start("cp:coreProperties")
    xml.attribute(
      "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
    xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    let subjects = metadata.subjects.map(\.value).joined(separator: "; ")
    write("dc:title", metadata.titles.first?.value, to: &xml)
    write("dc:subject", metadata.subtitle?.value, to: &xml)
    let authors = metadata.creators.filter { Self.authors.contains($0.value.role) }
    write(
      "dc:creator",
      (authors.isEmpty ? metadata.creators : authors).map(\.value.name).joined(separator: "; "),
      to: &xml)
    write("cp:keywords", subjects, to: &xml)
    write("dc:description", metadata.description?.value, to: &xml)
    write("cp:category", metadata.series?.value.name, to: &xml)
    write("dc:language", metadata.languages.first?.value.tag, to: &xml)
    write(
      "dc:identifier", metadata.identifiers.first.map { "\($0.value.scheme):\($0.value.value)" },
      to: &xml)
    if let timestamp {
      for name in ["dcterms:created", "dcterms:modified"] as [StaticString] {
        xml.start(name)
        xml.attribute("xsi:type", "dcterms:W3CDTF")
        xml.generated(timestamp.iso8601)
        xml.end()
      }
    }
    xml.end()
  }

  /// The roles whose names stand for all.
  private static let authors = ["aut", "cre", ""]

  private func write(_ name: StaticString, _ value: String?, to xml: inout XMLWriter) {
    if let value, !value.isEmpty { xml.element(name, value) }
  }
}
