internal import GalleyCore
internal import GalleyPackaging

/// Captions that stand beside what they are of, as most books have them.
extension ContentReader {
  private static let captionWords = [
    "caption", "captions", "figcaption", "imgcaption", "imagecaption", "figurecaption",
    "tablecaption", "tabcaption", "msocaption",
  ]

  /// Whether an element by others is called a caption, and became one paragraph.
  func isCaption(_ node: Int, _ found: [Block]) -> Bool {
    guard !isOwn, found.count == 1, case .paragraph(let paragraph)? = found.first,
      paragraph.runInHead.isEmpty
    else { return false }
    return isCalled(Self.captionWords, node)
  }

  /// Gives the captions at some places to the picture above them, to the table below or above, or to
  /// the picture below; what stands beside none of these is a paragraph.
  static func joinCaptions(at places: [Int], in blocks: inout [Block]) {
    for place in places.reversed() {
      guard blocks.indices.contains(place), case .paragraph(let paragraph) = blocks[place] else {
        continue
      }
      let name = paragraph.attributes.identifier.map { Anchor(identifier: $0) }
      let caption = (name.map { [.anchor($0)] } ?? []) + paragraph.content
      for (other, takesTables) in [
        (place - 1, false), (place + 1, true), (place - 1, true), (place + 1, false),
      ] {
        guard blocks.indices.contains(other),
          let captioned = captioned(blocks[other], caption, isTable: takesTables)
        else { continue }
        blocks[other] = captioned
        blocks.remove(at: place)
        break
      }
    }
  }

  /// A picture or a table with a caption; nil where it is another thing, or has one.
  private static func captioned(_ block: Block, _ caption: [Inline], isTable: Bool) -> Block? {
    switch block {
    case .figure(var figure) where !isTable && figure.image != nil && figure.caption.isEmpty:
      figure.caption = caption
      return .figure(figure)
    case .table(var table) where isTable && table.caption.isEmpty:
      table.caption = caption
      return .table(table)
    default: return nil
    }
  }

  /// What stands in a `figure` that holds no picture, with its caption: that of its only table, who
  /// said its only quotation, else a paragraph where it stood.
  static func captioned(_ blocks: [Block], _ caption: [Inline], isAbove: Bool) -> [Block] {
    guard !caption.isEmpty else { return blocks }
    var blocks = blocks
    let tables = blocks.indices.filter { if case .table = blocks[$0] { true } else { false } }
    if tables.count == 1, let table = captioned(blocks[tables[0]], caption, isTable: true) {
      blocks[tables[0]] = table
      return blocks
    }
    if blocks.count == 1, case .quotation(var quotation) = blocks[0], quotation.attribution.isEmpty,
      !isAbove
    {
      quotation.attribution = caption
      return [.quotation(quotation)]
    }
    blocks.insert(.paragraph(Paragraph(caption)), at: isAbove ? 0 : blocks.count)
    return blocks
  }
}
