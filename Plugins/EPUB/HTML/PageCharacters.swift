internal import GalleyCore
internal import GalleyPackaging

/// A sink that puts U+FFFD in place of what no page of HTML may hold: controls and noncharacters,
/// which XML allows (HTML, section 13.2.3.5); of the control that ends a line a space.
final class PageCharacters: ByteSink {
  /// How many characters were replaced.
  private(set) var replaced = 0
  private let sink: any ByteSink
  /// The bytes of a character that is not whole yet.
  private var tail: [UInt8] = []

  /// Passes on to `sink` what may stand in a page.
  init(to sink: any ByteSink) {
    self.sink = sink
  }

  func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    var text = tail
    text.reserveCapacity(tail.count + bytes.count)
    for index in bytes.indices { text.append(bytes[index]) }
    tail = Array(text.suffix(Self.unfinished(text)))
    text.removeLast(tail.count)
    try sink.write(fitted(text))
  }

  /// How many bytes at the end of a text begin a character that goes on.
  private static func unfinished(_ text: [UInt8]) -> Int {
    for (count, byte) in text.suffix(3).reversed().enumerated() where byte >= 0xC0 {
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      return count + 1 < length ? count + 1 : 0
    }
    return 0
  }

  private func fitted(_ text: [UInt8]) -> [UInt8] {
    // Nearly no text has one.
    guard text.contains(0x7F) || String(decoding: text, as: UTF8.self).isDiscouraged else {
      return text
    }
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x85: result.append(" ")
      case 0x7F: result.append("\u{FFFD}")
      case _ where DiscouragedCharacters.contains(scalar): result.append("\u{FFFD}")
      default:
        result.append(scalar)
        continue
      }
      if scalar != "\u{FFFD}" { replaced += 1 }
    }
    return Array(String(result).utf8)
  }
}
