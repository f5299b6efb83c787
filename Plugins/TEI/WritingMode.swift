internal import GalleyCore
internal import GalleyPackaging

/// Which way the lines of a text run, as TEI tells it (P5, section 5.6): in CSS, for the whole text.
enum WritingMode {
  /// Lines from top to bottom.
  static let vertical = "writing-mode: vertical-rl;"
  /// What the declaration holds for.
  static let selector = "text"

  /// Whether a header or the `style` of the text says that lines run from top to bottom.
  static func isVertical(_ tree: XMLTree, header: Int?, texts: [Int]) -> Bool {
    let declared = header.map { tree.outermost("rendition", in: $0) } ?? []
    let styles =
      declared.filter { ["text", "body", "TEI"].contains(tree.attribute("selector", of: $0)) }
      .map { tree.content(of: $0) } + texts.prefix(1).compactMap { tree.attribute("style", of: $0) }
    return styles.contains { style in
      style.split(separator: ";").contains { declaration in
        let words = declaration.split { $0 == ":" || $0.isWhitespace }
        return words == ["writing-mode", "vertical-rl"] || words == ["writing-mode", "vertical-lr"]
      }
    }
  }
}
