internal import GalleyCore

/// The divisions of a document while its files are read.
struct Outline {
  /// The divisions so far.
  private(set) var divisions: [Division] = []

  /// Adds a division at a level, 1 the highest, inside of the last one above it.
  mutating func add(_ division: Division, level: Int) {
    Self.add(division, level: level, to: &divisions)
  }

  /// Adds a piece of a file of Galley's own; `level` is that of its divisions.
  mutating func add(_ piece: ContentReader.Piece, level: Int) {
    switch piece {
    case .division(let division): add(division, level: level)
    case .continuation(let blocks, let matter): go(on: blocks, matter)
    case .closing(let matter, let level): close(matter, level: level)
    }
  }

  /// Adds what belongs to the last division.
  mutating func go(on blocks: [Block], _ matter: [Matter] = []) {
    if divisions.isEmpty { divisions.append(Division(kind: .text)) }
    Self.withLast(&divisions) { division in
      division.blocks += blocks
      division.matter += matter
    }
  }

  /// Closes the last division at a level.
  mutating func close(_ matter: [Matter], level: Int) {
    func add(_ level: Int, _ divisions: inout [Division]) {
      guard let last = divisions.indices.last else { return }
      if level <= 1 || divisions[last].divisions.isEmpty {
        divisions[last].matter += matter
      } else {
        add(level - 1, &divisions[last].divisions)
      }
    }
    if divisions.isEmpty {
      divisions.append(Division(kind: .text, matter: matter))
    } else {
      add(level, &divisions)
    }
  }

  private static func add(_ division: Division, level: Int, to divisions: inout [Division]) {
    if level <= 1 || divisions.isEmpty {
      divisions.append(division)
    } else {
      add(division, level: level - 1, to: &divisions[divisions.count - 1].divisions)
    }
  }

  private static func withLast(_ divisions: inout [Division], _ body: (inout Division) -> Void) {
    let last = divisions.count - 1
    if divisions[last].divisions.isEmpty {
      body(&divisions[last])
    } else {
      withLast(&divisions[last].divisions, body)
    }
  }
}

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
    var divisions: [Division] = []
    var before: [Block] = []
    var rest = blocks[...]
    while let block = rest.first {
      if case .heading(let heading) = block, heading.level == top { break }
      before.append(block)
      rest.removeFirst()
    }
    if before.contains(where: hasWords) {
      divisions += divide(before, as: kind)
      before = []
    }
    while case .heading(let heading)? = rest.first {
      rest.removeFirst()
      let end = rest.firstIndex { block in
        if case .heading(let heading) = block { heading.level == top } else { false }
      }
      var part = Array(rest[..<(end ?? rest.endIndex)])
      rest = rest[(end ?? rest.endIndex)...]
      let head = Matter(.head, heading.content, attributes: heading.attributes)
      if part.isEmpty, end != nil, divisions.isEmpty {
        // Two headings of one level on end: the lines of one, as in "Chapter I / The Boat".
        guard case .heading(let next)? = rest.first else { continue }
        rest.removeFirst()
        let end = rest.firstIndex { block in
          if case .heading(let heading) = block { heading.level == top } else { false }
        }
        part = Array(rest[..<(end ?? rest.endIndex)])
        rest = rest[(end ?? rest.endIndex)...]
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
    // A lower heading right below, the only one of its level, is the second line of the title.
    while case .heading(let heading)? = blocks.first,
      blocks.dropFirst().contains(where: hasWords),
      !blocks.dropFirst().contains(where: { block in
        if case .heading(let other) = block { other.level <= heading.level } else { false }
      })
    {
      matter.append(Matter(.subhead, heading.content, attributes: heading.attributes))
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
