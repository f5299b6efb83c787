import GalleyCore
import PlainTextFormat
import Testing

/// Quoted mail: signs before lines, heads of messages, signatures.
@Suite struct MailTests {
  /// The blocks with how deep they are quoted.
  private func shape(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.divisions.flatMap { division -> [String] in
      let opening = division.matter.filter(\.role.opens).map { "# " + $0.content.plainText }
      let closing = division.matter.filter { !$0.role.opens }.map { "~ " + $0.content.plainText }
      return opening + shape(division.blocks, "") + closing
    }
  }

  private func shape(_ blocks: [Block], _ prefix: String) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph): [prefix + paragraph.content.plainText]
      case .quotation(let quotation): shape(quotation.blocks, prefix + "> ")
      case .list(let list): list.items.flatMap { shape($0.blocks, prefix + "- ") }
      case .definitionList(let list):
        list.entries.map { entry in
          prefix + entry.term.plainText + " " + shape(entry.blocks, "").joined()
        }
      case .preformatted: [prefix + "```"]
      default: [prefix + "?"]
      }
    }
  }

  @Test("what stands right above a quotation in an answer heads nothing")
  func aboveQuotation() throws {
    let found = try shape(
      """
      Fine by me. Let us take the boat on Thursday, but not before ten.

      R.

      Sent from the harbour

      > Can we move the market? The river is too high on Wednesday, and
      > nobody else has a boat.

      """)
    #expect(!found.contains { $0.hasPrefix("# ") || $0 == "?" }, "\(found)")
  }

  @Test("quotations stand in one another, and their paragraphs are joined")
  func nested() throws {
    let text = """
      Thanks for the list; I have read it twice, and we can do it with four boats.

      On Sun, 2 May 2021 at 21:40, Tom Baker <tom@example.org>
      wrote:
      > Dear all,
      >
      > here is the list of the people who want to come on Sunday. It has
      > grown since last week.
      >
      > - Anna
      > - Peter, who will bring the sandwiches and the large thermos
      >   bottle
      > > How many are we? I need to know before Friday, since the baker
      > > wants the order in time.
      >
      > Twelve, I think.

      Twelve is too many.
      """
    #expect(
      try shape(text) == [
        "Thanks for the list; I have read it twice, and we can do it with four boats.",
        "On Sun, 2 May 2021 at 21:40, Tom Baker <tom@example.org> wrote:",
        "> Dear all,",
        "> here is the list of the people who want to come on Sunday. It has grown since last week.",
        "> - Anna", "> - Peter, who will bring the sandwiches and the large thermos bottle",
        "> > How many are we? I need to know before Friday, since the baker wants the order in time.",
        "> Twelve, I think.", "Twelve is too many.",
      ])
  }

  @Test("signs without spaces, as news had them, and wide ones")
  func signs() throws {
    let text = """
      >>Tar keeps the water out of a wooden boat for more than one
      >>winter.
      >
      >Paint does it too, if you take the old paint off first.

      Both of you are right.
      """
    #expect(
      try shape(text) == [
        "> > Tar keeps the water out of a wooden boat for more than one winter.",
        "> Paint does it too, if you take the old paint off first.", "Both of you are right.",
      ])
    let wide = "鈴木さんのメール：\n＞来週の打ち合わせは火曜日です。\n＞場所はいつもの会議室です。\n\n承知しました。\n"
    #expect(try shape(wide).filter { $0.hasPrefix("> ") }.count == 2)
  }

  @Test("code in a quotation keeps its lines and loses the signs")
  func code() throws {
    let text = """
      > Say it so, and nothing else will be needed for the boats of the yard:
      >
      >     for boat in boats {
      >
      >         haul(boat);
      >     }
      >
      > Then wait.
      """
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    #expect(document.outline.contains("> ` for boat in boats {\n\n    haul(boat);\n}"))
  }

  @Test(
    "what begins with such a sign and quotes nothing",
    arguments: [
      "Type what you want and wait for the answer:\n\n>>> 1 + 1\n2\n>>> print(2)\n2\n",
      "You stand before a house.\n\n> open door\nIt is locked.\n\n> take key\nTaken.\n",
      ">>Was machst du da?<< fragte der Alte.\n>>Nichts<<, sagte der Junge.\n",
      "The output is:\n\n```\n> one line of it that is quoted\n> and another one.\n```\n",
      "The line\n>= 3 is a condition,\n>= 4 is another.\n",
      "#!/bin/sh\ncat <<E\n> one line.\n> and another.\nE\n",
      "One.\n\n>>>>>>\n\nTwo.\n",
    ])
  func others(_ text: String) throws {
    #expect(
      !(try read(text)).divisions.flatMap(\.blocks).contains {
        if case .quotation = $0 { true } else { false }
      })
  }

  @Test("a head of a message: its subject is the title, the rest a list; what is quoted whole")
  func heads() throws {
    let text = """
      Von: Anna Vogel
      Gesendet: Montag, 3. Mai 2021 10:12
      An: Peter Horn
      Betreff: AW: Sitzung am Freitag

      Lieber Peter,

      am Freitag kann ich leider nicht kommen.

      Viele Grüße
      Anna

      -----Ursprüngliche Nachricht-----
      Von: Peter Horn
      An: Anna Vogel
      Betreff: Sitzung

      Wir treffen uns am Freitag um acht Uhr.
      """
    #expect(
      try shape(text) == [
        "# AW: Sitzung am Freitag", "Von: Anna Vogel", "Gesendet: Montag, 3. Mai 2021 10:12",
        "An: Peter Horn", "Lieber Peter,", "am Freitag kann ich leider nicht kommen.",
        "Viele Grüße", "Anna", "-----Ursprüngliche Nachricht-----", "> Von: Peter Horn",
        "> An: Anna Vogel", "> Betreff: Sitzung", "> Wir treffen uns am Freitag um acht Uhr.",
      ])
    #expect(try read(text).metadata.titles.first?.value == "AW: Sitzung am Freitag")
  }

  @Test("the messages of a mailbox, with signatures")
  func mailbox() throws {
    let text = """
      From jane@example.org Mon May  3 10:12:00 2021
      Received: from example.org
        by example.net
      From: Jane Miller
      Subject: Boats

      How many boats do we need for Sunday?

      Jane
      --\u{20}
      Jane Miller
      Lower Marl

      From tom@example.org Mon May  3 11:00:00 2021
      From: Tom Baker
      Subject: Re: Boats
      Cc:

      > How many boats do we need for Sunday?
      Three will do.

      Tom
      """
    #expect(
      try shape(text) == [
        "# Boats", "From jane@example.org Mon May  3 10:12:00 2021",
        "Received: from example.org by example.net", "From: Jane Miller",
        "How many boats do we need for Sunday?", "Jane", "~ Jane Miller", "~ Lower Marl",
        "# Re: Boats", "From tom@example.org Mon May  3 11:00:00 2021", "From: Tom Baker", "Cc: ",
        "> How many boats do we need for Sunday?", "Three will do.", "Tom",
      ])
  }

  @Test(
    "heads in other languages",
    arguments: [
      "发件人: 张三\n收件人: 李四\n主题: 会议\n", "差出人: 山田\n宛先: 鈴木\n件名: 会議\n",
      "De : Marie\nÀ : Paul\nObjet : Réunion\n", "От: Анна\nКому: Пётр\nТема: Лодки\n",
    ])
  func languages(_ head: String) throws {
    let lines = try shape(head + "\nOne.\n")
    #expect(lines.count == 4 && lines[0].hasPrefix("# "))
  }

  @Test(
    "lines with colons that are no head of a message",
    arguments: [
      "To: nobody\nSubject: nothing\n\nThat is all.\n", "From: here\n\nThat is all.\n",
      "From there: nothing\nTo there: nothing\n\nThat is all.\n",
    ])
  func noHeads(_ text: String) throws {
    let lists = try read(text).divisions.flatMap(\.blocks).count {
      if case .definitionList = $0 { true } else { false }
    }
    #expect(lists == 0)
  }

  @Test("a person may say that signs are the text's")
  func given() throws {
    let text = "We saw this there:\n> one line that is quoted, as it seems.\n> and another line.\n"
    let document = try read(text, saying: "lines 2-3: preformatted\n")
    let kept = "> one line that is quoted, as it seems.\n> and another line."
    #expect(document.outline.last?.hasSuffix(kept) ?? false)
  }
}
