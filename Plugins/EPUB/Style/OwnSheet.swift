/// A style sheet of Galley's own, taken apart into its rules.
///
/// It knows no more of CSS than these sheets use: no rule stands in another but within `@media`.
enum OwnSheet {
  /// A declaration of a property.
  struct Declaration: Equatable {
    var name: String
    var value: String
  }

  /// The sheet with each of its declarations as `change` makes it, which knows for what it stands.
  static func rewritten(
    _ sheet: String, _ change: (_ selectors: String, Declaration) -> Declaration
  ) -> String {
    var result = ""
    var depth = 0
    var pending: [UInt8] = []
    var selectors = ""
    for byte in sheet.utf8 {
      pending.append(byte)
      switch byte {
      case UInt8(ascii: "{"):
        depth += 1
        selectors = String(decoding: pending.dropLast(), as: UTF8.self)
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ";") where depth > 0:
        result += rewritten(pending.dropLast(), of: selectors, change) + ";"
        pending = []
        continue
      default: continue
      }
      result += String(decoding: pending, as: UTF8.self)
      pending = []
    }
    return result + String(decoding: pending, as: UTF8.self)
  }

  private static func rewritten(
    _ bytes: ArraySlice<UInt8>, of selectors: String,
    _ change: (_ selectors: String, Declaration) -> Declaration
  ) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let declaration = declaration(text) else { return text }
    let changed = change(selectors, declaration)
    if changed == declaration { return text }
    return text.prefix { $0.isWhitespace } + "\(changed.name): \(changed.value)"
  }

  /// The plain rules of a sheet in their order: selectors and declarations.
  static func rules(
    of sheet: String
  ) -> [(selectors: [String], declarations: [Declaration])] {
    withoutComments(sheet).split(separator: "}").compactMap { piece in
      let parts = piece.split(separator: "{", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].contains("@") else { return nil }
      return (
        parts[0].split(separator: ",").map { oneLine(String($0)) },
        parts[1].split(separator: ";").compactMap { declaration(String($0)) }
      )
    }
  }

  private static func declaration(_ text: String) -> Declaration? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    return Declaration(
      name: oneLine(String(text[..<colon])),
      value: oneLine(String(text[text.index(after: colon)...])))
  }

  private static func oneLine(_ text: String) -> String { Label.oneLine(text) }

  private static func withoutComments(_ sheet: String) -> String {
    var rest = sheet[...]
    var result = ""
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: "*/") else { return result }
      rest = rest[end.upperBound...]
    }
    return result + rest
  }
}
