import GalleyCore

/// The pictures of a package: those resources that the document shows and Word can.
struct Media {
  /// A picture's part.
  struct Picture {
    /// What its head tells.
    var file: ImageFile
    /// The name of the part without its folder: `image1.png`.
    var fileName: String
    /// The file's bytes.
    var bytes: [UInt8]

    /// The name of the part.
    var partName: String { "/word/media/" + fileName }
  }

  /// The type of a relationship to a picture.
  static let relationship = WordML.relationship + "image"

  /// The pictures by the names of their resources.
  let pictures: [String: Picture]
  /// The names in the order in which the pictures come up.
  let names: [String]
  private let unsupported: Set<String>

  /// Takes from `resources` those that `wanted` names.
  init(_ wanted: [String], from resources: [Resource]) {
    var pictures: [String: Picture] = [:]
    var names: [String] = []
    var unsupported: Set<String> = []
    for name in wanted where pictures[name] == nil {
      guard let resource = resources.first(where: { $0.name == name }) else { continue }
      if let file = ImageFile(resource.bytes) {
        names.append(name)
        let fileName = "image\(names.count).\(file.kind.rawValue)"
        pictures[name] = Picture(file: file, fileName: fileName, bytes: resource.bytes)
      } else {
        unsupported.insert(name)
      }
    }
    self.pictures = pictures
    self.names = names
    self.unsupported = unsupported
  }

  /// Why a picture is not in the package; nil for one that is, and for one that is elsewhere.
  func problem(with name: String) -> Problem? {
    if pictures[name] != nil { return nil }
    if unsupported.contains(name) { return .unsupportedImage(name) }
    return name.contains("://") ? nil : .missingImage(name)
  }
}
