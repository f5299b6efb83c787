import DOCXFormat
import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

/// What the properties of a file tell.
@Suite struct DOCXPropertiesTests {
  /// The metadata that DOCX holds, a line for each.
  private func lines(_ metadata: Metadata, sorting: Bool) -> [String] {
    var lines: [String] = []
    func add(_ name: String, _ value: String?) {
      guard let value, !value.unicodeScalars.allSatisfy(isWhiteSpace) else { return }
      lines.append("\(name): \(clean(value))")
    }
    add("title", metadata.titles.first?.value)
    for title in metadata.titles.dropFirst() { add("other title", title.value) }
    add("subtitle", metadata.subtitle?.value)
    add("title sort", metadata.titleSort?.value)
    let creators = metadata.creators.map(\.value)
    let authors = creators.filter { $0.role == "aut" }
    let others = creators.filter { $0.role != "aut" }
    add("authors", parts(authors.map(\.name)).joined(separator: "|"))
    for other in others { add(other.role, other.name) }
    if sorting { for person in authors + others { add("sort", person.sortName) } }
    add("date", metadata.date?.value)
    add("language", metadata.languages.first?.value.tag)
    add("publisher", metadata.publisher?.value)
    add("place", metadata.place?.value)
    add("issued", metadata.issued?.value)
    add("edition", metadata.edition?.value)
    add("series", metadata.series.map { "\($0.value.name) no. \($0.value.position ?? "-")" })
    add("source", metadata.sourcePublication?.value)
    add("issue", metadata.sourceIssue?.value)
    add("page", metadata.sourcePage?.value)
    add("rights", metadata.rights?.value)
    add("licence", metadata.licence?.value)
    for field in metadata.identifiers { add(field.value.scheme, field.value.value) }
    add("subjects", parts(metadata.subjects.map(\.value)).joined(separator: "|"))
    add("description", metadata.description?.value)
    return lines
  }

  /// Values in one property are parted by semicolons.
  private func parts(_ values: [String]) -> [String] {
    values.joined(separator: ";").split { $0 == ";" || $0 == "；" }.map { part in
      var scalars = clean(String(part)).unicodeScalars[...]
      while let first = scalars.first, isWhiteSpace(first) { scalars.removeFirst() }
      while let last = scalars.last, isWhiteSpace(last) { scalars.removeLast() }
      return String(scalars)
    }.filter { !$0.isEmpty }
  }

  private func clean(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { DiscouragedCharacters.contains($0) ? "\u{FFFD}" : $0 }))
  }

  @Test("metadata come back as read", arguments: UInt64(0)..<60)
  func roundTrip(seed: UInt64) throws {
    let document = Document(metadata: RandomDocument(seed: seed, size: 1).document.metadata)
    let read = try ReadDOCX(try WrittenDocument(document).bytes).document.metadata
    let sorting = !document.metadata.creators.contains {
      parts([$0.value.name]).count != 1 || $0.value.name.contains("；")
    }
    var expected = lines(document.metadata, sorting: sorting)
    // Without an author the first property is that of all.
    if !document.metadata.creators.contains(where: { $0.value.role == "aut" }) {
      expected.removeAll { $0.hasPrefix("authors") }
    }
    #expect(lines(read, sorting: sorting) == expected)
    #expect(read.titles.allSatisfy { $0.origin == .read })
  }

  @Test("properties of other programs: keywords with commas, names that are none")
  func foreign() throws {
    let core = """
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title> </dc:title><dc:creator>python-docx; Ada \
      Example</dc:creator><cp:keywords>one, two</cp:keywords><dc:subject>Three</dc:subject>\
      <dc:language>en-US</dc:language></cp:coreProperties>
      """
    var file = ForeignPackage(para("Title of it", style: "Title") + para("Some text of it."))
    file.coreProperties = core
    let metadata = try file.read().document.metadata
    #expect(metadata.titles.map(\.value) == ["Title of it"])
    #expect(metadata.creators.map(\.value.name) == ["Ada Example"])
    #expect(metadata.subjects.map(\.value) == ["one", "two", "Three"])
    #expect(metadata.languages.map(\.value.tag) == ["en"])
  }
}
