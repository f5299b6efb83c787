internal import GalleyCore
internal import GalleyPackaging

/// Notes of more than one element, as other programs write them.
extension LinkTable {
  /// The words of a class or a name that call an element one note.
  private static let words: Set = ["footnote", "endnote", "rearnote", "ftn", "fn", "edn", "en"]

  /// Whether a class or the name of an element calls it a note.
  private func isCalledNote(_ node: Int, _ markup: Markup) -> Bool {
    let names = markup.classes(node) + [markup.attribute("id", node) ?? ""]
    return names.contains { name in
      name.lowercased().split { !$0.isLetter }.contains { Self.words.contains(String($0)) }
    }
  }

  /// The element called a note whose first paragraph is `block`, and which holds no other.
  func named(around block: Int, in markup: Markup, of file: Int) -> Int? {
    let parent = self.parent(of: Node(file: file, node: block))
    guard parent >= 0, ["div", "li", "aside", "section", "dd"].contains(markup.name(parent)),
      isCalledNote(parent, markup),
      markup.children(parent).first(where: { !markup.isBlank($0) }) == block
    else { return nil }
    let others = markup.next(block)..<max(markup.next(block), markup.next(parent))
    let hasOthers = others.prefix(Self.mostNodes).contains { node in
      reached.contains(Node(file: file, node: node))
        || ElementKind.headingLevel(markup.name(node)) != nil
    }
    return hasOthers || others.count > Self.mostNodes ? nil : parent
  }

  private static let mostNodes = 1000

  /// The term of a list of notes (`<dl class="footnote">`, as Sphinx writes it) that a place is in.
  func term(around place: Node, in markup: Markup) -> Node? {
    var node = place.node
    for _ in 0..<4 where node >= 0 && markup.name(node) != "dt" {
      node = parent(of: Node(file: place.file, node: node))
    }
    guard node >= 0, markup.name(node) == "dt" else { return nil }
    let list = parent(of: Node(file: place.file, node: node))
    guard list >= 0, markup.name(list) == "dl", isCalledNote(list, markup) else { return nil }
    let term = Node(file: place.file, node: node)
    return meaning(of: term, in: markup) == nil ? nil : term
  }

  /// What stands behind a term.
  func meaning(of term: Node, in markup: Markup) -> Int? {
    let list = parent(of: term)
    guard list >= 0 else { return nil }
    let behind = markup.children(list).drop { $0 <= term.node }.first { !markup.isBlank($0) }
    return behind.flatMap { markup.name($0) == "dd" ? $0 : nil }
  }

  /// Whether a block begins with a sign, as notes do, and is the next to a note.
  func isBesideNote(_ block: Node, in markup: Markup, label: String) -> Bool {
    let text = Label.oneLine(markup.text(in: block.node))
    guard text.hasPrefix(label), label.contains(where: \.isNumber) || label.first == "*",
      text.dropFirst(label.count).first.map({ !$0.isLetter && !$0.isNumber }) == true
    else { return false }
    let holder = parent(of: block)
    guard holder >= 0 else { return false }
    var before = previous[block.file][block.node]
    while before >= 0, markup.isBlank(before) { before = previous[block.file][before] }
    var after = markup.next(block.node)
    let end = markup.next(holder)
    while after < end, markup.isBlank(after) { after = markup.next(after) }
    return [before, after].contains { other in
      other >= 0 && other < end && markup.name(other) == markup.name(block.node)
        && notes[Node(file: block.file, node: other)] != nil
    }
  }

  /// Finds the paragraphs that go on with a note whose body is a paragraph: those between two notes,
  /// and the few behind the last where a file holds nothing but notes.
  mutating func findContinuations(in files: [Markup]) {
    let first = notes.keys.filter { files[$0.file].name($0.node) == "p" }
    let holders = Dictionary(grouping: first) { Node(file: $0.file, node: parent(of: $0)) }
    for (holder, bodies) in holders where bodies.count > 1 && holder.node >= 0 {
      let markup = files[holder.file]
      let children = markup.children(holder.node).filter { !markup.isBlank($0) }
      var note: Int?
      var waiting: [Int] = []
      var holdsOthers = false
      for child in children {
        let here = Node(file: holder.file, node: child)
        if notes[here] != nil {
          if let note { goOn(note, with: waiting, in: holder.file) }
          waiting = []
          note = markup.name(child) == "p" ? child : nil
        } else if note != nil, markup.name(child) == "p", !isReached(child, in: markup, holder.file)
        {
          waiting.append(child)
        } else {
          holdsOthers = holdsOthers || ElementKind.headingLevel(markup.name(child)) == nil
          note = nil
          waiting = []
        }
      }
      guard let note, !holdsOthers, bodies.count > 2, waiting.count <= Self.mostAtTheEnd,
        markup.body == holder.node
      else { continue }
      goOn(note, with: waiting, in: holder.file)
    }
  }

  private static let mostAtTheEnd = 2
  /// Between two notes there may be more, though no text that only happens to have two.
  private static let mostBetween = 6

  private mutating func goOn(_ note: Int, with paragraphs: [Int], in file: Int) {
    guard !paragraphs.isEmpty, paragraphs.count <= Self.mostBetween else { return }
    continuations[Node(file: file, node: note)] = paragraphs
    continued.formUnion(paragraphs.map { Node(file: file, node: $0) })
  }

  /// Whether something leads to an element or into it, or it refers to a note itself.
  private func isReached(_ node: Int, in markup: Markup, _ file: Int) -> Bool {
    (node..<max(node + 1, markup.next(node))).contains { inner in
      let here = Node(file: file, node: inner)
      return reached.contains(here) || references.contains(here)
    }
  }
}
