import GalleyCore

/// Which divisions begin a page.
///
/// Articles and works do, and parts of a book; chapters where they fill a page each, since those
/// of a law or a short tale do not; sections never. What stands before the first of them and is
/// shorter than half a page, such as the name of a newspaper, shares its page.
struct PageBreaks {
  /// About how many bytes of UTF-8 stand on a page: 34 lines of 36 ideographs of three bytes, or
  /// 46 lines of 75 letters of one.
  private static let page = 3500

  /// For each division of a row, whether it begins a page, given how many bytes of text of the
  /// division they are in stand before them.
  static func plan(_ divisions: [Division], after bytesBefore: Int) -> [Bool] {
    let chapters = divisions.filter { $0.kind == .chapter }
    let bytes = chapters.reduce(0) { $0 + byteCount(of: $1) }
    let chaptersFillPages = !chapters.isEmpty && bytes / chapters.count >= page
    var isBehindShortMatter = bytesBefore < page / 2
    var before = bytesBefore
    return divisions.map { division in
      defer {
        if division.kind == .frontMatter, before < page / 2 {
          before += byteCount(of: division)
        } else {
          before = page
        }
        isBehindShortMatter = before < page / 2
      }
      if isBehindShortMatter { return false }
      switch division.kind {
      case .text, .volume, .issue, .article, .part: return true
      case .chapter: return chaptersFillPages
      case .section: return false
      case .frontMatter, .backMatter: return byteCount(of: division) >= page / 2
      }
    }
  }

  /// How many bytes of text stand in a division before its inner divisions.
  static func bytesBeforeInnerDivisions(of division: Division) -> Int {
    var outer = division
    outer.divisions = []
    return byteCount(of: outer)
  }

  private static func byteCount(of division: Division) -> Int {
    var count = 0
    Document(divisions: [division]).forEachRun { count += $0.text.utf8.count }
    return count
  }
}
