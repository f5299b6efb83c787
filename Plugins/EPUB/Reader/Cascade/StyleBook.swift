internal import GalleyPackaging

/// The style sheets of a book or a page: each is read once, however many files it is linked in.
struct StyleBook {
  /// The sheets that were read.
  private var sheets: [StyleRules] = []
  /// Those of files by their paths, each behind those that it wants read before it.
  private var files: [String: [Int]] = [:]
  /// What `style` attributes say, and classes, by their text: most stand in a book very often.
  private var inline: [String: StyleDeclarations] = [:]
  private var classes: [String: (names: [String], flags: StyleFlags)] = [:]
  /// How much may still be asked of elements: sheets made to do harm could ask for ever.
  private var allowance = 1 << 22
  /// How much is allowed for each node; sheets of books take about a hundredth of it.
  private static let allowancePerNode = 2000
  /// How many classes of an element are looked at.
  private static let mostClasses = 256
  /// How many sheets of a file are looked at, and how deep they may want each other.
  private static let mostSheets = 64
  private static let deepest = 16
  private var depth = 0

  /// Whether the sheets ask more than is allowed, so that much of what they say is not known.
  var isExhausted: Bool { allowance <= 0 }

  /// Reads a file of the book.
  private let load: (String) -> [UInt8]?

  /// `load` gives the bytes of a file, nil where there is none such.
  init(load: @escaping (String) -> [UInt8]?) { self.load = load }

  /// How each node of a file is shown, by its own sheets where they are to be read.
  mutating func styles(of markup: Markup, withSheets: Bool) -> [NodeStyle] {
    let own = withSheets ? numbers(of: markup) : []
    if !isExhausted { allowance += Self.allowancePerNode * markup.tree.nodes.count }
    let asksForAttributes = own.contains { sheets[$0].asksForAttributes }
    var siblings = SiblingMatcher(own.map { sheets[$0] })
    var styles = [NodeStyle](repeating: NodeStyle(), count: markup.tree.nodes.count)
    var path: [StyledElement] = []
    // The elements that stand open, and where they end.
    var open: [(node: Int, end: Int)] = []
    func close(before node: Int) {
      while let last = open.last, last.end <= node {
        open.removeLast()
        path.removeLast()
        siblings.close()
        guard let outer = open.last?.node else { continue }
        styles[outer].endedInside.formUnion(styles[last.node].endedInside)
      }
    }
    for node in markup.tree.nodes.indices {
      close(before: node)
      let outer = open.last.map { styles[$0.node].shown } ?? []
      guard markup.tree.nodes[node].kind == .element else {
        styles[node].shown = outer.intersection(.inherited)
        continue
      }
      let named = classes(of: node, in: markup)
      let hasAttributes = markup.tree.attributeCount(of: node) > 0
      let element = StyledElement(
        name: markup.name(node), id: hasAttributes ? markup.attribute("id", node) : nil,
        classes: named.names,
        attributes: asksForAttributes && hasAttributes ? markup.tree.attributes(of: node) : [])
      path.append(element)
      open.append((node, markup.next(node)))
      let beside = siblings.open(element, &allowance)
      styles[node] = style(
        of: node, in: markup, path, named.flags, sheets: own, beside: beside, outer)
    }
    close(before: .max)
    return styles
  }

  private mutating func style(
    of node: Int, in markup: Markup, _ path: [StyledElement], _ named: StyleFlags,
    sheets numbers: [Int], beside: [SiblingMatcher.Rule], _ outer: StyleFlags
  ) -> NodeStyle {
    let name = markup.name(node)
    var around = outer.intersection(.inherited)
    // Where a table stands and where its cells have their words are two things.
    let parent = path.dropLast().last?.name ?? ""
    if name == "table" || ["td", "th", "caption"].contains(parent) {
      around.subtract(.alignments)
    }
    var hints = StyleHints.ofElement(name).union(named)
    var declared = StyleDeclarations()
    if markup.tree.attributeCount(of: node) > 0 {
      if let align = markup.attribute("align", node) {
        hints = hints.subtracting(.alignments).union(StyleHints.ofAlignment(align))
      }
      if markup.attribute("hidden", node) != nil { hints.insert(.hidden) }
      declared = declarations(of: markup.attribute("style", node) ?? "")
    }
    let aligned = hints.isDisjoint(with: .alignments) ? around : around.subtracting(.alignments)
    var shown = cascade(
      path, sheets: numbers, beside: beside, declared, aligned.union(hints), outer)
    if ElementKind.headingLevel(name) != nil {
      // Where all headings of a level stand is the form of the level.
      let own = declared.change.applied(to: aligned.union(hints), in: outer)
      shown = shown.subtracting(.alignments).union(own.intersection(.alignments))
    }
    shown.formUnion(around.intersection(.decorations))
    // Links have lines for what they are, and raised signs are often put back by other means.
    if name == "a" { shown.subtract(StyleFlags.underline.subtracting(around)) }
    if name == "sup" || name == "sub" { shown.subtract(.shifts) }
    // A page that hides itself waits for its scripts.
    // How all of a text is aligned tells nothing of a part of it.
    if name == "html" || name == "body" {
      shown.subtract([.hidden, .invisible])
      shown.subtract(.alignments)
    }
    let kept = StyleFlags.emphases.union(.alignments)
    let ended = around.subtracting(shown).intersection(kept)
    return NodeStyle(
      shown: shown, begun: shown.subtracting(around).intersection(kept), ended: ended,
      endedInside: ended.intersection(.emphases))
  }

  /// The flags of an element once all that is declared for it has its turn: by specificity, then by
  /// place, what is important behind all else (CSS Cascade 4, section 6).
  private mutating func cascade(
    _ path: [StyledElement], sheets numbers: [Int], beside: [SiblingMatcher.Rule],
    _ inline: StyleDeclarations, _ flags: StyleFlags, _ outer: StyleFlags
  ) -> StyleFlags {
    var found = beside.map {
      (specificity: $0.selector.specificity, sheet: $0.sheet, rule: $0.rule)
    }
    for (place, number) in numbers.enumerated() {
      let rules = sheets[number]
      for rule in rules.matching(path, &allowance) {
        found.append((rules.rules[rule].selector.specificity, place, rule))
      }
    }
    if found.isEmpty, inline.isEmpty { return flags }
    if found.count > 1 {
      found.sort { ($0.specificity, $0.sheet, $0.rule) < ($1.specificity, $1.sheet, $1.rule) }
    }
    var all = found.map { sheets[numbers[$0.sheet]].rules[$0.rule].declarations }
    all.append(inline)
    var change = StyleChange()
    for declarations in all { change.add(declarations.normal) }
    for declarations in all { change.add(declarations.important) }
    return change.applied(to: flags, in: outer)
  }

  private mutating func declarations(of style: String) -> StyleDeclarations {
    if style.isEmpty { return StyleDeclarations() }
    if let known = inline[style] { return known }
    let declarations = SheetParser.declarations(of: style)
    inline[style] = declarations
    return declarations
  }

  private mutating func classes(
    of node: Int, in markup: Markup
  ) -> (names: [String], flags: StyleFlags) {
    guard markup.tree.attributeCount(of: node) > 0,
      let value = markup.attribute("class", node), !value.isEmpty
    else { return ([], []) }
    if let known = classes[value] { return known }
    var seen: Set<String> = []
    let names = value.split(maxSplits: Self.mostClasses) { " \t\r\n".contains($0) }
      .prefix(Self.mostClasses).map(String.init).filter { seen.insert($0).inserted }
    let result = (names: names, flags: StyleHints.ofClasses(names))
    classes[value] = result
    return result
  }

  /// The sheets of a file in their order: those that it links, and those that stand in it.
  private mutating func numbers(of markup: Markup) -> [Int] {
    var numbers: [Int] = []
    for node in markup.tree.nodes.indices where numbers.count < Self.mostSheets {
      let name = markup.name(node)
      guard name == "style" || name == "link",
        SheetParser.isShown(on: markup.attribute("media", node) ?? ""),
        (markup.attribute("type", node) ?? "").isEmpty
          || markup.attribute("type", node)?.lowercased().hasPrefix("text/css") == true
      else { continue }
      if name == "style" {
        numbers += add(SheetParser.rules(of: Array(markup.text(in: node).utf8)), at: markup.path)
        continue
      }
      let relations = markup.words("rel", node).map { $0.lowercased() }
      guard relations.contains("stylesheet"), !relations.contains("alternate"),
        let place = markup.attribute("href", node).flatMap({
          BookPath.resolve($0, from: markup.path)
        })
      else { continue }
      numbers += file(place.path)
    }
    return numbers
  }

  /// The sheet of a file, behind those that it wants read before it.
  private mutating func file(_ path: String) -> [Int] {
    if let known = files[path] { return known }
    // One that wants itself, by whatever way, does not get it.
    files[path] = []
    let numbers = load(path).map(SheetParser.rules).map { add($0, at: path) } ?? []
    files[path] = numbers
    return numbers
  }

  private mutating func add(_ rules: StyleRules, at path: String) -> [Int] {
    guard !rules.isEmpty, depth < Self.deepest else { return [] }
    depth += 1
    defer { depth -= 1 }
    var numbers: [Int] = []
    for address in rules.imports {
      guard numbers.count < Self.mostSheets, let place = BookPath.resolve(address, from: path)
      else { continue }
      numbers += file(place.path)
    }
    if !rules.rules.isEmpty {
      numbers.append(sheets.count)
      sheets.append(rules)
    }
    return numbers
  }
}
