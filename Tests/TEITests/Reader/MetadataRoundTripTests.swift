import GalleyCore
import GalleyTestSupport
import Testing

/// Metadata that comes back from TEI as it went in.
struct MetadataRoundTripTests {
  private static func field<Value>(_ value: Value) -> Field<Value> {
    Field(value, origin: .read, authority: .header)
  }

  /// Records of one field each, then of all of them.
  static let records: [Metadata] = {
    let changes: [(inout Metadata) -> Void] = [
      { $0.titles = [field("A & B"), field("An alternative")] },
      { $0.subtitle = field("only a subtitle") }, { $0.titleSort = field("B, A &") },
      {
        $0.creators = [
          field(Creator(name: "A", sortName: "A, X", affiliation: "Office")),
          field(Creator(name: "B", role: "cre")), field(Creator(name: "C", role: "trl")),
          field(Creator(name: "D", role: "edt")), field(Creator(name: "E", role: "ill")),
          field(Creator(name: "F", role: "prt")),
        ]
      }, { $0.date = field("1921-03") }, { $0.publisher = field("书局") },
      { $0.place = field("Hull") }, { $0.issued = field("2024") },
      { $0.edition = field("Second edition") },
      { $0.series = field(Series(name: "Boats", position: "III")) },
      { $0.series = field(Series(name: "Boats")) },
      { $0.sourcePublication = field("Courier") }, { $0.sourceIssue = field("12 & <3>") },
      { $0.sourcePage = field("4") }, { $0.rights = field("(c) A") },
      { $0.licence = field("https://example.org/l?a=b&c") },
      {
        $0.identifiers = [Identifier(scheme: "ISBN", value: "1"), .init(scheme: "URN", value: "2")]
          .map { Field($0, authority: .header) }
      }, { $0.subjects = [field("ice"), field("boats")] },
      { $0.description = field("A tale of ice.") },
    ]
    var records = changes.map { change in
      var record = Metadata()
      change(&record)
      return record
    }
    var all = Metadata()
    for change in changes { change(&all) }
    records.append(all)
    return records
  }()

  @Test(arguments: records.indices, [false, true])
  func `every field comes back, alone and with the others`(
    _ index: Int, _ hasSource: Bool
  ) throws {
    var document = RandomDocument(seed: 7, withSource: hasSource).document
    document.metadata = Self.records[index]
    document.metadata.languages = [Self.field(.english)]
    let read = try ReadBack(try Written(document).file).document.metadata
    if hasSource {
      #expect(read == document.metadata)
    } else {
      // The title that was made for the header is not known for one.
      var expected = document.metadata
      if expected.titles.isEmpty { expected.titles = read.titles }
      #expect(read == expected)
    }
  }

  @Test(arguments: records.indices, ["lite", "simpleprint", "dta"])
  func `every field comes back from every profile`(_ index: Int, _ profile: String) throws {
    var document = RandomDocument(seed: 7, withSource: true).document
    document.metadata = Self.records[index]
    document.metadata.languages = [Self.field(.english)]
    let file = try Written(document, ["tei-profile": profile]).file
    #expect(try ReadBack(file).document.metadata == document.metadata)
    if profile == "dta" { #expect(!file.contains("unit=\"page\"")) }
  }
}
