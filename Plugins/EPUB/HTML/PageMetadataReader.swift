internal import GalleyCore
internal import GalleyPackaging

/// Reads what the head of a page tells of it: HTML's own names, those of Dublin Core, and those of
/// social networks.
struct PageMetadataReader {
  var metadata = Metadata()
  /// Whether Galley wrote the page.
  private(set) var isOwn = false

  init(_ markup: Markup) {
    var title = ""
    var keywords: [String] = []
    var authors: [String] = []
    for node in markup.tree.nodes.indices {
      switch markup.name(node) {
      case "html":
        if let language = markup.language(node), metadata.languages.isEmpty {
          metadata.languages = [Field(language, origin: .read)]
        }
      case "title" where title.isEmpty: title = Label.oneLine(markup.text(in: node))
      case "meta":
        let name = (markup.attribute("name", node) ?? markup.attribute("property", node) ?? "")
          .lowercased()
        let value = Label.oneLine(markup.attribute("content", node) ?? "")
        if value.isEmpty { continue }
        switch name {
        case "generator": isOwn = value.hasPrefix("Galley ")
        case "author", "article:author":
          if !BookPath.hasScheme(value) { authors.append(value) }
        case "keywords":
          keywords = value.split { ",;，、".contains($0) }.map { Label.oneLine(String($0)) }
        case "description": metadata.description = Field(value, origin: .read)
        default: readTerm(name, value)
        }
      case "body": break
      default: break
      }
    }
    if metadata.titles.isEmpty, !title.isEmpty, !isOwn {
      metadata.titles = [Field(title, origin: .read)]
    }
    if metadata.creators.isEmpty {
      metadata.creators = authors.map { Field(Creator(name: $0), origin: .read) }
    }
    if metadata.subjects.isEmpty {
      metadata.subjects = keywords.filter { !$0.isEmpty }.map { Field($0, origin: .read) }
    }
  }

  private mutating func readTerm(_ name: String, _ value: String) {
    guard let dot = name.firstIndex(of: "."), ["dc", "dcterms"].contains(name[..<dot]) else {
      return
    }
    let field = Field(value, origin: .read)
    switch name[name.index(after: dot)...] {
    case "title": metadata.titles.append(field)
    case "alternative": metadata.subtitle = field
    case "creator": metadata.creators.append(Field(Creator(name: value), origin: .read))
    case "contributor":
      metadata.creators.append(Field(Creator(name: value, role: "ctb"), origin: .read))
    case "subject": metadata.subjects.append(field)
    case "created", "date": metadata.date = field
    case "issued": metadata.issued = field
    case "publisher": metadata.publisher = field
    case "source": metadata.sourcePublication = field
    case "rights": metadata.rights = field
    case "license": metadata.licence = field
    case "ispartof": metadata.series = Field(Series(name: value), origin: .read)
    case "identifier":
      metadata.identifiers.append(Field(Identifier(written: value), origin: .read))
    case "language":
      if let tag = LanguageTag(value) { metadata.languages.append(Field(tag, origin: .read)) }
    default: break
    }
  }
}
