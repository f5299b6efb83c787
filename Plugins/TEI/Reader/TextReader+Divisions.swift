internal import GalleyCore
internal import GalleyPackaging

extension TextReader {
  /// The outermost divisions of the file's texts.
  mutating func divisions() -> [Division] {
    var divisions: [Division] = []
    for text in file.texts {
      if file.isOwn, attribute("type", text) != nil {
        divisions += ownText(text)
        continue
      }
      let first = divisions.count
      for part in tree.children(of: text) {
        guard tree.nodes[part].kind == .element else {
          // Words that no TEI may have here, as a hand that slipped leaves them.
          if !isBlank(part) { divisions.append(looseDivision(.text, [part])) }
          continue
        }
        let start = divisions.count
        switch name(part) {
        case "front", "back": divisions += matter(in: part)
        case "body": divisions += body(part)
        case "group" where file.isOwn:
          for text in elements(of: part) { divisions += ownText(text) }
        default: divisions.append(unlikeDivision(part))
        }
        keepTag(of: part, in: &divisions, at: start)
      }
      keepTag(of: text, in: &divisions, at: first)
    }
    return divisions
  }

  /// A division that was written as a text of a group or of a corpus, with what stands around it.
  private mutating func ownText(_ node: Int) -> [Division] {
    var divisions: [Division] = []
    for part in elements(of: node) {
      guard name(part) == "body" else {
        divisions += matter(in: part)
        continue
      }
      var division = Division(
        kind: kind(of: node), attributes: attributes(of: node), role: role(of: node))
      fill(&division, from: part)
      division.blocks = filled(division.blocks, isNeeded: division.divisions.isEmpty)
      divisions.append(division)
    }
    return divisions
  }

  /// Keeps the tag of what divisions stand in, with the first of them.
  private func keepTag(of node: Int, in divisions: inout [Division], at index: Int) {
    guard !file.isOwn else { return }
    if index == divisions.count {
      let kind: Division.Kind =
        switch name(node) {
        case "front": .frontMatter
        case "back": .backMatter
        default: .text
        }
      divisions.append(Division(kind: kind, attributes: bare))
    }
    guard tree.attributeCount(of: node) > 0 else { return }
    divisions[index].attributes.others.append(
      Attribute(name: ForeignTag.around + name(node), value: tree.startTag(of: node)))
  }

  private mutating func body(_ node: Int) -> [Division] {
    let parts = elements(of: node)
    if hasNoText(node), parts.allSatisfy({ isDivision($0) }),
      !file.isOwn && !parts.isEmpty || tree.attributeCount(of: node) == 0
    {
      return parts.map { division($0) }
    }
    var text = Division(kind: .text, attributes: attributes(of: node))
    text.attributes.others = []
    fill(&text, from: node)
    text.blocks = filled(text.blocks, isNeeded: text.divisions.isEmpty)
    if text.blocks.isEmpty, text.divisions.isEmpty, text.matter.isEmpty, text.attributes.isEmpty {
      return []
    }
    return [text]
  }

  /// What is in front or back matter; blocks outside of any division make one.
  private mutating func matter(in node: Int) -> [Division] {
    let kind: Division.Kind = name(node) == "front" ? .frontMatter : .backMatter
    var divisions: [Division] = []
    var loose: [Int] = []
    for child in tree.children(of: node) {
      if tree.nodes[child].kind == .element, isDivision(child) {
        if !loose.isEmpty { divisions.append(looseDivision(kind, loose)) }
        loose = []
        var inner = division(child)
        if !file.isOwn { inner.kind = kind }
        divisions.append(inner)
      } else if !isBlank(child) {
        loose.append(child)
      }
    }
    if !loose.isEmpty { divisions.append(looseDivision(kind, loose)) }
    return divisions
  }

  /// Blocks where the file has no division around them.
  private mutating func looseDivision(_ kind: Division.Kind, _ nodes: [Int]) -> Division {
    Division(kind: kind, attributes: file.isOwn ? .none : bare, blocks: blocks(nodes))
  }

  func isBlank(_ node: Int) -> Bool {
    tree.nodes[node].kind == .text && pieces(of: node).isEmpty || tree.isMark(node)
  }

  /// Whether an element is a division of the model, and not what a heading of a section is
  /// written as.
  private func isDivision(_ node: Int) -> Bool {
    let name = name(node)
    return name == "div" && headingLevel(of: node) == nil
      || name.hasPrefix("div") && name.utf8.count == 4
  }

  private func headingLevel(of node: Int) -> Int? {
    guard file.isOwn, let subtype = attribute("subtype", node), subtype.hasPrefix("level-") else {
      return nil
    }
    return Int(subtype.dropFirst(6))
  }

  private mutating func division(_ node: Int) -> Division {
    var division = Division(
      kind: kind(of: node), attributes: attributes(of: node), role: role(of: node))
    fill(&division, from: node)
    division.blocks = filled(
      division.blocks,
      isNeeded: division.divisions.isEmpty && division.matter.contains { !$0.role.opens })
    return division
  }

  /// What a division is to its reader: in others' files its type says it.
  private func role(of node: Int) -> Division.Role? {
    attribute(file.isOwn ? "subtype" : "type", node).flatMap { Division.Role(rawValue: $0) }
  }

  private func kind(of node: Int) -> Division.Kind {
    switch attribute("type", node) {
    case "text": .text
    case "volume": .volume
    case "issue": .issue
    case "article": .article
    case "part", "act", "book": .part
    case "chapter": .chapter
    // In another's file they stand in `front` and `back`, or are parts of the body.
    case "frontmatter" where file.isOwn: .frontMatter
    case "backmatter" where file.isOwn: .backMatter
    default: .section
    }
  }

  /// Fills a division with what an element has.
  private mutating func fill(_ division: inout Division, from node: Int) {
    var loose: [Int] = []
    // The lines of its head stand before all else, those of its end after all else.
    var isHead = true
    let children = Array(tree.children(of: node))
    let end = endMatter(children)
    for child in children[..<end] {
      if isBlank(child) { continue }
      if isHead, let lines = opening(child) {
        division.matter += lines
        continue
      }
      isHead = false
      if tree.nodes[child].kind == .element, isDivision(child) {
        division.blocks += blocks(loose)
        loose = []
        division.divisions.append(self.division(child))
        continue
      }
      if !division.divisions.isEmpty {
        // TEI has nothing after inner divisions but what ends the division, and divisions.
        division.divisions.append(looseDivision(.section, [child]))
      } else if let level = headingLevel(of: child) {
        division.blocks += blocks(loose) + section(child, level)
        loose = []
      } else {
        loose.append(child)
      }
    }
    division.blocks += blocks(loose)
    for child in children[end...] { division.matter += closing(child) }
  }

  /// A heading with what stands below it, up to the next that is not lower.
  private mutating func section(_ node: Int, _ level: Int) -> [Block] {
    var blocks: [Block] = []
    var loose: [Int] = []
    for child in tree.children(of: node) {
      if isElement(child, "head"), blocks.isEmpty, loose.allSatisfy({ isBlank($0) }) {
        loose = []
        blocks.append(
          .heading(Heading(level: level, inlines(of: child), attributes: attributes(of: child))))
      } else if tree.nodes[child].kind == .element, let inner = headingLevel(of: child) {
        blocks += self.blocks(loose) + section(child, inner)
        loose = []
      } else {
        loose.append(child)
      }
    }
    return blocks + self.blocks(loose)
  }
}
