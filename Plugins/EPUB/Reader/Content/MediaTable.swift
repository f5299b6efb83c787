internal import GalleyCore

/// The pictures of a book, each read once and called by a name of its own.
struct MediaTable {
  private(set) var resources: [Resource] = []
  private var names: [String: String] = [:]
  /// The names that are given, each with the number of the last that was wanted like it.
  private var taken: [String: Int] = [:]
  private let bytes: (String) -> [UInt8]?

  /// Takes pictures from where `bytes` finds the file of a path.
  init(_ bytes: @escaping (String) -> [UInt8]?) {
    self.bytes = bytes
  }

  /// The name of the resource that a file becomes; nil where there is none.
  mutating func name(of path: String) -> String? {
    if let name = names[path] { return name }
    guard let bytes = bytes(path) else { return nil }
    let name = add(bytes, named: String(path.split(separator: "/").last ?? "image"))
    names[path] = name
    return name
  }

  /// Marks a resource as the cover; false where it is no picture that a book may have for one.
  mutating func markCover(_ name: String) -> Bool {
    guard let index = resources.firstIndex(where: { $0.name == name }),
      ImageKind(of: resources[index].bytes) != nil
    else { return false }
    resources[index].isCover = true
    return true
  }

  /// The name of the resource that a `data:` address becomes; nil where it is none of a picture.
  mutating func name(ofData address: String) -> String? {
    if let name = names[address] { return name }
    guard let comma = address.firstIndex(of: ",") else { return nil }
    let head = address[..<comma].lowercased()
    guard head.hasPrefix("data:image/") else { return nil }
    let rest = address[address.index(after: comma)...]
    let bytes =
      head.hasSuffix(";base64") ? Base64.decode(rest) : Array(BookPath.decoded(rest).utf8)
    guard let bytes, !bytes.isEmpty else { return nil }
    let kind = ImageKind(of: bytes)
    let name = add(bytes, named: "image-\(resources.count + 1).\(kind?.fileExtension ?? "bin")")
    names[address] = name
    return name
  }

  private mutating func add(_ bytes: [UInt8], named wanted: String) -> String {
    var name = wanted
    while taken[name] != nil {
      taken[wanted, default: 1] += 1
      name = "\(taken[wanted, default: 1])-\(wanted)"
    }
    taken[name] = 1
    let type = ImageKind(of: bytes)?.mediaType ?? Self.mediaType(of: wanted)
    resources.append(Resource(name: name, mediaType: type, bytes: bytes))
    return name
  }

  private static func mediaType(of name: String) -> String {
    switch name.split(separator: ".").last?.lowercased() {
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "svg": "image/svg+xml"
    case "webp": "image/webp"
    case "bmp": "image/bmp"
    case "tif", "tiff": "image/tiff"
    default: "application/octet-stream"
    }
  }
}

extension Base64 {
  /// The bytes of letters; nil where others stand among them.
  static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 4 * 3)
    var group = 0
    var count = 0
    for letter in text.utf8 {
      let value: Int
      switch letter {
      case 65...90: value = Int(letter) - 65
      case 97...122: value = Int(letter) - 71
      case 48...57: value = Int(letter) + 4
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      case UInt8(ascii: "="), 0x20, 0x09, 0x0A, 0x0D: continue
      default: return nil
      }
      group = group << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(group >> count & 0xFF))
      }
      group &= 0xFFFF
    }
    return bytes
  }
}
