import GalleyCore
import GalleyPackaging

/// An element of an XML file, in the order of the start tags.
struct Element {
  /// The name as written.
  let name: String
  /// The attributes.
  let attributes: [String: String]
  /// All text inside of it.
  var text = ""

  subscript(_ attribute: String) -> String? { attributes[attribute] }

  /// All elements of a file; throws where it is not well-formed.
  static func all(in bytes: [UInt8]) throws -> [Element] {
    var reader = try XMLReader(bytes)
    var elements: [Element] = []
    var open: [Int] = []
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        open.append(elements.count)
        let pairs = attributes.map { ($0.name, $0.value) }
        elements.append(Element(name: name, attributes: Dictionary(uniqueKeysWithValues: pairs)))
      case .text(let text):
        for index in open { elements[index].text += text }
      case .end:
        open.removeLast()
      }
    }
    return elements
  }
}

extension UnpackedBook {
  /// The elements of a file of the package.
  func elements(_ path: String) throws -> [Element] {
    try Element.all(in: files["EPUB/" + path] ?? [])
  }

  /// The paths of all XHTML files inside of the package's folder.
  var documents: [String] {
    names.filter { $0.hasSuffix(".xhtml") }.map { String($0.dropFirst("EPUB/".count)) }
  }

  /// The path that `reference` leads to from `path`, and its fragment.
  static func resolve(_ reference: String, from path: String) -> (path: String, fragment: String) {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : ""
    guard let name = parts.first, !name.isEmpty else { return (path, fragment) }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in name.split(separator: "/") {
      if part == ".." { folders.removeLast() } else { folders.append(String(part)) }
    }
    return (folders.joined(separator: "/"), fragment)
  }
}
