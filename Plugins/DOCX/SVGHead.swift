/// What the first tag of a picture in SVG tells: its size (SVG 2, section 8.2).
struct SVGHead {
  /// The width in CSS pixels, 96 to an inch.
  let width: Double
  /// The height in CSS pixels.
  let height: Double
  /// Where its document type stands, which no file of a package may have.
  private let documentType: Range<Int>?

  /// Reads the head of a file; nil where it is no SVG in a character set that holds ASCII.
  init?(_ bytes: [UInt8]) {
    var scanner = TagScanner(bytes: bytes)
    guard let attributes = scanner.firstTag(named: "svg"),
      attributes.contains(where: { $0.value == "http://www.w3.org/2000/svg" })
    else { return nil }
    documentType = scanner.documentType
    let width = Self.length(attributes["width"])
    let height = Self.length(attributes["height"])
    let box = Self.numbers(attributes["viewBox"] ?? "")
    let ratio = box.count == 4 && box[2] > 0 && box[3] > 0 ? box[3] / box[2] : nil
    switch (width, height) {
    case (let width?, let height?): (self.width, self.height) = (width, height)
    case (let width?, nil): (self.width, self.height) = (width, width * (ratio ?? 0.5))
    case (nil, let height?): (self.width, self.height) = (height / (ratio ?? 0.5), height)
    case (nil, nil):
      // Without a size the box is in pixels; without a box CSS has a size for what has none.
      (self.width, self.height) = ratio == nil ? (300, 150) : (box[2], box[3])
    }
    let range = 0.1...1_000_000
    guard range.contains(self.width), range.contains(self.height) else { return nil }
  }

  /// The file without its document type; nil where that declares entities, without which it may be
  /// another picture.
  func withoutDocumentType(_ bytes: [UInt8]) -> [UInt8]? {
    guard let documentType else { return bytes }
    if String(decoding: bytes[documentType], as: UTF8.self).contains("<!ENTITY") { return nil }
    return Array(bytes[..<documentType.lowerBound] + bytes[documentType.upperBound...])
  }

  /// How many pixels there are to a unit, or to an em of 16.
  private static let units: [String: Double] = [
    "": 1, "px": 1, "pt": 96 / 72, "pc": 16, "in": 96, "mm": 96 / 25.4, "cm": 960 / 25.4,
    "q": 24 / 25.4, "em": 16, "rem": 16, "ex": 8,
  ]

  /// A length in pixels; nil where there is none, it is a part of something, or not above zero.
  private static func length(_ text: String?) -> Double? {
    guard let text else { return nil }
    let trimmed = text.filter { !$0.isWhitespace }.lowercased()
    let number = trimmed.prefix { $0.isASCII && ($0.isNumber || ".+-".contains($0)) }
    guard let unit = units[String(trimmed[number.endIndex...])], let value = Double(number),
      value > 0
    else { return nil }
    return value * unit
  }

  private static func numbers(_ text: String) -> [Double] {
    text.split { $0 == "," || $0.isWhitespace }.compactMap { Double($0) }
  }
}

/// Finds the first tag of a file of XML, which may have a document type: that is why no parser of
/// this house reads it.
private struct TagScanner {
  let bytes: [UInt8]
  private(set) var documentType: Range<Int>?
  private var index = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The attributes of the first tag where it has that name, with a prefix or without.
  mutating func firstTag(named name: String) -> [String: String]? {
    skipProlog()
    guard next == UInt8(ascii: "<") else { return nil }
    index += 1
    guard let found = word(), found == name || found.hasSuffix(":" + name) else { return nil }
    var attributes: [String: String] = [:]
    while true {
      skipSpace()
      guard let key = word() else { break }
      skipSpace()
      guard next == UInt8(ascii: "=") else { return nil }
      index += 1
      skipSpace()
      guard let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = bytes[(index + 1)...].firstIndex(of: quote)
      else { return nil }
      attributes[key] = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
      index = end + 1
    }
    return next == UInt8(ascii: ">") || next == UInt8(ascii: "/") ? attributes : nil
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte <= 0x20 { index += 1 }
  }

  private mutating func word() -> String? {
    let start = index
    while let byte = next, byte > 0x20, !"=<>/\"'".utf8.contains(byte) { index += 1 }
    return index > start ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
  }

  /// Skips the declaration, comments, instructions and the document type.
  private mutating func skipProlog() {
    while true {
      skipSpace()
      if skip("<?", to: "?>") || skip("<!--", to: "-->") { continue }
      guard bytes[index...].starts(with: "<!DOCTYPE".utf8) else { return }
      let start = index
      var depth = 0
      defer { documentType = start..<index }
      while let byte = next {
        if skip("<!--", to: "-->") || skip("<?", to: "?>") || skip("\"", to: "\"")
          || skip("'", to: "'")
        {
          continue
        }
        index += 1
        if byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: "]") { depth -= 1 }
        if byte == UInt8(ascii: ">"), depth <= 0 { break }
      }
    }
  }

  private mutating func skip(_ start: String, to end: String) -> Bool {
    guard bytes[index...].starts(with: start.utf8) else { return false }
    index += start.utf8.count
    while index < bytes.count, !bytes[index...].starts(with: end.utf8) { index += 1 }
    index = min(bytes.count, index + end.utf8.count)
    return true
  }
}
