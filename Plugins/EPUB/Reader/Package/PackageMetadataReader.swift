internal import GalleyCore
internal import GalleyPackaging

/// Reads what a package document tells of the book (EPUB 3.3, section 5.5; OPF 2.0.1, section 2.2).
struct PackageMetadataReader {
  var metadata = Metadata()
  /// Whether Galley wrote the book.
  private(set) var isOwn = false
  private var hasMadeTitle = false
  private let markup: Markup
  /// What refines an element: by its `id`, then by property.
  private var refinements: [String: [String: String]] = [:]

  init(_ markup: Markup) {
    self.markup = markup
    guard let node = markup.first("metadata") else { return }
    let inner = (node + 1)..<max(node + 1, markup.next(node))
    for node in inner where markup.name(node) == "meta" {
      readRefinement(node)
      if markup.attribute("name", node) == "generator" {
        isOwn = markup.attribute("content", node)?.hasPrefix("Galley ") ?? false
      }
      if markup.attribute("name", node) == MadeTitle.name { hasMadeTitle = true }
    }
    for node in inner where markup.tree.nodes[node].kind == .element { read(node) }
    if isOwn, hasMadeTitle, let title = metadata.titles.first {
      metadata.titles = [MadeTitle.field(title.value)]
    }
  }

  private func field<Value>(_ value: Value) -> Field<Value> { Field(value, origin: .read) }

  private mutating func readRefinement(_ node: Int) {
    guard let target = markup.attribute("refines", node)?.drop(while: { $0 == "#" }),
      let property = markup.attribute("property", node)
    else { return }
    let value = Label.oneLine(markup.text(in: node))
    if refinements[String(target)]?[property] == nil {
      refinements[String(target), default: [:]][property] = value
    }
  }

  private mutating func read(_ node: Int) {
    let text = Label.oneLine(markup.text(in: node))
    let refined = markup.attribute("id", node).flatMap { refinements[$0] } ?? [:]
    if markup.name(node) == "meta" { return readMeta(node, text) }
    guard !text.isEmpty else { return }
    switch markup.name(node) {
    case "title":
      if refined["title-type"] == "subtitle" {
        metadata.subtitle = field(text)
      } else if refined["title-type"] == "main", !metadata.titles.isEmpty {
        metadata.titles.insert(field(text), at: 0)
      } else {
        metadata.titles.append(field(text))
      }
      if refined["title-type"] != "subtitle", let sort = refined["file-as"] {
        metadata.titleSort = field(sort)
      }
    case "creator", "contributor":
      // In EPUB 2 a role stands in an attribute.
      let role = (refined["role"] ?? markup.attribute("role", node)).flatMap(RelatorRole.code)
      let isCreator = markup.name(node) == "creator"
      // What programs put here names themselves.
      if role == "bkp" { return }
      metadata.creators.append(
        field(
          Creator(
            name: text, sortName: refined["file-as"] ?? markup.attribute("file-as", node),
            role: role ?? (isCreator ? "aut" : "ctb"))))
    case "language":
      if let tag = LanguageTag(text), tag != .undetermined {
        metadata.languages.append(field(tag))
      }
    // What calibre writes where no date is known.
    case "date" where text.hasPrefix("0101-01-01"): break
    case "date":
      // In EPUB 2 an attribute says what happened on that day; the last change is no one's date.
      switch markup.attribute("event", node) {
      case "modification", "conversion": break
      case "creation": metadata.date = field(text)
      default: if metadata.issued == nil { metadata.issued = field(text) }
      }
    case "publisher": metadata.publisher = field(text)
    case "source": metadata.sourcePublication = metadata.sourcePublication ?? field(text)
    case "rights": metadata.rights = field(text)
    case "subject": metadata.subjects.append(field(text))
    case "description": metadata.description = field(text)
    case "identifier": readIdentifier(node, text)
    default: break
    }
  }

  private mutating func readIdentifier(_ node: Int, _ text: String) {
    let scheme = markup.attribute("scheme", node)?.uppercased()
    let known = scheme.flatMap { ["ISBN", "ISSN", "DOI", "UUID", "URI"].contains($0) ? $0 : nil }
    var identifier = Identifier(written: text, scheme: known)
    if known == nil, let scheme, ["ID", ""].contains(identifier.scheme) {
      identifier.scheme = scheme
    }
    // The name that Galley makes of the text would name another text once that is changed.
    if isMade(identifier) { return }
    metadata.identifiers.append(field(identifier))
  }

  private func isMade(_ identifier: Identifier) -> Bool {
    identifier.scheme == "UUID" && isOwn
  }

  private mutating func readMeta(_ node: Int, _ text: String) {
    let content = Label.oneLine(markup.attribute("content", node) ?? "")
    switch markup.attribute("name", node) {
    case "calibre:series":
      if metadata.series == nil { metadata.series = field(Series(name: content)) }
    case "calibre:series_index":
      if metadata.series?.value.position == nil {
        // calibre numbers in fractions: 3.0 is the third.
        let position = content.hasSuffix(".0") ? String(content.dropLast(2)) : content
        metadata.series?.value.position = position
      }
    case "calibre:title_sort":
      if metadata.titleSort == nil, content != metadata.titles.first?.value {
        metadata.titleSort = field(content)
      }
    default: break
    }
    guard !text.isEmpty, markup.attribute("refines", node) == nil else { return }
    switch markup.attribute("property", node) {
    case "dcterms:created": metadata.date = field(text)
    case "dcterms:license": metadata.licence = field(text)
    case "schema:bookEdition": metadata.edition = field(text)
    case "belongs-to-collection":
      let refined = markup.attribute("id", node).flatMap { refinements[$0] } ?? [:]
      guard refined["collection-type"] ?? "series" == "series" else { return }
      metadata.series = field(Series(name: text, position: refined["group-position"]))
    default: break
    }
  }
}
