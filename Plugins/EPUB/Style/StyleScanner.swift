internal import GalleyCore

/// Goes through a style sheet by the tokens of CSS that matter here (CSS Syntax 3, section 4):
/// comments, strings, addresses, brackets, and the names of properties, with or without escapes.
struct StyleScanner {
  /// An address that leads out of the sheet.
  struct Reference {
    var target: String
    var range: Range<Int>
  }

  /// A bracket that is open.
  private struct Bracket {
    var byte: UInt8
    var at: Int
    /// Whether it is of a function that takes words for addresses (CSS Images 4, section 2.4).
    var takesAddresses = false
  }

  /// What the sheet refers to, in order.
  private(set) var references: [Reference] = []
  private let file: String
  private let target: TextPlan.Target
  private var tokens: StyleTokens

  init(_ bytes: [UInt8], file: String, for target: TextPlan.Target = .package) {
    tokens = StyleTokens(bytes)
    self.file = file
    self.target = target
  }

  /// Scans the whole sheet.
  mutating func scan() throws(Diagnostic) {
    var open: [Bracket] = []
    var startsStatement = true
    while let byte = tokens.byte {
      let place = tokens.index
      switch byte {
      case UInt8(ascii: "/") where tokens.next == UInt8(ascii: "*"):
        guard tokens.skipComment() else { throw problem("a comment is not closed", at: place) }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let text = try string()
        if open.last?.takesAddresses == true { try refer(to: text, from: place) }
        startsStatement = false
      case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["):
        open.append(Bracket(byte: byte, at: place))
        startsStatement = byte == UInt8(ascii: "{")
        tokens.index += 1
      case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard let last = open.popLast(), Self.closes(byte, last.byte) else {
          throw problem("a '\(Character(Unicode.Scalar(byte)))' closes nothing", at: place)
        }
        startsStatement = byte == UInt8(ascii: "}")
        tokens.index += 1
      case UInt8(ascii: ";"):
        startsStatement = true
        tokens.index += 1
      case 0x09...0x0D, 0x20: tokens.index += 1
      default:
        let isInside = open.contains { $0.byte == UInt8(ascii: "{") }
        if tokens.isAtName || byte == UInt8(ascii: "@") {
          if let bracket = try word(isProperty: startsStatement && isInside) {
            open.append(bracket)
          }
        } else {
          tokens.index += 1
        }
        startsStatement = false
      }
    }
    if let last = open.last { throw problem("a bracket is not closed", at: last.at) }
  }

  /// A diagnostic with the place of a byte.
  func problem(_ message: String, at place: Int, hint: String? = nil) -> Diagnostic {
    let before = tokens.bytes[..<min(place, tokens.bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let column = place - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return Diagnostic(
      .error, .usage, code: "bad-css", message, file: file,
      position: SourcePosition(line: line, column: column),
      hint: hint ?? "correct the style sheet")
  }
}

extension StyleScanner {
  /// Reads a string; gives back what is in it.
  private mutating func string() throws(Diagnostic) -> String {
    let start = tokens.index
    guard let text = tokens.string() else { throw problem("a string is not closed", at: start) }
    return text
  }

  /// Reads a name: of a property, an at-rule, a function, or any other; gives back the bracket that
  /// it opens where it takes addresses.
  private mutating func word(isProperty: Bool) throws(Diagnostic) -> Bracket? {
    let start = tokens.index
    let sign = tokens.byte == UInt8(ascii: "@") ? "@" : ""
    if !sign.isEmpty { tokens.index += 1 }
    let name = sign + tokens.name().lowercased()
    if name == "@import" {
      throw problem("a style sheet here imports no other", at: start, hint: "name it with --css")
    }
    if tokens.byte == UInt8(ascii: "(") {
      if name == "url" {
        try address(from: start)
        return nil
      }
      let isImage = name.hasSuffix("image-set") || name.hasSuffix("cross-fade")
      guard isImage || ["image", "src"].contains(name) else { return nil }
      tokens.index += 1
      return Bracket(byte: UInt8(ascii: "("), at: tokens.index - 1, takesAddresses: true)
    }
    guard isProperty, target == .package, ["direction", "unicode-bidi"].contains(name),
      tokens.comesNext(UInt8(ascii: ":"))
    else { return nil }
    throw problem(
      "EPUB forbids the property '\(name)' in style sheets", at: start,
      hint: "the text's own language decides how it runs")
  }

  private mutating func address(from start: Int) throws(Diagnostic) {
    tokens.index += 1
    tokens.skipSpace()
    let isQuoted = tokens.byte == UInt8(ascii: "\"") || tokens.byte == UInt8(ascii: "'")
    let target = isQuoted ? try string() : tokens.text(upTo: UInt8(ascii: ")"))
    if isQuoted { tokens.skipSpace() }
    guard tokens.byte == UInt8(ascii: ")") else {
      throw problem("an address is not closed", at: start)
    }
    tokens.index += 1
    try refer(to: target, from: start)
  }

  private mutating func refer(to target: String, from start: Int) throws(Diagnostic) {
    let address = Label.oneLine(target)
    if address.hasPrefix("#") { return }
    if address.lowercased().hasPrefix("data:") {
      let type = address.dropFirst("data:".count).prefix { $0 != ";" && $0 != "," }.lowercased()
      guard self.target == .page || Self.mayBeInBooks(type) else {
        throw problem(
          "a book holds nothing of the type '\(type)' in a data: address", at: start,
          hint: "name the type, as in data:image/png;base64,")
      }
      return
    }
    references.append(Reference(target: address, range: start..<tokens.index))
  }

  /// Whether a style sheet in a book may hold data of a type (EPUB 3.3, section 3.2 and 3.3).
  private static func mayBeInBooks(_ type: String) -> Bool {
    ["gif", "jpeg", "png", "svg+xml", "webp"].contains { type == "image/\($0)" }
      || type.hasPrefix("font/") || type.hasPrefix("application/") && type.contains("font")
      || type == "application/vnd.ms-opentype"
  }

  private static func closes(_ byte: UInt8, _ open: UInt8) -> Bool {
    switch open {
    case UInt8(ascii: "{"): byte == UInt8(ascii: "}")
    case UInt8(ascii: "("): byte == UInt8(ascii: ")")
    default: byte == UInt8(ascii: "]")
    }
  }
}
