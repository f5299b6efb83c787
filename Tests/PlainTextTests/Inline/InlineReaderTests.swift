import GalleyCore
import GalleyTestSupport
import PlainTextFormat
import Testing

@Suite struct InlineReaderTests {
  /// The blocks of a text, which must come back from them byte for byte.
  private func blocks(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.markup
  }

  @Test(
    "emphasis",
    arguments: [
      ("He _never_ said so.", "He {italic never} said so."),
      ("He said “_never_,” and went.", "He said “{italic never},” and went."),
      ("A *bold* word and *another one*.", "A {bold bold} word and {bold another one}."),
      ("A **bold** and an *other* one.", "A {bold bold} and an {italic other} one."),
      ("The file_name and other_name.", "The file_name and other_name."),
      ("Use __init__ and _private here.", "Use __init__ and _private here."),
      ("Two * three * four are 24.", "Two * three * four are 24."),
      ("It is in /usr/bin/env and /usr/lib.", "It is in /usr/bin/env and /usr/lib."),
      ("and/or, he/she, 1/2 of it.", "and/or, he/she, 1/2 of it."),
      ("He _never *ever* said *so*_ again.", "He {italic never {bold ever} said {bold so}} again."),
    ])
  func emphasis(line: String, expected: String) throws {
    #expect(try blocks(line + "\n") == [expected])
  }

  @Test("emphasis goes on over a line end, and not over a paragraph's")
  func emphasisOverLines() throws {
    let text = """
      This is a paragraph with a long line and _some words in
      italics_ that go on over its end, as they often do in it.

      This one opens _a mark that nothing closes.

      And this one has _one_ and _another_ and _a third_ word.
      """
    #expect(
      try blocks(text) == [
        "This is a paragraph with a long line and {italic some words in italics} that go on over its end, as they often do in it.",
        "This one opens _a mark that nothing closes.",
        "And this one has {italic one} and {italic another} and {italic a third} word.",
      ])
  }

  @Test(
    "links",
    arguments: [
      (
        "See https://example.org/a_(b)?c=d. Then go.",
        "See {link https://example.org/a_(b)?c=d|https://example.org/a_(b)?c=d}. Then go."
      ),
      (
        "Write to <jane.doe@example.org> soon.",
        "Write to <{link mailto:jane.doe@example.org|jane.doe@example.org}> soon."
      ),
      (
        "(www.example.org/x) is a page.",
        "({link http://www.example.org/x|www.example.org/x}) is a page."
      ),
      ("请看http://example.org/页面。", "请看{link http://example.org/|http://example.org/}页面。"),
      ("It is 12:30 and a@b is nothing.", "It is 12:30 and a@b is nothing."),
    ])
  func links(line: String, expected: String) throws {
    #expect(try blocks(line + "\n") == [expected])
  }

  @Test("readings in a text without other notation")
  func ruby() throws {
    #expect(
      try blocks("　彼の名は小鳥遊《たかなし》という、｜当て字《ルビ》をつけた漢字《かんじ》である。\n")
        == ["彼の名は{ruby 小鳥遊|たかなし}という、{ruby 当て字|ルビ}をつけた{ruby 漢字|かんじ}である。"])
    #expect(try blocks("　他在读《红楼梦》。\n　她在读《水浒传》和《西游记》。\n").joined().contains("《红楼梦》"))
    #expect(try blocks("　渥美（あつみ）さんは医師（四十歳）である。\n").joined().contains("（あつみ）"))
    // A reading ends with its line, whatever ends that: the bracket that nothing closes is text.
    for lineEnd in ["\n", "\r", "\u{B}", "\u{C}"] {
      let text = "岬《みさき》\n波《みさ\(lineEnd)の霧《きり》"
      let read = try blocks(text).joined()
      #expect(read.contains("波《みさ") && read.contains("の{ruby 霧|きり}"))
    }
  }

  @Test("notes in brackets after their paragraph, with numbers that begin anew")
  func bracketNotes() throws {
    let text = """
      CHAPTER I

      The first paragraph has a note,[1] and a second one[2] at its end.

      [1] The first note.

      [2] The second note, which says that in 1858 [so he wrote] all was well.

      CHAPTER II

      Another paragraph with a note of its own.[1] The year [1984] is no note.

      [1] A note with the same number.
      """
    let found = try blocks(text)
    #expect(
      found == [
        "head: CHAPTER I",
        "The first paragraph has a note,{note note-1|[1]} and a second one{note note-2|[2]} at its end.",
        "note note-1 [1]: The first note.",
        "note note-2 [2]: The second note, which says that in 1858 [so he wrote] all was well.",
        "head: CHAPTER II",
        "Another paragraph with a note of its own.{note note-3|[1]} The year [1984] is no note.",
        "note note-3 [1]: A note with the same number.",
      ])
  }

  @Test("a footnote in one bracket, over two paragraphs")
  func footnoteBrackets() throws {
    let text = """
      A sentence with a note[1] in it, and some more words after the note.

      [Footnote 1: The note says much.

      It goes on in a second paragraph.]

      The text goes on after the note as if nothing had happened to it.
      """
    #expect(
      try blocks(text) == [
        "A sentence with a note{note note-1|[1]} in it, and some more words after the note.",
        "note note-1 Footnote 1: The note says much. ¶ It goes on in a second paragraph.",
        "The text goes on after the note as if nothing had happened to it.",
      ])
  }

  @Test("circled numbers are notes where both ends are there, and lists where they count things")
  func circled() throws {
    let notes = try blocks("　他到了长安①，又去了洛阳②。\n　后来他回来了。\n\n①长安：今西安。\n②洛阳：今属河南。\n")
    #expect(notes.joined().contains("长安{note note-1|①}，"))
    #expect(notes.count { $0.hasPrefix("note ") } == 2)
    let list = try blocks("　要做好：①调查；②研究。\n　内容如下。\n\n①调查是基础。\n②研究是关键。\n")
    #expect(!list.joined().contains("note"))
  }

  @Test("stars are notes where a block begins with one")
  func stars() throws {
    let text = "The captain* was a tall man who spoke little.\n\n* His name is not known to us.\n"
    #expect(
      try blocks(text) == [
        "The captain{note note-1|*} was a tall man who spoke little.",
        "note note-1 *: His name is not known to us.",
      ])
  }

  @Test("the bracket of a star belongs to it, but not one that closes another")
  func starsWithBrackets() throws {
    let text = "Das sagte er seit vierzig Jahren.*) Dann ging er.\n\n*) So auch im Jahre 1890.\n"
    #expect(
      try blocks(text) == [
        "Das sagte er seit vierzig Jahren.{note note-1|*)} Dann ging er.",
        "note note-1 *): So auch im Jahre 1890.",
      ])
    let inner = "The captain (a tall man*) spoke little.\n\n* His name is not known to us.\n"
    #expect(try blocks(inner).first == "The captain (a tall man{note note-1|*}) spoke little.")
  }

  @Test("formulas, lists and lone numbers stay text")
  func noNotes() throws {
    #expect(try blocks("Take f(1) and f(2), x² + y² and a[1].\n").joined().contains("f(1)"))
    #expect(
      !(try blocks("Two things:\n\n(1) one thing\n\n(2) another thing\n").joined().contains("note-"))
    )
    #expect(try blocks("As Smith [3] says, it is so.\n") == ["As Smith [3] says, it is so."])
  }

  @Test("marks by chance come back")
  func chance() throws {
    let pieces = [
      "_", "*", "**", "=", "/", "[1]", "[2]", "(1)", "①", "¹", "[Footnote 1: ", "]", "word", " ",
      "\n", "\n\n", "http://a.b/c",
      "x@y.org", "漢字", "《かんじ》", "｜", "（かな）", "、", "。", "1", "注1", "［注一］", "†",
    ]
    var random = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let length = Int.random(in: 1...80, using: &random)
      let text = (0..<length).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      #expect(throws: Never.self, "\(text)") { try blocks(text) }
    }
  }
}
