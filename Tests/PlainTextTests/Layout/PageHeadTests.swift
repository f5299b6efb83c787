import GalleyCore
import Testing

/// The head of a page that stands alone, right above a title and without a gap.
@Suite struct PageHeadTests {
  /// A column of our own below some lines.
  private func column(_ head: String) -> String {
    """
    \(head)
    The council has bought a second
    boat for the crossing at the old
    mill, and it will run from the first
    day of spring until the river rises.
    Tickets are sold on the quay.
    Twice as many people crossed
    last year as in the year before,
    and the queue reached the market
    on most mornings. The boat now in
    use was built for forty people and
    has carried more than sixty, which
    the harbour master does not like.

    """
  }

  @Test(
    "a name with a number or a date right above a title is the head of the page",
    arguments: [
      "Page Three 18", "18 Local news", "The Harbour Courier August 20, 2023",
      "20 August 2023 The Harbour Courier",
    ])
  func isHead(head: String) throws {
    let text = column(head + "\nA ferry for all\nBy Ruth Carver")
    let document = try read(text)
    #expect(document.outline.contains { $0.hasSuffix(": " + head) }, "\(document.outline)")
    #expect(document.outline.contains("# A ferry for all"), "\(document.outline)")
    #expect(document.reconstructedSource() == text)
  }

  @Test(
    "so is one with the number of the page on a line of its own",
    arguments: [
      ["Local news 18", "18"], ["- 18 -"], ["18"], ["18", "The Harbour Courier May 3, 2023"],
    ]
  )
  func folio(head: [String]) throws {
    let text = column((head + ["A ferry for all", "By Ruth Carver"]).joined(separator: "\n"))
    let document = try read(text)
    #expect(document.outline.contains("# A ferry for all"), "\(document.outline)")
    for line in head {
      #expect(document.outline.contains { $0.hasSuffix(": " + line) }, "\(document.outline)")
    }
    #expect(document.reconstructedSource() == text)
  }

  @Test(
    "pages of Han are named with letters, ordinals and sections",
    arguments: ["晨报 A07 文化", "A12 要闻", "文化 第12345号", "第3版 要闻", "河港日報 中華民國一〇八年三月七日"])
  func named(head: String) throws {
    let outline = try read(
      """
      \(head)
      河堤上的春天
      \(ColumnStory.river)

      """
    ).outline
    #expect(outline.contains("# 河堤上的春天"), "\(outline)")
    #expect(outline.contains { $0.hasSuffix(": " + head) }, "\(outline)")
  }

  @Test("so it is among Han")
  func han() throws {
    let outline = try read(
      """
      12 要闻
      河堤上的春天
      \(ColumnStory.river)

      """
    ).outline
    #expect(outline.contains("# 河堤上的春天"), "\(outline)")
    #expect(outline.contains { $0.hasSuffix(": 12 要闻") }, "\(outline)")
  }

  @Test(
    "what only looks like a head stays",
    arguments: [
      // A title with a number in it above the text itself.
      "Boat Number 2",
      // Place and date of a letter.
      "Millford, May 3, 1921\nDear Mr. Carver,",
      // The head of a message.
      "From ruth@example.org Mon May  3 10:12:00 2021\nSubject: Boats",
      "Chapter 3\nA ferry for all",
    ])
  func isNone(head: String) throws {
    let outline = try read(column(head)).outline
    let first = head.split(separator: "\n").first.map(String.init) ?? head
    #expect(!outline.contains { $0.hasPrefix("header: " + first) }, "\(outline)")
  }

  /// A page of our own in Japanese, with some lines above its first title and below its last.
  private func page(_ head: String, _ foot: String) -> String {
    """
    \(head)船着き場
    文・小川健一
    \(ColumnStory.landing)
    水車小屋
    文・中村春子
    \(ColumnStory.wheel)
    \(foot)\u{0C}

    """
  }

  @Test(
    "a date may hold the year of an era and the day in brackets",
    arguments: [
      "港新聞\n\n2019年（平成31年）3月7日（木曜日）\n\n", "港新聞 2019年（平成31年）3月7日（木曜日）\n",
    ])
  func era(head: String) throws {
    let outline = try read(page(head, "")).outline
    #expect(outline.contains("# 船着き場"), "\(outline)")
    #expect(outline.contains { $0.hasSuffix("2019年（平成31年）3月7日（木曜日）") && !$0.hasPrefix("#") })
  }

  @Test("an extractor may put the head last", arguments: ["文化 第12345号", "港新聞 B07 文化"])
  func last(head: String) throws {
    let outline = try read(page("", head + "\n")).outline
    #expect(outline.contains { $0.hasSuffix(": " + head) }, "\(outline)")
  }

  @Test("so it may below a name, with the day of the week")
  func lastBelowName() throws {
    let head = "港新聞 2019年3月7日（木曜日）"
    let outline = try read(page("", "山田太郎\n\(head)\n")).outline
    #expect(outline.contains { $0.hasSuffix(": " + head) }, "\(outline)")
  }

  @Test("the two sides of a head may come out first and last")
  func halves() throws {
    let date = "2019年（平成31年）3月7日（木曜日）"
    let outline = try read(page("港新聞\n\n", "\n\(date)\n")).outline
    #expect(outline.contains("# 船着き場"), "\(outline)")
    #expect(
      outline.contains { $0.hasSuffix(": 港新聞") } && outline.contains { $0.hasSuffix(": " + date) })
  }

  @Test("a name with a day and a date stands also right above text, or below it")
  func besideText() throws {
    let head = "The Harbour Courier Thursday, May 4, 2023"
    let stories =
      "A ferry\nBy Ruth Carver\n\(ColumnStory.mill)\nThe mill\nBy Tom Baker\n\(ColumnStory.ferry)"
    for text in ["\(head)\n\(ColumnStory.ferry)\n\(stories)\n", "\(stories)\n\(head)\n\u{0C}"] {
      let outline = try read(text).outline
      #expect(outline.contains { $0.hasSuffix(": " + head) }, "\(outline)")
      #expect(!outline.contains { $0.hasPrefix("# The Harbour") || $0.hasPrefix("¶ The Harbour") })
    }
  }

  @Test("a line below a date and right above text is its title and no part of the head")
  func titleBelowDate() throws {
    let body = column("The river was high.").dropFirst(20)
    let text = "August 20, 2023\n\nA ferry for all\n\n" + body
    let document = try read(text)
    #expect(document.outline.contains("# A ferry for all"), "\(document.outline)")
  }
}
