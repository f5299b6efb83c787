extension MetadataParser {
  // MARK: Single texts

  mutating func set(
    _ path: WritableKeyPath<Metadata, Field<String>?>, _ node: MetadataNode, _ key: String
  ) {
    if let text = text(node, key) { metadata[keyPath: path] = text }
  }

  mutating func setDate(
    _ path: WritableKeyPath<Metadata, Field<String>?>, _ node: MetadataNode, _ key: String
  ) {
    guard var field = text(node, key) else { return }
    guard let date = CalendarText.date(field.value) else {
      return problem(
        "'\(field.value)' is no date", at: node.place,
        hint: "write 2022, 2022-11 or 2022-11-30 (W3C-DTF)")
    }
    field.value = date
    metadata[keyPath: path] = field
  }

  mutating func setLicence(_ node: MetadataNode, _ key: String) {
    guard var field = text(node, key) else { return }
    if let address = LicenceText.address(of: field.value) {
      if address != field.value, metadata.rights == nil { metadata.rights = field }
      field.value = address
      metadata.licence = field
    } else if metadata.rights == nil {
      metadata.rights = field
    } else {
      metadata.rights?.value += "; " + field.value
    }
  }

  mutating func setPublisher(_ node: MetadataNode, _ key: String) {
    take(node, key, name: \.publisher, others: ["place": \.place, "date": \.issued])
  }

  mutating func setSource(_ node: MetadataNode, _ key: String) {
    take(
      node, key, name: \.sourcePublication,
      others: [
        "issue": \.sourceIssue, "number": \.sourceIssue, "page": \.sourcePage,
        "pages": \.sourcePage, "date": \.date,
      ])
  }

  /// Takes a text, or a record of a name and what else is told with it.
  private mutating func take(
    _ node: MetadataNode, _ key: String,
    name: WritableKeyPath<Metadata, Field<String>?>,
    others: [String: WritableKeyPath<Metadata, Field<String>?>]
  ) {
    guard case .record(let entries) = node.content else { return set(name, node, key) }
    for entry in entries {
      let word = MetadataKey.plain(entry.key)
      if ["name", "title", "text"].contains(word) {
        set(name, entry.value, key)
      } else if let path = others[word] {
        if word == "date" {
          setDate(path, entry.value, word)
        } else {
          set(path, entry.value, word)
        }
      } else {
        unknown(entry.key, of: key, ["name"] + others.keys.sorted(), entry.place)
      }
    }
  }

  // MARK: Titles and languages

  mutating func addTitles(_ node: MetadataNode) {
    switch node.content {
    case .list(let nodes):
      for node in nodes { addTitles(node) }
    case .record(let entries):
      var kind = "main"
      var text: [Field<String>] = []
      for entry in entries {
        switch MetadataKey.plain(entry.key) {
        case "text", "title", "name": text = texts(entry.value, "title")
        case "type", "title-type": kind = texts(entry.value, "type").first?.value ?? kind
        case "file-as", "sort", "title-sort": set(\.titleSort, entry.value, entry.key)
        default: unknown(entry.key, of: "title", ["text", "type", "file-as"], entry.place)
        }
      }
      switch kind.lowercased() {
      case "main": addMain(text)
      case "subtitle", "sub": metadata.subtitle = text.first
      case "alternative", "alt", "short", "expanded", "edition", "collection":
        metadata.titles += text
      default:
        problem(
          "there is no type of title '\(kind)'", at: node.place,
          hint: "the types are main, subtitle and alternative")
      }
    case .text, .nothing: addMain(texts(node, "title"))
    }
  }

  private mutating func addMain(_ titles: [Field<String>]) {
    metadata.titles.insert(contentsOf: titles, at: mainTitles)
    mainTitles += titles.count
  }

  mutating func addLanguages(_ node: MetadataNode, _ key: String) {
    for field in texts(node, key) {
      // What locales are written with.
      let text = field.value.split(separator: ".").first.map(String.init) ?? field.value
      guard let tag = LanguageTag(String(text.map { $0 == "_" ? "-" : $0 })), isPlain(field.value)
      else {
        problem(
          "'\(field.value)' is no language tag", at: node.place,
          hint: "write one of BCP 47, such as en, de-AT or zh-Hans")
        continue
      }
      metadata.languages.append(
        Field(tag, origin: field.origin, source: field.source, authority: field.authority))
    }
  }

  /// Whether a text has the form of a language tag, with `_` only between two short parts.
  private func isPlain(_ text: String) -> Bool {
    guard text.contains("_") else { return LanguageTag(text) != nil }
    let parts = text.split(separator: "_")
    return parts.count == 2 && parts[0].utf8.count <= 3 && [2, 4].contains(parts[1].utf8.count)
      && parts[0] == parts[0].lowercased()[...]
  }

  // MARK: Series

  mutating func setSeries(_ node: MetadataNode, _ key: String) {
    if case .record(let entries) = node.content {
      for entry in entries {
        switch MetadataKey.plain(entry.key) {
        case "name", "title", "text": setSeries(entry.value, key)
        case "position", "number", "index": setPosition(entry.value, entry.key)
        default: unknown(entry.key, of: "series", ["name", "position"], entry.place)
        }
      }
      return
    }
    guard let name = text(node, key) else { return }
    metadata.series = field(Series(name: name.value, position: seriesPosition?.value), node)
  }

  mutating func setPosition(_ node: MetadataNode, _ key: String) {
    seriesPosition = text(node, key)
    metadata.series?.value.position = seriesPosition?.value
  }

  // MARK: People and identifiers

  mutating func addCreators(_ node: MetadataNode, role: String?, _ key: String) {
    switch node.content {
    case .nothing: return
    case .list(let nodes):
      for node in nodes { addCreators(node, role: role, key) }
    case .text:
      for name in texts(node, key) {
        metadata.creators.append(field(Creator(name: name.value, role: role ?? "aut"), node))
      }
    case .record(let entries): addCreator(entries, node, role: role ?? "aut", key)
    }
  }

  private mutating func addCreator(
    _ entries: [MetadataNode.Entry], _ node: MetadataNode, role: String, _ key: String
  ) {
    var creator = Creator(name: "", role: role)
    for entry in entries {
      let word = MetadataKey.plain(entry.key)
      guard ["name", "text", "role", "file-as", "sort", "affiliation"].contains(word) else {
        unknown(entry.key, of: key, ["name", "role", "file-as", "affiliation"], entry.place)
        continue
      }
      guard let value = text(entry.value, entry.key)?.value else { continue }
      switch word {
      case "name", "text": creator.name = value
      case "role":
        guard let code = RelatorRole.code(of: value) else {
          problem(
            "there is no role '\(value)'", at: entry.value.place,
            hint: "write a MARC relator code such as aut, edt, trl or ill, or its name in English")
          continue
        }
        creator.role = code
      case "affiliation": creator.affiliation = value
      default: creator.sortName = value
      }
    }
    guard !creator.name.isEmpty else {
      return problem("'\(key)' has no name", at: node.place, hint: "write 'name:' in it")
    }
    metadata.creators.append(field(creator, node))
  }

  /// Gives each author the name to sort by that has its place among these.
  mutating func sortAuthors() {
    var authors = metadata.creators.indices.filter { metadata.creators[$0].value.role == "aut" }[
      ...]
    for sort in authorSorts {
      guard let author = authors.popFirst() else {
        return problem(
          "there are more names to sort authors by than authors", at: nil,
          hint: "name the author, with 'author', as well")
      }
      metadata.creators[author].value.sortName = sort.value
    }
  }

  mutating func addIdentifiers(_ node: MetadataNode, scheme: String?, _ key: String) {
    switch node.content {
    case .nothing: return
    case .list(let nodes):
      for node in nodes { addIdentifiers(node, scheme: scheme, key) }
    case .text:
      for text in texts(node, key) {
        add(Identifier(written: text.value, scheme: scheme), node)
      }
    case .record(let entries):
      var (value, scheme) = ("", scheme)
      for entry in entries {
        switch MetadataKey.plain(entry.key) {
        case "text", "value": value = text(entry.value, key)?.value ?? ""
        case "scheme", "type": scheme = text(entry.value, "scheme")?.value.uppercased() ?? scheme
        default: unknown(entry.key, of: key, ["scheme", "text"], entry.place)
        }
      }
      if scheme == "URL" { scheme = "URI" }
      if let known = scheme, known.hasPrefix("ISBN-") { scheme = "ISBN" }
      if value.isEmpty {
        problem("'\(key)' has no text", at: node.place, hint: "write 'text:' in it")
      } else {
        add(Identifier(written: value, scheme: scheme), node)
      }
    }
  }

  private mutating func add(_ identifier: Identifier, _ node: MetadataNode) {
    metadata.identifiers.append(field(identifier, node))
    if let (message, hint) = identifier.problem {
      warning("bad-identifier", message, at: node.place, hint: hint)
    }
  }

  /// Notes a key that a record inside of another has no use for.
  private mutating func unknown(
    _ word: String, of key: String, _ known: [String], _ place: SourcePosition?
  ) {
    problem(
      "'\(key)' has nothing called '\(word)'", at: place,
      hint: "what it may have is " + known.joined(separator: ", "))
  }
}
