internal import GalleyCore
internal import GalleyPackaging

/// Reads the metadata of a `teiHeader`: what `HeaderWriter` writes, and what other headers have in
/// the same places.
struct HeaderReader {
  /// What was found.
  private(set) var metadata = Metadata()
  private let tree: XMLTree
  private let isOwn: Bool

  /// Reads a header; `hasNoTitle` where its title was made for it alone, `isOwn` where Galley wrote
  /// it.
  init(_ tree: XMLTree, header: Int, hasNoTitle: Bool, isOwn: Bool) {
    self.tree = tree
    self.isOwn = isOwn
    if let statement = tree.first("titleStmt", in: header) {
      readTitles(statement, onlyRelated: hasNoTitle)
      readCreators(statement)
    }
    if let statement = tree.first("editionStmt", in: header) {
      metadata.edition = textField(tree.first("edition", in: statement) ?? statement)
    }
    if let statement = tree.first("publicationStmt", in: header) { readPublication(statement) }
    if let statement = tree.first("seriesStmt", in: header) { readSeries(statement) }
    if let description = tree.first("sourceDesc", in: header) { readPrint(description) }
    if let profile = tree.first("profileDesc", in: header) { readProfile(profile) }
  }

  /// Reads the titles; `onlyRelated` for those that stand with a main title alone.
  private mutating func readTitles(_ statement: Int, onlyRelated: Bool) {
    for title in tree.children("title", of: statement) {
      let text = text(of: title)
      let field = field(text, title)
      if tree.attribute("type", of: title) == "sub" {
        metadata.subtitle = metadata.subtitle ?? field
      } else if tree.attribute("type", of: title) == "sort" {
        metadata.titleSort = field
      } else if !onlyRelated, !text.isEmpty, text != "[untitled]" {
        metadata.titles.append(field)
      }
    }
  }

  private mutating func readCreators(_ statement: Int) {
    for node in tree.children(of: statement) {
      switch tree.name(of: node) {
      case "author":
        let role = tree.attribute("role", of: node) == "creator" ? "cre" : "aut"
        addCreator(node, named: node, role: role)
      case "editor":
        let role = tree.attribute("role", of: node) == "translator" ? "trl" : "edt"
        addCreator(node, named: node, role: role)
      case "respStmt":
        let role = tree.first("resp", in: node).map(tree.words) ?? ""
        // The program that wrote the file.
        if role == "automatic encoding in TEI" { continue }
        for name in ["name", "persName", "orgName"].flatMap({ tree.children($0, of: node) }) {
          addCreator(node, named: name, role: MarcRelator.code(of: role))
        }
      default: break
      }
    }
  }

  private mutating func addCreator(_ node: Int, named: Int, role: String) {
    let names = tree.children("name", of: named)
    let sort = names.first { tree.attribute("type", of: $0) == "sort" }
    let plain = names.first { tree.attribute("type", of: $0) != "sort" }
    let name = text(of: plain ?? named)
    guard !name.isEmpty else { return }
    metadata.creators.append(
      field(
        Creator(
          name: name, sortName: sort.map(text), role: role,
          affiliation: tree.children("affiliation", of: named).first.map(text)), node))
  }

  private mutating func readPublication(_ statement: Int) {
    if let publisher = tree.first("publisher", in: statement) {
      metadata.publisher = field(text(of: publisher), publisher)
    }
    for identifier in tree.children("idno", of: statement) {
      let scheme = tree.attribute("type", of: identifier) ?? "URI"
      metadata.identifiers.append(
        field(Identifier(scheme: scheme, value: text(of: identifier)), identifier, known: .given))
    }
    if let licence = tree.first("licence", in: statement) {
      let target = tree.attribute("target", of: licence)
      if let target { metadata.licence = field(target, licence) }
      if let words = textField(licence), words.value != target { metadata.rights = words }
    }
    if let place = tree.first("pubPlace", in: statement) { metadata.place = textField(place) }
    if let date = tree.children("date", of: statement).first {
      let text = text(of: date)
      metadata.issued = field(text.isEmpty ? tree.attribute("when", of: date) ?? "" : text, date)
      if metadata.issued?.value.isEmpty ?? false { metadata.issued = nil }
    }
  }

  private mutating func readSeries(_ statement: Int) {
    guard let title = tree.first("title", in: statement), let name = textField(title) else {
      return
    }
    let position = tree.first("biblScope", in: statement).map(text)
    metadata.series = Field(
      Series(name: name.value, position: position), origin: name.origin,
      confidence: name.confidence)
  }

  /// Reads the number and the pages of the print.
  private mutating func readScope(_ node: Int) {
    for scope in tree.outermost("biblScope", in: node) {
      switch tree.attribute("unit", of: scope) {
      case "issue": metadata.sourceIssue = metadata.sourceIssue ?? textField(scope)
      case "page", "pages", "pp": metadata.sourcePage = metadata.sourcePage ?? textField(scope)
      default: continue
      }
    }
  }

  /// The text of an element as a field; nil where there is none.
  private func textField(_ node: Int) -> Field<String>? {
    let text = text(of: node)
    return text.isEmpty ? nil : field(text, node)
  }

  private mutating func readPrint(_ description: Int) {
    let lists = tree.children("listBibl", of: description)
    for node in [description].flatMap(tree.children) + lists.flatMap(tree.children) {
      switch tree.name(of: node) {
      case "biblStruct", "biblFull":
        if let title = printTitle(in: node) {
          metadata.sourcePublication = field(text(of: title), title)
        }
        if let date = tree.first("date", in: node) { readDate(date) }
        readScope(node)
      case "bibl":
        guard tree.attribute("type", of: node) != "file" else { continue }
        if let title = printTitle(in: node) {
          metadata.sourcePublication = field(text(of: title), title)
        }
        readScope(node)
      default: continue
      }
      if !isOwn { readForeignPrint(node) }
      if metadata.sourcePublication != nil { return }
    }
  }

  /// The title of a newspaper, a journal or a book, not that of an article in it.
  private func printTitle(in node: Int) -> Int? {
    let titles = tree.outermost("title", in: tree.first("monogr", in: node) ?? node)
    return titles.first { tree.attribute("level", of: $0) != "a" } ?? titles.first
  }

  /// Reads what else another program tells of the print: who wrote and published it, its date and
  /// numbers, as far as nothing is told of the file itself.
  private mutating func readForeignPrint(_ node: Int) {
    for title in tree.outermost("title", in: node)
    where tree.attribute("level", of: title) == "a" && metadata.titles.isEmpty {
      metadata.titles.append(field(text(of: title), title))
    }
    if metadata.creators.isEmpty {
      for author in tree.outermost("author", in: node) {
        addCreator(author, named: author, role: "aut")
      }
    }
    if metadata.date == nil, let date = tree.first("date", in: node) { readDate(date) }
    for number in tree.outermost("idno", in: node) where !text(of: number).isEmpty {
      let scheme = tree.attribute("type", of: number) ?? "URI"
      let identifier = Identifier(scheme: scheme, value: text(of: number))
      guard !metadata.identifiers.contains(where: { $0.value == identifier }) else { continue }
      metadata.identifiers.append(field(identifier, number, known: .given))
    }
    // The model has no publisher of a print: it is told with its title.
    let place = tree.first("pubPlace", in: node).map(tree.words)
    let publisher = tree.first("publisher", in: node).map(tree.words)
    let imprint = [place, publisher].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: ": ")
    if let publication = metadata.sourcePublication {
      if !imprint.isEmpty {
        metadata.sourcePublication?.value = "\(publication.value) (\(imprint))"
      }
    } else if case let words = tree.words(of: node), !words.isEmpty {
      metadata.sourcePublication = field(words, node)
    }
  }

  private mutating func readProfile(_ profile: Int) {
    if let abstract = tree.first("abstract", in: profile) {
      let place = tree.first("p", in: abstract) ?? abstract
      metadata.description = field(text(of: place), place)
    }
    if let creation = tree.first("creation", in: profile),
      let date = tree.first("date", in: creation)
    {
      readDate(date)
    }
    if let keywords = tree.first("keywords", in: profile) {
      for term in tree.outermost("term", in: keywords) {
        metadata.subjects.append(field(text(of: term), term))
      }
    }
  }

  private mutating func readDate(_ node: Int) {
    let text = text(of: node)
    metadata.date = field(text.isEmpty ? tree.attribute("when", of: node) ?? "" : text, node)
    if metadata.date?.value.isEmpty ?? false { metadata.date = nil }
  }

  private func text(of node: Int) -> String { tree.told(by: node) }

  private func field<Value>(_ value: Value, _ node: Int, known: Origin = .read) -> Field<Value> {
    guard let confidence = Confidence(cert: tree.attribute("cert", of: node)) else {
      return Field(value, origin: known)
    }
    return Field(value, origin: .guessed, confidence: confidence)
  }
}

extension XMLTree {
  /// The characters in an element as they are; where not all could stand there, those that its mark
  /// tells.
  func described(by node: Int) -> String { marked(node) ?? content(of: node) }

  /// What a mark before an element tells of its content.
  private func marked(_ node: Int) -> String? {
    for mark in [node - 1, node - 2] where mark > 0 && isMark(mark) {
      var parser = MarkParser(utf8(of: mark))
      if let (name, value) = parser.next(), name == "text" {
        return String(decoding: value, as: UTF8.self)
      }
    }
    return nil
  }

  /// The value that is the content of an element; where not all could stand there, what its mark
  /// tells.
  func told(by node: Int) -> String {
    if let marked = marked(node) { return marked }
    let content = content(of: node)
    // A value that is written in one line is kept as it is.
    return content.utf8.contains(0x0A) ? words(of: node) : content
  }
}

extension Confidence {
  /// A confidence of the degree that `@cert` tells; nil without one.
  init?(cert: String?) {
    switch cert {
    case "low": self.init(percent: 40)
    case "medium": self.init(percent: 65)
    default: return nil
    }
  }
}

extension MarcRelator {
  /// The code of a role; the role itself where it has none.
  static func code(of role: String) -> String {
    let codes = [
      "ann", "art", "aui", "com", "ctb", "ill", "pbl", "pfr", "pht", "rpt", "trc",
    ]
    return codes.first { name(of: $0) == role } ?? role
  }
}
