internal import GalleyPackaging

/// A value inside of a mark: a string as JSON has it (RFC 8259, section 7).
///
/// A `>` is escaped too, so that no value can end its processing instruction, and so is whatever
/// XML cannot hold or would change.
enum MarkText {
  /// The target of Galley's processing instructions.
  static let target: StaticString = "galley"

  /// The version of the marks that is written, and the only one that is read.
  static let version = "1"

  /// A value in its quotation marks.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case ">", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}",
        "\u{200B}"..."\u{200F}":
        result += "\\u" + hexadecimal(scalar.value, digits: 4)
      case _ where DiscouragedCharacters.contains(scalar):
        for unit in String(Character(scalar)).utf16 {
          result += "\\u" + hexadecimal(UInt32(unit), digits: 4)
        }
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A number in hexadecimal digits.
  static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// Bytes in hexadecimal digits.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { hexadecimal(UInt32($0), digits: 2) }.joined()
  }
}
