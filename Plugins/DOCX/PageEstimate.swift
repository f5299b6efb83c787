/// About which page the writer is on, for a table of contents until Word counts the pages.
///
/// It knows how wide ideographs are, but of letters only what they are on average, and takes a
/// table's cells for lines of text.
struct PageEstimate {
  /// The number of the page.
  private(set) var page = 1
  private let pageHeight: Int
  private let linePitch: Int?
  /// How much of the page, or of its columns one after the other, is full.
  private var height = 0
  private let columns: Int
  private var look = Look()
  private var size = 24
  private var lineWidth = 1
  /// The width of the paragraph's text so far, in hundredths of an em.
  private var width = 0

  init(_ page: PageLayout) {
    pageHeight = max(1, page.textHeight)
    linePitch = page.linePitch
    columns = page.columns
  }

  /// Goes to the next page, or the next right-hand one.
  mutating func breakPage(toOdd: Bool) {
    guard height > 0 || page > 1 else { return }
    page += 1
    if toOdd && page % 2 == 0 { page += 1 }
    height = 0
  }

  /// Begins a paragraph.
  mutating func start(_ look: Look, size: Int, lineWidth: Int) {
    self.look = look
    self.size = size
    self.lineWidth = max(1, lineWidth)
    width = 0
    // A head stands on the page of what comes after it.
    let needed = lineHeight * (look.keepsWithNext ? 3 : 1) + look.before
    if height + needed > pageHeight * columns { breakPage(toOdd: false) }
  }

  /// Adds words.
  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars { width += TextWidth.isWide(scalar) ? 100 : 43 }
  }

  /// Ends the paragraph.
  mutating func end(isCell: Bool) {
    let lines = width * size * 10 / 100 / lineWidth + 1
    height += (lines * lineHeight + look.before + look.after) / (isCell ? 3 : 1)
    while height > pageHeight * columns {
      height -= pageHeight * columns
      page += 1
    }
  }

  private var lineHeight: Int {
    let natural = size * 23 / 2
    switch look.lineHeight {
    case nil: return linePitch ?? natural * 5 / 4
    case .atLeast(let least): return max(least, natural)
    case .exactly(let exact): return exact
    case .multiple(let factor): return natural * factor / 240
    }
  }
}
