internal import GalleyCore

/// The ways of setting text that are in use, each with the `xml:id` of its declaration.
///
/// A `@rendition` points to one of them; what it looks like stands once, in the header.
struct Renditions: Sendable {
  /// A declaration.
  struct Rendition: Sendable, Equatable {
    /// The `xml:id`.
    var identifier: String
    /// The language the description is in: TEI's `@scheme`.
    var scheme: String
    /// The description.
    var description: String
  }

  /// The declarations, ordered by name.
  let declarations: [Rendition]
  private var pointers: [String: String] = [:]

  /// Declares `names`.
  init(_ names: Set<String>, _ identifiers: inout Identifiers) {
    var declarations: [Rendition] = []
    for name in names.sorted() {
      let identifier = identifiers.fresh(name)
      let style = Self.style(of: name)
      declarations.append(
        Rendition(
          identifier: identifier, scheme: style == nil ? "free" : "css",
          description: style ?? "set as: \(name)"))
      pointers[name] = "#" + identifier
    }
    self.declarations = declarations
  }

  /// The pointers to renditions, parted by spaces.
  func pointers(to names: [String]) -> String {
    names.compactMap { pointers[$0] }.joined(separator: " ")
  }

  /// The pointer to a rendition.
  func pointer(to name: String) -> String { pointers[name] ?? "" }
}

extension Renditions {
  /// The name of the rendition for an emphasis.
  static func name(of kind: Emphasis.Kind) -> String {
    switch kind {
    case .italic: "italic"
    case .bold: "bold"
    case .smallCaps: "small-caps"
    case .dots: "emphasis-dots"
    case .underline: "underline"
    case .strikethrough: "strikethrough"
    case .spaced: "spaced"
    case .superscript: "superscript"
    case .subscript: "subscript"
    case .code: "code"
    }
  }

  /// The name of the rendition for a list.
  static func name(of marking: List.Marking) -> String {
    switch marking {
    case .bulleted: "list-bulleted"
    case .plain: "list-plain"
    case .ordered(_, let style):
      switch style {
      case .decimal: "list-decimal"
      case .lowerAlpha: "list-lower-alpha"
      case .upperAlpha: "list-upper-alpha"
      case .lowerRoman: "list-lower-roman"
      case .upperRoman: "list-upper-roman"
      case .ideographic: "list-ideographic"
      case .circled: "list-circled"
      }
    }
  }

  /// The name of the rendition for an indent in half-ems.
  static func name(ofIndent halfEms: Int) -> String { "indent-\(halfEms)" }

  /// What a rendition looks like in CSS; nil for a name that is not known here.
  static func style(of name: String) -> String? {
    if let halfEms = indent(name) {
      return "margin-left: \(halfEms / 2)\(halfEms % 2 == 0 ? "" : ".5")em;"
    }
    return switch name {
    case "italic": "font-style: italic;"
    case "bold": "font-weight: bold;"
    case "small-caps": "font-variant: small-caps;"
    case "emphasis-dots": "text-emphasis: dot;"
    case "underline": "text-decoration: underline;"
    case "strikethrough": "text-decoration: line-through;"
    case "spaced": "letter-spacing: 0.125em;"
    case "superscript": "vertical-align: super; font-size: smaller;"
    case "subscript": "vertical-align: sub; font-size: smaller;"
    case "code": "font-family: monospace;"
    case "left", "center", "right", "justify": "text-align: \(name);"
    case "list-bulleted": "list-style-type: disc;"
    case "list-plain": "list-style-type: none;"
    case "list-decimal": "list-style-type: decimal;"
    case "list-lower-alpha": "list-style-type: lower-alpha;"
    case "list-upper-alpha": "list-style-type: upper-alpha;"
    case "list-lower-roman": "list-style-type: lower-roman;"
    case "list-upper-roman": "list-style-type: upper-roman;"
    case "list-ideographic": "list-style-type: cjk-ideographic;"
    case "list-circled": "list-style: symbols(fixed '①' '②' '③' '④' '⑤' '⑥' '⑦' '⑧' '⑨' '⑩');"
    default: nil
    }
  }

  private static func indent(_ name: String) -> Int? {
    guard name.hasPrefix("indent-"), let number = Int(name.dropFirst(7)),
      (0..<1000).contains(number)
    else { return nil }
    return number
  }
}
