import GalleyCore
import PlainTextFormat
import Testing

/// Lists of contents, and brackets that tell of pictures.
@Suite struct ContentsTests {
  private func outline(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.outline
  }

  private static let prose = """
    The ice came early that year, and the boats lay still at their moorings
    until the end of March. Nobody had seen such a thing before.
    """

  @Test("entries with leaders and pages are a list, and chapters are headings once")
  func pages() throws {
    let text = """
      THE BOATS

      CONTENTS

      I. The Winter ........................ 1
      II. The Yard ......................... 17
      III. The Men who stayed .............. 43


      CHAPTER I.

      \(Self.prose)

      CHAPTER II.

      \(Self.prose)
      """
    let lines = try outline(text)
    #expect(lines.filter { $0.hasPrefix("- ") }.count == 3)
    #expect(
      lines.filter { $0.hasPrefix("# ") } == [
        "# THE BOATS", "# CONTENTS", "# CHAPTER I.", "# CHAPTER II.",
      ])
  }

  @Test(
    "entries that come back as headings",
    arguments: [
      ("Inhalt", "Erstes Kapitel: Der Winter", "Zweites Kapitel: Die Werft"),
      ("Table des matières", "Préface", "Chapitre I"), ("目录", "第一章 雾中人", "第二章 夜雨"),
      ("目次", "第一章　夜の道", "第二章　朝の道"),
    ])
  func names(_ head: String, _ first: String, _ second: String) throws {
    let text =
      "\(head)\n\n\(first)\n\(second)\n\n\(first)\n\n\(Self.prose)\n\n\(second)\n\n\(Self.prose)\n"
    let lines = try outline(text)
    #expect(lines.filter { $0.hasPrefix("- ") } == ["-  \(first)", "-  \(second)"])
    #expect(lines.filter { $0.hasPrefix("# ") } == ["# \(head)", "# \(first)", "# \(second)"])
  }

  @Test("capitals in the list or in the text do not matter")
  func capitals() throws {
    let text = """
      TABLE DES MATIÈRES

        Préface
        Chapitre I.   L'hiver          1
        Chapitre II.  Le chantier     17

      PRÉFACE

      \(Self.prose)

      CHAPITRE I

      \(Self.prose)
      """
    let lines = try outline(text)
    #expect(lines.filter { $0.hasPrefix("- ") }.count == 3)
    #expect(lines.contains("# PRÉFACE"))
  }

  @Test(
    "a heading of that name above something else",
    arguments: [
      "Contents\n\n\(prose)\n\n\(prose)\n",
      "Contents\n\nOne box of nails.\nTwo planks of oak, which are in the yard.\n\n\(prose)\n",
    ])
  func noContents(_ text: String) throws {
    #expect(!(try outline(text)).contains { $0.hasPrefix("- ") })
  }

  private func captions(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return Self.blocks(document.divisions).compactMap { block in
      if case .figure(let figure) = block { figure.caption.plainText } else { nil }
    }
  }

  private static func blocks(_ divisions: [Division]) -> [Block] {
    divisions.flatMap { $0.blocks + blocks($0.divisions) }
  }

  @Test(
    "brackets that tell of pictures",
    arguments: [
      "[Illustration]", "[Illustration: The harbour in winter]", "[Abbildung: Der Hafen]",
      "[Illustration : Le port]", "［挿絵：港］", "[插图：港口]", "[Frontispiece.]",
    ])
  func pictures(_ line: String) throws {
    #expect(try captions("\(Self.prose)\n\n\(line)\n\n\(Self.prose)\n") == [line])
  }

  @Test("a caption over lines and blank lines")
  func longCaption() throws {
    let text =
      "\(Self.prose)\n\n[Illustration: The harbour of Lower Marl,\n\nseen from the quay]\n\n\(Self.prose)\n"
    #expect(try captions(text) == ["[Illustration: The harbour of Lower Marl, seen from the quay]"])
  }

  @Test(
    "brackets that do not",
    arguments: [
      "[Illustrations follow]", "[1] A note on the harbour", "[Illustration: one] and two",
    ])
  func noPictures(_ line: String) throws {
    #expect(try captions("\(Self.prose)\n\n\(line)\n\n\(Self.prose)\n").isEmpty)
  }

  @Test("the heading of a list may have spaces between its letters", arguments: ["目　录", "目　　录"])
  func spaces(head: String) throws {
    let prose = "江边的船都系好了，没有人知道明天会不会下雪，灯一盏一盏地灭了，只剩下渡口的那一盏。"
    let names = ["第一章　归来", "第二章　老屋", "后　记"]
    let text =
      ([head, ""] + names + [""] + names.flatMap { [$0, "", prose, ""] }).joined(separator: "\n")
    let outline = try outline(text)
    #expect(outline.filter { $0.hasPrefix("# ") } == ["# " + head] + names.map { "# " + $0 })
    let spaced = text.replacing(head, with: "C O N T E N T S")
    #expect(try self.outline(spaced).count { $0 == "# 第一章　归来" } == 1)
  }

  @Test("an entry of a law may tell which articles its part takes")
  func articles() throws {
    let prose = "この条例は、港の船を守るために必要な事項を定めることにより、市民の安全に寄与することを目的とする。"
    let text = """
      港湾条例

      目次
      　第一章　総則（第一条―第四条）
      　第二章　船の登録（第五条・第六条）
      　附則

      第一章　総則

      第一条　\(prose)

      第二章　船の登録

      第五条　\(prose)

      附　則

      この条例は、公布の日から施行する。
      """
    let heads = try outline(text).filter { $0.hasPrefix("# ") }
    #expect(heads == ["# 港湾条例", "# 目次", "# 第一章　総則", "# 第二章　船の登録", "# 附　則"])
  }
}
