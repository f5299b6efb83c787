import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// Words in places where none are looked for: all of them are in the document, none twice.
@Suite struct LedgerTests {
  /// Bodies with the words of each, in their order in the document.
  static let bodies: [(String, String)] = [
    ("<p><ruby>漢<rt>かん</rt><rt>kan</rt></ruby>字</p>", "漢かん kan 字"),
    ("<p><ruby><rt>lone</rt></ruby></p>", "lone"),
    ("<pre>$ <code>ls</code> more</pre>", "$ ls more"),
    ("<figure><figcaption>one</figcaption><figcaption>two</figcaption></figure>", "one two"),
    ("<dl><dt>term</dt>stray<dd>said</dd></dl>", "termstraysaid"),
    ("<table>a<tr>b<td>c</td></tr><tbody>d<tr><td>e</td></tr></tbody></table>", "a d b c e"),
    ("<table><caption>a</caption><caption>b</caption><tr><td>c</td></tr></table>", "a b c"),
    ("<table><colgroup>a<col/></colgroup><tr><th>b</th><p>c</p></tr></table>", "a b c"),
    ("<p>a<br>b</br>c</p><hr>d</hr>", "a b c d"),
    ("<ul>a<li>b</li><p>c</p></ul>", "a b c"),
    ("<svg><title>sign</title><text>here</text><style>x</style></svg>", "sign here"),
    ("<p><svg><image href='none.png'/><text>here</text></svg></p>", "here"),
    ("<p>* <a epub:type='noteref' href='#n'>*</a></p><aside id='n'><p>N</p></aside>", "* * * N"),
    ("<p>a<script>no()</script><style>p{}</style>b<select><option>c</option></select></p>", "ab"),
    ("<p><q>said</q> <math><mi>x</mi><annotation>TeX</annotation></math></p>", "“said” x"),
    ("<blockquote>a<footer>b<p>c</p></footer></blockquote>", "a b c"),
    (
      "<p>a<a id='r' href='#n'>1</a></p><ol><li id='n'><p>N <a href='#r'>↩</a></p></li></ol>",
      "a11N"
    ),
    ("<nav><p>left out</p></nav><aside><p>kept</p></aside>", "kept"),
    ("<h2><img src='none.png' alt='plate'/></h2><div class='poem'>a<br/>b<p>c</p></div>", "a b c"),
  ]

  /// Marks of Galley's own hold no words; words that got into one are kept.
  @Test(arguments: ["line-start", "page-start", "anchor"]) func wordsInMarksAreKept(mark: String)
    throws
  {
    let head = "<head><meta name='generator' content='Galley 1'/></head>"
    let body = "<body><span class='\(mark)'>word</span>\n</body>"
    #expect(letters(try ReadBook(page: "<html>\(head)\(body)</html>").document) == "word")
  }

  @Test(arguments: bodies.indices) func wordsOfOthersAreKept(index: Int) throws {
    let (body, words) = Self.bodies[index]
    let book = try ForeignBook(["<h1>H</h1>" + body]).read()
    #expect(letters(book.document) == "H" + words.filter { $0 != " " })
    let page = try ReadBook(page: "<html><body><h1>H</h1>\(body)</body></html>")
    #expect(letters(page.document).count >= words.count { $0 != " " })
  }

  @Test func wordsBesideTheBodyAreKept() throws {
    var book = ForeignBook(["<h1>H</h1>"])
    book.files[1].text = book.files[1].text.replacing("</body>", with: "</body><p>behind</p>")
    #expect(try letters(book.read().document) == "Hbehind")
  }

  /// A file of Galley's own that somebody has worked on.
  @Test func wordsPutIntoOwnFilesAreKept() throws {
    let changes = [
      ("<header>", "<header><p>new</p>loose"), ("<footer>", "<footer><p class=\"own\">new</p>"),
      ("<br/>\n<span class=\"line", "new<br/>\n<span class=\"line"),
      ("<section class=\"notes\"", "<p>new</p><section class=\"notes\""),
      ("</footer>", "new</footer>"), ("<main>", "<main>new"), ("</dt>", "</dt>new"),
      ("<span class=\"column-start\"></span>", "<span class=\"column-start\">new</span>"),
    ]
    let document = EverythingDocument.make()
    let text = try WrittenPage(document).text
    let before = try letters(ReadBook(page: text).document)
    for (old, new) in changes {
      let place = try #require(text.firstRange(of: old), "\(old)")
      let changed = text.replacingCharacters(in: place, with: new)
      let read = try letters(ReadBook(page: changed).document)
      #expect(read.count == before.count + (new.contains("loose") ? 8 : 3), "\(old)")
    }
  }

  @Test func lossIsAFault() throws {
    var ledger = ReadingLedger()
    ledger.find("a b c")
    ledger.omit("b")
    ledger.generate("d")
    let document = { (text: String) in
      Document(divisions: [Division(kind: .text, blocks: [.prose(text)])])
    }
    try ledger.check(document("d ca"), file: "x")
    let failure = #expect(throws: Diagnostic.self) {
      try ledger.check(document("ca"), file: "x")
    }
    #expect(failure?.category == .internal && failure?.code == "loss-audit")
  }

  private func letters(_ document: Document) -> String {
    String(
      String.UnicodeScalarView(document.plainText.unicodeScalars.filter { !isWhiteSpace($0) }))
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
