import GalleyCore
import Testing

/// Titles without a byline: what tells them from cross-heads, and from the text below them.
@Suite struct NewsArticleTests {
  private let ferry = ColumnStory.ferry
  private let mill = ColumnStory.mill
  private let river = ColumnStory.river

  private func titles(_ outline: [String]) -> [String] { outline.filter { $0.hasPrefix("# ") } }

  @Test(
    "an article that opens with its place and day has a title, though no name stands below it",
    arguments: ["LONDON, Tuesday -- ", "PARIS, 12 nov. — ", "BERLIN (dpa) - ", "PORT ALDEN — "])
  func place(opening: String) throws {
    let outline = try read(
      "A ferry for all\nBy Ruth Carver\n\(ferry)\nThe old mill turns\n\(opening)\(mill)\n"
    ).outline
    #expect(titles(outline) == ["# A ferry for all", "# The old mill turns"], "\(outline)")
  }

  @Test(
    "so has one of Han that opens with a word for news",
    arguments: ["本报讯（记者 李大山）", "【本报讯】"])
  func news(opening: String) throws {
    let outline = try read("河堤上的春天\n本报记者 王小明\n\(river)\n旧码头搬家\n\(opening)\(river)\n").outline
    #expect(titles(outline) == ["# 河堤上的春天", "# 旧码头搬家"], "\(outline)")
  }

  @Test("below a note on the author another article begins")
  func afterNote() throws {
    let outline = try read(
      "河堤上的春天\n王小明\n\(river)\n（作者系河防所职工）\n旧码头搬家\n\(river)\n"
    ).outline
    #expect(titles(outline) == ["# 河堤上的春天", "# 旧码头搬家"], "\(outline)")
  }

  private let briefs = """
    Clock repaired
    The town hall clock, which
    stopped at ten to four, was
    started again on Friday by the
    vicar's daughter.
    Two held after fire
    Two men were being questioned
    last night about the fire that
    burnt down a warehouse. About
    three tons of paper were lost.

    """

  @Test("heads over a few lines each, one after another, are titles")
  func run() throws {
    let outline = try read("A ferry for all\nBy Ruth Carver\n\(ferry)\n\(briefs)").outline
    #expect(
      titles(outline) == ["# A ferry for all", "# Clock repaired", "# Two held after fire"],
      "\(outline)")
  }

  @Test("so are those below a label for short reports", arguments: ["In brief", "Briefs"])
  func label(label: String) throws {
    let outline = try read(
      "A ferry for all\nBy Ruth Carver\n\(ferry)\n\(label)\nThe old mill turns\n\(mill)\n"
        + "Clock repaired\n\(ferry)\n"
    ).outline
    #expect(
      titles(outline) == ["# A ferry for all", "# The old mill turns", "# Clock repaired"],
      "\(outline)")
  }

  @Test("cross-heads over longer parts stay in their article")
  func crossHeads() throws {
    let outline = try read(
      "A ferry for all\nBy Ruth Carver\n\(ferry)\nWhat it costs\n\(mill)\n\(ferry)\nWho will pay\n\(ferry)\n"
    ).outline
    #expect(titles(outline) == ["# A ferry for all"], "\(outline)")
  }

  @Test(
    "a small word with a capital before a small letter begins the text below a title",
    arguments: ["El acuario abrió ayer sus puertas", "Una avería dejó sin luz las casas"])
  func opening(line: String) throws {
    let text = """
      La calle se quedó vacía toda la
      noche del lunes, y los vecinos,
      que nada sabían, salieron a los
      balcones con velas y faroles.
      Corte de luz en el centro
      \(line)
      durante dos horas, según contó el
      alcalde a los que le preguntaron
      en la puerta de la casa. Nadie se
      quejó, porque la luna estaba llena
      y había baile en la plaza.

      """
    let document = try read(text)
    #expect(
      document.outline.contains { $0.hasPrefix("#") && $0.hasSuffix("Corte de luz en el centro") },
      "\(document.outline)")
    #expect(document.reconstructedSource() == text)
  }
}
