internal import GalleyCore

/// Parts blocks at their headings into divisions.
enum Sectioner {
  /// The divisions of a file: each of its highest headings begins one; what stands before the first
  /// is one without a head, unless it is pictures and marks alone.
  static func divide(_ blocks: [Block], as kind: Division.Kind) -> [Division] {
    let levels = blocks.compactMap { block in
      if case .heading(let heading) = block { heading.level } else { nil }
    }
    guard let top = levels.min() else {
      return blocks.isEmpty ? [] : [Division(kind: kind, blocks: blocks)]
    }
    let pairs = HeadingPairs(blocks, level: top)
    // Of more than two, the first may be the title of all, and so have no text.
    let areTwo = levels.count { $0 == top } == 2
    var divisions: [Division] = []
    var rest = blocks[...]
    /// Takes the blocks before the next of the highest headings.
    func takePart() -> [Block] {
      let part = rest.prefix { block in
        if case .heading(let heading) = block { heading.level != top } else { true }
      }
      rest = rest[part.endIndex...]
      return Array(part)
    }
    var before = takePart()
    if before.contains(where: hasWords) {
      divisions += divide(before, as: kind)
      before = []
    }
    while case .heading(let heading)? = rest.first {
      rest.removeFirst()
      var part = takePart()
      let head = Matter(.head, heading.content, attributes: heading.attributes)
      if part.isEmpty, !rest.isEmpty, areTwo || pairs.isFirst(heading, before: rest),
        !HeadingPairs.areAlike(heading, rest.first)
      {
        // Two headings of one level on end: the lines of one, as in "Chapter I / The Boat".
        guard case .heading(let next)? = rest.first else { continue }
        rest.removeFirst()
        part = takePart()
        let second = Matter(.head, next.content, attributes: next.attributes)
        divisions.append(division(kind, [head, second], before + part))
      } else {
        divisions.append(division(kind, [head], before + part))
      }
      before = []
    }
    return divisions
  }

  private static func division(
    _ kind: Division.Kind, _ matter: [Matter], _ blocks: [Block]
  ) -> Division {
    var matter = matter
    var blocks = blocks[...]
    while let block = blocks.first {
      if case .heading(let heading) = block,
        HeadingPairs.isSecondLine(heading, of: blocks.dropFirst())
      {
        matter.append(Matter(.subhead, heading.content, attributes: heading.attributes))
      } else if let line = block.lineOfHead {
        matter.append(line)
      } else {
        break
      }
      blocks.removeFirst()
    }
    let own = blocks.prefix { block in if case .heading = block { false } else { true } }
    let inner = divide(Array(blocks.dropFirst(own.count)), as: .section)
    return Division(kind: kind, matter: matter, blocks: Array(own), divisions: inner)
  }

  /// Whether a block has words.
  static func hasWords(_ block: Block) -> Bool {
    switch block {
    case .milestone, .anchor, .sceneBreak: false
    case .figure(let figure): !figure.caption.isEmpty
    default: true
    }
  }
}
