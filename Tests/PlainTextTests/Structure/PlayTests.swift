import GalleyCore
import Testing

/// Plays and dialogues: speeches by a cast that comes back, stage directions, acts.
@Suite struct PlayTests {
  private func heads(_ text: String) throws -> [String] {
    try read(text).outline.filter { $0.hasPrefix("@ ") || $0.hasPrefix("% ") }
  }

  @Test("names in capitals with a full stop open speeches, brackets tell of the stage")
  func runInNames() throws {
    let text = """
      THE LAMP

      Act I

      A kitchen. A lamp that is not lit.

      [NORA is at the window.]

      NORA. He said he would be here by eight, and it has struck eight twice since
      he said it.

      MR. GREY. Then he is early. [He sits down.] Is there any tea?

      NORA. There is water.

      MR. GREY. [Coldly.] I see.

      [A knock.]

      NORA. There he is.

      A BOY. Please, miss, the lamp oil.

      MR. GREY. Put it there.

      NORA. Thank you.

      Act II

      NORA. It is dark.

      CURTAIN
      """
    let outline = try read(text).outline
    #expect(
      outline == [
        "[article]", "# THE LAMP", "[part]", "# Act I", "% A kitchen. A lamp that is not lit.",
        "% [NORA is at the window.]", "@ NORA.",
        "¶ He said he would be here by eight, and it has struck eight twice since he said it.",
        "@ MR. GREY.", "¶ Then he is early. [He sits down.] Is there any tea?", "@ NORA.",
        "¶ There is water.", "@ MR. GREY.", "¶ [Coldly.] I see.", "% [A knock.]", "@ NORA.",
        "¶ There he is.", "@ A BOY.", "¶ Please, miss, the lamp oil.", "@ MR. GREY.",
        "¶ Put it there.", "@ NORA.", "¶ Thank you.", "[part]", "# Act II", "@ NORA.",
        "¶ It is dark.", "% CURTAIN",
      ])
  }

  @Test("verse below names that have a line to themselves")
  func verse() throws {
    let text = """
      PERSONEN

      BRANDT, Wirt
      ANNA, seine Tochter

      Erster Akt

      BRANDT (am Fenster).
      Es schneit seit gestern, und kein Wagen fährt.

      ANNA.
      Die Post ist doch am Mittag noch gekommen.
      Ich hab das Horn gehört und bin gelaufen,
      Und als ich kam, da war die Straße leer.

      BRANDT.
      Das war der Wind.

      ANNA.
      Der Wind hat keine Stiefel.

      BRANDT.
      Was weißt denn du vom Wind.

      ANNA.
      Er kennt mich gut.
      """
    let outline = try read(text).outline
    #expect(outline.contains("[frontMatter]"))
    #expect(outline.contains("-  BRANDT, Wirt"))
    #expect(outline.contains("# Erster Akt"))
    #expect(outline.contains("@ BRANDT (am Fenster). |"))
    #expect(outline.contains("/ Und als ich kam, da war die Straße leer."))
    #expect(outline.filter { $0.hasPrefix("@ ") }.count == 6)
  }

  @Test("the first line of a speech in verse stands beside the name")
  func verseBesideName() throws {
    let text = """
        Ber. Who keeps the bridge tonight,
      And what has he to keep it with but stones
      That any boy may carry in his hand
        Fra. I keep it, and the stones keep me awake,
      So that we watch each other in the rain
        Ber. Has nothing crossed
        Fra. A dog, and then the dog
      Came back again and would not be my friend,
      For which I do not blame him in this cold
        Ber. Give me the lantern
        Fra. Take it and good night
        Ber. Sleep well my friend
      """
    let outline = try read(text).outline
    #expect(try heads(text).count == 7)
    #expect(
      outline.prefix(4).dropFirst() == [
        "@ Ber.", "/ Who keeps the bridge tonight,", "/ And what has he to keep it with but stones",
      ])
  }

  @Test("names in Chinese and Japanese")
  func eastern() throws {
    let spaced = """
      　　　　　　老屋

      〔幕启：堂屋里一盏灯，小满在窗边看书。〕

      小满　妈，哥今天真的回来吗？
      林母　（头也不抬）他说回来就回来。
      小满　去年他也是这么说的。
      林母　去年是去年。
      大勇　（放下箱子）妈。
      小满　哥，你瘦了。
      林母　坐下说话。
      """
    let found = try heads(spaced)
    #expect(
      found == [
        "% 〔幕启：堂屋里一盏灯，小满在窗边看书。〕", "@ 小满", "@ 林母", "@ 小满", "@ 林母", "@ 大勇", "@ 小满", "@ 林母",
      ])
    let colons = """
      王老板：您请坐，今儿个喝点什么？
      李三：照旧，一壶茉莉花茶。
      王老板：得嘞！
      李三（坐下）：人不多啊。
      王老板：兵荒马乱的，谁还有心思喝茶。
      李三：我有。
      （二人大笑）
      王老板：那就喝。
      """
    #expect(try heads(colons).contains("@ 李三（坐下）："))
    #expect(try heads(colons).contains("% （二人大笑）"))
    let quoted = """
      太郎「電車はもう行ってしまったのかな」
      花子「時計を見てごらん。まだ五分あるよ」
      太郎「でも、だれもいない」
      駅員「終電はさっき出ましたよ」
      花子「えっ」
      太郎「なおさないんですか」
      駅員「困る人がいませんから」
      """
    #expect(try heads(quoted).count == 7)
  }

  @Test("questions and answers are speeches, the text around them is not")
  func interview() throws {
    let text = """
      The clerk has kept the records for thirty-one years. We met her in the
      cellar of the town hall, among the shelves.

      Q. How did you come to this work?

      A. By accident. I had come to ask for my birth certificate, and they
      could not find it.

      Q. Did you find it?

      A. In the second year.

      Q. What is the oldest thing you keep here?

      A. A receipt for two geese.

      She walked us to the stairs and put out the lamp.
      """
    let outline = try read(text).outline
    #expect(try heads(text).count == 6)
    #expect(outline.last == "¶ She walked us to the stairs and put out the lamp.")
    #expect(outline.dropFirst().first?.hasPrefix("¶ The clerk") == true)
  }

  @Test(
    "what only looks like speeches is left as it is",
    arguments: [
      // A glossary: no name comes back.
      """
      Apron. The flat stones before a sluice.

      Bight. The slack part of a rope between its ends.

      Cleat. A piece of wood to which ropes are made fast.

      Davit. A small crane for a boat.

      Fender. Whatever is hung over the side.

      Gunwale. The upper edge of a boat.

      Hawser. A thick rope; a thin one is a line.
      """,
      // Instructions: the labels speak nothing.
      """
      Note: The pump must stand level, or it will walk.

      Warning: Never run the pump dry.

      Note: Some air will be left in the housing.

      Warning: The housing gets hot.

      Note: Keep this sheet with the pump.

      Warning: Keep children away.

      Note: The seal is not covered by the guarantee.
      """,
      // A novel whose dialogue has quotation marks.
      """
      小满说：“妈，哥今天真的回来吗？”
      林母说：“他说回来就回来。”
      小满说：“去年他也是这么说的。”
      林母说：“去年是去年。”
      小满说：“今年呢？”
      林母说：“今年是今年。”
      小满说：“那我去接他。”
      """,
      // A law, whose articles refer to each other.
      """
      第一条　为保护河道，制定本规定。
      第二条　本市河道适用本规定。
      第三条　违反
      第一条　规定的，由主管部门处理。
      第四条　河道由专人看护。
      第五条　违反
      第二条　规定的，依照
      第三条　规定处理。
      第六条　本规定自公布之日起施行。
      """,
      // Names at the heads of chapters.
      """
      ANNA

      She had been waiting since the morning, and nobody had come.

      The kettle boiled dry. She filled it again and sat down by the door.

      It was the third day of the thaw, and water ran down all the stairs.

      BEN

      He had missed the train, and then he had missed the coach.

      There was nothing for it but to walk along the line.

      The sleepers were too near together for one step and too far for two.

      ANNA

      When he knocked she did not get up at once.

      She looked at the kettle first, and then at the clock.

      BEN

      He had forgotten what he meant to say.
      """,
    ])
  func noPlay(_ text: String) throws {
    #expect(try heads(text) == [])
  }

  @Test("a person may say what is a speech")
  func given() throws {
    let outline = try read(
      "The host spoke first.\n\nHOST. Sit down.\n\nNobody did.\n",
      saying: "line 3: speech\nline 5: stage direction\n"
    ).outline
    #expect(
      outline == ["[text]", "¶ The host spoke first.", "@ HOST.", "¶ Sit down.", "% Nobody did."])
  }

  @Test("a title that begins with the name of a person is no speech of that person")
  func titleWithName() throws {
    let turns = ["Anna", "Karl", "Anna", "Karl", "Anna", "Karl"].map { name in
      "\(name): Das Boot ist fort, und die Brücke auch.\n\n"
    }
    let text =
      "Anna: Ein Spiel am Hafen\n\nPersonen.\n\nAnna.\n\nKarl.\n\nEin Knecht.\n\n"
      + "Vor dem Haus am Hafen.\n\nErster Akt\n\n" + turns.joined()
    let outline = try read(text).outline
    #expect(outline.contains("# Anna: Ein Spiel am Hafen"), "\(outline)")
    #expect(outline.count { $0 == "@ Anna:" || $0 == "@ Anna" } == 3, "\(outline)")
  }

  @Test("the first scene, whose head tells where it is, below a list of those who play")
  func firstScene() throws {
    let text = """
      THE TRAGEDY OF THE FERRYMAN


      Dramatis Personæ

      HENRY, a ferryman.
      LUCY, his daughter.
      Boatmen and Soldiers.



      ACT I

      SCENE I. Marl. A platform before the harbour.

      Henry at his post. Enter to him Lucy.

      LUCY.
      Who's there?

      HENRY.
      Nay, answer me. Stand and unfold yourself.

      LUCY.
      Long live the boat!

      HENRY.
      Lucy?

      LUCY.
      She.

      SCENE II. Another part of the harbour.

      Enter Lucy and Henry.

      HENRY.
      He will not see us.

      LUCY.
      Let us wait a while.
      """
    let outline = try read(text).outline
    #expect(outline.contains("# SCENE I. Marl. A platform before the harbour."))
    #expect(outline.contains("# SCENE II. Another part of the harbour."))
    #expect(outline.contains("-  HENRY, a ferryman."))
  }
}
