internal import GalleyCore

/// Whether a text opens with its own title, which then need not stand before it once more.
enum TitleOpening {
  /// Whether the first heading of a text is the title that its metadata tell.
  static func opensWithTitle(_ document: Document) -> Bool {
    document.divisions.first.flatMap(first).map { isTitle($0.matter, of: document) } ?? false
  }

  /// Whether the title that a text opens with is that of all of it: nothing but what stands below it
  /// follows, or it has a page of its own.
  static func isTitleOfAll(_ document: Document) -> Bool {
    guard opensWithTitle(document) else { return false }
    var divisions = document.divisions
    while let division = divisions.first {
      if division.head != nil {
        return divisions.count == 1
          || division.divisions.isEmpty && division.blocks.allSatisfy(isOfPage)
      }
      guard divisions.count == 1 else { return false }
      divisions = division.divisions
    }
    return false
  }

  /// Whether the first file of a book holds the title with what belongs to it, and no text.
  static func isTitlePage(_ plan: SpinePlan, of document: Document) -> Bool {
    guard let file = plan.files.first, let piece = file.pieces.first, file.pieces.count == 1,
      piece.extent == .opening || piece.extent == .whole, piece.division.divisions.isEmpty,
      piece.division.blocks.allSatisfy(isOfPage)
    else { return false }
    return isTitle(piece.division.matter, of: document)
  }

  /// All that stands above the text of a book's first file, as it is compared.
  static func words(of plan: SpinePlan) -> String {
    let matter = plan.files.first?.pieces.first?.division.matter ?? []
    return folded(matter.map { Label.text(of: $0.content) }.joined())
  }

  /// Letters and digits alone, capitals made small.
  static func folded(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The first division that has a heading, if no text stands before it.
  private static func first(in division: Division) -> Division? {
    if division.head != nil { return division }
    guard division.blocks.allSatisfy(isOfPage) else { return nil }
    return division.divisions.first.flatMap(first)
  }

  /// Whether the heading is the title, the title with the subtitle, or both in lines of their own.
  private static func isTitle(_ matter: [Matter], of document: Document) -> Bool {
    let title = folded(TextPlan.knownTitle(of: document) ?? "")
    guard !title.isEmpty else { return false }
    let heads = matter.filter { $0.role == .head }.map { folded(Label.text(of: $0.content)) }
    let subtitle = folded(document.metadata.subtitle?.value ?? "")
    let whole = heads.joined()
    return heads.first == title || whole == title || (!whole.isEmpty && whole == title + subtitle)
  }

  /// Whether a block is of the source's page and not of the text.
  private static func isOfPage(_ block: Block) -> Bool {
    switch block {
    case .furniture, .milestone, .anchor: true
    case .paragraph, .heading, .list, .definitionList, .quotation, .verse, .speech,
      .stageDirection, .table, .figure, .preformatted, .sceneBreak, .note, .raw:
      false
    }
  }
}
