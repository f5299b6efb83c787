import GalleyCore

extension DocumentMaker {
  /// Front matter, `count` divisions, and back matter that has the notes not yet written.
  mutating func makeDivisions(count: Int) -> [Division] {
    var divisions = [makeDivision(.frontMatter, depth: 2)]
    for _ in 0..<max(1, count) {
      divisions.append(makeDivision(divisionKinds.deal(&random), depth: 0))
    }
    // Whatever the decks have not yet dealt, so that no document lacks a kind of node.
    var last = Division(kind: .backMatter, matter: makeMatter(opening: true, count: 1))
    for kind in BlockKind.allCases { last.blocks.append(makeBlock(kind, depth: 1)) }
    last.blocks.append(.paragraph(Paragraph(InlineKind.allCases.flatMap { [makeInline($0)] })))
    source.endBlock(blankLines: 1)
    while !openNotes.isEmpty { last.blocks.append(makeBlock(.note, depth: 2)) }
    for role in Matter.Role.allCases where !role.opens { last.matter.append(makeLine(role)) }
    return divisions + [last]
  }

  private mutating func makeDivision(_ kind: Division.Kind, depth: Int) -> Division {
    var division = Division(kind: kind, attributes: makeAttributes())
    division.matter = makeMatter(opening: true, count: number(5))
    // Nothing but matter is rare but happens: a title without a text.
    let isBare = oneIn(10)
    division.role = makeRole()
    if !isBare {
      for _ in 0..<(1 + number(5)) {
        division.blocks.append(makeBlock(blockKinds.deal(&random), depth: 0))
      }
      if oneIn(3) { moveTitle(to: &division) }
      for _ in 0..<(depth < 2 ? number(4) : 0) {
        let kind = oneIn(6) ? pick([.frontMatter, .backMatter]) : divisionKinds.deal(&random)
        division.divisions.append(makeDivision(kind, depth: depth + 1))
      }
    }
    division.matter += makeMatter(opening: false, count: number(3))
    return division
  }

  /// A role for some divisions, each in its turn: no number is drawn, so that all else stays what it
  /// is for a seed.
  private mutating func makeRole() -> Division.Role? {
    roleCount += 1
    guard roleCount % 3 == 0 else { return nil }
    let all = Division.Role.allCases
    return all[(roleCount + identifiers.count) % all.count]
  }

  /// Adds a title that stands after the text in the source, with an anchor in its place.
  private mutating func moveTitle(to division: inout Division) {
    let identifier = newIdentifier()
    division.blocks.append(.anchor(Anchor(identifier: identifier)))
    var line = makeLine(division.head == nil ? .head : .subhead)
    line.movedFrom = identifier
    let roles = Matter.Role.allCases
    let place = division.matter.firstIndex { other in
      roles.prefix { $0 != other.role }.contains(line.role)
    }
    division.matter.insert(line, at: place ?? division.matter.count)
  }

  /// Lines of different roles, in canonical order.
  private mutating func makeMatter(opening: Bool, count: Int) -> [Matter] {
    var wanted: Set<Matter.Role> = []
    for _ in 0..<count {
      let role = roles.deal(&random)
      if role.opens == opening { wanted.insert(role) }
    }
    return Matter.Role.allCases.filter(wanted.contains).map { makeLine($0) }
  }

  private mutating func makeLine(_ role: Matter.Role) -> Matter {
    let line = Matter(
      role, makeInlines(1 + number(3)), level: role == .head ? number(7) : 0,
      attributes: makeAttributes(), confidence: makeConfidence())
    source.endBlock(blankLines: number(3))
    return line
  }
}
