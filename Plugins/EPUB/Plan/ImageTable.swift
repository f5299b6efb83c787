internal import GalleyCore

/// The document's images by the name the text uses, each with its place in the book.
///
/// An image goes in only when its bytes are what EPUB 3.3, section 3.2, lists as a core media
/// type, whatever its name says: reading systems and EPUBCheck look at the bytes.
struct ImageTable: Sendable {
  /// An image as it stands in the book.
  struct Item: Sendable, Equatable {
    /// The name in the manifest.
    var identifier: String
    /// The path inside of the package's folder.
    var path: String
    /// The media type, found from the bytes.
    var mediaType: String
    /// The bytes of the file.
    var bytes: [UInt8]

    /// Two are the same when they have one name: there is one table to a book.
    static func == (left: Item, right: Item) -> Bool { left.identifier == right.identifier }
  }

  private var items: [String: Item] = [:]

  /// Takes what can be used of `resources`.
  init(_ resources: [Resource]) {
    for resource in resources where items[resource.name] == nil {
      guard let kind = ImageKind(of: resource.bytes) else { continue }
      let digits = String(items.count + 1)
      let padding = String(repeating: "0", count: max(0, 3 - digits.count))
      let identifier = "image-\(padding)\(digits)"
      items[resource.name] = Item(
        identifier: identifier, path: "images/\(identifier).\(kind.fileExtension)",
        mediaType: kind.mediaType, bytes: resource.bytes)
    }
  }

  /// The image of this name.
  subscript(name: String) -> Item? { items[name] }
}
