/// The text of a header or a footer, with fields in braces: `— {page} —`.
struct FurnitureText {
  /// What takes a field's place.
  enum Field: String, CaseIterable {
    /// The number of the page.
    case page
    /// How many pages there are.
    case pages
    /// The title of the text.
    case title
    /// Who wrote it.
    case author
    /// Its date.
    case date
    /// Who publishes it.
    case publisher
    /// The head of the article or the chapter that the page belongs to.
    case chapter
  }

  /// A piece of the text.
  enum Piece: Equatable {
    case text(String)
    case field(Field)
  }

  /// The pieces in their order.
  let pieces: [Piece]

  /// Reads a text.
  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      if let field = Field(rawValue: name) { pieces.append(.field(field)) }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  /// What stands in braces and is no field; nil where all is known.
  static func unknownField(in text: String) -> String? {
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: open)...]
      let name = String(rest.prefix { $0 != "}" })
      guard Field(rawValue: name) != nil, rest.contains("}") else { return name }
      rest = rest[(rest.firstIndex(of: "}") ?? rest.startIndex)...]
    }
    return nil
  }
}
