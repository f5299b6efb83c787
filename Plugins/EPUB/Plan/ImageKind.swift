/// A kind of image that every EPUB reading system shows, known by its first bytes (EPUB 3.3,
/// section 3.2).
enum ImageKind: Sendable {
  case png, jpeg, gif, webP, svg

  /// Looks at the signature and at the size the header tells; nil where either is wrong.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      // IHDR comes first, IEND last.
      guard bytes.count >= 45, Array(bytes[12..<16]) == Array("IHDR".utf8),
        bytes[16..<20].contains(where: { $0 > 0 }), bytes[20..<24].contains(where: { $0 > 0 }),
        Array(bytes[(bytes.count - 8)..<(bytes.count - 4)]) == Array("IEND".utf8)
      else { return nil }
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      guard ImageSize.jpegFrame(in: bytes) != nil, bytes.suffix(2) == [0xFF, 0xD9]
      else { return nil }
      self = .jpeg
    } else if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) {
      guard bytes.count > 13, bytes.last == 0x3B else { return nil }
      self = .gif
    } else if bytes.starts(with: Array("RIFF".utf8)), bytes.count > 20,
      Array(bytes[8..<12]) == Array("WEBP".utf8)
    {
      let size = (0..<4).reduce(0) { $0 | Int(bytes[4 + $1]) << (8 * $1) }
      guard size + 8 <= bytes.count else { return nil }
      self = .webP
    } else if SVGPicture.isUsable(bytes) {
      self = .svg
    } else {
      return nil
    }
  }

  /// The registered media type.
  var mediaType: String {
    switch self {
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .gif: "image/gif"
    case .webP: "image/webp"
    case .svg: "image/svg+xml"
    }
  }

  /// The usual file extension.
  var fileExtension: String {
    switch self {
    case .png: "png"
    case .jpeg: "jpg"
    case .gif: "gif"
    case .webP: "webp"
    case .svg: "svg"
    }
  }
}
