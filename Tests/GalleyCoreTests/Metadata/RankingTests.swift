import GalleyCore
import Testing

/// Which of two records is heard.
struct RankingTests {
  @Test func `the higher record is heard, and the lower where it is silent`() {
    var high = Metadata()
    high.titles = [Field("High")]
    high.identifiers = [Field(Identifier(scheme: "ISBN", value: "1"))]
    high.creators = [Field(Creator(name: "A"))]
    var low = Metadata()
    low.titles = [Field("Low")]
    low.titleSort = Field("Low, The")
    low.date = Field("1900")
    low.identifiers = [
      Field(Identifier(scheme: "isbn", value: "2")), Field(Identifier(scheme: "DOI", value: "3")),
    ]
    low.creators = [Field(Creator(name: "B")), Field(Creator(name: "C", role: "trl"))]
    low.series = Field(Series(name: "S"))
    high.fill(from: low)
    #expect(high.titles.map(\.value) == ["High"])
    #expect(high.titleSort == nil)
    #expect(high.date?.value == "1900")
    #expect(high.identifiers.map(\.value.value) == ["1", "3"])
    #expect(high.creators.map(\.value.name) == ["A", "C"])
    #expect(high.series?.value.name == "S")
  }

  @Test func `every field is filled and attributed`() {
    var low = Metadata()
    low.titles = [Field("T")]
    low.subtitle = Field("a")
    low.titleSort = Field("b")
    low.creators = [Field(Creator(name: "c"))]
    low.date = Field("d")
    low.languages = [Field(.english)]
    low.publisher = Field("e")
    low.place = Field("f")
    low.issued = Field("g")
    low.edition = Field("h")
    low.series = Field(Series(name: "i"))
    low.sourcePublication = Field("j")
    low.sourceIssue = Field("k")
    low.sourcePage = Field("l")
    low.rights = Field("m")
    low.licence = Field("n")
    low.identifiers = [Field(Identifier(scheme: "ID", value: "o"))]
    low.subjects = [Field("p")]
    low.description = Field("q")
    var high = Metadata()
    high.fill(from: low)
    #expect(high == low)
    high.attribute(to: .text)
    #expect(high.licence?.authority == .text)
    #expect(high.series?.authority == .text)
    #expect(high.creators.first?.authority == .text)
    high.attribute(to: .folder)
    #expect(high.licence?.authority == .text)
  }
}
