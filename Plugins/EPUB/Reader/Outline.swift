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

  /// How many bytes of text stand in the last division at a level before its inner ones.
  func text(at level: Int) -> Int {
    var last = divisions.last
    for _ in 1..<max(1, level) { last = last?.divisions.last ?? last }
    return last.map { $0.blocks.reduce(0) { $0 + $1.byteCount } } ?? 0
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
