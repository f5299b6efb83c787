import GalleyCore
import Testing

@Suite struct TableTests {
  @Test("spans, heads and the alignment of the column a cell begins in")
  func spans() throws {
    let table = Table(
      columns: [.natural, .center, .right],
      head: [TableRow([cell("h1"), cell("h2"), cell("h3")])],
      body: [
        TableRow([
          TableCell([paragraph("a")], rowSpan: 2, isHeader: true),
          TableCell([paragraph("b")], columnSpan: 2),
        ]),
        TableRow([cell("c"), cell("d")]),
      ], caption: [.text("Table 1")])
    #expect(
      try written([.table(table)]) == """
        <table rows="3" cols="3">
        <head>Table 1</head>
        <row role="label">
        <cell>h1</cell>
        <cell rendition="#center">h2</cell>
        <cell rendition="#right">h3</cell>
        </row>
        <row>
        <cell role="label" rows="2">a</cell>
        <cell cols="2" rendition="#center">b</cell>
        </row>
        <row>
        <cell rendition="#center">c</cell>
        <cell rendition="#right">d</cell>
        </row>
        </table>
        """)
  }

  @Test("a table without rows has one, as TEI demands")
  func empty() throws {
    let body = try written([.table(Table(columns: [], body: []))])
    #expect(body == "<table rows=\"1\" cols=\"1\">\n<row><cell/></row>\n</table>")
  }

  @Test("a picture of the document is in the file")
  func figure() throws {
    let image = Image(target: "a.png", alternativeText: "A dot")
    var document = document([.figure(Figure(image: image, caption: [.text("Fig. 1")]))])
    document.resources = [Resource(name: "a.png", mediaType: "image/png", bytes: [1, 2, 3, 4])]
    #expect(
      try Written(document).body == """
        <figure>
        <graphic url="data:image/png;base64,AQIDBA=="/>
        <head>Fig. 1</head>
        <figDesc>A dot</figDesc>
        </figure>
        <p/>
        """)
  }

  private func cell(_ text: String) -> TableCell { TableCell([paragraph(text)]) }
}
