internal import GalleyCore
internal import GalleyPackaging

/// The metadata of a page, by HTML's own names and by those of Dublin Core.
enum HTMLMetadata {
  /// Writes an element for everything that is known.
  static func write(_ metadata: Metadata, modified: Timestamp?, to xml: inout XMLWriter) {
    for creator in metadata.creators.map(\.value) where creator.isAuthor {
      write("author", creator.name, to: &xml)
    }
    write("description", metadata.description?.value, to: &xml)
    let subjects = metadata.subjects.map { Label.oneLine($0.value) }.filter { !$0.isEmpty }
    // HTML parts keywords by commas, so that one with a comma in it would become two.
    write("keywords", subjects.filter { !$0.contains(",") }.joined(separator: ", "), to: &xml)
    for title in metadata.titles where !MadeTitle.isOne(title) {
      write("dcterms.title", title.value, to: &xml)
    }
    write("dcterms.alternative", metadata.subtitle?.value, to: &xml)
    for creator in metadata.creators.map(\.value) {
      write(creator.isAuthor ? "dcterms.creator" : "dcterms.contributor", creator.name, to: &xml)
    }
    for subject in metadata.subjects { write("dcterms.subject", subject.value, to: &xml) }
    write("dcterms.created", metadata.date?.value, to: &xml)
    write("dcterms.issued", metadata.issued?.value, to: &xml)
    write("dcterms.modified", modified?.iso8601, to: &xml)
    write("dcterms.publisher", metadata.publisher?.value, to: &xml)
    write("dcterms.source", metadata.sourcePublication?.value, to: &xml)
    write("dcterms.rights", metadata.rights?.value, to: &xml)
    write("dcterms.license", metadata.licence?.value, to: &xml)
    write("dcterms.isPartOf", metadata.series?.value.name, to: &xml)
    for identifier in metadata.identifiers {
      write("dcterms.identifier", BookIdentifier.name(of: identifier.value), to: &xml)
    }
    for language in metadata.languages.dropFirst() {
      write("dcterms.language", language.value.wellFormed, to: &xml)
    }
  }

  private static func write(_ name: StaticString, _ value: String?, to xml: inout XMLWriter) {
    let value = Label.oneLine(value ?? "")
    guard !value.isEmpty else { return }
    xml.start("meta")
    xml.attribute("name", "\(name)")
    xml.attribute("content", value)
    xml.end()
    xml.raw("\n")
  }
}
