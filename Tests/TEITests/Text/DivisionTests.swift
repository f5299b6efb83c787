import GalleyCore
import Testing

@Suite struct DivisionTests {
  @Test("front matter goes before the body, back matter after it")
  func parts() throws {
    let text = try Written(
      Document(divisions: [
        Division(kind: .frontMatter, blocks: [paragraph("Preface.")]),
        Division(kind: .chapter, blocks: [paragraph("One.")]),
        Division(kind: .frontMatter, blocks: [paragraph("Between.")]),
        Division(kind: .chapter, blocks: [paragraph("Two.")]),
        Division(kind: .backMatter, blocks: [paragraph("Index.")]),
      ])
    ).text
    #expect(
      text == """
        <front>
        <div type="frontmatter">
        <p>Preface.</p>
        </div>
        </front>
        <body>
        <div type="chapter">
        <p>One.</p>
        </div>
        <div type="frontmatter">
        <p>Between.</p>
        </div>
        <div type="chapter">
        <p>Two.</p>
        </div>
        </body>
        <back>
        <div type="backmatter">
        <p>Index.</p>
        </div>
        </back>
        """)
  }

  @Test("a single text needs no division, one with a head does")
  func singleText() throws {
    #expect(try written([paragraph("Words.")]) == "<p>Words.</p>")
    let headed = Division(
      kind: .text, matter: [Matter(.head, [.text("Title")])], blocks: [paragraph("Words.")])
    #expect(
      try Written(Document(divisions: [headed])).body == """
        <div type="text">
        <head>Title</head>
        <p>Words.</p>
        </div>
        """)
  }

  @Test("no body is empty, as TEI demands")
  func emptyBody() throws {
    #expect(try Written(Document()).body == "<p/>")
    let front = Document(divisions: [Division(kind: .frontMatter)])
    #expect(try Written(front).body == "<p/>")
    #expect(try written([.milestone(Milestone(.page))]) == "<pb/>\n<p/>")
    #expect(try written([.sceneBreak(SceneBreak())]).hasSuffix("<p/>"))
  }

  @Test("a title with a signature and no text between them has an empty paragraph")
  func onlyMatter() throws {
    let division = Division(
      kind: .article,
      matter: [Matter(.head, [.text("Title")]), Matter(.signature, [.text("Name")])])
    #expect(
      try Written(Document(divisions: [division])).body == """
        <div type="article">
        <head>Title</head>
        <p/>
        <closer>
        <signed>Name</signed>
        </closer>
        </div>
        """)
  }

  @Test("a heading opens a section that goes on to the next of its level or a higher one")
  func sections() throws {
    func heading(_ level: Int, _ text: String) -> Block {
      .heading(Heading(level: level, [.text(text)]))
    }
    let body = try written([
      paragraph("Before."), heading(2, "A"), paragraph("a"), heading(4, "B"), paragraph("b"),
      heading(3, "C"), heading(2, "D"), paragraph("d"),
    ])
    #expect(
      body == """
        <p>Before.</p>
        <div type="section" subtype="level-2">
        <head>A</head>
        <p>a</p>
        <div type="section" subtype="level-4">
        <head>B</head>
        <p>b</p>
        </div>
        <div type="section" subtype="level-3">
        <head>C</head>
        </div>
        </div>
        <div type="section" subtype="level-2">
        <head>D</head>
        <p>d</p>
        </div>
        """)
  }

  @Test("every kind has a type of its own")
  func types() throws {
    let types = try Division.Kind.allCases.map { kind in
      try Written(Document(divisions: [Division(kind: .issue, divisions: [Division(kind: kind)])]))
        .body.split(separator: "\n")[1]
    }
    #expect(Set(types).count == Division.Kind.allCases.count)
    #expect(types.contains("<div type=\"article\">"))
  }
}
