internal import GalleyCore
internal import GalleyPackaging

/// The lines around a division's body: heads, openers, closers.
extension TextReader {
  func endMatter(_ children: [Int]) -> Int {
    var end = children.count
    for index in children.indices.reversed() {
      if isBlank(children[index]) { continue }
      guard tree.nodes[children[index]].kind == .element else { break }
      let isEnd =
        switch name(children[index]) {
        case "closer": file.isOwn
        case "postscript": file.isOwn && isOneParagraph(children[index])
        case "trailer": file.isOwn || attribute("type", children[index]) != "source"
        case "note": file.isOwn && attribute("type", children[index]) == "author"
        default: false
        }
      guard isEnd else { break }
      end = index
    }
    return end
  }

  /// The lines of a division's head that an element is; nil for another.
  mutating func opening(_ node: Int) -> [Matter]? {
    guard tree.nodes[node].kind == .element else { return nil }
    switch name(node) {
    case "head":
      let role: Matter.Role =
        switch attribute("type", node) {
        case "overline": .overline
        case "sub": .subhead
        default: .head
        }
      return [line(role, node)]
    case "byline", "docAuthor": return [line(.byline, node)]
    case "dateline": return [line(.dateline, node)]
    case "salute" where file.isOwn: return [line(.salute, node)]
    case "opener":
      return lines(in: node) { name in
        switch name {
        case "salute": .salute
        case "dateline": .dateline
        case "byline": .byline
        default: nil
        }
      }
    case "argument":
      guard file.isOwn, isOneParagraph(node) else { return nil }
      return [line(.argument, node, content: inlines(of: elements(of: node)[0]))]
    default: return nil
    }
  }

  /// Whether an element holds one paragraph and nothing else.
  func isOneParagraph(_ node: Int) -> Bool {
    let parts = elements(of: node)
    return parts.count == 1 && name(parts[0]) == "p" && hasNoText(node)
  }

  mutating func closing(_ node: Int) -> [Matter] {
    if isBlank(node) { return [] }
    switch name(node) {
    case "closer":
      let lines = lines(in: node) { name in
        switch name {
        case "salute": .close
        case "signed": .signature
        default: nil
        }
      }
      return lines ?? [line(.close, node)]
    case "postscript":
      return [line(.postscript, node, content: inlines(of: elements(of: node)[0]))]
    case "note": return [line(.authorNote, node)]
    default:
      if attribute("type", node) == "source", let part = elements(of: node).first,
        name(part) == "bibl", file.isOwn
      {
        return [line(.sourceLine, node, content: bibliography(part))]
      }
      return [line(.trailer, node)]
    }
  }

  /// The lines of an opener or a closer; nil where it is more than lines.
  mutating func lines(
    in node: Int, role: (String) -> Matter.Role?
  ) -> [Matter]? {
    guard file.isOwn else { return nil }
    var lines: [Matter] = []
    for part in elements(of: node) {
      guard let role = role(name(part)) else { return nil }
      lines.append(line(role, part))
    }
    return lines
  }

  mutating func line(_ role: Matter.Role, _ node: Int, content: [Inline]? = nil) -> Matter {
    Matter(
      role, content ?? inlines(of: node), attributes: attributes(of: node),
      movedFrom: file.isOwn ? attribute("corresp", node).map(Self.identifier) : nil,
      confidence: confidence(of: node))
  }
}
