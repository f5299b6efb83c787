import GalleyCore
import Testing

/// Records of metadata made of keys and values.
struct MetadataParserTests {
  private func parse(
    _ entries: [(String, MetadataNode)], _ authority: Authority = .metadataFile
  ) -> (Metadata, [Diagnostic]) {
    var parser = MetadataParser(authority, file: "m.yaml")
    parser.add(
      MetadataNode(
        .record(
          entries.enumerated().map {
            MetadataNode.Entry(
              key: $1.0, place: SourcePosition(line: $0 + 1, column: 1), value: $1.1)
          })))
    let metadata = parser.finish()
    return (metadata, parser.problems)
  }

  private func text(_ text: String) -> MetadataNode { MetadataNode(.text(text)) }

  private func record(_ pairs: [(String, String)]) -> MetadataNode {
    MetadataNode(.record(pairs.map { MetadataNode.Entry(key: $0.0, value: text($0.1)) }))
  }

  @Test func `every key has a field`() {
    for name in MetadataKey.names { #expect(MetadataKey(name) != nil, "\(name)") }
    #expect(MetadataKey("Title_Sort") == .titleSort)
    #expect(MetadataKey("标题") == .title)
    #expect(MetadataKey("layout") == nil)
  }

  @Test func `titles have types`() {
    let (metadata, problems) = parse([
      (
        "title",
        MetadataNode(
          .list([
            record([("type", "alternative"), ("text", "B")]),
            record([("type", "main"), ("text", "A"), ("file-as", "A, The")]),
            record([("type", "subtitle"), ("text", "C")]),
          ]))
      )
    ])
    #expect(problems.isEmpty)
    #expect(metadata.titles.map(\.value) == ["A", "B"])
    #expect(metadata.subtitle?.value == "C")
    #expect(metadata.titleSort?.value == "A, The")
    #expect(metadata.titles.first?.authority == .metadataFile)
  }

  @Test func `an alternative title alone is no title`() {
    let (metadata, problems) = parse([("alternative", text("B"))])
    #expect(metadata.titles.isEmpty)
    #expect(problems.map(\.code) == ["bad-metadata"])
  }

  @Test func `people have roles`() {
    let (metadata, problems) = parse([
      ("author", MetadataNode(.list([text("A"), record([("name", "B"), ("file-as", "B, X")])]))),
      ("translator", text("C")), ("creator", record([("role", "illustrator"), ("text", "D")])),
    ])
    #expect(problems.isEmpty)
    #expect(
      metadata.creators.map { $0.value.role + $0.value.name } == ["autA", "autB", "trlC", "illD"])
    #expect(metadata.creators[1].value.sortName == "B, X")
  }

  @Test func `authors are sorted in their order`() {
    let (metadata, problems) = parse([
      ("author-sort", MetadataNode(.list([text("Mann, Thomas"), text("Mann, Heinrich")]))),
      ("translator", text("C")), ("author", text("Thomas Mann")),
      ("authors", text("Heinrich Mann")),
    ])
    #expect(problems.isEmpty)
    #expect(
      metadata.creators.map(\.value.sortName) == [nil, "Mann, Thomas", "Mann, Heinrich"])
    #expect(parse([("author-sort", text("A, B"))]).1.map(\.code) == ["bad-metadata"])
  }

  @Test func `a role that is none is told`() {
    let (_, problems) = parse([("author", record([("name", "A"), ("role", "boss")]))])
    #expect(problems.map(\.message) == ["there is no role 'boss'"])
    #expect(RelatorRole.code(of: "Translator") == "trl")
    #expect(RelatorRole.code(of: "prt") == "prt")
    #expect(RelatorRole.name(of: "trl") == "Translator")
  }

  @Test func `a misspelt key is an error with a hint and its place`() {
    let (_, problems) = parse([("title", text("A")), ("pubisher", text("B"))])
    #expect(problems.map(\.severity) == [.error])
    #expect(problems.first?.position?.line == 2)
    #expect(problems.first?.hint == "did you mean 'publisher'?")
  }

  @Test func `a key of other programs is told and does no harm`() {
    let (_, problems) = parse([("layout", text("post"))])
    #expect(problems.map(\.severity) == [.warning])
    #expect(problems.map(\.code) == ["unused-metadata"])
  }

  @Test func `two keys of one meaning are told, but for what may be several`() {
    let (_, problems) = parse([
      ("title", text("A")), ("Title", text("B")), ("tags", text("C")), ("keywords", text("D")),
    ])
    #expect(problems.map(\.message) == ["'Title' tells again what 'title' tells"])
  }

  @Test func `of a thousand problems a hundred are told`() {
    let (_, problems) = parse((0..<1000).map { ("unknown\($0)", text("A")) })
    #expect(problems.count == 101)
    #expect(problems.last?.message == "900 more things are wrong")
  }

  @Test func `values are one line without controls`() {
    let (metadata, _) = parse([("description", text(" a\nb\u{7}c\t\u{3000}"))])
    #expect(metadata.description?.value == "a b c")
  }

  /// Dates as written and as taken, `-` for none.
  static let dates: [[String]] = [
    ["2022", "2022"], ["2022-11", "2022-11"], ["2024-02-29", "2024-02-29"],
    ["2024-05-03 10:00:00 +0800", "2024-05-03"], ["2024-05-03T10:00:00Z", "2024-05-03"],
    ["2023-02-29", "-"], ["30.11.2022", "-"], ["2022-11-30x", "-"], ["May 2022", "-"],
    ["2022-13", "-"], ["", "-"], ["2024-05-03T", "-"], ["2022 10:00", "-"],
  ]

  @Test(arguments: dates)
  func `dates are those of the calendar`(_ date: [String]) {
    #expect(parse([("date", text(date[0]))]).0.date?.value ?? "-" == date[1])
  }

  /// Licences as written, with their addresses, `-` for none.
  static let licences: [[String]] = [
    ["CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"],
    ["cc-by-nc-3.0", "https://creativecommons.org/licenses/by-nc/3.0/"],
    ["CC0", "https://creativecommons.org/publicdomain/zero/1.0/"],
    ["https://example.org/l", "https://example.org/l"], ["all rights reserved", "-"],
    ["CC BY-XX", "-"],
  ]

  @Test(arguments: licences)
  func `licences have addresses`(_ licence: [String]) {
    let metadata = parse([("license", text(licence[0]))]).0
    #expect(metadata.licence?.value ?? "-" == licence[1])
    if licence[1] == "-" { #expect(metadata.rights?.value == licence[0]) }
  }

  @Test func `a series and a source are records`() {
    let (metadata, problems) = parse([
      ("series-position", text("2")), ("series", text("Boats")),
      ("source", record([("name", "Courier"), ("issue", "12"), ("page", "3"), ("date", "1921")])),
    ])
    #expect(problems.isEmpty)
    #expect(metadata.series?.value == Series(name: "Boats", position: "2"))
    #expect(metadata.sourceIssue?.value == "12")
    #expect(metadata.sourcePage?.value == "3")
    #expect(metadata.date?.value == "1921")
  }

  @Test func `a block's fields are read and have places`() {
    var parser = MetadataParser(.block)
    parser.add(MetadataNode(.text("A"), range: SourceRange(5, 6)), to: "title")
    let title = parser.finish().titles.first
    #expect(title?.origin == .read)
    #expect(title?.source == SourceRange(5, 6))
  }
}
