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

  @Test("so it is among Han")
  func han() throws {
    let outline = try read(
      """
      12 要闻
      河堤上的春天
      河堤上的柳树绿了，老人们搬出椅子，
      坐在门前晒太阳。船家说，今年的水比
      去年大，渡口要往上移三十步，新的码
      头下个月就能用了。
      镇上的人都说这是好事，只有卖豆腐的
      老张不高兴，因为他的铺子就在旧码头
      边上，来往的人都从他门前过。

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
}
