internal import GalleyCore
internal import GalleyPackaging

extension PackageDocument {
  /// Writes the metadata: Dublin Core, what refines it, accessibility.
  func writeMetadata(to xml: inout XMLWriter) {
    let metadata = book.document.metadata
    xml.raw("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
    element("dc:identifier", identifier, id: "pub-id", to: &xml)
    for other in metadata.identifiers.compactMap({ BookIdentifier.name(of: $0.value) }) {
      if other != identifier { element("dc:identifier", other, to: &xml) }
    }
    writeTitles(to: &xml)
    writeCreators(to: &xml)
    var languages = [book.language.wellFormed]
    for language in metadata.languages.map(\.value.wellFormed) where !languages.contains(language) {
      languages.append(language)
    }
    for language in languages { element("dc:language", language, to: &xml) }
    let dates = [metadata.issued, metadata.date].compactMap {
      $0.flatMap { CalendarDate.day($0.value) }
    }
    if let date = dates.first { element("dc:date", date, to: &xml) }
    // The one date that there may be is that of the book, and its text may be older.
    if dates.count > 1, let date = dates.last { property("dcterms:created", date, to: &xml) }
    element("dc:publisher", metadata.publisher?.value, to: &xml)
    element("dc:source", metadata.sourcePublication?.value, id: "source", to: &xml)
    // Not `pageBreakSource`, its successor, which older checkers take for an error.
    if namesPages { property("source-of", "pagination", refines: "#source", to: &xml) }
    writeCitation(metadata, to: &xml)
    element("dc:rights", metadata.rights?.value ?? metadata.licence?.value, to: &xml)
    property("dcterms:license", metadata.licence?.value, to: &xml)
    property("schema:bookEdition", metadata.edition?.value, to: &xml)
    writeSeries(metadata.series?.value, to: &xml)
    for subject in metadata.subjects { element("dc:subject", subject.value, to: &xml) }
    element("dc:description", metadata.description?.value, to: &xml)
    property("dcterms:modified", modified, to: &xml)
    for (name, value) in accessibility.properties { property(name, value, to: &xml) }
    // For reading systems of EPUB 2.
    if let cover = book.cover.file {
      xml.start("meta")
      xml.attribute("name", "cover")
      xml.attribute("content", cover.identifier)
      xml.end()
      xml.raw("\n")
    }
    // The title is one that a book must have, and not one of the text's.
    if !book.text.hasKnownTitle {
      xml.start("meta")
      xml.attribute("name", MadeTitle.name)
      xml.attribute("content", MadeTitle.value)
      xml.end()
      xml.raw("\n")
    }
    xml.start("meta")
    xml.attribute("name", "generator")
    xml.attribute("content", "\(program.name) \(program.version)")
    xml.end()
    xml.raw("\n</metadata>\n")
  }

  private func writeTitles(to xml: inout XMLWriter) {
    element("dc:title", book.title, id: "title", to: &xml)
    property("title-type", "main", refines: "#title", to: &xml)
    let metadata = book.document.metadata
    property("file-as", metadata.titleSort?.value, refines: "#title", to: &xml)
    var further = metadata.titles.filter { !MadeTitle.isOne($0) }.map(\.value)
    if let index = further.firstIndex(where: { Label.oneLine($0) == book.title }) {
      further.remove(at: index)
    }
    for title in further { element("dc:title", title, to: &xml) }
    if let subtitle = metadata.subtitle, !Label.oneLine(subtitle.value).isEmpty {
      element("dc:title", subtitle.value, id: "subtitle", to: &xml)
      property("title-type", "subtitle", refines: "#subtitle", to: &xml)
    }
  }

  /// Writes who made the text; MARC's authors as creators, all others as contributors.
  private func writeCreators(to xml: inout XMLWriter) {
    for (index, creator) in book.document.metadata.creators.map(\.value).enumerated() {
      guard !Label.oneLine(creator.name).isEmpty else { continue }
      let id = "creator-\(index + 1)"
      let name: StaticString = creator.isAuthor ? "dc:creator" : "dc:contributor"
      element(name, creator.name, id: id, to: &xml)
      if let role = creator.relatorCode {
        xml.start("meta")
        xml.attribute("refines", "#" + id)
        xml.attribute("property", "role")
        xml.attribute("scheme", "marc:relators")
        xml.generated(role)
        xml.end()
        xml.raw("\n")
      }
      if let sortName = creator.sortName.map(Label.oneLine), !sortName.isEmpty {
        property("file-as", sortName, refines: "#" + id, to: &xml)
      }
    }
  }

  /// Writes an element of Dublin Core; none for a value without a word, which none may have.
  private func element(
    _ name: StaticString, _ value: String?, id: String? = nil, to xml: inout XMLWriter
  ) {
    let text = Label.oneLine(value ?? "")
    guard !text.isEmpty else { return }
    xml.start(name)
    if let id { xml.attribute("id", id) }
    xml.generated(text)
    xml.end()
    xml.raw("\n")
  }

  /// Writes the series and the place in it.
  private func writeSeries(_ series: Series?, to xml: inout XMLWriter) {
    guard let series, !Label.oneLine(series.name).isEmpty else { return }
    property("belongs-to-collection", series.name, id: "series", to: &xml)
    property("collection-type", "series", refines: "#series", to: &xml)
    // A place in it is a number, or several with points between them.
    guard let position = series.position.map(Label.oneLine), !position.isEmpty,
      position.split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ part in
        !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
      })
    else { return }
    property("group-position", position, refines: "#series", to: &xml)
  }

  /// Writes the print with its number and its page, where these are known.
  private func writeCitation(_ metadata: Metadata, to xml: inout XMLWriter) {
    guard metadata.sourceIssue != nil || metadata.sourcePage != nil else { return }
    let parts = [metadata.sourcePublication, metadata.sourceIssue, metadata.sourcePage]
    let words = parts.compactMap { $0.map { Label.oneLine($0.value) } }.filter { !$0.isEmpty }
    property("dcterms:bibliographicCitation", words.joined(separator: ", "), to: &xml)
  }

  private func property(
    _ name: String, _ value: String?, id: String? = nil, refines: String? = nil,
    to xml: inout XMLWriter
  ) {
    let value = Label.oneLine(value ?? "")
    guard !value.isEmpty else { return }
    xml.start("meta")
    if let id { xml.attribute("id", id) }
    if let refines { xml.attribute("refines", refines) }
    xml.attribute("property", name)
    xml.generated(value)
    xml.end()
    xml.raw("\n")
  }
}

extension Creator {
  /// The role where it has the form of a MARC relator code: three letters.
  var relatorCode: String? {
    let role = role.lowercased()
    return role.utf8.count == 3 && role.utf8.allSatisfy { (97...122).contains($0) } ? role : nil
  }

  /// Whether it stands in the place of an author: as author, creator, or compiler.
  var isAuthor: Bool {
    relatorCode.map { ["aut", "cre", "com"].contains($0) } ?? true
  }
}
