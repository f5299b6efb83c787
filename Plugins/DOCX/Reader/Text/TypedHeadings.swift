import GalleyCore

/// Finds headings in documents that have no styles for them: short paragraphs that are bold or
/// larger than the text, and that stand before it.
///
/// A hand that sets a heading in bold sets the next one alike: what stands alone is none, but for a
/// title at the head of all.
enum TypedHeadings {
  /// How a heading looks: what looks alike is of one level.
  private struct Look: Hashable {
    var size: Int
    var isBold: Bool
    var isCentered: Bool
  }

  /// Makes headings of such paragraphs, the largest the highest, where no style or outline level
  /// tells of any; gives back how many.
  static func find(in pieces: inout [Piece]) -> Int {
    let text = pieces.filter { if case .paragraph(let one) = $0 { !one.isEmpty } else { true } }
    guard !text.contains(where: isHeading), let bodySize = bodySize(of: text) else { return 0 }
    var places: [(index: Int, look: Look)] = []
    var previous: (index: Int, look: Look)?
    for (index, piece) in pieces.enumerated() {
      guard let look = look(of: piece, bodySize) else { continue }
      // Several in a row are an address, a list or a title page.
      if let before = previous, isNext(index, to: before.index, pieces), before.look == look {
        if places.last?.index == before.index { places.removeLast() }
      } else if isBeforeText(index, pieces) {
        places.append((index, look))
      }
      previous = (index, look)
    }
    let counts = places.reduce(into: [Look: Int]()) { $0[$1.look, default: 0] += 1 }
    // Where much is set so, it is the text.
    func letters(_ piece: Piece) -> Int {
      if case .paragraph(let paragraph) = piece { paragraph.look.count } else { 0 }
    }
    let set = places.reduce(0) { $0 + letters(pieces[$1.index]) }
    guard set * 3 <= text.reduce(0, { $0 + letters($1) }) else { return 0 }
    let ranks = counts.filter { $0.value > 1 }.keys.sorted {
      ($0.size, $0.isCentered ? 1 : 0, $0.isBold ? 1 : 0)
        > ($1.size, $1.isCentered ? 1 : 0, $1.isBold ? 1 : 0)
    }
    var count = 0
    for (index, look) in places {
      guard case .paragraph(var paragraph) = pieces[index] else { continue }
      if let rank = ranks.firstIndex(of: look) {
        paragraph.headingLevel = rank + 1
        paragraph.role = .heading(rank + 1)
      } else if isTitle(index, look, of: pieces, above: ranks.first, bodySize) {
        paragraph.role = .title
      } else {
        continue
      }
      pieces[index] = .paragraph(paragraph)
      count += 1
    }
    return count
  }

  private static func isHeading(_ piece: Piece) -> Bool {
    guard case .paragraph(let paragraph) = piece else { return false }
    return paragraph.headingLevel != nil || paragraph.role.matterRole == .head
  }

  /// The size of most letters of paragraphs that are not bold.
  private static func bodySize(of pieces: [Piece]) -> Int? {
    var counts: [Int: Int] = [:]
    for case .paragraph(let paragraph) in pieces where !paragraph.look.isBold {
      counts[paragraph.look.size, default: 0] += paragraph.look.count
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// The look of a paragraph that could be a heading.
  private static func look(of piece: Piece, _ bodySize: Int) -> Look? {
    guard case .paragraph(let paragraph) = piece, paragraph.role == .body, paragraph.number == nil,
      paragraph.path.isEmpty, paragraph.look.count > 0, paragraph.look.count <= 80
    else { return nil }
    let look = paragraph.look
    // Half as large again as a point: what differs less is chance.
    guard look.size >= bodySize + 3 || look.isBold && look.size >= bodySize else { return nil }
    let words = paragraph.spans.compactMap(\.text).joined()
    guard TextWidth.halfEms(words) <= 80, isTitleLike(words),
      !paragraph.spans.contains(where: isThing)
    else { return nil }
    return Look(
      size: look.size, isBold: look.isBold, isCentered: paragraph.alignment == .center)
  }

  /// Whether a piece is no text: a picture, a line end, a note.
  private static func isThing(_ piece: InlinePiece) -> Bool {
    guard case .inline(let inline) = piece.content else { return false }
    switch inline {
    case .image, .lineBreak: return true
    default: return false
    }
  }

  /// Whether words have letters, and no mark at their end that ends a sentence or leads to more.
  private static func isTitleLike(_ words: String) -> Bool {
    guard let last = words.unicodeScalars.last(where: { !isWhiteSpace($0) }),
      words.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
    else { return false }
    return !".。!！;；,，、:：…".unicodeScalars.contains(last)
  }

  /// Whether nothing but empty paragraphs is between two pieces.
  private static func isNext(_ index: Int, to before: Int, _ pieces: [Piece]) -> Bool {
    pieces[(before + 1)..<index].allSatisfy { piece in
      if case .paragraph(let paragraph) = piece { paragraph.isEmpty } else { false }
    }
  }

  /// Whether something comes behind a paragraph that it can head.
  private static func isBeforeText(_ index: Int, _ pieces: [Piece]) -> Bool {
    pieces[(index + 1)...].contains { piece in
      switch piece {
      case .paragraph(let paragraph): !paragraph.isEmpty
      case .table, .container: true
      case .note: false
      }
    }
  }

  /// Whether a heading that no other is like is the title: the first of all, and larger than all.
  private static func isTitle(
    _ index: Int, _ look: Look, of pieces: [Piece], above highest: Look?, _ bodySize: Int
  ) -> Bool {
    guard isNext(index, to: -1, pieces) else { return false }
    guard let highest else { return look.isCentered || look.size >= bodySize + 3 }
    return look.size > highest.size || look.isCentered && look.size == highest.size
  }
}
