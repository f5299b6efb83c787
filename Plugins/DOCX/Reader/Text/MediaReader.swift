import GalleyCore
import GalleyPackaging

/// The pictures of a document, each read once and called by a name of its own.
struct MediaReader {
  private let package: WordPackage
  private(set) var resources: [Resource] = []
  private var names: [String: String] = [:]

  init(_ package: WordPackage) {
    self.package = package
  }

  /// The name of the resource that a part becomes; nil where the part is not there or damaged.
  mutating func name(of part: String) -> String? {
    if let name = names[part] { return name }
    guard let bytes = (try? package.opc.part(part, isXML: false)) ?? nil else { return nil }
    var name = String(part.split(separator: "/").last ?? "image")
    var number = 2
    while resources.contains(where: { $0.name == name }) {
      name = "\(number)-" + String(part.split(separator: "/").last ?? "image")
      number += 1
    }
    names[part] = name
    resources.append(Resource(name: name, mediaType: mediaType(of: part, name), bytes: bytes))
    return name
  }

  private func mediaType(of part: String, _ name: String) -> String {
    if let type = package.opc.contentType(of: part), type.hasPrefix("image/") { return type }
    switch name.split(separator: ".").last?.lowercased() {
    case "png": return "image/png"
    case "jpg", "jpeg": return "image/jpeg"
    case "gif": return "image/gif"
    case "svg": return "image/svg+xml"
    case "webp": return "image/webp"
    case "emf": return "image/x-emf"
    case "wmf": return "image/x-wmf"
    case "tif", "tiff": return "image/tiff"
    case "bmp": return "image/bmp"
    default: return "application/octet-stream"
    }
  }
}
