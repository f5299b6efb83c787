internal import GalleyCore

/// Puts notes to the divisions that refer to them.
struct NotePlacer {
  /// The number in reading order of the division that refers first to a name.
  private var divisions: [String: Int] = [:]
  /// The notes that go to the end of each division.
  private var found: [Int: [Block]] = [:]
  private var count = 0

  /// Puts each note at the end of the first division that refers to it, and one that only notes
  /// refer to where these are.
  ///
  /// What nothing refers to, and blocks that are no notes, go to the end of the last division.
  static func place(_ notes: [Block], in divisions: inout [Division]) {
    guard !notes.isEmpty else { return }
    var placer = NotePlacer()
    for division in divisions { placer.number(division) }
    let rest = placer.sort(notes)
    var number = 0
    for index in divisions.indices { placer.fill(&divisions[index], number: &number) }
    guard !rest.isEmpty else { return }
    if divisions.isEmpty { divisions.append(Division(kind: .text)) }
    divisions[divisions.count - 1].blocks += rest
  }

  private mutating func number(_ division: Division) {
    take(IdentifierWalk(ofOwn: division).noteReferences.map(\.target), for: count)
    count += 1
    for inner in division.divisions { number(inner) }
  }

  private mutating func take(_ targets: [String], for division: Int) {
    for target in targets where divisions[target] == nil { divisions[target] = division }
  }

  /// Finds the division of each note; gives back the blocks that have none.
  private mutating func sort(_ notes: [Block]) -> [Block] {
    var places: [Int?] = Array(repeating: nil, count: notes.count)
    var waiting: [String: [Int]] = [:]
    var ready: [Int] = []
    for (index, block) in notes.enumerated() {
      guard case .note(let note) = block else { continue }
      if divisions[note.identifier] != nil {
        ready.append(index)
      } else {
        waiting[note.identifier, default: []].append(index)
      }
    }
    var next = 0
    while next < ready.count {
      let index = ready[next]
      next += 1
      guard case .note(let note) = notes[index], let division = divisions[note.identifier]
      else { continue }
      places[index] = division
      let targets = IdentifierWalk(note.blocks).noteReferences.map(\.target)
      take(targets, for: division)
      for target in targets { ready += waiting.removeValue(forKey: target) ?? [] }
    }
    var rest: [Block] = []
    for (block, place) in zip(notes, places) {
      if let place { found[place, default: []].append(block) } else { rest.append(block) }
    }
    return rest
  }

  private func fill(_ division: inout Division, number: inout Int) {
    division.blocks += found[number] ?? []
    number += 1
    for index in division.divisions.indices { fill(&division.divisions[index], number: &number) }
  }
}
