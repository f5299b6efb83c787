internal import GalleyCore

/// The number of the page that a text begins on.
///
/// What parts pages stands between them, so that the first has no number of its own: its head or
/// its foot tells it, and the number of the second that this is the one.
enum FirstPage {
  /// The number; nil where it is not known.
  static func number(in document: Document) -> Int? {
    var search = Search()
    for division in document.divisions where !search.isDone { search.visit(division) }
    guard let second = search.second, search.hasText, search.numbers.contains(second - 1)
    else { return nil }
    return second - 1
  }

  private struct Search {
    /// The number of the first page that has one.
    var second: Int?
    /// Whether text stands before that page.
    var hasText = false
    /// The numbers in heads and feet near it.
    var numbers: Set<Int> = []
    /// Whether all was seen that is of use.
    var isDone = false

    mutating func visit(_ division: Division) {
      for line in division.matter where line.role.opens { visit(line.content) }
      visit(division.blocks)
      for inner in division.divisions where !isDone { visit(inner) }
    }

    private mutating func visit(_ blocks: [Block]) {
      for block in blocks where !isDone { visit(block) }
    }

    private mutating func visit(_ block: Block) {
      switch block {
      case .paragraph(let paragraph): visit(paragraph.content)
      case .heading(let heading): visit(heading.content)
      case .list(let list): for item in list.items { visit(item.blocks) }
      case .definitionList(let list): for entry in list.entries { visit(entry.blocks) }
      case .quotation(let quotation): visit(quotation.blocks)
      case .verse(let group): for line in group.lines { visit(line.content) }
      case .speech(let speech): visit(speech.blocks)
      case .stageDirection(let direction): visit(direction.content)
      case .preformatted(let block): visit(block.content)
      case .milestone(let milestone): visit(milestone)
      case .furniture(let furniture): addNumbers(furniture.content.plainText)
      case .table, .figure, .sceneBreak, .note, .anchor, .raw: hasText = hasText || second == nil
      }
    }

    private mutating func visit(_ content: [Inline]) {
      for inline in content {
        switch inline {
        case .milestone(let milestone): visit(milestone)
        case .text(let run): if second == nil, !run.isEmpty { hasText = true }
        case .emphasis(let emphasis): visit(emphasis.content)
        case .foreign(let foreign): visit(foreign.content)
        case .quotation(let quotation): visit(quotation.content)
        case .link, .image, .noteReference, .ruby, .correction, .gap:
          hasText = hasText || second == nil
        case .lineBreak, .anchor, .raw: break
        }
      }
    }

    private mutating func visit(_ milestone: Milestone) {
      guard milestone.unit == .page else { return }
      // The head or the foot of the first page may stand behind the paragraph that goes on.
      if second != nil { isDone = true }
      if second == nil {
        second = milestone.number.flatMap { Int(Label.oneLine($0)) }
        if second == nil { isDone = true }
      }
    }

    private mutating func addNumbers(_ text: String) {
      for digits in text.split(whereSeparator: { !("0"..."9").contains($0) }) {
        if digits.utf8.count < 6, let number = Int(digits) { numbers.insert(number) }
      }
    }
  }
}
