import GalleyCore
import Testing

/// A running head with its folio on one page, in a text that has no form feeds.
@Suite struct LoneFolioTests {
  private let above = """
      The long-awaited oven of the
    Mill Lane bakery was lit on the
    last Saturday, forty-one years
    after the last loaf came out of
    it. Two hundred people came.
    """
  private let below = """
      Nobody can say when the clock of
    St Anne’s stopped, because for
    years nobody looked. On Sunday
    evening it struck eight, at eight,
    and half the town came to look.
    """

  private func furniture(_ document: Document) -> [String] {
    func all(_ divisions: [Division]) -> [Block] {
      divisions.flatMap { $0.blocks + all($0.divisions) }
    }
    return all(document.divisions).compactMap {
      if case .furniture(let furniture) = $0 { furniture.content.plainText } else { nil }
    }
  }

  private func page(_ line: String) throws -> Document {
    try read(
      "OLD OVEN, NEW BREAD\n\nBy Helen Marsh\n\n\(above)\n\n\(line)\n\n"
        + "THE CLOCK THAT RAN BACKWARDS\n\nBy Peter Lund\n\n\(below)\n")
  }

  @Test(arguments: [
    "THE MILL LANE COURIER          7", "The Mill Lane Courier          12",
    "8              THE COURIER OF MARL",
  ])
  func `a name, a gap and a number at the edge`(_ line: String) throws {
    let document = try page(line)
    #expect(furniture(document).count == 1)
    #expect(!document.outline.contains { $0.contains("OURIER") && !$0.hasPrefix("header: ") })
    #expect(document.divisions.count == 2)
  }

  @Test func `a page begins with it, which has its number`() throws {
    let document = try read(
      "OLD OVEN, NEW BREAD\n\nBy Helen Marsh\n\n\(above)\n\n"
        + "THE MILL LANE COURIER          7\n\n\(below)\n")
    let milestones = document.divisions.flatMap(\.blocks).compactMap { block in
      if case .milestone(let milestone) = block { milestone.number } else { nil }
    }
    #expect(milestones == ["7"])
  }

  @Test func `a page that begins with a title begins behind the article before it`() throws {
    let document = try page("THE MILL LANE COURIER          7")
    let end = try #require(document.divisions.first?.blocks.suffix(2))
    guard case .milestone(let milestone)? = end.first, case .furniture? = end.last else {
      Issue.record("no page begins there")
      return
    }
    #expect(milestone.unit == .page)
    #expect(milestone.number == "7")
  }

  @Test(arguments: [
    // Several alike, a chapter's head, a sentence, a price, a number amid the measure.
    "THE OVEN                       7\n\nTHE CLOCK                     12",
    "CHAPTER IV                     7", "and it was built in the year   7",
    "BREAD BY THE LOAF           4.50", "THE MILL   7",
  ])
  func `what has others like it, or is no name, belongs to the text`(_ line: String) throws {
    #expect(furniture(try page(line)).isEmpty)
  }

  @Test func `a verse with the number of its line stays`() throws {
    let document = try read(
      """
      The boats came in with nothing,
      And nothing had they caught,

      O Mary Anne of Marlow           3

      And nobody had asked them
      For what they had not brought.
      """)
    #expect(furniture(document).isEmpty)
  }
}
