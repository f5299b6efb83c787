import GalleyCore
import PlainTextFormat
import Testing

/// Lists of terms, and captions of figures.
@Suite struct DefinitionTests {
  private func entries(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.divisions.flatMap(\.blocks).flatMap { block -> [String] in
      guard case .definitionList(let list) = block else { return [] }
      return list.entries.map { entry in
        let meaning = entry.blocks.map { block in
          if case .paragraph(let paragraph) = block { paragraph.content.plainText } else { "?" }
        }
        return entry.term.plainText + ": " + meaning.joined(separator: " / ")
      }
    }
  }

  private static let prose = """
    The words below are used by the men of the yards, and by nobody else that we
    know of, though some of them are older than the harbour is.
    """

  @Test("a meaning of several paragraphs, a name with signs between quotation marks")
  func paragraphs() throws {
    let text = """
      \(Self.prose)

      Mooring
         Where a boat lies when nobody rows it. It is paid by the year.

         In winter it costs nothing, for the ice holds the boat as well as any
         rope does.

      Slip
         A slope of stone down which boats go into the water in spring.

      "Bar-<name>"
         The sand before the mouth of the river, over which the tide must be
         high before anything can pass.

         Nobody knows who named it.

      \(Self.prose)
      """
    #expect(
      try entries(text) == [
        "Mooring: Where a boat lies when nobody rows it. It is paid by the year. / "
          + "In winter it costs nothing, for the ice holds the boat as well as any rope does.",
        "Slip: A slope of stone down which boats go into the water in spring.",
        "\"Bar-<name>\": The sand before the mouth of the river, over which the tide must be "
          + "high before anything can pass. / Nobody knows who named it.",
      ])
  }

  @Test("heads in capitals over several paragraphs are no terms")
  func heads() throws {
    let body =
      "   The ice came early that year, and nobody went out.\n\n   Nor did anyone write home."
    let text = "\(Self.prose)\n\nNAME\n\(body)\n\nUSE\n\(body)\n\nTHE ICE\n\(body)\n"
    #expect(try entries(text).isEmpty)
  }

  @Test("terms with their meanings indented below them")
  func terms() throws {
    let text = """
      \(Self.prose)

      Petrel
          A boat of twelve tons, named for the bird, and the
          oldest of all that are left.

      Winch
          What hauls the boats up. It is old, but it pulls.

      Tar
          What keeps the water out; it is boiled in March.

      \(Self.prose)
      """
    #expect(
      try entries(text) == [
        "Petrel: A boat of twelve tons, named for the bird, and the oldest of all that are left.",
        "Winch: What hauls the boats up. It is old, but it pulls.",
        "Tar: What keeps the water out; it is boiled in March.",
      ])
  }

  @Test("options with their meanings behind a gap")
  func options() throws {
    let text = """
      \(Self.prose)

        -a, --all          haul up all boats, whatever
                           their owners say
        -n, --number N     haul up N boats at most

      \(Self.prose)
      """
    #expect(
      try entries(text) == [
        "-a, --all: haul up all boats, whatever their owners say",
        "-n, --number N: haul up N boats at most",
      ])
  }

  @Test(
    "what is indented so and is no list of terms",
    arguments: [
      // Hanging paragraphs.
      """
      Horne, A. The Winch and Its Uses in a Small Harbour of the Eastern
          Coast. Marl, 1911.
      Lund, P. Sails. Marl, 1903, with a preface by the author and a map
          of the yards.
      Pike, J. On Ropes, Their Making and Their Care, With Some Remarks
          on Tar. Marl, 1920.
      """,
      // Verse.
      """
      The ice came early to the quay
          And held the boats
      The men went home and left the sea
          To those who float
      The winter is a bolted door
          And none may pass
      """,
      // A program.
      """
      def haul(boat):
          pull(boat)
      def tar(boat):
          boil(boat)
      def row(boat):
          wait(boat)
      """,
      // A list of things.
      """
      - Petrel
          is the oldest.
      - Wren
          is the smallest.
      """,
    ])
  func others(_ sample: String) throws {
    #expect(try entries(Self.prose + "\n\n" + sample + "\n\n" + Self.prose).isEmpty)
  }

  @Test("the caption of a figure that is not there stays a caption, and is no title")
  func figure() throws {
    let text = """
      \(Self.prose)

      Fig. 2. The winch at Lower Marl, seen from
      the quay

      \(Self.prose)

      Figure 2 shows it from the quay, as the visitors of the summer see it, and not as
      it is.
      """
    let blocks = try read(text).divisions.flatMap(\.blocks)
    let captions = blocks.compactMap { block in
      if case .figure(let figure) = block { figure.caption.plainText } else { nil }
    }
    #expect(captions == ["Fig. 2. The winch at Lower Marl, seen from the quay"])
  }

  @Test("a drawing below a colon and deeper than the text is a sample, and stays as it is")
  func drawing() throws {
    let text = """
      \(Self.prose) A table is drawn so:

          +------+-----+
          | Boat | Ton |
          +------+-----+
          | Teal | 9   |
          +------+-----+

      \(Self.prose)
      """
    #expect(try read(text).outline.contains { $0.hasPrefix("``` +------+-----+\n| Boat | Ton |") })
  }

  @Test("lines that a person calls a table are one")
  func given() throws {
    let text = "Boats and their masters here.\n\nTeal    Horne\nWren    Pike\n\n\(Self.prose)"
    var context = Context(program: Program(version: "0"))
    context.overrides = try Overrides(
      InputFile(name: "t.galley", bytes: Array("lines 3-4: table\n".utf8)))
    let document = try PlainTextReader().read(
      InputFile(name: "t.txt", bytes: Array(text.utf8)),
      settings: Settings(declared: DocumentFormat.plainText.settings, given: [:]),
      context: &context)
    let tables = document.divisions.flatMap(\.blocks).count {
      if case .table = $0 { true } else { false }
    }
    #expect(tables == 1)
  }
}
