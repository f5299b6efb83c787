import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import TEIFormat
import Testing

/// TEI that other programs wrote.
@Suite struct ForeignTests {
  @Test("from TEI to TEI no element, attribute or character is lost", arguments: UInt64(0)..<150)
  func nothingIsLost(seed: UInt64) throws {
    var maker = ForeignMaker(seed: seed)
    let file = tei(maker.text())
    let written = try Written(try ReadBack(file).document)
    let missing = try Census(file).missing(in: Census(written.file))
    #expect(missing == [], "\(missing)")
    let (expected, found) = (try Census(file).characters, try Census(written.file).characters)
    #expect(expected == found)
    // And once more, from what was written.
    let again = try Written(try ReadBack(written.file).document)
    #expect(try Census(file).missing(in: Census(again.file)) == [])
    #expect(try Census(file).characters == Census(again.file).characters)
  }

  @Test("what no node is like is told once, and comes back around its text")
  func unlike() throws {
    let file = tei("<body><p>To <persName key=\"a\">Anna</persName> and <persName/>.</p></body>")
    let read = try ReadBack(file)
    #expect(read.codes == ["unlike-element"])
    #expect(read.diagnostics.first?.message.contains("2 elements 'persName'") == true)
    #expect(read.document.plainText == "To Anna and .")
    #expect(
      try Written(read.document).body.hasSuffix(
        "<p>To <persName key=\"a\">Anna</persName> and <persName></persName>.</p>"))
  }

  @Test("white space between words is a space, that around blocks nothing")
  func spaces() throws {
    let read = try ReadBack(
      tei("<body>\n <p>\n  One\n  <hi rend=\"italic\">two</hi>\n  three.\n </p>\n</body>"))
    #expect(read.document.plainText == "One two three.")
    guard case .paragraph(let paragraph)? = read.document.divisions.first?.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.content.count == 3)
    if case .emphasis(let emphasis) = paragraph.content[1] { #expect(emphasis.kind == .italic) }
  }

  @Test(
    "what stands in a line has the spaces beside it",
    arguments: [
      "so.<note place=\"foot\"><p>First.</p></note> It was",
      "<note place=\"foot\">First.</note> It was",
      "<ptr target=\"#c1\"/> <formula notation=\"tex\">x^2</formula> <g ref=\"#g1\"></g> end",
      "see <bibl>Pell</bibl> and <bibl>Baum</bibl>",
      "a <figure><graphic url=\"a.png\"/></figure> b",
    ])
  func spacesInLines(line: String) throws {
    let written = try Written(try ReadBack(tei("<body><p>\(line)</p></body>")).document)
    #expect(written.body.split(separator: "\n").joined() == "<p>\(line)</p>")
  }

  @Test("a paragraph in a cell keeps its tag")
  func paragraphInCell() throws {
    let cell = "<cell><p n=\"9\">B</p></cell>"
    let file = tei("<body><table><row>\(cell)</row></table></body>")
    let written = try Written(try ReadBack(file).document)
    #expect(written.body.split(separator: "\n").joined().contains(cell))
  }

  @Test("white space before and behind blocks is none of the text's")
  func spacesAtBlocks() throws {
    let read = try ReadBack(
      tei("<body><list>\n<item>One\n<list><item> in </item>\n</list>\n</item>\n</list> </body>"))
    #expect(read.document.plainText == "Onein")
  }

  @Test("what was written once is written the same again")
  func stable() throws {
    let file = tei(
      """
      <front><titlePage><docTitle><titlePart>A</titlePart></docTitle><byline>by <docAuthor>B</docAuthor>
      </byline></titlePage></front>
      <body><div type="chapter" n="1"><head>One</head>
      <epigraph><cit><quote>All is sea.</quote> <bibl>Anon.</bibl></cit></epigraph>
      <p rend="indent">He said <q who="#a">go <emph>now</emph></q>.<note place="foot"><p>First.</p>
      <p>Second.</p></note> It was <choice><sic>teh</sic><corr>the</corr></choice> end<lb n="5"/> of
      it. <gap reason="lost" extent="2"/> <unclear>word</unclear> <?pi data?><!-- here --> </p>
      <floatingText><body><opener><dateline>Marl, <date when="1903-05-04">4 May</date></dateline>
      <salute>Dear Ann,</salute></opener><p>Come.</p></body></floatingText>
      <table rows="2"><head>Tab</head><row role="label"><cell>A</cell><cell><p n="9">B</p></cell>
      </row><row><cell cols="2">C</cell></row></table>
      <sp who="#a"><speaker>ANN</speaker> <stage>enters</stage> <lg><l n="1">one</l> <l>two</l></lg>
      </sp> <figure><graphic url="a.png" width="3cm"/> <head>Cap</head> <figDesc>A boat</figDesc>
      </figure> <list type="ordered"><head>LH</head><label>a</label> <item n="1">I1 <list><item>in
      </item></list> </item></list> <milestone unit="section" n="3"/> <pb n="12" facs="p12.png"/>
      <p>See <ref target="#p1">it</ref> <ptr target="#c1"/> <formula>x^2</formula> <g ref="#g1"/></p>
      </div></body>
      """)
    let written = try Written(try ReadBack(file).document).file
    let difference = difference(try Written(try ReadBack(written).document).file, written)
    #expect(difference == nil)
  }

  @Test("what another's header tells of the print is kept")
  func print() throws {
    let header = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title>
      </titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc>
      """
    let end = "</sourceDesc></fileDesc></teiHeader><text><body><p>A.</p></body></text></TEI>"
    let article = """
      <biblStruct><analytic><author>Ann Pell</author><title level="a">Flood</title></analytic>
      <monogr><title level="j">Courier</title><imprint><pubPlace>Marl</pubPlace>
      <publisher>Marl Press</publisher><date when="1921">1921</date></imprint></monogr>
      <idno type="ISSN">1234-5679</idno></biblStruct>
      """
    let read = try ReadBack(header + article + end).document.metadata
    #expect(read.sourcePublication?.value == "Courier (Marl: Marl Press)")
    #expect(read.creators.map(\.value.name) == ["Ann Pell"])
    #expect(read.date?.value == "1921")
    #expect(read.identifiers.map(\.value) == [Identifier(scheme: "ISSN", value: "1234-5679")])
    let plain = try ReadBack(header + "<bibl>from a print of 1903</bibl>" + end).document
    #expect(plain.metadata.sourcePublication?.value == "from a print of 1903")
    let again = try ReadBack(try Written(plain).file).document
    #expect(again.metadata.sourcePublication?.value == "from a print of 1903")
  }

  @Test("tags that were made up cannot break the file")
  func balance() throws {
    let cases: [(String, String)] = [
      ("</p>", ""), ("<persName>", "<persName></persName>"), ("<a b=\"<\">", ""),
      ("<a/><b/>", ""), ("<a></b>", ""), ("<!-- a --> b -->", ""), ("<?php ?> <p ?>", ""),
    ]
    for (tag, expected) in cases {
      let raw = Inline.raw(RawBlock(format: "tei.tag", text: tag))
      #expect(try written(inlines: [raw]) == "<p>\(expected)</p>")
    }
  }
}

/// What is in the `text` of a file.
private struct Census {
  private var counts: [String: Int] = [:]
  private(set) var characters = ""

  init(_ file: String) throws {
    var reader = try XMLReader(Array(file.utf8))
    var isInText = false
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        isInText = isInText || name == "text"
        guard isInText else { continue }
        counts["<\(name)>", default: 0] += 1
        for attribute in attributes {
          counts["\(name)/@\(attribute.name)=\(attribute.value)", default: 0] += 1
        }
      case .text(let text):
        if isInText { characters += text.filter { !$0.isWhitespace } }
      case .end: break
      }
    }
  }

  /// What another has not, or less often.
  func missing(in other: Census) -> [String] {
    counts.filter { other.counts[$0.key, default: 0] < $0.value }.map(\.key).sorted()
  }
}

/// Makes elements of TEI in any order and nesting, valid or not.
private struct ForeignMaker {
  private var random: SplitMix64
  private var count = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private static let names = """
    p ab head div lg l list item label table row cell figure graphic figDesc quote cit bibl q said \
    note ref ptr hi emph foreign term title name persName placeName date num abbr expan choice sic \
    corr orig reg add del gap unclear supplied pb cb gb lb milestone anchor seg sp speaker stage \
    opener closer salute signed dateline byline epigraph argument trailer floatingText body fw g \
    ruby rb rt formula code gi ident address addrLine postscript titlePage docTitle titlePart \
    docAuthor castList castItem role roleDesc set desc space subst w s interp index egXML time \
    measure rs mentioned soCalled gloss headLabel headItem imprint publisher div1 div2 ex am listBibl
    """.split(separator: " ").map(String.init)

  mutating func text() -> String {
    var text = ""
    if Bool.random(using: &random) { text += "<front\(attributes())>\(content(2))</front>" }
    text += "<body\(attributes())>\(content(0))</body>"
    if Bool.random(using: &random) { text += "\n<back>\(content(2))</back>" }
    return text
  }

  private mutating func content(_ depth: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...(depth == 0 ? 9 : 4), using: &random) {
      if Int.random(in: 0..<3, using: &random) == 0 {
        count += 1
        text +=
          [" word\(count)", "w\(count) ", "\n  ", "汉\(count)", " &amp;&lt;\(count)"]
          .randomElement(using: &random) ?? ""
      }
      let name = Self.names.randomElement(using: &random) ?? "p"
      text += "<\(name)\(attributes())>\(depth < 6 ? content(depth + 1) : "")</\(name)>"
    }
    return text
  }

  private mutating func attributes() -> String {
    guard Int.random(in: 0..<3, using: &random) == 0 else { return "" }
    count += 1
    return [
      " n=\"\(count)\"", " xml:id=\"i\(count)\"", " rend=\"italic x\"", " type=\"gloss\"",
      " type=\"run-in\"", " xml:lang=\"de\"", " target=\"a b.html\"", " role=\"label\"",
      " break=\"no\"", " corresp=\"#i1\" cert=\"low\"", " rendition=\"#r\"", " url=\"a.png\"",
    ].randomElement(using: &random) ?? ""
  }
}
