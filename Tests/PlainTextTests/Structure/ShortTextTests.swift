import GalleyCore
import Testing

/// Texts of a dozen lines: there is no mass of lines from which a habit could be learnt, and a
/// newcomer tries the program with just these.
@Suite struct ShortTextTests {
  @Test("a story with its heads in the middle and first lines moved in")
  func indentedStory() throws {
    let text = """
                            AN EVENING AT THE STATION

                                  A Story

                                CHAPTER ONE

         The train was two hours late. On the platform sat an old man
      with a basket, two women in shawls, and a boy of ten or so who
      kept looking along the rails.

         "Will it be long?" he asked at last.

         "Not long," the old man said, and closed his eyes.

                                CHAPTER TWO

         When the train came it was dark already. The lamps burned low,
      and in their light the snow looked yellow.
      """
    let outline = try read(text).outline
    #expect(
      outline.filter { $0.hasPrefix("#") } == [
        "# AN EVENING AT THE STATION", "# CHAPTER ONE", "# CHAPTER TWO",
      ])
    #expect(
      outline.filter { $0.hasPrefix("¶") } == [
        "¶ The train was two hours late. On the platform sat an old man with a basket, two women in "
          + "shawls, and a boy of ten or so who kept looking along the rails.",
        "¶ \"Will it be long?\" he asked at last.",
        "¶ \"Not long,\" the old man said, and closed his eyes.",
        "¶ When the train came it was dark already. The lamps burned low, and in their light the "
          + "snow looked yellow.",
      ])
  }

  @Test("speeches that are moved in are paragraphs, not a listing")
  func germanSpeeches() throws {
    let text = """
      Ein Abend am Bahnhof

      Der Zug hatte zwei Stunden Verspätung. Auf dem Bahnsteig sa-
      ßen ein alter Mann mit einem Korb, zwei Frauen in Tüchern und
      ein Junge von etwa zehn Jahren, der immerzu auf die Schienen
      sah.
        "Dauert es noch lange?", fragte er endlich.
        "Nicht lange", sagte der Alte und schloss die Augen.
        Als der Zug kam, war es schon dunkel. Die Laternen brannten
      schwach, und in ihrem Licht sah der Schnee gelb aus.
      """
    #expect(
      try read(text).outline == [
        "[article]", "# Ein Abend am Bahnhof",
        "¶ Der Zug hatte zwei Stunden Verspätung. Auf dem Bahnsteig saßen ein alter Mann mit einem "
          + "Korb, zwei Frauen in Tüchern und ein Junge von etwa zehn Jahren, der immerzu auf die "
          + "Schienen sah.",
        "¶ \"Dauert es noch lange?\", fragte er endlich.",
        "¶ \"Nicht lange\", sagte der Alte und schloss die Augen.",
        "¶ Als der Zug kam, war es schon dunkel. Die Laternen brannten schwach, und in ihrem Licht "
          + "sah der Schnee gelb aus.",
      ])
  }

  @Test("a poem that moves every second line in")
  func poem() throws {
    let text = """
      The Lamp

      The lamp is low, the street is wet,
        The last tram rattles by;
      I count the things I would forget
        And tell myself to try.

      The lamp burns out, the street is dark,
        The rain has gone away;
      A single dog begins to bark
        And barks until the day.
      """
    #expect(
      try read(text).outline == [
        "[article]", "# The Lamp",
        "/ The lamp is low, the street is wet,", "/  The last tram rattles by;",
        "/ I count the things I would forget", "/  And tell myself to try.",
        "/ The lamp burns out, the street is dark,", "/  The rain has gone away;",
        "/ A single dog begins to bark", "/  And barks until the day.",
      ])
  }

  @Test("notes with ruled heads and a list in a list are no newspaper")
  func notes() throws {
    let text = """
      Galley notes
      ============

      Things to do
      ------------

      1. Buy paper
      2. Fix the press
         - oil the wheels
         - change the belt
      3. Call Anna

      See the office for more.
      """
    let document = try read(text)
    #expect(document.divisions.count == 1)
    #expect(
      document.outline.filter { !$0.hasPrefix("[") } == [
        "# Galley notes", "# Things to do", "- 1. Buy paper", "- 2. Fix the press",
        "- 2. - oil the wheels", "- 2. - change the belt", "- 3. Call Anna",
        "¶ See the office for more.",
      ])
  }

  @Test("a Chinese text with one short line to a paragraph")
  func chineseLines() throws {
    let text = """
      车站的傍晚
      李小山
      火车晚点了两个小时。
      站台上坐着一个提篮子的老人、两个披头巾的妇女，还有一个十来岁的男孩。
      他一直望着铁轨。
      “还要很久吗？”他终于问。
      “不久了。”老人说着闭上了眼睛。
      火车来的时候，天已经黑了。
      路灯昏暗，雪在灯光下显得发黄。
      """
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      try read(text).outline
        == ["[article]", "# " + lines[0], "by " + lines[1]] + lines.dropFirst(2).map { "¶ " + $0 })
  }

  @Test("a Japanese text whose speeches stand at the edge")
  func japaneseLines() throws {
    let text = """
      　気がつくと、俺は森の中に立っていた。
      　見上げれば、二つの月。
      「……どこだ、ここ？」
      　返事はない。当たり前だ。
      　……風だけが吹いている。
      """
    #expect(
      try read(text).paragraphs == [
        "気がつくと、俺は森の中に立っていた。", "見上げれば、二つの月。", "「……どこだ、ここ？」",
        "返事はない。当たり前だ。", "……風だけが吹いている。",
      ])
  }

  @Test("a few lines of prose that were wrapped are one paragraph all the same")
  func wrapped() throws {
    let text = """
      When the train came it was dark already. The lamps burned low,
      and in their light the snow looked yellow. Nobody spoke until
      the doors had closed.
      """
    #expect(
      try read(text).paragraphs == [
        "When the train came it was dark already. The lamps burned low, and in their light the snow "
          + "looked yellow. Nobody spoke until the doors had closed."
      ])
  }
}
