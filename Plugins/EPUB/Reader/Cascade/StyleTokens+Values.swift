extension StyleTokens {
  /// A value as its words in small letters.
  struct Value {
    /// The words; a string is `"`, a function its name with `()`.
    var words: [String] = []
    /// Whether `!important` stands behind it.
    var isImportant = false
    /// Whether nothing in it is damaged.
    var isWhole = true
  }

  /// Whether the bytes of a text come next.
  func hasNext(_ text: StaticString) -> Bool {
    bytes[min(index, bytes.count)...].starts(with: text.description.utf8)
  }

  /// Goes behind white space and comments; whether there were any.
  @discardableResult mutating func skipSpaceAndComments() -> Bool {
    let start = index
    while let byte {
      if byte <= 0x20 {
        index += 1
      } else if byte == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
        skipComponent()
      } else {
        break
      }
    }
    return index > start
  }

  /// Goes behind a comment, a string, a bracket with all in it, or a byte; an open one ends with
  /// the sheet (CSS Syntax 3, section 5.4.7).
  mutating func skipComponent() {
    guard let byte else { return }
    switch byte {
    case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
      if !skipComment() { index = bytes.count }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString()
    case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["): skipBlock()
    case UInt8(ascii: "\\"): index = min(index + 2, bytes.count)
    default: index += 1
    }
  }

  /// Goes behind a string; whether it is closed in its line.
  @discardableResult private mutating func skipString() -> Bool {
    let isWhole = string() != nil
    // A backslash may be the last byte.
    index = min(index, bytes.count)
    return isWhole
  }

  /// Goes behind the bracket that opens here and all in it.
  mutating func skipBlock() {
    var open: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "("): open.append(UInt8(ascii: ")"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        if open.last == byte { open.removeLast() }
      default:
        skipComponent()
        continue
      }
      index += 1
      if open.isEmpty { return }
    }
  }

  /// Reads the value of a property up to the `;` or the `}` behind it.
  mutating func value() -> Value {
    var value = Value()
    while let byte, byte != UInt8(ascii: ";"), byte != UInt8(ascii: "}") {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if !skipString() { value.isWhole = false }
        value.words.append("\"")
      case UInt8(ascii: "!"):
        index += 1
        skipSpaceAndComments()
        if name().lowercased() == "important" {
          value.isImportant = true
        } else {
          value.isWhole = false
        }
      case UInt8(ascii: "("), UInt8(ascii: "["): skipBlock()
      case UInt8(ascii: "{"):
        // A rule in a rule.
        skipBlock()
        value.isWhole = false
        return value
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        index += 1
        value.isWhole = false
      default:
        if let word = word() { value.words.append(word) } else { skipComponent() }
      }
    }
    return value
  }

  /// Reads a word or a number with its unit; nil where there is none.
  private mutating func word() -> String? {
    var word = ""
    while let byte {
      if isAtName {
        word += name().lowercased()
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+")
      {
        word.unicodeScalars.append(Unicode.Scalar(byte))
        index += 1
      } else {
        break
      }
    }
    guard !word.isEmpty else { return nil }
    if byte == UInt8(ascii: "(") {
      skipBlock()
      word += "()"
    }
    return word
  }
}
