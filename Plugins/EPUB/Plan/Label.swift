internal import GalleyCore

/// The words by which a table of contents names a place.
enum Label {
  /// The text of a heading on one line: without note references and without readings.
  static func text(of content: [Inline]) -> String {
    var text = ""
    append(content, to: &text)
    return oneLine(text)
  }

  /// The lines of the heading of a division: heads that follow each other are those of one.
  static func head(of division: Division) -> String {
    let heads = division.matter.drop { $0.role != .head }.prefix { $0.role == .head }
    return heads.map { text(of: $0.content) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The line right below the heading of a division; nil where there is none or it is long.
  static func subhead(of division: Division) -> String? {
    let below = division.matter.drop { $0.role != .head }.drop { $0.role == .head }.first
    guard let below, below.role == .subhead else { return nil }
    let text = text(of: below.content)
    return text.isEmpty || text.unicodeScalars.count > longestSubhead ? nil : text
  }

  private static let longestSubhead = 80

  /// The first words of a division that has no heading; nil where it has no words.
  static func firstWords(of division: Division) -> String? {
    let candidates =
      division.matter.filter { $0.role.opens }.map(\.content) + division.blocks.compactMap(words)
      + division.matter.filter { !$0.role.opens }.map(\.content)
    for content in candidates {
      let text = text(of: content)
      if !text.isEmpty { return shortened(text) }
    }
    return division.divisions.firstResult { firstWords(of: $0) }
  }

  /// Whether nothing would be seen of `content`: a heading may not be so.
  static func isBlank(_ content: [Inline]) -> Bool {
    oneLine(content.plainText).isEmpty && text(of: content).isEmpty
  }

  /// `text` with each stretch of white space made one space, none at its ends.
  static func oneLine(_ text: String) -> String {
    var result = ""
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if isWhiteSpace(scalar) {
        pendingSpace = !result.isEmpty
      } else {
        if pendingSpace { result.unicodeScalars.append(" ") }
        pendingSpace = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Label {
  /// How wide first words may be, in half-ems.
  private static let widest = 36

  private static func append(_ content: [Inline], to text: inout String) {
    for inline in content {
      switch inline {
      case .text(let run): text += run.text
      case .lineBreak(let lineBreak): if lineBreak.join != .nothing { text += " " }
      case .emphasis(let emphasis): append(emphasis.content, to: &text)
      case .link(let link): append(link.content, to: &text)
      case .ruby(let ruby): append(ruby.base, to: &text)
      case .foreign(let foreign): append(foreign.content, to: &text)
      case .quotation(let quotation): append(quotation.content, to: &text)
      case .correction(let correction): append(correction.source, to: &text)
      case .image(let image): text += image.alternativeText
      case .gap: text += "…"
      case .noteReference, .milestone, .anchor, .raw: break
      }
    }
  }

  /// The first inlines of a block that are part of the text.
  private static func words(of block: Block) -> [Inline]? {
    switch block {
    case .paragraph(let paragraph): paragraph.runInHead + paragraph.content
    case .heading(let heading): heading.content
    case .list(let list): list.items.first?.blocks.firstResult(words)
    case .definitionList(let list): list.entries.first?.term
    case .quotation(let quotation): quotation.blocks.firstResult(words)
    case .verse(let group): group.lines.first?.content
    case .speech(let speech): speech.speaker
    case .stageDirection(let direction): direction.content
    case .table(let table): table.caption
    case .figure(let figure): figure.caption
    case .preformatted(let block): block.content
    case .note(let note): note.blocks.firstResult(words)
    case .sceneBreak, .furniture, .milestone, .anchor, .raw: nil
    }
  }

  /// At most `widest` half-ems, cut between words where there are spaces.
  private static func shortened(_ text: String) -> String {
    var width = 0
    var end = text.startIndex
    var lastSpace: String.Index?
    while end < text.endIndex {
      let character = text[end]
      width += (character.unicodeScalars.first?.value ?? 0) >= 0x2E80 ? 2 : 1
      if width > widest { break }
      if character == " " { lastSpace = end }
      end = text.index(after: end)
    }
    guard end < text.endIndex else { return text }
    return text[..<(lastSpace ?? end)] + "…"
  }
}

extension Sequence {
  /// The first result of `transform` that is not nil; each element is looked at once, where
  /// `lazy.compactMap` looks twice, which in recursion doubles with every level.
  func firstResult<Result>(_ transform: (Element) -> Result?) -> Result? {
    for element in self {
      if let result = transform(element) { return result }
    }
    return nil
  }
}
