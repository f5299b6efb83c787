/// A size of paper.
enum PageSize: String, CaseIterable {
  /// 210 by 297 mm (ISO 216).
  case a4
  /// 8.5 by 11 inches.
  case letter

  /// The width in twentieths of a point.
  var width: Int {
    switch self {
    case .a4: 11906
    case .letter: 12240
    }
  }

  /// The height in twentieths of a point.
  var height: Int {
    switch self {
    case .a4: 16838
    case .letter: 15840
    }
  }
}

/// Where the text stands on the page, in twentieths of a point.
///
/// East Asian text stands on a grid: a line is a whole number of characters long and the page a
/// whole number of lines high (CLREQ, section 2.3; JLREQ, section 2.4). The pitch leaves room for
/// the tallest of the fonts that stand in for one another, since a line that does not fit takes
/// two. Western text has a measure of about 75 letters.
struct PageLayout {
  /// The size of an em of body text: 12 points.
  static let em = 240
  /// The distance from one line of the East Asian grid to the next.
  static let linePitch = 400

  /// The paper.
  let size: PageSize
  /// The length of a line.
  let textWidth: Int
  /// The height of all lines of a page.
  let textHeight: Int
  /// Whether lines stand on a grid.
  let hasGrid: Bool

  /// Lays out a page for text of a script.
  init(_ size: PageSize, for script: Script) {
    self.size = size
    hasGrid = script.isEastAsian
    textWidth = hasGrid ? 36 * Self.em : 7824
    let height = size.height - 2 * 1440
    textHeight = hasGrid ? height / Self.linePitch * Self.linePitch : height
  }

  /// The margins at the left and the right.
  var sideMargin: Int { (size.width - textWidth) / 2 }

  /// The margins at the top and the bottom.
  var verticalMargin: Int { (size.height - textHeight) / 2 }

  /// The distance from the edge of the paper to the page number.
  var footerMargin: Int { 850 }
}
