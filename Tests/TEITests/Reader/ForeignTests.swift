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
