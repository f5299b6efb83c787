/// The size of a picture in pixels, as the head of its file tells it.
struct ImageSize: Sendable, Equatable {
  /// The width.
  var width: Int
  /// The height.
  var height: Int

  /// Reads the head of a file that `ImageKind` knows; nil for SVG, which has no pixels.
  init?(of kind: ImageKind, _ bytes: [UInt8]) {
    func big(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 << 8 | Int(offset + $1 < bytes.count ? bytes[offset + $1] : 0) }
    }
    func little(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) {
        $0 | Int(offset + $1 < bytes.count ? bytes[offset + $1] : 0) << (8 * $1)
      }
    }
    switch kind {
    case .png: self.init(big(16, 4), big(20, 4))
    case .gif: self.init(little(6, 2), little(8, 2))
    case .jpeg:
      guard let frame = Self.jpegFrame(in: bytes) else { return nil }
      self.init(big(frame + 7, 2), big(frame + 5, 2))
    case .webP:
      // The three forms of RFC 9649, section 2.
      switch bytes[12..<16] {
      case ArraySlice("VP8X".utf8): self.init(little(24, 3) + 1, little(27, 3) + 1)
      case ArraySlice("VP8L".utf8):
        let bits = little(21, 4)
        self.init(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
      default: self.init(little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF)
      }
    case .svg: return nil
    }
  }

  private init(_ width: Int, _ height: Int) {
    self.width = width
    self.height = height
  }

  /// Where the frame header stands among the segments before the scan (ITU-T T.81, B.2.2).
  static func jpegFrame(in bytes: [UInt8]) -> Int? {
    var index = 2
    while index + 9 <= bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) { return index }
      if marker == 0xDA { return nil }
      index += 2 + (Int(bytes[index + 2]) << 8) + Int(bytes[index + 3])
    }
    return nil
  }
}
