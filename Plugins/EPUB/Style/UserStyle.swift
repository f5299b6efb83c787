internal import GalleyCore

/// A style sheet of the user's, checked so that it cannot make the book invalid.
struct UserStyle: Sendable, Equatable {
  /// The path inside of the package's folder.
  var path: String
  /// The text, with its references to embedded fonts led to where these are.
  var text: String

  /// Checks the sheet with this number, counted from 0.
  ///
  /// `fonts` are those that the book or the page embeds.
  ///
  /// Throws a `usage` diagnostic with its place for what EPUB forbids (EPUB 3.3, section 6.3) and
  /// for a reference to a file that the book does not hold.
  init(
    _ file: InputFile, number: Int = 0, fonts: [EmbeddedFont] = [],
    for target: TextPlan.Target = .package
  ) throws(Diagnostic) {
    path = number == 0 ? "css/own.css" : "css/own-\(number + 1).css"
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      throw Diagnostic(
        .error, .usage, code: "bad-css", "the style sheet is not in UTF-8", file: file.name,
        hint: "save it as UTF-8")
    }
    var scanner = StyleScanner(Array(text.utf8), file: file.name, for: target)
    try scanner.scan()
    var bytes: [UInt8] = []
    var start = 0
    let source = Array(text.utf8)
    for reference in scanner.references {
      let name = reference.target.split(separator: "/").last.map(String.init) ?? ""
      guard let font = fonts.first(where: { $0.fileName == name }) else {
        throw scanner.problem(
          target == .page
            ? "the style sheet refers to '\(reference.target)', which is not in the page"
            : "the style sheet refers to '\(reference.target)', which is not in the book",
          at: reference.range.lowerBound,
          hint: "embed a font with --embed-font; write a small picture as a data: address")
      }
      bytes += source[start..<reference.range.lowerBound]
      bytes += font.reference.utf8
      start = reference.range.upperBound
    }
    bytes += source[start...]
    self.text = String(decoding: bytes, as: UTF8.self)
  }
}

/// Goes through a style sheet by the tokens of CSS that matter here (CSS Syntax 3, section 4):
/// comments, strings, addresses, braces, and the names of properties.
struct StyleScanner {
  /// An address that leads out of the sheet.
  struct Reference {
    var target: String
    var range: Range<Int>
  }

  /// What the sheet refers to, in order.
  private(set) var references: [Reference] = []
  private let bytes: [UInt8]
  private let file: String
  private let target: TextPlan.Target
  private var index = 0

  init(_ bytes: [UInt8], file: String, for target: TextPlan.Target = .package) {
    self.bytes = bytes
    self.file = file
    self.target = target
  }

  /// Scans the whole sheet.
  mutating func scan() throws(Diagnostic) {
    var open: [(byte: UInt8, at: Int)] = []
    var startsStatement = true
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "/") where next == UInt8(ascii: "*"): try skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = try string()
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["):
        open.append((byte, index))
        startsStatement = byte == UInt8(ascii: "{")
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard let last = open.popLast(), Self.closes(byte, last.byte) else {
          throw problem("a '\(Character(Unicode.Scalar(byte)))' closes nothing", at: index)
        }
        startsStatement = byte == UInt8(ascii: "}")
        index += 1
      case UInt8(ascii: ";"):
        startsStatement = true
        index += 1
      case 0x09...0x0D, 0x20: index += 1
      default:
        if Self.isName(byte) || byte == UInt8(ascii: "@") {
          try word(isProperty: startsStatement && open.contains { $0.byte == UInt8(ascii: "{") })
        } else {
          index += 1
        }
        startsStatement = false
      }
    }
    if let last = open.last { throw problem("a bracket is not closed", at: last.at) }
  }

  /// A diagnostic with the place of a byte.
  func problem(_ message: String, at place: Int, hint: String? = nil) -> Diagnostic {
    let before = bytes[..<min(place, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let column = place - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return Diagnostic(
      .error, .usage, code: "bad-css", message, file: file,
      position: SourcePosition(line: line, column: column),
      hint: hint ?? "correct the style sheet")
  }
}

extension StyleScanner {
  private var next: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

  private mutating func skipComment() throws(Diagnostic) {
    let start = index
    index += 2
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        index += 2
        return
      }
      index += 1
    }
    throw problem("a comment is not closed", at: start)
  }

  /// Reads a string; gives back what is in it.
  private mutating func string() throws(Diagnostic) -> String {
    let start = index
    let quote = bytes[index]
    index += 1
    while index < bytes.count, bytes[index] != quote {
      if bytes[index] == 0x0A { break }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < bytes.count, bytes[index] == quote else {
      throw problem("a string is not closed", at: start)
    }
    index += 1
    return String(decoding: bytes[(start + 1)..<(index - 1)], as: UTF8.self)
  }

  /// Reads a name: of a property, an at-rule, a function, or any other.
  private mutating func word(isProperty: Bool) throws(Diagnostic) {
    let start = index
    index += 1
    while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    if name == "@import" {
      throw problem("a style sheet here imports no other", at: start, hint: "name it with --css")
    }
    if name == "url", index < bytes.count, bytes[index] == UInt8(ascii: "(") {
      return try address(from: start)
    }
    guard isProperty, target == .package, ["direction", "unicode-bidi"].contains(name),
      bytes[index...].first(where: { $0 > 0x20 }) == UInt8(ascii: ":")
    else { return }
    throw problem(
      "EPUB forbids the property '\(name)' in style sheets", at: start,
      hint: "the text's own language decides how it runs")
  }

  private mutating func address(from start: Int) throws(Diagnostic) {
    index += 1
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    var target = ""
    if index < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[index]) {
      target = try string()
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    } else {
      let from = index
      while index < bytes.count, bytes[index] != UInt8(ascii: ")") { index += 1 }
      target = String(decoding: bytes[from..<index], as: UTF8.self)
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ")") else {
      throw problem("an address is not closed", at: start)
    }
    index += 1
    if target.hasPrefix("data:") || target.hasPrefix("#") { return }
    references.append(Reference(target: target, range: start..<index))
  }

  private static func closes(_ byte: UInt8, _ open: UInt8) -> Bool {
    switch open {
    case UInt8(ascii: "{"): byte == UInt8(ascii: "}")
    case UInt8(ascii: "("): byte == UInt8(ascii: ")")
    default: byte == UInt8(ascii: "]")
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
