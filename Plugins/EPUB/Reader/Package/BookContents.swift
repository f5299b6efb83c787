internal import GalleyCore
internal import GalleyPackaging

/// The table of contents of a book: of EPUB 3 the navigation document, else the NCX of EPUB 2.
struct BookContents {
  /// A line.
  struct Entry {
    /// Where it leads; nil for one that only names the lines below it.
    var place: BookPlace?
    var label: String
    /// How deep it stands, 1 the highest.
    var level: Int
  }

  /// A line of the list of pages.
  struct Page {
    var place: BookPlace
    var label: String
  }

  /// The list of pages of a printed source.
  private(set) var pages: [Page] = []
  /// The lines in their order.
  private(set) var entries: [Entry] = []
  /// The line of each file: the first that leads to its start, else the first into it.
  private var firstEntries: [String: Int] = [:]
  /// All lines that lead into each file.
  private var all: [String: [Int]] = [:]
  /// How many lines of its level stand below the same line as each, that one with them.
  private var siblings: [Int] = []
  /// The files that the lines of each level lead into.
  private var files: [Int: Set<String>] = [:]
  /// What landmarks or the guide say files are: `cover`, `toc`, `bodymatter`.
  private(set) var kinds: [String: String] = [:]
  /// The path of the navigation document.
  private(set) var navigation: String?

  init(_ package: BookPackage, findings: inout Findings) {
    if let nav = package.navigation, let markup = Self.markup(nav.path, package) {
      navigation = nav.path
      for node in markup.tree.nodes.indices where markup.name(node) == "nav" {
        let types = markup.types(node)
        if types.contains("toc") || types.contains("doc-toc") {
          if entries.isEmpty { readList(in: node, of: markup, level: 1) }
        } else if types.contains("page-list") || types.contains("doc-pagelist") {
          readPages(in: node, of: markup)
        } else if types.contains("landmarks") {
          readLandmarks(in: node, of: markup)
        }
      }
    }
    if entries.isEmpty || pages.isEmpty, let ncx = package.ncx,
      let markup = Self.markup(ncx.path, package)
    {
      if entries.isEmpty, let map = markup.first("navmap") {
        readPoints(in: map, of: markup, level: 1)
      }
      if pages.isEmpty { readPageTargets(of: markup) }
    }
    for (index, entry) in entries.enumerated() {
      guard let place = entry.place else { continue }
      let first = firstEntries[place.path]
      let isBetter = first.map {
        place.name.isEmpty && entries[$0].place?.name.isEmpty == false
      }
      if isBetter ?? true { firstEntries[place.path] = index }
      all[place.path, default: []].append(index)
    }
    survey()
    for node in package.markup.tree.nodes.indices where package.markup.name(node) == "reference" {
      guard let type = package.markup.attribute("type", node),
        let href = package.markup.attribute("href", node),
        let place = BookPath.resolve(href, from: package.markup.path)
      else { continue }
      if kinds[place.path] == nil { kinds[place.path] = type.lowercased() }
    }
  }

  /// The places in files that its lines and pages lead to.
  var places: [BookPlace] {
    (entries.compactMap(\.place) + pages.map(\.place)).filter { !$0.name.isEmpty }
  }

  /// The line that leads to the start of a file.
  func entry(of path: String) -> Entry? {
    firstEntries[path].map { entries[$0] }
  }

  /// The lines that lead into a file, by their numbers.
  func entries(into path: String) -> [Int] { all[path] ?? [] }

  /// Whether a line stands beside others of its level, below the same line.
  func hasSiblings(_ entry: Int) -> Bool { siblings[entry] > 1 }

  /// Into how many files the lines of a level lead.
  func files(at level: Int) -> Int { files[level]?.count ?? 0 }

  private mutating func survey() {
    siblings = Array(repeating: 0, count: entries.count)
    var open: [(level: Int, entries: [Int])] = []
    func close(above level: Int) {
      while let last = open.last, last.level > level {
        for entry in last.entries { siblings[entry] = last.entries.count }
        open.removeLast()
      }
    }
    for (index, entry) in entries.enumerated() {
      if let path = entry.place?.path { files[entry.level, default: []].insert(path) }
      close(above: entry.level)
      if open.last?.level == entry.level {
        open[open.count - 1].entries.append(index)
      } else {
        open.append((entry.level, [index]))
      }
    }
    close(above: 0)
  }

  private static func markup(_ path: String, _ package: BookPackage) -> Markup? {
    var ignored = Findings()
    guard let bytes = (try? package.bytes(path)) ?? nil else { return nil }
    return try? Markup.read(bytes, path: path, findings: &ignored)
  }

  private mutating func readList(in node: Int, of markup: Markup, level: Int) {
    for child in markup.children(node) {
      switch markup.name(child) {
      case "ol", "ul", "div":
        readList(in: child, of: markup, level: level)
      case "li":
        for part in markup.children(child) {
          switch markup.name(part) {
          case "a", "span":
            let place = markup.attribute("href", part).flatMap {
              BookPath.resolve($0, from: markup.path)
            }
            let label = Label.oneLine(markup.text(in: part))
            if place != nil || !label.isEmpty {
              entries.append(Entry(place: place, label: label, level: level))
            }
          case "ol", "ul": readList(in: part, of: markup, level: level + 1)
          default: break
          }
        }
      default: break
      }
    }
  }

  private mutating func readPages(in node: Int, of markup: Markup) {
    for inner in node..<markup.next(node) where markup.name(inner) == "a" {
      guard let href = markup.attribute("href", inner),
        let place = BookPath.resolve(href, from: markup.path)
      else { continue }
      pages.append(Page(place: place, label: Label.oneLine(markup.text(in: inner))))
    }
  }

  private mutating func readPageTargets(of markup: Markup) {
    for node in markup.tree.nodes.indices where markup.name(node) == "pagetarget" {
      let inner = node..<markup.next(node)
      guard let content = markup.first("content", in: inner),
        let place = markup.attribute("src", content).flatMap({
          BookPath.resolve($0, from: markup.path)
        })
      else { continue }
      let words =
        markup.first("navlabel", in: inner).map { Label.oneLine(markup.text(in: $0)) } ?? ""
      let label = words.isEmpty ? markup.attribute("value", node) ?? "" : words
      pages.append(Page(place: place, label: label))
    }
  }

  private mutating func readLandmarks(in node: Int, of markup: Markup) {
    for inner in node..<markup.next(node) where markup.name(inner) == "a" {
      guard let href = markup.attribute("href", inner), let type = markup.types(inner).first,
        let place = BookPath.resolve(href, from: markup.path)
      else { continue }
      if kinds[place.path] == nil { kinds[place.path] = type }
    }
  }

  private mutating func readPoints(in node: Int, of markup: Markup, level: Int) {
    for child in markup.children(node) where markup.name(child) == "navpoint" {
      var label = ""
      var place: BookPlace?
      for part in markup.children(child) {
        switch markup.name(part) {
        case "navlabel": label = Label.oneLine(markup.text(in: part))
        case "content":
          place = markup.attribute("src", part).flatMap { BookPath.resolve($0, from: markup.path) }
        default: break
        }
      }
      if place != nil || !label.isEmpty {
        entries.append(Entry(place: place, label: label, level: level))
      }
      readPoints(in: child, of: markup, level: level + 1)
    }
  }
}
