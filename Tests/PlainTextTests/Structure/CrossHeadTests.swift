import GalleyCore
import Testing

/// Cross-heads, bylines and dashes in narrow columns without blank lines.
@Suite struct CrossHeadTests {
  /// A column of our own with a line or two between two paragraphs, and more text around them.
  private func column(_ between: String) -> String {
    """
    A ferry for the upper town
    By Ruth Carver
    The council has bought a second
    boat for the crossing at the old
    mill, and it will run from the first
    day of spring until the river rises.
    Tickets are sold on the quay.
    \(between)
    Twice as many people crossed
    last year as in the year before,
    and the queue reached the market
    on most mornings. The boat now in
    use was built for forty people and
    has carried more than sixty, which
    the harbour master does not like.
    The new one has room for ninety.
    It was towed up the river in
    October and has been painted.

    """
  }

  @Test("a short line between two paragraphs is a cross-head")
  func oneLine() throws {
    let outline = try read(column("Long queues")).outline
    #expect(outline.contains { $0.hasPrefix("h") && $0.hasSuffix(" Long queues") })
    #expect(outline.contains { $0.hasPrefix("¶ Twice as many") })
    #expect(outline.contains { $0.hasSuffix("on the quay.") })
  }

  @Test("a cross-head may stand at the head of a column")
  func headOfColumn() throws {
    let outline = try read(column("\nLong queues")).outline
    #expect(outline.contains { $0.hasPrefix("h") && $0.hasSuffix(" Long queues") }, "\(outline)")
  }

  @Test("a cross-head that fills a line goes on in the next")
  func twoLines() throws {
    let outline = try read(column("A bigger boat and many more new\npeople")).outline
    #expect(
      outline.contains {
        $0.hasPrefix("h") && $0.hasSuffix("A bigger boat and many more new people")
      })
    #expect(outline.contains { $0.hasPrefix("¶ Twice as many") })
  }

  @Test(
    "text that is none heads nothing",
    arguments: [
      // Short sentences, and a paragraph of two lines.
      "Nobody minds.",
      "A return costs two shillings, as\nit did before the war.",
      // The line goes on below with a small letter.
      "The mayor was asked about it and\nsaid that the old boat would be\nsold.",
    ])
  func noHead(between: String) throws {
    let text = column(between)
    let outline = try read(text).outline
    #expect(outline.count { $0.hasPrefix("#") || $0.hasPrefix("h") } == 1, "\(outline)")
  }

  @Test("short speeches behind dashes in a column are prose")
  func speeches() throws {
    let text = """
      Le bac de minuit
      Par Luc Perrin
      -- Passez donc, dit le batelier.
      Elle monta; la barque pencha.
      Personne ne parlait plus.
      -- Où va-t-on par ce vent, et
      pourquoi si tard? demanda-t-elle.
      Il montra la rive d'en face, où une
      lampe brûlait encore (celle du
      moulin); puis il prit la rame et la
      posa sur ses genoux.
      -- Chez mon frère, reprit-il, et
      nous y serons avant l'aube.
      Le vent tomba d'un coup, et l'eau
      devint lisse comme une table que
      l'on vient de cirer.
      -- Voilà!
      La même lampe se balança deux
      fois au bout du quai, derrière les
      peupliers.

      """
    let outline = try read(text).outline
    #expect(
      outline.contains { $0.hasPrefix("¶ ") && $0.contains("Où va-t-on par ce vent, et pourquoi") })
    #expect(
      outline.contains { $0.hasPrefix("¶ ") && $0.hasSuffix("et nous y serons avant l'aube.") })
  }

  @Test(
    "a name and a trade below a title are a byline",
    arguments: ["Ruth Carver, staff writer", "Ruth Carver, special correspondent"])
  func trade(byline: String) throws {
    let text = column("Long queues").replacing("By Ruth Carver", with: byline)
    let outline = try read(text).outline
    #expect(outline.contains("by \(byline)"))
    #expect(outline.contains("# A ferry for the upper town"))
  }

  @Test("the name of a law above the day it was passed is a title")
  func law() throws {
    let text = """
      南湖市渡船管理办法
      2003年4月2日南湖市人民政府
      第十二次常务会议通过
      根据2011年6月9日南湖市人民
      政府第三次常务会议修正
      第一条 为了加强渡船的管理，
      保障乘客的安全，方便市民过湖，
      制定本办法。
      第二条 本市湖面上的渡船，都
      应当遵守本办法的规定，并接受有
      关部门的检查。
      第三条 渡船应当每年检修一次，
      检修的结果应当贴在船上，让乘客
      能够看到。

      """
    #expect(try read(text).outline.contains("# 南湖市渡船管理办法"))
  }

  @Test("below their articles too, a title without the byline that others have is a cross-head")
  func titlesBelow() throws {
    let lines = column("\nLong queues").split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.dropFirst(2).joined(separator: "\n")
    let text =
      first + "\nA ferry for the upper town\nBy Ruth Carver\n\n"
      + first.replacing("Long queues", with: "Short winters")
      + "\nA winter without a ferry at all\nBy Ruth Carver\n"
    let outline = try read(text).outline
    #expect(outline.count { $0.hasPrefix("# ") } == 2, "\(outline)")
    #expect(outline.contains { $0.hasPrefix("h") && $0.hasSuffix(" Long queues") }, "\(outline)")
  }

  @Test("a title and its byline between two blank lines are no verse")
  func signed() throws {
    let text =
      column("Long queues").replacing(
        "Long queues", with: "\nThe Ferryman (Continued)\nBy Ruth Carver\n")
    let outline = try read(text).outline
    #expect(outline.count { $0 == "by By Ruth Carver" } == 2, "\(outline)")
  }

  @Test("the foot of a single page is left out by its number")
  func foot() throws {
    for name in ["The Ferry News 2", "The Ferry News Page 3"] {
      let text = column("Long queues") + name + "\n\u{0C}\n"
      let outline = try read(text).outline
      #expect(outline.contains { $0.hasSuffix(": " + name) })
    }
    // What ends in mid-sentence is text.
    let text =
      column("Long queues") + "It holds as many as Room 2\n\u{0C}\nat the inn on the quay.\n"
    #expect(try read(text).outline.contains { $0.contains("as many as Room 2") })
  }
}
