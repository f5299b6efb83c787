internal import GalleyCore
internal import GalleyPackaging

/// Which way the lines of a book or a page by others run.
enum LineDirection {
  /// Whether they run from top to bottom, in most of the text.
  ///
  /// Style sheets say so; where they say nothing, and the script is one that may, so do pages that
  /// follow each other from right to left (`isFromTheRight`).
  static func isVertical(
    _ files: [Markup], language: LanguageTag, isFromTheRight: Bool = false
  ) -> Bool {
    guard WritingScript(language).canBeVertical else { return false }
    var (vertical, horizontal, all) = (0, 0, 0)
    for file in files {
      let body = file.body ?? 0
      for node in body..<max(body, file.next(body)) where file.isText(node) {
        let count = file.tree.utf8(of: node).count
        let style = file.style(node).shown
        all += count
        if style.contains(.vertical) { vertical += count }
        if style.contains(.horizontal) { horizontal += count }
      }
    }
    return vertical * 2 > all || (isFromTheRight && horizontal * 2 <= all)
  }

  /// Whether those of a file that Galley wrote do.
  static func isVertical(own file: Markup) -> Bool {
    file.first("html").map { file.classes($0).contains("vertical") } ?? false
  }
}
