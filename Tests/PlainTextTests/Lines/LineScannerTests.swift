import Testing

@testable import PlainTextFormat

@Suite struct LineScannerTests {
  private func scan(_ text: String, wide: Bool = true) -> LineScanner {
    LineScanner(Array(text.utf8), ambiguousIsWide: wide)
  }

  @Test("widths are in half-ems, marks that may be squeezed give the minimum")
  func widths() {
    let line = scan("他说：“好。”").lines[0]
    #expect(line.maximumWidth == 14)
    #expect(line.minimumWidth == 10)
    #expect(line.characters == 7)
    #expect(scan("abc déf").lines[0].maximumWidth == 7)
    #expect(scan("e\u{301}\u{200B}x").lines[0].maximumWidth == 2)
  }

  @Test("where Han and digits meet, a quarter of an em may stand")
  func seams() {
    let line = scan("在2022年人大").lines[0]
    #expect(line.minimumWidth == 12)
    #expect(line.maximumWidth == 13)
  }

  @Test("a run of like characters ends where the next is of another kind")
  func runs() {
    let line = scan("天地人㐀一鿿ꀀ一").lines[0]
    #expect(line.characters == 8)
    #expect(line.maximumWidth == 15)
    #expect(scan("some words, more{z").lines[0].maximumWidth == 18)
    #expect(scan("some Words").lines[0].last == .lower)
  }

  @Test("every kind of line end and page end is one")
  func lineEnds() {
    let scanner = scan("a\nb\r\nc\rd\u{C}e\n\n\nf\n")
    #expect(scanner.lines.map(\.number) == [1, 2, 3, 4, 5, 8])
    #expect(scanner.lines.map(\.blanksBefore) == [0, 0, 0, 0, 0, 2])
    #expect(scanner.lines.map(\.startsPage) == [false, false, false, false, true, false])
    #expect(scanner.lineStarts == [0, 2, 5, 7, 9, 11, 12, 13, 15])
  }

  @Test("a form feed after a line end makes no blank line")
  func formFeedAlone() {
    let scanner = scan("a\n\u{C}b\n")
    #expect(scanner.lines.map(\.blanksBefore) == [0, 0])
    #expect(scanner.lines[1].startsPage)
  }

  @Test("indents", arguments: [("  a", 2), ("\ta", 8), ("　　天", 4), (" \ta", 8)])
  func indents(text: String, width: Int32) {
    #expect(scan(text).lines[0].indent == width)
  }

  @Test(
    "endings look through closing marks",
    arguments: [
      ("好。”", Line.Ending.sentence), ("Yes.\"", .sentence), ("好，", .pause), ("曰：", .colon),
      ("好", .open),
      ("（完）", .open), ("done?)", .sentence),
    ])
  func endings(text: String, ending: Line.Ending) {
    #expect(scan(text).lines[0].ending == ending)
  }

  @Test(
    "the number of a note after a sentence leaves it ended",
    arguments: [
      ("It was cold.[12]", Line.Ending.sentence), ("天冷。[3]", .sentence),
      ("\"It was.\"[*]", .sentence), ("“天冷。”[1]", .sentence), ("the cold[12]", .open),
      ("cold.[see]", .open), ("[12]", .open), ("It was cold. [12]", .open),
    ])
  func noteEndings(text: String, ending: Line.Ending) {
    #expect(scan(text).lines[0].ending == ending)
  }

  @Test(
    "the head of a line is what cannot be parted",
    arguments: [
      ("的，由", Int32(3)), ("曰：“事", 6), ("hello world", 5), ("天地", 2), ("（一）非", 4),
    ])
  func heads(text: String, width: Int32) {
    #expect(Int32(scan(text).lines[0].headWidth) == width)
  }
}
