import GalleyCore
import GalleyPackaging

/// `docProps/custom.xml`: what is known of the text and has no property of its own in Word: where
/// and when it was first printed, whose rights it is under (ECMA-376 part 1, section 22.3).
struct CustomPropertiesPart {
  static let name = "/docProps/custom.xml"
  static let contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
  static let relationship = WordML.relationship + "custom-properties"

  /// The properties by name.
  let properties: [(name: String, value: String)]

  /// Takes from the metadata what belongs here.
  init(_ metadata: Metadata) {
    let all = [
      ("Source", metadata.sourcePublication?.value), ("Date", metadata.date?.value),
      ("Rights", metadata.rights?.value),
    ]
    properties = all.compactMap { name, value in value.map { (name, $0) } }
      .filter { !$0.value.isEmpty }
  }

  /// Writes the part.
  func write(to xml: inout XMLWriter) {
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
