/// What the head of a picture's file tells: its kind and its size.
struct ImageFile {
  /// The kinds that Word shows; SVG only since 2016, so that a PNG stands beside it.
  enum Kind: String {
    case png
    case jpeg
    case gif
    case svg

    /// The media type.
    var mediaType: String { self == .svg ? "image/svg+xml" : "image/" + rawValue }
  }

  /// The kind, as the bytes have it, whatever the name says.
  let kind: Kind
  /// The width in pixels.
  let width: Int
  /// The height in pixels.
  let height: Int
  /// How many pixels there are to an inch, across and down.
  private(set) var resolution = (x: 96, y: 96)

  /// Reads the head of a file; nil for another kind, or a file that breaks off in its head.
  init?(_ bytes: [UInt8]) {
    let reader = BigEndianReader(bytes: bytes)
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      guard let width = reader.long(at: 16), let height = reader.long(at: 20) else { return nil }
      (kind, self.width, self.height) = (.png, width, height)
      readPNGResolution(reader)
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      guard let head = JPEGHead(reader) else { return nil }
      (kind, width, height) = (.jpeg, head.width, head.height)
      if let resolution = head.resolution { self.resolution = resolution }
    } else if bytes.starts(with: Array("GIF8".utf8)), bytes.count > 9 {
      kind = .gif
      width = Int(bytes[6]) | Int(bytes[7]) << 8
      height = Int(bytes[8]) | Int(bytes[9]) << 8
    } else if let head = SVGHead(bytes) {
      // Lengths in SVG have parts of pixels.
      (kind, resolution) = (.svg, (x: 960, y: 960))
      (width, height) = (Int(head.width * 10), Int(head.height * 10))
    } else {
      return nil
    }
    guard width > 0, height > 0 else { return nil }
  }

  /// The size on paper in English Metric Units (914400 to an inch), made smaller in proportion
  /// where it is more than the limits, which are in twentieths of a point.
  func extent(maxWidth: Int, maxHeight: Int) -> (width: Int, height: Int) {
    let unitsPerTwentieth = 635
    var size = (
      width: width * 914_400 / resolution.x, height: height * 914_400 / resolution.y
    )
    let limit = (width: maxWidth * unitsPerTwentieth, height: maxHeight * unitsPerTwentieth)
    if size.width > limit.width {
      size = (limit.width, size.height * limit.width / size.width)
    }
    if size.height > limit.height {
      size = (size.width * limit.height / size.height, limit.height)
    }
    return (max(1, size.width), max(1, size.height))
  }

  /// The chunk `pHYs`, which stands before the picture's data (PNG, section 11.3.5.3).
  private mutating func readPNGResolution(_ reader: BigEndianReader) {
    var offset = 8
    while let length = reader.long(at: offset), let type = reader.text(at: offset + 4, count: 4) {
      if type == "IDAT" { return }
      if type == "pHYs", reader.byte(at: offset + 16) == 1,
        let x = reader.long(at: offset + 8), let y = reader.long(at: offset + 12)
      {
        // Pixels to a metre.
        resolution = Self.usable((x * 254 + 5000) / 10000, (y * 254 + 5000) / 10000) ?? resolution
        return
      }
      offset += 12 + length
    }
  }

  /// A resolution, where it is one that a picture may have.
  fileprivate static func usable(_ x: Int, _ y: Int) -> (x: Int, y: Int)? {
    (30...4800).contains(x) && (30...4800).contains(y) ? (x, y) : nil
  }
}

/// The head of a JPEG file: its frame and, in JFIF, its density (ITU-T T.81, annex B; T.871).
private struct JPEGHead {
  var width: Int
  var height: Int
  var resolution: (x: Int, y: Int)?

  init?(_ reader: BigEndianReader) {
    var offset = 2
    var resolution: (x: Int, y: Int)?
    while reader.byte(at: offset) == 0xFF, let marker = reader.byte(at: offset + 1),
      let length = reader.word(at: offset + 2)
    {
      switch marker {
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard let height = reader.word(at: offset + 5), let width = reader.word(at: offset + 7)
        else { return nil }
        (self.width, self.height, self.resolution) = (width, height, resolution)
        return
      case 0xE0:
        if reader.text(at: offset + 4, count: 4) == "JFIF", let unit = reader.byte(at: offset + 11),
          let x = reader.word(at: offset + 12), let y = reader.word(at: offset + 14)
        {
          if unit == 1 { resolution = ImageFile.usable(x, y) }
          if unit == 2 { resolution = ImageFile.usable(x * 254 / 100, y * 254 / 100) }
        }
      default: break
      }
      offset += 2 + length
    }
    return nil
  }
}

/// Numbers in a file, the high byte first; nil beyond its end.
private struct BigEndianReader {
  let bytes: [UInt8]

  func byte(at offset: Int) -> Int? {
    bytes.indices.contains(offset) ? Int(bytes[offset]) : nil
  }

  func word(at offset: Int) -> Int? {
    guard let high = byte(at: offset), let low = byte(at: offset + 1) else { return nil }
    return high << 8 | low
  }

  func long(at offset: Int) -> Int? {
    guard let high = word(at: offset), let low = word(at: offset + 2) else { return nil }
    return high << 16 | low
  }

  func text(at offset: Int, count: Int) -> String? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }
}
