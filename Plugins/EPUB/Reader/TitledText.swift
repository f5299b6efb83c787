internal import GalleyCore

/// A text with what a table of contents calls it: the lines that say so are its title, and where
/// none does, the words of the contents are.
struct TitledText {
  /// The title that stands nowhere in the text; nil where its first lines or headings say it, or are
  /// another title.
  private(set) var made: String?
  /// The lines of the title, where the elements do not tell them.
  private var lines: [Matter] = []
  private var blocks: [Block]

  /// Looks for `label` at the start of `blocks`.
  init(_ blocks: [Block], label: String) {
    self.blocks = blocks
    let found = LabelledLines(of: label, in: blocks)
    if found.lines.isEmpty {
      let begins = blocks.first { Sectioner.hasWords($0) }
      if case .heading? = begins { return }
      guard !label.isEmpty else { return }
      made = label
      lines = [Matter(.head, [.text(label)])]
      self.blocks.insert(.heading(Heading(level: Self.top(of: blocks) - 1, [.text(label)])), at: 0)
      return
    }
    let levels = found.lines.compactMap { Self.level(of: blocks[$0]) }
    // What begins with its headings says by their levels which of them are lines of one.
    let areHeadings = levels.count == found.lines.count && found.above.isEmpty
    if areHeadings, levels.count == 1 || Set(levels).count > 1 { return }
    let taken = found.above.filter { Self.isNumber(blocks[$0]) } + found.lines
    lines = taken.compactMap { Self.line(blocks[$0]) }
    guard let first = lines.first else { return }
    let rest = blocks.indices.filter { !taken.contains($0) }.map { blocks[$0] }
    let level = levels.min() ?? Self.top(of: rest) - 1
    self.blocks =
      [.heading(Heading(level: level, first.content, attributes: first.attributes))] + rest
  }

  /// The divisions of the text, the first of them with the title.
  func divisions(as kind: Division.Kind) -> [Division] {
    var parts = Sectioner.divide(blocks, as: kind)
    if !lines.isEmpty, !parts.isEmpty { parts[0].matter.replaceSubrange(0..<1, with: lines) }
    return parts
  }

  private static func level(of block: Block) -> Int? {
    if case .heading(let heading) = block { heading.level } else { nil }
  }

  /// The level of the highest heading.
  private static func top(of blocks: [Block]) -> Int { blocks.compactMap(level).min() ?? 1 }

  private static func line(_ block: Block) -> Matter? {
    switch block {
    case .heading(let heading):
      Matter(.head, heading.content, attributes: heading.attributes)
    case .paragraph(let paragraph):
      Matter(.head, plain(paragraph.content), attributes: paragraph.attributes)
    default: nil
    }
  }

  /// A line without the emphasis of all of it: that made it look like the title that it now is.
  private static func plain(_ content: [Inline]) -> [Inline] {
    guard content.count == 1, case .emphasis(let emphasis)? = content.first,
      [.bold, .italic, .smallCaps, .underline].contains(emphasis.kind)
    else { return content }
    return plain(emphasis.content)
  }

  /// Whether a line is the number of a chapter whose name stands below it.
  private static func isNumber(_ block: Block) -> Bool {
    guard let line = line(block) else { return false }
    return HeadingPairs.isNumbered(Label.text(of: line.content).split(separator: " "))
  }
}
