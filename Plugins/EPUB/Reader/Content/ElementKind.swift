/// What elements of HTML are to a reader.
enum ElementKind {
  private static let blocks: Set = [
    "address", "article", "aside", "blockquote", "body", "center", "details", "dialog", "dd", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre", "search",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption",
    "noscript", "dir", "listing", "xmp", "legend", "optgroup",
  ]

  /// Whether an element stands between lines and not in one.
  static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

  private static let containers: Set = [
    "a", "article", "aside", "body", "details", "dialog", "div", "fieldset", "footer", "form",
    "header", "hgroup", "main", "noscript", "search", "section", "span",
  ]

  /// Whether the blocks in an element may be those of the text around it.
  static func isContainer(_ name: String) -> Bool { containers.contains(name) }

  /// The level of a heading.
  static func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.first == "h" else { return nil }
    return name.last?.wholeNumberValue.flatMap { (1...6).contains($0) ? $0 : nil }
  }
}
