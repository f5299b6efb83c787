/// Finds where the lines of a text start.
enum LineStarts {
  /// How code units lie in a file.
  enum Units: Equatable {
    /// One byte or more a character, the line ends of ASCII.
    case bytes
    /// UTF-16.
    case pairs(bigEndian: Bool)
    /// UTF-32.
    case quads(bigEndian: Bool)

    /// The size of a unit in bytes.
    var size: Int {
      switch self {
      case .bytes: 1
      case .pairs: 2
      case .quads: 4
      }
    }
  }

  /// The offset of each line's first byte.
  ///
  /// Lines end with LF, CRLF, a lone CR, a vertical tab or a form feed.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, _ units: Units) -> [Int] {
    var starts = [0]
    let size = units.size
    var index = 0
    while index + size <= bytes.count {
      // A byte above CR is the most common and settles the matter for all but UTF-16 and UTF-32.
      if size == 1 && bytes[index] > 0x0D {
        index += 1
        continue
      }
      let unit = value(of: bytes, at: index, units)
      index += size
      guard (0x0A...0x0D).contains(unit) else { continue }
      if unit == 0x0D, index + size <= bytes.count, value(of: bytes, at: index, units) == 0x0A {
        index += size
      }
      starts.append(index)
    }
    return starts
  }

  private static func value(
    of bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ units: Units
  ) -> UInt32 {
    switch units {
    case .bytes: UInt32(bytes[index])
    case .pairs(let bigEndian):
      bigEndian
        ? UInt32(bytes[index]) << 8 | UInt32(bytes[index + 1])
        : UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index])
    case .quads(let bigEndian):
      (0..<4).reduce(0) { result, at in
        result << 8 | UInt32(bytes[index + (bigEndian ? at : 3 - at)])
      }
    }
  }
}

/// Where the lines of a decoded text start.
public enum SourceLines {
  /// The offset of each line's first byte.
  ///
  /// Lines end with LF, CRLF, a lone CR, a vertical tab or a form feed.
  public static func starts(in text: [UInt8]) -> [Int] {
    text.withUnsafeBufferPointer { LineStarts.find(in: $0, .bytes) }
  }
}
