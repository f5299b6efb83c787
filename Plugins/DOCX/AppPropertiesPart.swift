import GalleyCore
import GalleyPackaging

/// `docProps/app.xml`: the program that made the file (ECMA-376 part 1, section 22.2).
struct AppPropertiesPart {
  static let name = "/docProps/app.xml"
  static let contentType =
    "application/vnd.openxmlformats-officedocument.extended-properties+xml"
  static let relationship = WordML.relationship + "extended-properties"

  /// The program.
  let program: Program
  /// Who publishes the text.
  let publisher: String?

  /// Writes the part.
  func write(to xml: inout XMLWriter) {
    xml.fitting = ReadableText.fitting
    xml.start("Properties")
    xml.attribute(
      "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
    xml.element("Application", program.name)
    if let publisher, !publisher.isEmpty { xml.element("Company", publisher) }
    xml.element("AppVersion", Self.version(program.version))
    xml.end()
  }

  /// A semantic version as `XX.YYYY`, the one form Office takes (section 22.2.2.3).
  static func version(_ version: String) -> String {
    let numbers = version.split(separator: ".").prefix(2).map { part in
      Int(part.prefix { $0.isASCII && $0.isNumber }) ?? 0
    }
    let major = min(numbers.first ?? 0, 99)
    let minor = String(min(numbers.dropFirst().first ?? 0, 9999))
    return "\(major)." + String(repeating: "0", count: 4 - minor.utf8.count) + minor
  }
}
