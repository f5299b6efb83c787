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
  ///
  /// What the layout says wins over what is natural.
  static func plan(
    _ divisions: [Division], after bytesBefore: Int, _ structure: Layout.Structure
  ) -> [DivisionStart] {
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
      let wanted = structure.start(of: division.kind)
      if wanted == .oddPage && division.kind.isMain { return wanted }
      if isBehindShortMatter || wanted == .here { return .here }
      if wanted == .page { return wanted }
      switch division.kind {
      case .text, .volume, .issue, .article, .part: return .page
      case .chapter: return chaptersFillPages ? .page : .here
      case .section: return .here
      case .frontMatter, .backMatter:
        guard byteCount(of: division) >= page / 2 else { return .here }
        return wanted == .oddPage ? wanted : .page
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
    Document(divisions: [division]).forEachRun { count += $0.byteCount }
    return count
  }
}

extension Layout.Structure {
  /// Where divisions of a kind begin.
  func start(of kind: Division.Kind) -> DivisionStart {
    switch kind {
    case .text, .volume, .issue, .article: articles
    case .part: parts
    case .chapter: chapters
    case .section: .here
    // They begin where the chapters do, and share a page where they are short.
    case .frontMatter, .backMatter: chapters == .oddPage ? .oddPage : .natural
    }
  }
}

extension Division.Kind {
  /// Whether it is a work by itself: what stands above it is a title.
  var isWork: Bool {
    switch self {
    case .text, .volume, .issue, .article: true
    case .part, .chapter, .section, .frontMatter, .backMatter: false
    }
  }

  /// Whether it is a part of the text itself, and none that stands before or after it.
  var isMain: Bool { self != .frontMatter && self != .backMatter }
}
