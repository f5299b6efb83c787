import GalleyCore
import Testing

/// Books as printers set them long ago, and the heads of reports.
@Suite struct OldBookTests {
  private static let prose = [
    """
    The house stood on the hill above the harbour, and from its upper windows
    a man could see as far as the point, where the lamp was lit each evening
    at the hour of six. It had been built by the keeper's father, who had
    never lived in it.
    """,
    """
    Nobody had painted it since, and the weather had taken the colour from the
    boards, so that strangers believed it to be made of stone. In the spring a
    letter came, which nobody in the village could read.
    """,
    """
    The keeper's daughter read it aloud. It was from a stranger, and it asked
    for nothing but a room. He came in the week after, with two boxes and a
    dog, and of the dog nobody ever heard a sound.
    """,
  ]

  @Test("a text may end with a short line that begins like a byline")
  func endsWithByline() throws {
    let text = """
      THE QUAY

      \(Self.prose[0])

      \(Self.prose[1])

      \(Self.prose[0])

      \(Self.prose[1])

      By the Sea
      """
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
  }

  @Test("a title of two names, and names of chapters in capitals with a full stop")
  func stops() throws {
    let text = """
      THE LAMP;

      OR,

      THE KEEPER'S DAUGHTER.

      BY MARY HOLT.

      CHAPTER THE FIRST.

      THE HOUSE ON THE HILL.

      \(Self.prose[0])

      CHAPTER THE SECOND.

      THE STRANGER'S LETTER.

      \(Self.prose[1])

      BEWARE OF THE DOG.

      \(Self.prose[2])
      """
    let outline = try read(text).outline
    #expect(outline.contains("# THE LAMP; OR, THE KEEPER'S DAUGHTER."), "\(outline)")
    #expect(outline.contains("by BY MARY HOLT."))
    #expect(outline.contains { $0.hasSuffix("# THE HOUSE ON THE HILL.") }, "\(outline)")
    #expect(outline.contains { $0.hasSuffix("# THE STRANGER'S LETTER.") })
    // What a board says is no head.
    #expect(outline.contains("¶ BEWARE OF THE DOG."))
  }

  @Test("a name or a title between blank lines heads what is below it")
  func shortHeads() throws {
    let text = """
      SCOTT'S JOURNEY

      \(Self.prose[0])

      \(Self.prose[1])

      Mr. J. Carter

      \(Self.prose[2])

      \(Self.prose[0])

      A New Plan

      \(Self.prose[1])

      \(Self.prose[2])
      """
    let outline = try read(text).outline
    #expect(outline.contains { $0.hasSuffix("# Mr. J. Carter") }, "\(outline)")
    #expect(outline.contains { $0.hasSuffix("# A New Plan") })
  }

  @Test("the name below a preface heads nothing")
  func signature() throws {
    let text = """
      THE LAMP

      PREFACE

      \(Self.prose[0])

      \(Self.prose[1])

                                                            Mary J. Holt

      CHAPTER I

      \(Self.prose[2])
      """
    let outline = try read(text).outline
    #expect(!outline.contains { $0.contains("#") && $0.contains("Mary J. Holt") }, "\(outline)")
  }

  @Test("letters that start anew under each number are heads, and no names of speakers")
  func letters() throws {
    let parts = ["I. Lage", "II. Kosten", "III. Schluss"].enumerated().map { index, head in
      "\(head)\n\nA. Die alte Brücke\n\n\(Self.prose[index])\n\nB. Die neue Brücke\n\n"
        + "\(Self.prose[(index + 1) % 3])\n\n"
    }
    let outline = try read("Bericht über die Brücken\n\n" + parts.joined()).outline
    #expect(outline.count { $0.hasSuffix("# A. Die alte Brücke") } == 3, "\(outline)")
    #expect(outline.count { $0.hasSuffix("# B. Die neue Brücke") } == 3)
    #expect(outline.count { $0.hasPrefix("¶ ") } == 6)
  }

  @Test("questions with the letters of answers have no heads")
  func answers() throws {
    let list = ["Oil", "Tar", "Wax"].enumerated().map { index, answer in
      "\(index + 1). What burns there?\n\nA. \(answer)\n\nB. Wood\n\nC. Coal\n\n"
    }
    let outline = try read(Self.prose[0] + "\n\n" + list.joined()).outline
    #expect(!outline.contains { $0.contains("#") && $0.contains("B. Wood") }, "\(outline)")
  }

  @Test("German prose whose lines begin with capitals by chance is no verse")
  func nouns() throws {
    // A text that is set in as a whole.
    let other = """
          Wer ein Boot kaufen will, fragt zuerst den Hafenmeister. Er
          kennt jedes und weiß, welches davon noch dicht ist und welches
          wohl bald sinkt, auch wenn es frisch gestrichen am Ufer steht
          und niemand ihm ansieht, wie oft es schon auf Grund lief.
      """
    let capitals = """
          Sankt Marien ist eine steuerlich als begünstigt anerkannte
          Dachorganisation für viele kleine und größere Vereine. Das
          Fischer-Museum war seit der Gründung des Hauses als ein
          Mitglied.
      """
    let text = [other, other, capitals, other, other].joined(separator: "\n\n")
    let outline = try read(text).outline
    #expect(outline.count { $0.hasPrefix("¶ ") } == 5, "\(outline)")
    #expect(!outline.contains { $0.hasPrefix("/ ") })
  }

  @Test("the year of a preface stands below the name of who wrote it")
  func year() throws {
    let indent = String(repeating: "　", count: 32)
    let text = """
      长河纪事

      序

      　　这本书写了三年，写的是河边的人和他们的船。写完以后我又改过两次，删去了不少闲话，也
      补上了一些当时没有来得及写的事情。

      　　谨以此书献给河上的老人。

      \(indent)　　　陆秋白
      \(indent)二〇〇八年春

      第一章　渡口

      　　渡口在村子的东头，一年四季都有人等船。天不亮就有卖菜的挑着担子过来，坐在石阶上等，
      一边等一边抽烟。
      """
    let outline = try read(text).outline
    #expect(outline.contains { $0.hasSuffix(" 陆秋白") }, "\(outline)")
    #expect(outline.contains { $0.hasSuffix(" 二〇〇八年春") })
  }

  @Test(
    "heads of chapters in Spanish, Korean and long ones in German",
    arguments: [
      (
        "Capítulo 1. Bienvenido al puerto",
        "La casa de la isla está en la costa de un mar que no se ve en el mapa de la provincia."
      ),
      ("3장. 배와 사람들", "바다는 조용했고 배들은 모두 항구에 있었다. 아무도 밖으로 나가지 않았다."),
      (
        "Kapitel 8. Die nächsten Schritte und welche Seiten Sie noch besuchen sollten",
        "Das Haus stand auf dem Berg, und niemand hatte es gestrichen, seit der Vater tot war."
      ),
    ])
  func chapters(head: String, prose: String) throws {
    let text = "\(prose) \(prose)\n\n\(prose)\n\n\(head)\n\n\(prose) \(prose)\n\n\(prose)\n"
    let outline = try read(text).outline
    #expect(outline.contains { $0.hasSuffix("# \(head)") }, "\(outline)")
  }
}
