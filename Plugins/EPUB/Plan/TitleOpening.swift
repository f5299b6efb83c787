internal import GalleyCore

/// Whether a text opens with its own title, which then need not stand before it once more.
enum TitleOpening {
  /// Whether the first heading of a text is the title that its metadata tell.
  static func opensWithTitle(_ document: Document) -> Bool {
    document.divisions.first.flatMap(first).map { isTitle($0.matter, of: document) } ?? false
  }

  /// Whether a text opens with the title of all of it: nothing but what stands below it follows, or
  /// it has a page of its own.
  static func isTitleOfAll(_ document: Document) -> Bool {
    let isKnown = TextPlan.knownTitle(of: document) != nil
    var divisions = document.divisions
    while let division = divisions.first {
      // What tells of the book behind it is no other text.
      let isAlone = divisions.dropFirst().allSatisfy { $0.kind == .backMatter && $0.head == nil }
      if division.head != nil {
        guard !isKnown || isTitle(division.matter, of: document) else { return false }
        return isAlone || isBare(division) && (isKnown || mayBeTitlePage(division))
      }
      guard isAlone, division.blocks.allSatisfy(isOfPage) else { return false }
      divisions = division.divisions
    }
    return false
  }

  /// Whether a division that holds no text may be a title page where no title is known: it is no
  /// part of a book that only has its name.
  private static func mayBeTitlePage(_ division: Division) -> Bool {
    guard division.head != nil else { return false }
    switch division.kind {
    case .text, .section, .frontMatter: return true
    case .volume, .issue, .article, .part, .chapter, .backMatter: return false
    }
  }

  /// Whether the first file of a book holds the title with what belongs to it, and no text.
  static func isTitlePage(_ plan: SpinePlan, of document: Document) -> Bool {
    guard let file = plan.files.first, let piece = file.pieces.first, file.pieces.count == 1,
      piece.extent == .opening || piece.extent == .whole, isBare(piece.division)
    else { return false }
    if piece.division.role == .titlePage { return true }
    guard TextPlan.knownTitle(of: document) == nil else {
      return isTitle(piece.division.matter, of: document)
    }
    return plan.files.count > 1 && piece.extent == .whole && mayBeTitlePage(piece.division)
  }

  /// Whether a division holds titles and no text: below the title of a play what kind of one it is;
  /// or is a title page as it says.
  static func isBare(_ division: Division) -> Bool {
    if division.role == .titlePage { return true }
    return division.blocks.allSatisfy { block in
      if case .heading = block { true } else { isOfPage(block) }
    } && division.divisions.allSatisfy(isBare)
  }

  /// All that stands above the text of a book's first file, as it is compared.
  static func words(of plan: SpinePlan) -> String {
    guard let division = plan.files.first?.pieces.first?.division else { return "" }
    let titles = division.matter.map { Label.text(of: $0.content) }.joined()
    // A title page says in its text who wrote the book.
    let text = division.role == .titlePage ? Document(divisions: [division]).plainText : ""
    return folded(titles + text)
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
