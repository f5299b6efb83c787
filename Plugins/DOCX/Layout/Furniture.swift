/// The headers and footers of a document.
struct Furniture {
  /// A header or a footer.
  struct Piece {
    let place: LayoutDescription.FurniturePlace
    let left: FurnitureText
    let center: FurnitureText
    let right: FurnitureText
    /// Whether a line parts it from the text.
    let hasRule: Bool

    /// Whether it shows the head of the chapter.
    var showsChapter: Bool {
      [left, center, right].contains { $0.pieces.contains(.field(.chapter)) }
    }

    /// Whether there is nothing in it.
    var isEmpty: Bool { left.pieces.isEmpty && center.pieces.isEmpty && right.pieces.isEmpty }
  }

  /// All that the layout has, headers first.
  let pieces: [Piece]
  /// Whether the first page of a section has its own.
  let hasFirst: Bool
  /// Whether left-hand pages have their own.
  let hasEven: Bool

  /// Takes what a layout has.
  ///
  /// Where left-hand or first pages have a header of their own, they have a footer of their own
  /// too: what is not told of them is like that of the others on left-hand pages, empty on first
  /// ones.
  ///
  /// In a book of vertical lines right-hand pages are the even ones, so that left and right change
  /// places.
  init(
    _ places: [LayoutDescription.FurniturePlace: [FurnitureKey: LayoutValue]],
    isVertical: Bool = false
  ) {
    hasFirst = places.keys.contains { $0.pages == .first }
    hasEven = places.keys.contains { $0.pages == .even }
    var pieces: [Piece] = []
    for place in LayoutDescription.FurniturePlace.allCases {
      var values = places[place]
      switch place.pages {
      case .odd: break
      case .even:
        guard hasEven else { continue }
        values =
          values ?? places[LayoutDescription.FurniturePlace(isHeader: place.isHeader, pages: .odd)]
      case .first: guard hasFirst else { continue }
      }
      guard let values else { continue }
      func text(_ key: FurnitureKey) -> FurnitureText {
        if case .word(let text) = values[key] { FurnitureText(text) } else { FurnitureText("") }
      }
      let piece = Piece(
        place: place, left: text(isVertical && hasEven ? .right : .left), center: text(.center),
        right: text(isVertical && hasEven ? .left : .right),
        hasRule: values[.rule] == .flag(true))
      if !piece.isEmpty { pieces.append(piece) }
    }
    self.pieces = pieces
  }

  /// The parts of a document that has such a layout.
  ///
  /// What shows the head of the chapter has a part for each section that begins with one. The field
  /// in it is what Word shows; what stands in the field is what programs show that do not know it,
  /// as LibreOffice before 7.6, so that both show the same.
  func parts(
    of layout: Layout, words: FurnitureWords, chapters: [(section: Int, head: String)]
  ) -> [FurniturePart] {
    var counts = [true: 0, false: 0]
    func part(_ piece: Piece, _ words: FurnitureWords, section: Int) -> FurniturePart {
      let number = (counts[piece.place.isHeader] ?? 0) + 1
      counts[piece.place.isHeader] = number
      return FurniturePart(
        piece: piece, number: number, sheet: layout.sheet, width: layout.page.furnitureWidth,
        words: words, section: section)
    }
    var parts = pieces.map { part($0, words, section: 0) }
    for chapter in chapters where chapter.section > 0 {
      let words = words.inChapter(chapter.head)
      parts += pieces.filter(\.showsChapter).map { part($0, words, section: chapter.section) }
    }
    return parts
  }

  /// Whether any piece is a header.
  var hasHeaders: Bool { pieces.contains(where: \.place.isHeader) }
}
