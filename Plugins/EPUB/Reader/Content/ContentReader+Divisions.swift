internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// A part of a document as a file of Galley's own has it.
  enum Piece {
    /// A division.
    case division(Division)
    /// Blocks and closing lines that belong to the last division.
    case continuation([Block], [Matter])
    /// Lines that close a division around the last one.
    case closing([Matter], level: Int)
  }

  /// The pieces of a body, or of the main part of a page, that Galley wrote.
  mutating func ownPieces(of nodes: [Int]) -> [Piece] {
    var pieces: [Piece] = []
    for child in nodes {
      if has("continued", child) {
        let division = ownDivision(child, kind: .text)
        pieces.append(.continuation(division.blocks, division.matter))
        pieces += division.divisions.map(Piece.division)
      } else if has("closing", child) {
        let level = markup.classes(child).lazy.compactMap { name in
          name.hasPrefix("level-") ? Int(name.dropFirst("level-".count)) : nil
        }.first
        let division = ownDivision(child, kind: .text)
        if !division.blocks.isEmpty { pieces.append(.continuation(division.blocks, [])) }
        pieces += division.divisions.map(Piece.division)
        pieces.append(.closing(division.matter, level: level ?? 1))
      } else if let kind = divisionKind(child) {
        pieces.append(.division(ownDivision(child, kind: kind)))
      } else {
        let blocks = blocks(of: [child])
        if !blocks.isEmpty { pieces.append(.continuation(blocks, [])) }
      }
    }
    return pieces
  }

  private func divisionKind(_ node: Int) -> Division.Kind? {
    guard ["section", "article"].contains(markup.name(node)) else { return nil }
    return switch markup.classes(node).first {
    case "text": .text
    case "volume": .volume
    case "issue": .issue
    case "article": .article
    case "part": .part
    case "chapter": .chapter
    case "section": .section
    case "front-matter": .frontMatter
    case "back-matter": .backMatter
    default: nil
    }
  }

  private mutating func ownDivision(_ node: Int, kind: Division.Kind) -> Division {
    var first = markup.classes(node).first.map { [$0] } ?? []
    let role = markup.classes(node).dropFirst().first.flatMap { Division.Role(className: $0) }
    if let role { first.append(role.className) }
    var division = Division(
      kind: kind, attributes: attributes(node, fixed: Set(first)), role: role)
    var loose: [Int] = []
    for child in markup.children(node) {
      if let kind = divisionKind(child) {
        division.blocks += blocks(of: loose)
        loose = []
        division.divisions.append(ownDivision(child, kind: kind))
      } else if markup.name(child) == "header" {
        division.matter += opening(child, &loose)
      } else if markup.name(child) == "footer" {
        division.matter += closing(child, &loose)
      } else {
        loose.append(child)
      }
    }
    division.blocks += blocks(of: loose)
    return division
  }

  /// The lines of a header; `others` is given what stands in it besides.
  private mutating func opening(_ node: Int, _ others: inout [Int]) -> [Matter] {
    var matter: [Matter] = []
    for child in markup.children(node) {
      if ElementKind.headingLevel(markup.name(child)) != nil, !has("subhead", child) {
        let lines = markup.children(child).filter { has("head-line", $0) }
        let hasMore = markup.children(child).contains { !has("head-line", $0) && hasText($0) }
        if lines.isEmpty || hasMore {
          matter.append(Matter(.head, line(child), attributes: attributes(child)))
        }
        for (number, node) in lines.enumerated() where !hasMore {
          var attributes = attributes(node, fixed: ["head-line"])
          if number == 0, let name = identifier(child) { attributes.identifier = name }
          matter.append(Matter(.head, line(node), attributes: attributes))
        }
        continue
      }
      let roles: [String: Matter.Role] = [
        "overline": .overline, "head": .head, "subhead": .subhead, "byline": .byline,
        "dateline": .dateline, "argument": .argument, "salute": .salute,
      ]
      matter += self.matter(child, roles, &others)
    }
    return matter
  }

  private mutating func closing(_ node: Int, _ others: inout [Int]) -> [Matter] {
    let roles: [String: Matter.Role] = [
      "close": .close, "signature": .signature, "postscript": .postscript, "source": .sourceLine,
      "author-note": .authorNote, "trailer": .trailer,
    ]
    var matter: [Matter] = []
    for child in markup.children(node) { matter += self.matter(child, roles, &others) }
    return matter
  }

  private mutating func matter(
    _ node: Int, _ roles: [String: Matter.Role], _ others: inout [Int]
  ) -> [Matter] {
    guard let name = markup.classes(node).first, let role = roles[name] else {
      if hasText(node) { others.append(node) }
      return []
    }
    return [Matter(role, line(node), attributes: attributes(node, fixed: [name]))]
  }
}
