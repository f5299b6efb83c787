internal import GalleyCore
internal import GalleyPackaging

/// What a block is known by: its text, and where that begins.
///
/// The same text has the same key wherever it stands and however its lines were broken.
struct BlockKey: Sendable {
  /// The number of the text.
  let hash: UInt64
  /// Where its first run stands in the source, negative where it has none.
  let start: Int

  /// The key of a text in an element; the element's name makes another of the same text.
  init(of content: [Inline]..., in element: StaticString) {
    var maker = Maker(element)
    for inlines in content { maker.add(inlines) }
    hash = maker.hash.value
    start = maker.start
  }

  /// The key of a paragraph.
  ///
  /// A text has hundreds of thousands of them: nothing is made for one that serves all.
  init(of paragraph: borrowing Paragraph) {
    var maker = Self.paragraph
    maker.add(paragraph.runInHead)
    maker.add(paragraph.content)
    hash = maker.hash.value
    start = maker.start
  }

  private static let paragraph = Maker("p")

  /// The key of blocks, which is that of the first text in them.
  init(of blocks: [Block], in element: StaticString) {
    var maker = Maker(element)
    maker.addFirst(of: blocks)
    hash = maker.hash.value
    start = maker.start
  }

  /// The key of a division: of its head, of its first text where it has none.
  init(of division: Division) {
    var maker = Maker("div")
    maker.addFirst(of: division)
    hash = maker.hash.value
    start = maker.start
  }

  /// The same key without a place.
  var withoutPlace: BlockKey { BlockKey(hash: hash, start: -1) }

  private init(hash: UInt64, start: Int) {
    self.hash = hash
    self.start = start
  }

  private struct Maker: Sendable {
    var hash: ContentHash
    var start = -1
    private var isEmpty = true

    init(_ element: StaticString) {
      var seed: UInt64 = 0
      for byte in element.description.utf8 { seed = seed &* 31 &+ UInt64(byte) }
      hash = ContentHash(seed: seed)
    }

    mutating func add(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .text(let run): add(run)
        case .lineBreak(let lineBreak): if lineBreak.join != .nothing { hash.add(0x20) }
        case .emphasis(let emphasis): add(emphasis.content)
        case .link(let link): add(link.content)
        case .noteReference(let reference): add(reference.label)
        case .ruby(let ruby):
          add(ruby.base)
          add(ruby.reading)
        case .foreign(let foreign): add(foreign.content)
        case .quotation(let quotation): add(quotation.content)
        case .correction(let correction): add(correction.source)
        case .milestone, .image, .gap, .anchor, .raw: break
        }
      }
    }

    mutating func add(_ run: borrowing TextRun) {
      if run.isEmpty { return }
      run.withBytes { hash.add($0) }
      if start < 0 { start = run.source?.start ?? -1 }
      isEmpty = false
    }

    /// Adds the first text that there is in blocks.
    mutating func addFirst(of blocks: [Block]) {
      for block in blocks {
        switch block {
        case .paragraph(let paragraph):
          add(paragraph.runInHead)
          add(paragraph.content)
        case .heading(let heading): add(heading.content)
        case .list(let list):
          for item in list.items where isEmpty {
            if let marker = item.marker { add(marker) }
            addFirst(of: item.blocks)
          }
        case .definitionList(let list):
          for entry in list.entries where isEmpty {
            add(entry.term)
            addFirst(of: entry.blocks)
          }
        case .quotation(let quotation): addFirst(of: quotation.blocks)
        case .verse(let group): for line in group.lines where isEmpty { add(line.content) }
        case .speech(let speech):
          add(speech.speaker)
          addFirst(of: speech.blocks)
        case .stageDirection(let direction): add(direction.content)
        case .table(let table):
          add(table.caption)
          for row in table.head + table.body where isEmpty {
            for cell in row.cells where isEmpty { addFirst(of: cell.blocks) }
          }
        case .figure(let figure): add(figure.caption)
        case .preformatted(let block): add(block.content)
        case .sceneBreak(let sceneBreak): add(sceneBreak.marker)
        case .note(let note): addFirst(of: note.blocks)
        case .furniture, .milestone, .anchor, .raw: break
        }
        if !isEmpty { return }
      }
    }

    mutating func addFirst(of division: Division) {
      for line in division.matter where line.role == .head || isEmpty && line.role.opens {
        add(line.content)
        if line.role == .head { return }
      }
      if isEmpty { addFirst(of: division.blocks) }
      for inner in division.divisions where isEmpty { addFirst(of: inner) }
    }
  }
}
