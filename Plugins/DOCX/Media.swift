import GalleyCore
import GalleyPackaging

/// The pictures of a package: those resources that the document shows and Word can.
struct Media {
  /// A picture's part.
  struct Picture {
    /// What its head tells.
    var file: ImageFile
    /// What its bytes are; a PNG may be as large as the SVG it was drawn from.
    var kind: ImageFile.Kind
    /// The name of the part without its folder: `image1.png`.
    var fileName: String
    /// The file's bytes.
    var bytes: [UInt8]

    /// The PNG that stands beside an SVG, for programs that do not show that.
    var fallback: Fallback?

    /// The name of the part.
    var partName: String { "/word/media/" + fileName }

    /// The parts, with their types.
    var parts: [(name: String, type: ImageFile.Kind, bytes: [UInt8])] {
      [(partName, kind, bytes)]
        + (fallback.map { [($0.partName, .png, $0.bytes)] } ?? [])
    }
  }

  /// A picture in place of one that not all programs show.
  struct Fallback {
    /// The name of the part.
    var partName: String
    /// The bytes of a PNG.
    var bytes: [UInt8]
  }

  /// Draws an SVG as a PNG of a width and a height in pixels; nil where it cannot be drawn.
  typealias Drawing = (_ svg: [UInt8], _ width: Int, _ height: Int) -> [UInt8]?

  /// The type of a relationship to a picture.
  static let relationship = WordML.relationship + "image"

  /// The pictures by the names of their resources.
  let pictures: [String: Picture]
  /// The names in the order in which the pictures come up.
  let names: [String]
  /// Those in SVG beside which stands an empty area, since nothing was there to draw them.
  private(set) var undrawn: [String] = []
  private let unsupported: Set<String>

  /// Takes from `resources` those that `wanted` names; `draw` is nil where nothing is there to draw
  /// those in SVG.
  init(
    _ wanted: [String], from resources: [Resource], draw: Drawing? = Self.systemDrawing
  ) {
    var pictures: [String: Picture] = [:]
    var names: [String] = []
    var unsupported: Set<String> = []
    for name in wanted where pictures[name] == nil {
      guard let resource = resources.first(where: { $0.name == name }) else { continue }
      guard let file = ImageFile(resource.bytes) else {
        unsupported.insert(name)
        continue
      }
      let number = names.count + 1
      var picture = Picture(
        file: file, kind: file.kind, fileName: "image\(number).\(file.kind.rawValue)",
        bytes: resource.bytes)
      if file.kind == .svg {
        let size = Self.pixels(of: file)
        guard let png = draw.map({ $0(resource.bytes, size.width, size.height) }) ?? Self.area
        else {
          unsupported.insert(name)
          continue
        }
        if let svg = SVGHead(resource.bytes)?.withoutDocumentType(resource.bytes) {
          picture.bytes = svg
          picture.fallback = Fallback(partName: "/word/media/image\(number).png", bytes: png)
          if draw == nil { undrawn.append(name) }
        } else if draw != nil {
          // No package may have entities: what was drawn stands alone, as large as the SVG.
          (picture.kind, picture.fileName, picture.bytes) = (.png, "image\(number).png", png)
        } else {
          unsupported.insert(name)
          continue
        }
      }
      names.append(name)
      pictures[name] = picture
    }
    self.pictures = pictures
    self.names = names
    self.unsupported = unsupported
  }

  /// What the system has to draw with.
  private static var systemDrawing: Drawing? {
    guard SVGDrawing.isAvailable else { return nil }
    return { SVGDrawing.png(of: $0, width: $1, height: $2) }
  }

  /// How many pixels an SVG gets: 300 to an inch, fewer where that were too many.
  private static func pixels(of file: ImageFile) -> (width: Int, height: Int) {
    let inches = (
      Double(file.width) / Double(file.resolution.x),
      Double(file.height) / Double(file.resolution.y)
    )
    let density = min(300, 2400 / max(inches.0, inches.1))
    return (max(1, Int(inches.0 * density)), max(1, Int(inches.1 * density)))
  }

  /// A PNG of one light grey pixel, for the area of a picture that could not be drawn.
  private static let area: [UInt8]? = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B,
    0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0xB8, 0x0B, 0x00, 0x00,
    0xDF, 0x00, 0xDE, 0x84, 0xF1, 0x0A, 0x3B, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
    0x42, 0x60, 0x82,
  ]

  /// Why a picture is not in the package; nil for one that is, and for one that is elsewhere.
  func problem(with name: String) -> Problem? {
    if pictures[name] != nil { return nil }
    if unsupported.contains(name) { return .unsupportedImage(name) }
    return name.contains("://") ? nil : .missingImage(name)
  }
}
