import GalleyCore
import Testing

@testable import TEIFormat

@Suite struct EncodingDescriptionTests {
  @Test("the editorial declaration tells what was done, with numbers")
  func statements() throws {
    let page = try Written(NewspaperPage.make())
    let declaration = try #require(page.inside("editorialDecl"))
    for statement in [
      "Nothing was corrected.", "9 joined without a space (lb with break=\"no\").",
      "Indents, blank lines and line ends between blocks were left out.",
      "No word is divided at a line end by a hyphen.",
      "Found by a program: 3 articles, 5 paragraphs.",
      "Quotation marks are part of the text; no quotation is tagged.",
      "5 lines that belong to a division stand elsewhere",
      "In 2 places the program was less than 80 percent sure",
    ] { #expect(declaration.contains(statement), "\(statement)") }
    #expect(declaration.contains("<hyphenation eol=\"all\">"))
  }

  @Test("a removed hyphen changes what is said of hyphens")
  func hyphens() throws {
    let inlines: [Inline] = [
      .text("hy"), .lineBreak(LineBreak(.nothing, omitted: "-\n")), .text("phen"),
    ]
    let file = try Written(document([.paragraph(Paragraph(inlines))]))
    #expect(file.inside("hyphenation")?.contains("1 hyphen at line ends") == true)
    #expect(file.file.contains("<hyphenation eol=\"hard\">"))
  }

  @Test("hyphens that stayed and those that are in doubt are counted too")
  func keptHyphens() throws {
    let inlines: [Inline] = [
      .text("twenty-"), .lineBreak(LineBreak(.nothing)), .text("one and co"),
      .lineBreak(LineBreak(.nothing, omitted: "-\n", confidence: Confidence(percent: 60))),
      .text("op"),
    ]
    let statement = try Written(document([.paragraph(Paragraph(inlines))])).inside("hyphenation")
    #expect(statement?.contains("1 hyphen there, taken for part of a word, was kept.") == true)
    #expect(statement?.contains("1 of these decisions is uncertain.") == true)
  }

  @Test("the kinds of text are those that there are")
  func classes() throws {
    let speech = Speech(speaker: [.text("A.")], [paragraph("Words.")])
    let file = try Written(document([.speech(speech)])).file
    #expect(file.contains("<catDesc>Drama: 1 speech</catDesc>"))
    #expect(file.contains("target=\"#type-drama #type-prose\"/>"))
    #expect(!file.contains("Verse"))
    #expect(try Written(Document()).inside("classDecl") == nil)
  }

  @Test("only the renditions in use are declared, and none is no declaration")
  func renditions() throws {
    #expect(try Written(document([paragraph("a")])).inside("tagsDecl") == nil)
  }

  @Test(
    "a version is numbers for programs and whole for people",
    arguments: [("1.2.0-beta+5", "1.2.0"), ("dev", "0"), ("1.2.3.4.5", "1.2.3.4"), ("2.", "2")])
  func version(text: String, numbers: String) throws {
    let file = try Written(Document(), program: text)
    #expect(file.file.contains("<application ident=\"Galley\" version=\"\(numbers)\">"))
    #expect(file.inside("application")?.contains("<label>Galley \(text)</label>") == true)
  }

  @Test("the time of a change is told only where the user gave one")
  func revisions() throws {
    let timeless = try Written(Document()).inside("revisionDesc")
    #expect(timeless?.contains("<change who=\"#galley\">") == true)
    let timed = try Written(Document(), timestamp: Timestamp(secondsSince1970: 1_669_766_400))
    #expect(
      timed.inside("revisionDesc")?.contains("<change when=\"2022-11-30\" who=\"#galley\">") == true
    )
  }

  @Test("languages of the metadata and of nodes are listed once")
  func languages() throws {
    var document = document([
      .paragraph(
        Paragraph([
          .foreign(ForeignRun(.german, [.text("a")])), .foreign(ForeignRun(.french, [.text("b")])),
        ]))
    ])
    document.metadata.languages = [Field(.japanese), Field(.german)]
    #expect(
      try Written(document).inside("langUsage") == """
              <language ident="ja">Japanese</language>
              <language ident="de" usage="50">German</language>
              <language ident="fr" usage="50">French</language>
        """ + "\n    ")
  }
}
