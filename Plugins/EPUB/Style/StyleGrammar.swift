internal import GalleyCore

/// Looks whether a style sheet is made of rules and declarations as EPUBCheck's grammar has them
/// (CSS Syntax 3, section 5, without rules inside of rules).
///
/// A browser passes over what it does not understand; a book with it is refused. Brackets, strings
/// and comments are known to be closed.
struct StyleGrammar {
  /// What is wrong, and where.
  struct Fault: Error {
    let message: String
    let place: Int
  }

  private var tokens: StyleTokens

  init(_ bytes: [UInt8]) { tokens = StyleTokens(bytes) }

  /// Goes through the whole sheet.
  mutating func check() throws(Fault) {
    // How many blocks of rules are open.
    var depth = 0
    while true {
      skipFiller()
      if depth == 0, skip("<!--") || skip("-->") { continue }
      guard let byte = tokens.byte else { return }
      if depth > 0, byte == UInt8(ascii: "}") {
        tokens.index += 1
        depth -= 1
      } else if byte == UInt8(ascii: "@") {
        if try atRule() { depth += 1 }
      } else {
        try selectors()
        _ = try declarations()
      }
    }
  }

  /// An at-rule; true where its block is one of rules, which is only begun.
  private mutating func atRule() throws(Fault) -> Bool {
    let start = tokens.index
    tokens.index += 1
    let name = tokens.name().lowercased()
    guard !name.isEmpty else { throw Fault(message: "a '@' has no name", place: start) }
    skipFiller()
    if name == "charset", start == 0, isAtString {
      let encoding = tokens.string() ?? ""
      guard encoding.lowercased() == "utf-8" else {
        throw Fault(
          message: "a style sheet in a book is in UTF-8, not in '\(encoding)'", place: start)
      }
    }
    while let byte = tokens.byte {
      switch byte {
      case UInt8(ascii: ";"):
        tokens.index += 1
        return false
      case UInt8(ascii: "{"):
        tokens.index += 1
        switch name {
        case "media", "supports", "layer", "container", "keyframes", "-webkit-keyframes":
          return true
        case "font-face":
          guard try declarations() > 0 else {
            throw Fault(message: "'@font-face' says nothing", place: start)
          }
        case "page": _ = try declarations(holdMargins: true)
        case "counter-style", "property", "viewport", "-ms-viewport": _ = try declarations()
        // What is in others, newer ones, is not looked at.
        default: skipBlock()
        }
        return false
      case UInt8(ascii: "}"): return false
      default: skipPart()
      }
    }
    return false
  }

  /// Declarations behind the bracket that opens them; gives back how many there are.
  ///
  /// Those of a page may hold the boxes in its margins.
  private mutating func declarations(holdMargins: Bool = false) throws(Fault) -> Int {
    var count = 0
    while true {
      skipFiller()
      guard let byte = tokens.byte else { return count }
      if byte == UInt8(ascii: "}") {
        tokens.index += 1
        return count
      }
      let start = tokens.index
      if holdMargins, byte == UInt8(ascii: "@") {
        _ = try marginBox()
        continue
      }
      guard byte != UInt8(ascii: ";") else {
        throw Fault(message: "a ';' ends no declaration", place: start)
      }
      guard tokens.isAtName, !(48...57).contains(byte) else {
        throw Fault(message: "'\(sign)' stands where a property should", place: start)
      }
      let name = tokens.name()
      skipFiller()
      guard tokens.byte == UInt8(ascii: ":") else {
        throw Fault(message: "behind '\(name)' there is no ':'", place: start)
      }
      tokens.index += 1
      try value(of: name, from: start)
      count += 1
    }
  }

  private mutating func marginBox() throws(Fault) -> Int {
    tokens.index += 1
    _ = tokens.name()
    skipFiller()
    guard tokens.byte == UInt8(ascii: "{") else {
      throw Fault(message: "a box in the margin has no '{'", place: tokens.index)
    }
    tokens.index += 1
    return try declarations()
  }

  private mutating func value(of name: String, from start: Int) throws(Fault) {
    var isEmpty = true
    while true {
      skipFiller()
      guard let byte = tokens.byte, byte != UInt8(ascii: "}") else { break }
      if byte == UInt8(ascii: ";") {
        tokens.index += 1
        break
      }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "@") {
        throw Fault(message: "'\(sign)' stands in the value of '\(name)'", place: tokens.index)
      }
      isEmpty = false
      skipPart()
    }
    if isEmpty { throw Fault(message: "the property '\(name)' has no value", place: start) }
  }
}

extension StyleGrammar {
  /// What a selector is made of, and what it can be followed by.
  private enum Last { case nothing, comma, combinator, simple }

  /// The selectors of a rule, and the bracket behind them.
  private mutating func selectors() throws(Fault) {
    var last = Last.nothing
    let start = tokens.index
    while true {
      skipFiller()
      guard let byte = tokens.byte else {
        throw Fault(message: "a rule has no '{'", place: start)
      }
      let place = tokens.index
      switch byte {
      case UInt8(ascii: "{") where last == .simple:
        tokens.index += 1
        return
      case UInt8(ascii: ",") where last == .simple:
        tokens.index += 1
        last = .comma
        continue
      case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "~"):
        guard last == .simple else { throw misplaced(place) }
        tokens.index += 1
        last = .combinator
        continue
      case UInt8(ascii: "."):
        tokens.index += 1
        guard tokens.isAtName, !(tokens.byte.map { (48...57).contains($0) } ?? false) else {
          throw Fault(message: "a '.' is followed by no name of a class", place: place)
        }
        _ = tokens.name()
      case UInt8(ascii: "#"):
        tokens.index += 1
        guard tokens.isAtName else {
          throw Fault(message: "a '#' is followed by no name", place: place)
        }
        _ = tokens.name()
      case UInt8(ascii: "["): try attribute()
      case UInt8(ascii: ":"): try pseudoClass()
      case UInt8(ascii: "*"), UInt8(ascii: "|"): tokens.index += 1
      case 48...57:
        // `12.5%`, of a keyframe.
        _ = tokens.name()
        while tokens.byte == UInt8(ascii: "."),
          tokens.next.map({ (48...57).contains($0) }) ?? false
        {
          tokens.index += 1
          _ = tokens.name()
        }
        if tokens.byte == UInt8(ascii: "%") { tokens.index += 1 }
      default:
        guard tokens.isAtName else { throw misplaced(place) }
        _ = tokens.name()
      }
      last = .simple
    }
  }

  private func misplaced(_ place: Int) -> Fault {
    Fault(message: "'\(sign)' stands where a selector should", place: place)
  }

  /// `[lang]`, `[lang|="en"]`; what stands behind the value was not known when books were defined.
  private mutating func attribute() throws(Fault) {
    let start = tokens.index
    tokens.index += 1
    skipFiller()
    while tokens.byte == UInt8(ascii: "*") || tokens.byte == UInt8(ascii: "|") || tokens.isAtName {
      if tokens.byte == UInt8(ascii: "|"), tokens.next == UInt8(ascii: "=") { break }
      if tokens.byte == UInt8(ascii: "*"), tokens.next == UInt8(ascii: "=") { break }
      if tokens.isAtName { _ = tokens.name() } else { tokens.index += 1 }
    }
    skipFiller()
    if let byte = tokens.byte, byte != UInt8(ascii: "]") {
      if byte != UInt8(ascii: "=") { tokens.index += 1 }
      guard tokens.byte == UInt8(ascii: "=") else {
        throw Fault(message: "an attribute is compared by no known sign", place: start)
      }
      tokens.index += 1
      skipFiller()
      if tokens.isAtName { _ = tokens.name() } else { _ = tokens.string() }
      skipFiller()
    }
    guard tokens.byte == UInt8(ascii: "]") else {
      throw Fault(message: "EPUB knows no '\(sign)' behind the value of an attribute", place: start)
    }
    tokens.index += 1
  }

  private mutating func pseudoClass() throws(Fault) {
    let start = tokens.index
    while tokens.byte == UInt8(ascii: ":") { tokens.index += 1 }
    let name = tokens.name().lowercased()
    guard tokens.byte == UInt8(ascii: "(") else { return }
    let open = tokens.index
    skipPart()
    let isNumber = tokens.bytes[(open + 1)..<max(open + 1, tokens.index - 1)].allSatisfy {
      $0 <= 0x20 || $0 == 0x2B || $0 == 0x2D || (48...57).contains($0)
        || (97...122).contains($0 | 0x20)
    }
    if name.hasPrefix("nth-"), !isNumber {
      throw Fault(message: "EPUB knows only numbers in ':\(name)()'", place: start)
    }
  }
}

extension StyleGrammar {
  /// The character at the place, as it is told to a person.
  private var sign: String {
    let bytes = tokens.bytes[min(tokens.index, tokens.bytes.count)...].prefix(4)
    return String(String(decoding: bytes, as: UTF8.self).prefix(1))
  }

  private var isAtString: Bool {
    tokens.byte == UInt8(ascii: "\"") || tokens.byte == UInt8(ascii: "'")
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    let wanted = text.description.utf8
    guard tokens.bytes[tokens.index...].starts(with: wanted) else { return false }
    tokens.index += wanted.count
    return true
  }

  /// Goes behind white space and comments.
  private mutating func skipFiller() {
    while let byte = tokens.byte {
      switch byte {
      case 0x09...0x0D, 0x20: tokens.index += 1
      case UInt8(ascii: "/") where tokens.next == UInt8(ascii: "*"): _ = tokens.skipComment()
      default: return
      }
    }
  }

  /// Goes behind a name, a string, all that stands in brackets, or a single sign.
  private mutating func skipPart() {
    switch tokens.byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = tokens.string()
    case UInt8(ascii: "("), UInt8(ascii: "["):
      skipBracket()
      skipBlock()
    case nil: return
    default: if tokens.isAtName { _ = tokens.name() } else { tokens.index += 1 }
    }
  }

  /// Goes behind a bracket, and behind the address in that of `url(`, which is no name or string.
  private mutating func skipBracket() {
    let isAddress = tokens.bytes[..<tokens.index].suffix(3).map { $0 | 0x20 } == Array("url".utf8)
    tokens.index += 1
    guard isAddress else { return }
    tokens.skipSpace()
    if tokens.byte != UInt8(ascii: "\""), tokens.byte != UInt8(ascii: "'") {
      _ = tokens.text(upTo: UInt8(ascii: ")"))
    }
  }

  /// Goes behind the bracket that closes the one before the place.
  private mutating func skipBlock() {
    var depth = 1
    while depth > 0, let byte = tokens.byte {
      switch byte {
      case UInt8(ascii: "{"):
        depth += 1
        tokens.index += 1
      case UInt8(ascii: "("), UInt8(ascii: "["):
        depth += 1
        skipBracket()
      case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        depth -= 1
        tokens.index += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = tokens.string()
      case UInt8(ascii: "/") where tokens.next == UInt8(ascii: "*"): _ = tokens.skipComment()
      default: if tokens.isAtName { _ = tokens.name() } else { tokens.index += 1 }
      }
    }
  }
}
