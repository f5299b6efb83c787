internal import GalleyCore
internal import GalleyPackaging

/// All links inside of a book or a page: what they lead to, which of them refer to notes, and which
/// lead back from these.
struct LinkTable {
  /// A node of a file.
  struct Node: Hashable {
    var file: Int
    var node: Int
  }

  /// The names of the nodes that something leads to.
  private(set) var names: [Node: String] = [:]
  /// Where links lead.
  private(set) var targets: [Node: Node] = [:]
  /// Links that are references to notes.
  private(set) var references: Set<Node> = []
  /// The elements that are the bodies of notes, with their names.
  private(set) var notes: [Node: String] = [:]
  /// The sign of the first reference to each note, by the note's name.
  private(set) var labels: [String: String] = [:]
  /// Links from notes back to the text.
  private(set) var backlinks: Set<Node> = []
  /// The terms that hold the sign of the note behind them, with that.
  private(set) var terms: [Node: Node] = [:]
  /// The paragraphs behind a note's first that go on with it, and all of these.
  var continuations: [Node: [Int]] = [:]
  var continued: Set<Node> = []
  private var places: [BookPlace: Node] = [:]
  private var parents: [[Int]] = []
  /// The node before each, of those with the same parent; -1 for the first.
  private(set) var previous: [[Int]] = []
  /// The nodes that links lead to.
  private(set) var reached: Set<Node> = []
  private var taken: Set<String> = []

  /// Of what Galley wrote, only what is marked as a reference is one.
  init(_ files: [Markup], isOwn: Bool) {
    var links: [(node: Node, place: BookPlace)] = []
    for (file, markup) in files.enumerated() {
      let (parents, previous) = markup.family()
      self.parents.append(parents)
      self.previous.append(previous)
      if let body = markup.body {
        places[BookPlace(path: markup.path, name: "")] = Node(file: file, node: body)
      }
      for index in markup.tree.nodes.indices
      where markup.tree.attributeCount(of: index) > 0 && !markup.isHidden(index) {
        let node = Node(file: file, node: index)
        for name in [
          markup.tree.attribute("id", of: index),
          markup.name(index) == "a" ? markup.tree.attribute("name", of: index) : nil,
        ] {
          guard let name else { continue }
          let place = BookPlace(path: markup.path, name: name)
          // What leads to the whole of a file leads to what it shows.
          let isFile = markup.name(index) == "html"
          if places[place] == nil {
            places[place] = isFile ? markup.body.map { Node(file: file, node: $0) } : node
          }
        }
        guard markup.name(index) == "a", let address = markup.tree.attribute("href", of: index),
          !BookPath.hasScheme(address),
          let place = BookPath.resolve(address, from: markup.path)
        else { continue }
        links.append((node, place))
      }
    }
    for link in links { targets[link.node] = places[link.place] }
    reached = Set(targets.values)
    for link in links { readNote(link.node, in: files, isOwn: isOwn) }
    if !isOwn {
      for link in links { adopt(link.node, in: files) }
      findContinuations(in: files)
    }
    for link in links {
      guard let target = targets[link.node], !references.contains(link.node),
        !backlinks.contains(link.node), notes[target] == nil
      else { continue }
      if names[target] == nil { names[target] = fresh(link.place.name) }
    }
  }

  /// The element that a node is in; -1 for none.
  func parent(of node: Node) -> Int { parents[node.file][node.node] }

  /// The node at a place.
  func node(at place: BookPlace) -> Node? { places[place] }

  /// Which note a reference leads to.
  func note(of reference: Node) -> String? {
    targets[reference].flatMap { self.body(around: $0) }.flatMap { notes[$0] }
  }

  /// The note that an element is in, or is.
  func body(around node: Node) -> Node? {
    var index = node.node
    while index >= 0 {
      let here = Node(file: node.file, node: index)
      if notes[here] != nil { return here }
      if let note = terms[here] { return note }
      index = parents[node.file][index]
    }
    return nil
  }

  /// Takes a note to which a short link leads for one, where it begins with the sign of that and
  /// stands right beside a note, though nothing in it leads back.
  private mutating func adopt(_ link: Node, in files: [Markup]) {
    guard !references.contains(link), !backlinks.contains(link), body(around: link) == nil,
      let target = targets[link]
    else { return }
    let label = Label.oneLine(files[link.file].text(in: link.node))
    guard !label.isEmpty, label.unicodeScalars.count <= 6,
      let note = noteBody(at: target, in: files[target.file]), notes[note] == nil, note == target,
      isBesideNote(note, in: files[note.file], label: label)
    else { return }
    references.insert(link)
    let name = fresh(files[note.file].attribute("id", note.node) ?? "note")
    notes[note] = name
    labels[name] = label
  }

  private mutating func fresh(_ wanted: String) -> String {
    let base = wanted.isEmpty ? "start" : wanted
    var name = base
    var number = 1
    while !taken.insert(name).inserted {
      number += 1
      name = "\(base)-\(number)"
    }
    return name
  }

  private mutating func readNote(_ link: Node, in files: [Markup], isOwn: Bool) {
    guard let target = targets[link], !backlinks.contains(link) else { return }
    let markup = files[link.file]
    let types = markup.types(link.node)
    if types.contains("backlink") || types.contains("doc-backlink") {
      backlinks.insert(link)
      return
    }
    let isMarked = types.contains("noteref") || types.contains("doc-noteref")
    if isOwn, !isMarked { return }
    let label = Label.oneLine(markup.text(in: link.node))
    guard isMarked || (!label.isEmpty && label.unicodeScalars.count <= 6) else { return }
    guard let body = noteBody(at: target, in: files[target.file]), isMarked || !contains(body, link)
    else {
      return
    }
    let term = term(around: target, in: files[target.file])
    let back = backlink(in: term ?? body, to: link, files)
    guard isMarked || back != nil || isNote(body.node, files[body.file]) else { return }
    if !isMarked, back == nil, self.body(around: link) != nil { return }
    references.insert(link)
    if notes[body] == nil {
      let name = files[target.file].attribute("id", target.node) ?? "note"
      notes[body] = fresh(name)
      if let term { terms[term] = body }
    }
    if let name = notes[body], !label.isEmpty, labels[name] == nil { labels[name] = label }
    if let back { backlinks.insert(back) }
  }

  private func contains(_ outer: Node, _ inner: Node) -> Bool {
    guard outer.file == inner.file else { return false }
    var index = inner.node
    while index >= 0 {
      if index == outer.node { return true }
      index = parents[inner.file][index]
    }
    return false
  }

  private func isNote(_ node: Int, _ markup: Markup) -> Bool {
    let types = markup.types(node)
    return ["footnote", "endnote", "rearnote", "note", "doc-footnote", "doc-endnote"]
      .contains(where: types.contains)
  }

  /// How many nodes a note may have that nothing calls one, and how far links back are looked for
  /// from its start and its end.
  private static let longestNote = 1000

  /// The block around a place that is the body of a note; nil where it cannot be one.
  private func noteBody(at target: Node, in markup: Markup) -> Node? {
    var index = target.node
    let parents = parents[target.file]
    while index >= 0, !ElementKind.isBlock(markup.name(index)) { index = parents[index] }
    guard index >= 0 else { return nil }
    if let term = term(around: target, in: markup) {
      return meaning(of: term, in: markup).map { Node(file: target.file, node: $0) }
    }
    // What is marked as a note around it.
    var outer = index
    for _ in 0..<3 where outer >= 0 {
      if isNote(outer, markup) { return Node(file: target.file, node: outer) }
      outer = parents[outer]
    }
    index = named(around: index, in: markup, of: target.file) ?? index
    guard ["aside", "li", "div", "p", "dd", "td", "blockquote"].contains(markup.name(index)) else {
      return nil
    }
    // What holds a heading is a part of the text, and so is what is long.
    let inner = index..<markup.next(index)
    guard inner.count <= Self.longestNote else { return nil }
    let hasHeading = inner.contains { ElementKind.headingLevel(markup.name($0)) != nil }
    return hasHeading ? nil : Node(file: target.file, node: index)
  }

  /// The link in a note that leads back to the reference, or to what stands right around it.
  private func backlink(in body: Node, to link: Node, _ files: [Markup]) -> Node? {
    let markup = files[body.file]
    var near: Set<Node> = [link]
    var index = link.node
    for _ in 0..<2 {
      index = parents[link.file][index]
      guard index >= 0, !ElementKind.isBlock(files[link.file].name(index)) else { break }
      near.insert(Node(file: link.file, node: index))
    }
    for inner in (link.node + 1)..<max(link.node + 1, files[link.file].next(link.node)) {
      near.insert(Node(file: link.file, node: inner))
    }
    let before = previous[link.file][link.node]
    if before >= 0 { near.insert(Node(file: link.file, node: before)) }
    let all = body.node..<markup.next(body.node)
    let ends = [
      all.prefix(Self.longestNote),
      all.dropFirst(Self.longestNote)
        .suffix(Self.longestNote),
    ]
    for inner in ends.joined() where markup.name(inner) == "a" {
      let node = Node(file: body.file, node: inner)
      if let target = targets[node], near.contains(target) { return node }
    }
    return nil
  }
}
