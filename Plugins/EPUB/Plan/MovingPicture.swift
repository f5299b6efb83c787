/// Pictures that move: GIF of several frames, APNG, animated WebP, SVG with animations.
enum MovingPicture {
  /// Whether the file of a picture holds more than one.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    switch ImageKind(of: bytes) {
    case .gif: frames(ofGIF: bytes) > 1
    case .png: hasAnimation(png: bytes)
    // The flag of RFC 9649, section 2.7.1.
    case .webP: bytes[12..<16] == ArraySlice("VP8X".utf8) && bytes[20] & 0x02 != 0
    case .svg:
      ["<animate", "<set ", "@keyframes"].contains { word in
        bytes.firstRange(of: Array(word.utf8)) != nil
      }
    case .jpeg, nil: false
    }
  }

  /// How many pictures a GIF holds, as far as two (GIF89a, section 18 and following).
  private static func frames(ofGIF bytes: [UInt8]) -> Int {
    /// How long a table of colours is that the flags of a header announce.
    func table(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }
    var index = 13 + table(bytes[10])
    var frames = 0
    while index + 1 < bytes.count, frames < 2 {
      switch bytes[index] {
      case 0x21: index += 2
      case 0x2C where index + 9 < bytes.count:
        frames += 1
        index += 11 + table(bytes[index + 9])
      default: return frames
      }
      // The blocks of data behind it, up to an empty one.
      while index < bytes.count, bytes[index] > 0 { index += 1 + Int(bytes[index]) }
      index += 1
    }
    return frames
  }

  /// Whether a PNG has the chunk of an animation before its picture (PNG 3, section 11.3.6.1).
  private static func hasAnimation(png bytes: [UInt8]) -> Bool {
    var index = 8
    while index + 8 <= bytes.count {
      let name = bytes[(index + 4)..<(index + 8)]
      if name == ArraySlice("acTL".utf8) { return true }
      if name == ArraySlice("IDAT".utf8) { return false }
      index += 12 + (0..<4).reduce(0) { $0 << 8 | Int(bytes[index + $1]) }
    }
    return false
  }
}
