internal import GalleyCore
internal import GalleyPackaging

/// The places in a file that a book's table of contents leads to.
///
/// A place is found again among the blocks by a mark before the block that holds it: an anchor whose
/// name no file can have. Marks stand between the blocks of the text itself, in none of them.
struct EntryMarks {
  /// Which lines of the contents lead to each element of the file.
  var entries: [Int: [Int]] = [:]
  /// Whether blocks are read that belong to the text itself, and not to a list or a note in it.
  var isOpen = false

  private static let start = "\u{0}entry "

  /// The mark of a line of the contents.
  static func mark(_ entry: Int) -> Block { .anchor(Anchor(identifier: start + String(entry))) }

  /// Which line of the contents a block is the mark of.
  static func entry(of block: Block) -> Int? {
    guard case .anchor(let anchor) = block, anchor.identifier.hasPrefix(start) else { return nil }
    return Int(anchor.identifier.dropFirst(start.count))
  }
}

extension ContentReader {
  /// The blocks of a file by others, in pieces that each begin where lines of the contents lead to;
  /// `places` has these lines by their elements.
  mutating func pieces(of nodes: [Int], _ places: [Int: [Int]]) -> [BookMaker.Piece] {
    entryMarks = EntryMarks(entries: places, isOpen: !places.isEmpty)
    defer { entryMarks = EntryMarks() }
    var pieces = [BookMaker.Piece(entries: markup.body.flatMap { places[$0] } ?? [])]
    for block in blocks(of: nodes) {
      guard let entry = EntryMarks.entry(of: block) else {
        pieces[pieces.count - 1].blocks.append(block)
        continue
      }
      let last = pieces[pieces.count - 1]
      if last.blocks.contains(where: Sectioner.hasWords) {
        pieces.append(BookMaker.Piece(entries: [entry]))
      } else {
        // Pictures and pages above a title belong to it, and one place may have several names.
        pieces[pieces.count - 1].entries.append(entry)
      }
    }
    return pieces
  }

  /// The marks that stand before what a node becomes.
  func marks(before node: Int) -> [Block] {
    guard entryMarks.isOpen else { return [] }
    let end = isContainer(node) ? node + 1 : max(node + 1, markup.next(node))
    let inner = node..<end
    return inner.flatMap { entryMarks.entries[$0] ?? [] }.map(EntryMarks.mark)
  }

  /// Whether the blocks in an element are blocks of the text around it.
  func isContainer(_ node: Int) -> Bool {
    ElementKind.isContainer(markup.name(node))
      && links.notes[LinkTable.Node(file: file, node: node)] == nil
      && markup.children(node).contains {
        ElementKind.isBlock(markup.name($0)) || holdsBlocks($0)
      }
  }
}
