internal import GalleyCore
internal import GalleyPackaging

extension TextReader {
  /// How a `hi` is set off, as its rendition or its `rend` says; nil where neither does.
  func emphasisKind(of node: Int) -> Emphasis.Kind? {
    if let name = renditionNames(of: node).first,
      let kind = Emphasis.Kind.allCases.first(where: { Renditions.name(of: $0) == name })
    {
      return kind
    }
    guard !file.isOwn else { return nil }
    return Self.kind(rend: (attribute("rend", node) ?? "") + " " + (attribute("style", node) ?? ""))
  }

  /// The kind that a word of `rend` stands for, as editions use it.
  static func kind(rend: String) -> Emphasis.Kind? {
    let words = rend.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    for word in words {
      switch word {
      case "i", "it", "ital", "italic", "italics", "slant", "oblique": return .italic
      case "b", "bold", "bf", "strong": return .bold
      case "sc", "smallcaps", "small-caps", "smcap", "k": return .smallCaps
      case "u", "underline", "underlined", "ul": return .underline
      case "strike", "strikethrough", "line-through": return .strikethrough
      case "spaced", "letterspaced", "gesperrt", "letter-spacing", "g": return .spaced
      case "sup", "super", "superscript", "hoch": return .superscript
      case "sub", "subscript", "tief": return .subscript
      case "tt", "code", "monospace", "typewriter": return .code
      default: break
      }
    }
    return nil
  }
}
