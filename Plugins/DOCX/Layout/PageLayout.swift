/// Where the text stands on the page, in twentieths of a point.
///
/// East Asian text stands on a grid: a line is a whole number of characters long and the page a
/// whole number of lines high (CLREQ, section 2.3; JLREQ, section 2.4). The pitch leaves room for
/// the tallest of the fonts that stand in for one another, since a line that does not fit takes
/// two.
struct PageLayout {
  /// The paper as it lies.
  private(set) var width: Int
  private(set) var height: Int
  /// Whether the paper lies on its long side.
  let isLandscape: Bool
  private(set) var top: Int
  private(set) var bottom: Int
  /// The margins beside the text; on mirrored pages those at the binding and at the edge of
  /// right-hand pages.
  private(set) var left: Int
  private(set) var right: Int
  /// From the edges of the paper to the header and to the footer.
  let header: Int
  let footer: Int
  /// Whether left-hand pages have their margins the other way round.
  let isMirrored: Bool
  /// Whether lines run from top to bottom and follow each other from right to left.
  let isVertical: Bool
  let columns: Int
  let columnGap: Int
  let hasColumnRule: Bool
  /// Whether the titles of articles stand across all columns.
  let isTitleAcross: Bool
  /// The distance from one line of the grid to the next; nil where there is no grid.
  private(set) var linePitch: Int?
  /// How much wider than a letter a character of the grid is, in 4096ths of a point; nil where
  /// characters stand on none.
  private(set) var characterSpace: Int?

  /// A page whose measures are known.
  init(
    width: Int, height: Int, isLandscape: Bool,
    margins: (top: Int, bottom: Int, left: Int, right: Int), isMirrored: Bool, isVertical: Bool,
    columns: Int, columnGap: Int, linePitch: Int?, em: Int
  ) {
    // Within what the schema takes.
    self.width = min(max(width, 1440), 31680)
    self.height = min(max(height, 1440), 31680)
    self.isLandscape = isLandscape
    (top, bottom, left, right) = margins
    header = 720
    footer = 720
    self.isMirrored = isMirrored
    self.isVertical = isVertical
    self.columns = min(max(columns, 1), 45)
    self.columnGap = max(0, columnGap)
    hasColumnRule = false
    isTitleAcross = false
    self.linePitch = linePitch.flatMap { $0 > 0 ? $0 : nil }
    keepRoom(em: em)
  }

  /// Lays out a page as a layout has it; `paper` wins over its own.
  init(_ description: LayoutDescription, em: Int, paper: PaperSize? = nil, isVertical: Bool = false)
  {
    let page = description.page
    func length(_ key: PageKey, _ otherwise: Int) -> Int {
      guard case .length(let length) = page[key] else { return otherwise }
      return length.twips(em: em)
    }
    func number(_ key: PageKey) -> Int {
      if case .number(let number) = page[key] { number } else { 0 }
    }
    width = paper?.width ?? PaperSize.a4.width
    height = paper?.height ?? PaperSize.a4.height
    if paper == nil, case .paper(let wide, let high) = page[.size] {
      width = wide.twips(em: em)
      height = high.twips(em: em)
    }
    self.isVertical = isVertical
    isLandscape = isVertical && page[.vertical] != .word("upright") && height > width
    if isLandscape { swap(&width, &height) }
    top = length(.top, 1440)
    bottom = length(.bottom, 1440)
    left = length(.inner, 1440)
    right = length(.outer, 1440)
    header = length(.header, 850)
    footer = length(.footer, 850)
    isMirrored = page[.mirrored] == .flag(true)
    columns = max(1, number(.columns))
    columnGap = length(.columnGap, 2 * em)
    hasColumnRule = page[.columnRule] == .flag(true)
    isTitleAcross = columns > 1 && page[.titleAcross] != .flag(false)
    // A book of vertical text is bound at its right.
    if isMirrored && isVertical { swap(&left, &right) }
    if case .length(let length) = page[.textWidth] {
      setLineLength(length.twips(em: em), em: em)
    }
    keepRoom(em: em)
    setGrid(lines: number(.lines), pitch: length(.linePitch, 0))
    setCharacters(number(.characters), em: em)
  }

  /// What is added between letters, in twentieths of a point, where the grid's characters are
  /// narrower than the letters; nil where they are not.
  ///
  /// LibreOffice gives a letter that is wider than its place on the grid two places. So the letters
  /// are set closer by the styles, which all programs understand, and the lines are as high as the
  /// grid's; the grid is told, for who goes on writing. As many as the grid has fit with half a one to
  /// spare, which justification takes up; another one does not.
  private(set) var tightSpacing: Int?

  /// The length of a line that goes across the page.
  var textWidth: Int { isVertical ? height - top - bottom : width - left - right }

  /// The length of a line of a header, which runs from left to right on all pages.
  var furnitureWidth: Int { width - left - right }

  /// The length of a line in a column.
  var columnWidth: Int { max(240, (textWidth - (columns - 1) * columnGap) / columns) }

  /// How much all lines of a page take.
  var textHeight: Int { isVertical ? width - left - right : height - top - bottom }

  /// How many lines stand on a page; nil where there is no grid.
  var lineCount: Int? { linePitch.map { textHeight / $0 } }

  /// The room for a picture in a line of some length.
  func pictureRoom(in lineWidth: Int) -> (width: Int, height: Int) {
    isVertical ? (textHeight * 3 / 4, lineWidth) : (lineWidth, textHeight * 3 / 4)
  }

  /// Shares what a length leaves of the page between two margins, which keep their difference.
  private static func margins(
    _ first: Int, _ second: Int, beside length: Int, of page: Int
  ) -> (Int, Int) {
    let room = page - length
    let one = min(max(0, (room + first - second) / 2), max(0, room))
    return (one, room - one)
  }

  /// Sets the line in the middle of the page, of mirrored pages so that the margins at the binding
  /// and at the edge keep their difference; on paper that is too narrow for it, one of as many
  /// characters as leave margins.
  private mutating func setLineLength(_ wanted: Int, em: Int) {
    let room = (isVertical ? height : width) * 4 / 5
    let length = wanted > room ? max(1, room / em) * em : wanted
    if isVertical {
      top = (height - length) / 2
      bottom = height - length - top
    } else if isMirrored {
      (left, right) = Self.margins(left, right, beside: length, of: width)
    } else {
      left = (width - length) / 2
      right = width - length - left
    }
  }

  /// Makes the margins smaller where hardly a page of text is left between them.
  private mutating func keepRoom(em: Int) {
    if width - left - right < 4 * em {
      left = width / 6
      right = width / 6
    }
    if height - top - bottom < 4 * em {
      top = height / 6
      bottom = height / 6
    }
  }

  /// Sets lines on a grid; what is left over is shared between the margins.
  private mutating func setGrid(lines: Int, pitch: Int) {
    guard lines > 0 || pitch > 0 else { return }
    guard pitch > 0 else {
      linePitch = max(1, textHeight / lines)
      return
    }
    linePitch = pitch
    let count = lines > 0 ? lines : max(1, textHeight / pitch)
    let extent = count * pitch
    if isVertical {
      if !isMirrored { (left, right) = (0, 0) }
      (left, right) = Self.margins(left, right, beside: extent, of: width)
    } else {
      (top, bottom) = Self.margins(top, bottom, beside: extent, of: height)
    }
  }

  private mutating func setCharacters(_ count: Int, em: Int) {
    guard count > 0, linePitch != nil else { return }
    // Rounded down, so that all of them fit.
    let space = Double(columnWidth) / Double(count) - Double(em)
    characterSpace = Int((space * 4096 / 20).rounded(.down))
    guard space < 0 else { return }
    tightSpacing = Int((Double(columnWidth) / (Double(count) + 0.5) - Double(em)).rounded())
  }
}
