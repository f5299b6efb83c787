internal import GalleyCore
internal import GalleyPackaging

extension TextReader {
  /// What stands in the line of an element.
  mutating func inlines(of node: Int) -> [Inline] {
    inlines(Array(tree.children(of: node)))
  }

  /// What stands in a line.
  mutating func inlines(_ children: [Int]) -> [Inline] {
    var result: [Inline] = []
    // Whether the last run goes on: no element stood between.
    var goesOn = false
    var index = 0
    while index < children.count {
      let child = children[index]
      index += 1
      switch tree.nodes[child].kind {
      case .text:
        append(pieces(of: child), to: &result, goesOn: &goesOn)
      case .comment, .instruction:
        if tree.isMark(child), tree.utf8(of: child).starts(with: "run=".utf8) { goesOn = false }
        if let markup = tree.markup(of: child), !tree.isMark(child) {
          result.append(.raw(RawBlock(format: ForeignTag.format, text: markup)))
          goesOn = false
        }
      case .element:
        if name(child) == "g", case let found = pieces(of: child), !found.isEmpty {
          append(found, to: &result, goesOn: &goesOn)
          continue
        }
        goesOn = false
        if isFilled(child) {
          result += unlike(child)
        } else if !file.isOwn, isLineOrPage(child), let inlines = foreignMilestone(child) {
          result += inlines
        } else if file.classes[Int(tree.nodes[child].name)] == .page {
          let milestones = [child] + pages(children, from: &index)
          let milestoneInlines = milestones.map { Inline.milestone(milestone($0)) }
          if index < children.count, let lineBreak = lineBreak(children[index], after: milestones) {
            index += 1
            result.append(.lineBreak(lineBreak))
          }
          result += milestoneInlines
        } else if let lineBreak = lineBreak(child) {
          result.append(.lineBreak(lineBreak))
        } else {
          result += inline(child)
        }
      }
    }
    return result
  }

  /// The pages and columns that follow at once, which are passed.
  private func pages(_ children: [Int], from index: inout Int) -> [Int] {
    var pages: [Int] = []
    while index < children.count, tree.nodes[children[index]].kind == .element {
      let kind = file.classes[Int(tree.nodes[children[index]].name)]
      let isLine = kind == .line && pieces(of: children[index]).isEmpty
      guard kind == .page || isLine, isPlainMilestone(children[index]) else { break }
      pages.append(children[index])
      index += 1
    }
    return pages
  }

  private func append(
    _ pieces: ArraySlice<SourceTape.Piece>, to result: inout [Inline], goesOn: inout Bool
  ) {
    for piece in pieces {
      let run = run(piece)
      if goesOn, case .text(let last)? = result.last {
        if last.source?.end == run.source?.start {
          result[result.count - 1] = .text(joined(last, run))
        } else {
          result.append(.text(run))
        }
      } else {
        result.append(.text(run))
      }
      goesOn = true
    }
  }

  /// Two runs, one at once after the other, as one.
  private func joined(_ first: TextRun, _ second: TextRun) -> TextRun {
    if let start = first.source?.start, let end = second.source?.end, !source.isEmpty {
      return TextRun(in: source, from: start, to: end)
    }
    return TextRun(first.text + second.text)
  }

  /// The line end that an `lb` stands for; nil for another element, or where none does.
  ///
  /// `milestones` are those that stand before it: they go with it where it is theirs.
  private func lineBreak(_ node: Int, after milestones: [Int] = []) -> LineBreak? {
    guard let piece = pieces(of: node).first, let join = piece.join else { return nil }
    if join == .nothing, let last = milestones.last, attribute("break", last) != "no" { return nil }
    return LineBreak(
      join, omitted: text(of: piece), start: file.tape.sourceStart(of: piece),
      confidence: confidence(of: node))
  }

  /// Whether an element only tells the number of the line that begins with its block.
  func numbersLines(_ node: Int) -> Bool {
    name(node) == "lb" && (file.record?.numbersLines ?? false) && attribute("n", node) != nil
      && pieces(of: node).isEmpty
  }

  func milestone(_ node: Int) -> Milestone {
    let unit: Milestone.Unit =
      switch name(node) {
      case "pb": .page
      case "lb": .line
      default: .column
      }
    return Milestone(unit, number: attribute("n", node), line: line(after: node))
  }

  private mutating func inline(_ node: Int) -> [Inline] {
    switch name(node) {
    case "lb":
      // The number of a line that begins with its block.
      return numbersLines(node) ? [] : [.milestone(milestone(node))]
    case "hi":
      if let kind = emphasisKind(of: node) {
        return [
          .emphasis(
            Emphasis(kind, inlines(of: node), attributes: attributes(of: node, withoutFirst: true)))
        ]
      }
    case "ref", "ptr": return [reference(node)]
    case "graphic":
      if isPlain(node, ["url"]) { return [.image(image(node))] }
    case "ruby":
      if let ruby = ruby(node) { return [.ruby(ruby)] }
    case "foreign":
      if let language = attribute("xml:lang", node).flatMap(LanguageTag.init) {
        return [.foreign(ForeignRun(language, tagged(content: inlines(of: node), node)))]
      }
    case "q":
      return [.quotation(InlineQuotation(inlines(of: node), attributes: attributes(of: node)))]
    case "g":
      if file.isOwn, let character = attribute("ref", node).flatMap({ characters[$0] }) {
        let regular: [Inline] = [.text(character)]
        return [.correction(Correction(.character, source: inlines(of: node), regular: regular))]
      }
    case "choice":
      if let correction = correction(node) { return [.correction(correction)] }
    case "gap":
      if isPlain(node, ["reason"]) || file.isOwn {
        return [
          .gap(
            Gap(
              reason: attribute("reason", node) ?? "",
              characters: attribute("quantity", node).flatMap { Int($0) }))
        ]
      }
    case "anchor":
      if let identifier = attribute("xml:id", node), isPlain(node, ["xml:id"]) {
        return [.anchor(Anchor(identifier: identifier))]
      }
    default: break
    }
    return unlike(node)
  }

  private mutating func reference(_ node: Int) -> Inline {
    let target = attribute("target", node) ?? ""
    let content = inlines(of: node)
    guard file.isOwn else {
      let tag = RawBlock(format: ForeignTag.container, text: tree.startTag(of: node))
      return .link(Link(target: target, [.raw(tag)] + content))
    }
    if attribute("type", node) == "noteref", content.count <= 1 {
      if case .text(let label)? = content.first {
        return .noteReference(NoteReference(target: Self.identifier(target), label: label))
      }
      if content.isEmpty {
        return .noteReference(NoteReference(target: Self.identifier(target), label: TextRun("")))
      }
    }
    return .link(Link(target: target, content))
  }

  private mutating func ruby(_ node: Int) -> Ruby? {
    let parts = elements(of: node)
    guard parts.count == 2, name(parts[0]) == "rb", name(parts[1]) == "rt", isPlain(node, []),
      parts.allSatisfy({ isPlain($0, []) }), hasNoText(node)
    else { return nil }
    let reading = inlines(of: parts[1])
    let base = inlines(of: parts[0])
    if case .text(let run)? = reading.first, reading.count == 1 {
      return Ruby(base: base, reading: run)
    }
    return reading.isEmpty ? Ruby(base: base, reading: TextRun("")) : nil
  }

  private mutating func correction(_ node: Int) -> Correction? {
    let parts = elements(of: node)
    guard parts.count == 2, hasNoText(node) else { return nil }
    // The form to be read has no tags in the model but those of emphasis.
    guard
      file.isOwn
        || isPlain(node, []) && parts.allSatisfy({ isPlain($0, []) })
          && elements(of: parts[1]).isEmpty
    else { return nil }
    let kind: Correction.Kind
    switch (name(parts[0]), name(parts[1])) {
    case ("sic", "corr"): kind = .error
    case ("orig", "reg"):
      kind = attribute("type", parts[1]) == "character" ? .character : .regularization
    case ("abbr", "expan"): kind = .expansion
    default: return nil
    }
    return Correction(
      kind, source: inlines(of: parts[0]), regular: regularForm(of: parts[1]),
      confidence: confidence(of: parts[1]))
  }

  /// A form that is not the source's, whose text is in no piece.
  private mutating func regularForm(of node: Int) -> [Inline] {
    var result: [Inline] = []
    for child in tree.children(of: node) {
      switch tree.nodes[child].kind {
      case .text: result.append(.text(tree.text(of: child)))
      case .comment, .instruction: break
      case .element:
        if name(child) == "g",
          let scalar = attribute("ref", child).flatMap({ file.unwritable[$0] })
        {
          result.append(.text(String(Character(scalar))))
          continue
        }
        let content = regularForm(of: child)
        if name(child) == "hi", let kind = emphasisKind(of: child) {
          let attributes = attributes(of: child, withoutFirst: true)
          result.append(.emphasis(Emphasis(kind, content, attributes: attributes)))
        } else if name(child) == "lb" {
          result.append(
            .lineBreak(LineBreak(attribute("break", child) == "no" ? .nothing : .space)))
        } else {
          result += content
        }
      }
    }
    return result
  }
}
