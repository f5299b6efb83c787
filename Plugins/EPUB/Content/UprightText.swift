internal import GalleyCore
internal import GalleyPackaging

/// Sets short numbers and pairs of marks upright in lines that run from top to bottom.
///
/// Two or three digits stand beside each other in the room of one character, one or four below each
/// other; longer numbers lie on their side as words do (JLREQ, section 3.2.5).
enum UprightText {
  /// How a stretch of a text is set.
  enum Setting {
    /// As the script has it.
    case natural
    /// All of it in the room of one character.
    case combined
    /// Each character by itself, not turned.
    case upright
  }

  /// Writes a run of the document, counted once.
  static func write(_ run: borrowing TextRun, to xml: inout XMLWriter) {
    let bytes = Array(run.utf8)
    guard bytes.contains(where: isCandidate) else {
      xml.text(run)
      return
    }
    xml.count(run)
    forEachStretch(of: bytes) { stretch, setting in
      open(setting, to: &xml)
      xml.piece(stretch)
      close(setting, to: &xml)
    }
  }

  /// Writes words that are not the document's, or are told again.
  static func write(_ text: String, to xml: inout XMLWriter) {
    forEachStretch(of: Array(text.utf8)) { stretch, setting in
      open(setting, to: &xml)
      xml.generated(String(decoding: stretch, as: UTF8.self))
      close(setting, to: &xml)
    }
  }

  /// Calls `body` for each stretch that is set in one way.
  static func forEachStretch(
    of bytes: [UInt8], _ body: (ArraySlice<UInt8>, Setting) -> Void
  ) {
    var start = 0
    var index = 0
    while index < bytes.count {
      guard isCandidate(bytes[index]) else {
        index += 1
        continue
      }
      // All that belongs to a number or a word of ASCII, so that no part of it is taken out.
      var first = index
      while first > start, isWordPart(bytes[first - 1]) { first -= 1 }
      var end = index
      while end < bytes.count, isWordPart(bytes[end]) { end += 1 }
      let setting = setting(of: bytes[first..<end])
      if setting != .natural {
        if start < first { body(bytes[start..<first], .natural) }
        body(bytes[first..<end], setting)
        start = end
      }
      index = max(end, index + 1)
    }
    if start < bytes.count { body(bytes[start...], .natural) }
  }

  private static func setting(of word: ArraySlice<UInt8>) -> Setting {
    let areDigits = word.allSatisfy { (48...57).contains($0) }
    let areMarks = word.allSatisfy { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") }
    switch word.count {
    case 1 where areDigits || areMarks: return .upright
    case 2 where areDigits || areMarks: return .combined
    case 3 where areDigits: return .combined
    case 4 where areDigits: return .upright
    default: return .natural
    }
  }

  private static func isCandidate(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Whether a byte is part of a word, a number or an address: any sign of ASCII but a space and
  /// a bracket.
  private static func isWordPart(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !"()[]{}\"'".utf8.contains(byte)
  }

  private static func open(_ setting: Setting, to xml: inout XMLWriter) {
    switch setting {
    case .natural: break
    case .combined: xml.raw("<span class=\"combined\">")
    case .upright: xml.raw("<span class=\"upright\">")
    }
  }

  private static func close(_ setting: Setting, to xml: inout XMLWriter) {
    if setting != .natural { xml.raw("</span>") }
  }
}
