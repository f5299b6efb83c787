import GalleyCore
import Testing

/// Notes in the forms that books have them in, wherever they are gathered.
@Suite struct NoteFormTests {
  @Test(
    "notes below a rule, one right below the other",
    arguments: [
      ("(1)", "(2)"), ("[1]", "[2]"), ("1)", "2)"), ("¹", "²"), ("*", "**"), ("*", "†"),
    ])
  func belowRule(_ first: String, _ second: String) throws {
    let text = """
      The ferry left the quay a little after six\(first), and nobody on board spoke of
      the old boat.\(second) The cook looked up now and then, although the lamp was out
      and nothing could be seen at all.

      --------------------
      \(first) See the journal of the harbour.
      \(second) It was sold in the spring.
      """
    #expect(try notes(text) == 2)
  }

  @Test(
    "notes gathered below a heading at the end",
    arguments: [
      ("NOTES", "[1]", "1."), ("Notes", "¹", "1."), ("ПРИМЕЧАНИЯ", "[1]", "1."),
      ("Anmerkungen", "1)", "1)"), ("Notes", "¹", "¹"), ("Notas", "(1)", "(1)"),
    ])
  func gathered(_ head: String, _ reference: String, _ label: String) throws {
    let other = { (label: String) in
      label.replacing("1", with: "2").replacing("¹", with: "²")
    }
    let text = """
      The ferry left the quay a little after six\(reference), and nobody on board spoke
      of the old boat.\(other(reference)) The cook looked up now and then, although the
      lamp was out and nothing could be seen at all.

      \(head)

      \(label) See the journal of the harbour.
      \(other(label)) It was sold in the spring.
      """
    #expect(try notes(text) == 2)
  }

  @Test("the caret that raises a label is a mark, at the reference and at the body")
  func caret() throws {
    let text = """
      The ferry left the quay a little after six ^[1] and nobody on board spoke of the
      old boat.^[2] The cook looked up now and then, although the lamp was out and
      nothing could be seen at all.

      --------------------

      ^[1] See the journal of the harbour.

      ^[2] It was sold in the spring.
      """
    #expect(try notes(text) == 2)
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    #expect(!document.plainText.contains("^"))
  }

  @Test("notes below a heading make no book of an essay")
  func essay() throws {
    let text = """
      1. The Ice

      The ferry left the quay a little after six[1], and nobody on board spoke of it.

      2. The Quay

      Nobody in the town could remember a winter that had come so early.

      Notes

      [1] See the journal of the harbour.
      """
    let document = try read(text)
    #expect(document.divisions.flatMap(\.divisions).map(\.kind) == [.section, .section, .section])
  }

  @Test("a list whose numbers are not those of the references is a list")
  func list() throws {
    let text = """
      The ferry left the quay a little after six[1], and nobody on board spoke of the
      old boat.[2] The cook looked up now and then, although the lamp[3] was out.

      1. Take the lamp.
      2. Light the lamp.
      """
    #expect(try notes(text) == 0)
  }

  @Test("a list by brackets that nothing leads to is a list")
  func closedList() throws {
    let text = """
      Whoever goes on board needs three things (and a fourth, see below):

      1) a lamp,
      2) a coat,
      3) some patience.
      """
    #expect(try notes(text) == 0)
  }

  @Test(
    "in Han and kana a reference may begin its line",
    arguments: [("(1)", "(2)"), ("（1）", "（2）"), ("①", "②"), ("〔1〕", "〔2〕")])
  func atLineStart(_ first: String, _ second: String) throws {
    let text = """
      　港は凍りつき、渡し船は岸壁につながれたままになった
      \(first)。これほど早く来て、長く続いた冬を覚えている者は
      町にいなかった\(second)。議会は週に二度、古い税関の建物で
      開かれ、水先案内人の話を聞いた。

      \(first) 港長日誌、十四頁を見よ。
      \(second) 数字は尺で示す。
      """
    #expect(try notes(text) == 2)
    let document = try read(text)
    #expect(
      document.divisions[0].blocks.count {
        if case .paragraph = $0 { true } else { false }
      } == 1)
  }

  @Test("paragraphs between the notes of a text in Han are no part of them")
  func betweenParagraphs() throws {
    let text = """
      　　煤是用雪橇从冰上运来的(1)，面包的价钱涨了三成。
      城里没有人记得哪一年的冬天来得这样早，留得这样久。

      (1) 即一八一一年建的海关。

      　　议会每星期在旧海关开两次会(2)，听引水员们报告
      冰情，谁也不知道船什么时候能来。

      (2) 一月三日致总督函。

      　　到了晚上，防波堤上照样点起灯来，虽然没有一条船
      会来。
      """
    let document = try read(text)
    let kinds = document.divisions[0].blocks.map { block in
      switch block {
      case .paragraph: "paragraph"
      case .note(let note): "note of \(note.blocks.count)"
      default: "other"
      }
    }
    #expect(
      kinds == ["paragraph", "note of 1", "paragraph", "note of 1", "paragraph"])
  }
}
