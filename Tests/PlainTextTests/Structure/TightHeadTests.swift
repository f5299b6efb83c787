import GalleyCore
import Testing

/// Heads of books that part nothing by blank lines: the first lines of paragraphs are set in, and what
/// stands at the edge between them is a head.
@Suite struct TightHeadTests {
  private static let paragraphs = [
    "    The harbour froze in the first week of December, and the ferries",
    "were laid up along the quay. Nobody in the town could remember a",
    "winter that had come so early or stayed so long.",
    "    In the evenings the lamps were lit along the mole, although no",
    "ship could be expected.",
  ]

  private func heads(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.outline.filter { $0.hasPrefix("#") }.map { head in
      String(head.drop { $0 == "#" || $0 == " " })
    }
  }

  @Test(
    "numbers that run are heads, with a full stop and a title or without",
    arguments: [
      ["CHAPTER I.", "CHAPTER II.", "CHAPTER III."], ["I.", "II.", "III."],
      ["1. The Ice", "2. The Quay", "3. The Lamps"],
      ["I. The Ice", "II. The Quay", "III. The Lamps"],
      ["1. Kapitel", "2. Kapitel", "3. Kapitel"],
    ])
  func numbered(_ heads: [String]) throws {
    let text = heads.flatMap { [$0] + Self.paragraphs + Self.paragraphs }
    #expect(try self.heads(text.joined(separator: "\n") + "\n") == heads)
  }

  @Test("items of a list whose text hangs are none")
  func hanging() throws {
    let text = """
      Whoever goes on board at this time of the year needs these three things.
      1. A lamp that burns for a night and a day, of the kind that the pilots
         have, with a glass that the wind does not break.
      2. A coat that keeps the wind out, and a second one for the cook, who has
         none and never had one.
      3. Patience.
      """
    #expect(try heads(text).isEmpty)
  }

  @Test(
    "chapters of Han are no terms of a list, though their text is set in",
    arguments: [["第一章", "第二章", "第三章"], ["一", "二", "三"], ["其一", "其二", "其三"]])
  func han(_ heads: [String]) throws {
    let paragraph = "　　十二月的头一个星期，港口就封冻了，渡船都靠在码头上。"
    let text = heads.flatMap { [$0, paragraph, paragraph, paragraph] }
    #expect(try self.heads(text.joined(separator: "\n") + "\n") == heads)
  }

  @Test("chapters that begin with their number come back at regular distances, and are no pages")
  func numbersOfChapters() throws {
    let heads = (1...4).map { "Kapitel \($0)" }
    let text = heads.flatMap { [$0] + Self.paragraphs + Self.paragraphs + Self.paragraphs }
    #expect(try self.heads(text.joined(separator: "\n") + "\n") == heads)
  }

  @Test("numbers in the middle of the page run although their titles are not equally long")
  func centred() throws {
    let heads = ["I. Гавань", "II. Суровая зима в городе", "III. Уголь и хлеб"]
    let paragraph = """
      Гавань замёрзла в первую неделю декабря, и паромы стояли у причала.
      Никто в городе не помнил зимы, которая пришла бы так рано.
      """
    let text = heads.map { head in
      String(repeating: " ", count: (66 - head.count) / 2) + head + "\n\n" + paragraph + "\n\n"
        + paragraph
    }
    #expect(try self.heads(text.joined(separator: "\n\n\n")) == heads)
  }
}
