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
  func parts(of layout: Layout, words: FurnitureWords) -> [FurniturePart] {
    var counts = [true: 0, false: 0]
    return pieces.map { piece in
      let number = (counts[piece.place.isHeader] ?? 0) + 1
      counts[piece.place.isHeader] = number
      return FurniturePart(
        piece: piece, number: number, sheet: layout.sheet, width: layout.page.furnitureWidth,
        words: words)
    }
  }

  /// Whether any piece is a header.
  var hasHeaders: Bool { pieces.contains(where: \.place.isHeader) }
}
