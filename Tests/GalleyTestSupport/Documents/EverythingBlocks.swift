import GalleyCore

/// Every kind of block, in groups.
enum EverythingBlocks {
  static let prose: [Block] = [
    .paragraph(
      Paragraph([.text("A paragraph.")], attributes: Attributes(classes: ["center", "indent-2"]))),
    .heading(Heading(level: 4, [.text("A heading inside")])),
    .quotation(
      BlockQuotation([paragraph("Quoted words.")], attribution: [.text("— Somebody")])),
    .verse(
      LineGroup([
        VerseLine([.text("Roses are red,")]), VerseLine([.text("violets are blue.")], indent: 4),
      ])),
    .preformatted(
      Preformatted(
        [.text("if a < b {"), .lineBreak(LineBreak(.hard)), .text("    swap()  }")],
        codeLanguage: "swift")),
    .sceneBreak(SceneBreak([.text("* * *")])),
    .sceneBreak(SceneBreak()),
    .figure(
      Figure(
        image: Image(target: "dot.png", alternativeText: "A grey dot"),
        caption: [.text("Figure 1. A dot.")], attributes: Attributes(identifier: "figure-1"))),
    .figure(Figure(image: nil, caption: [.text("图为会场。")])),
  ]

  static let lists: [Block] =
    [
      .list(
        List(
          .bulleted,
          [
            ListItem([paragraph("Bulleted")], marker: TextRun("•")),
            ListItem([
              paragraph("Without a marker, with a list inside:"),
              .list(List(.bulleted, [ListItem([paragraph("Inner")])])),
            ]),
          ]))
    ]
    + List.NumberStyle.allCases.map { style in
      .list(
        List(
          .ordered(start: 2, style: style),
          [
            ListItem([paragraph("In \(style.rawValue)")], marker: TextRun("(2)")),
            ListItem([paragraph("and on")]),
          ]))
    }
    + [
      .definitionList(
        DefinitionList([
          DefinitionEntry(term: [.text("Galley")], [paragraph("A tray for set type.")]),
          DefinitionEntry(
            term: [.text("Proof")], [paragraph("A trial print."), paragraph("Evidence.")]),
        ]))
    ]

  static let tables: [Block] = [
    .table(
      Table(
        columns: [.natural, .left, .center, .right],
        head: [
          TableRow([
            cell("Name"), cell("Left"), TableCell([paragraph("Wide")], columnSpan: 2),
          ])
        ],
        body: [
          TableRow([
            TableCell([paragraph("Tall")], rowSpan: 2, isHeader: true), cell("a"), cell("b"),
            cell("c"),
          ]),
          TableRow([TableCell([paragraph("Both")], columnSpan: 2), TableCell([])]),
        ],
        caption: [.text("Table 1. Spans")]))
  ]

  static let stage: [Block] = [
    .stageDirection(StageDirection([.text("Enter two clowns.")])),
    .speech(
      Speech(
        speaker: [.text("First Clown.")], runsIn: true,
        [
          paragraph("Is she to be buried?"),
          .stageDirection(StageDirection([.text("(digging)")])),
          .verse(LineGroup([VerseLine([.text("In youth, when I did love,")])])),
        ])),
  ]

  static let page: [Block] =
    PageFurniture.Kind.allCases.map { kind in
      .furniture(PageFurniture(kind, [.text("The \(kind.rawValue)")]))
    }
    + Milestone.Unit.allCases.map { unit in .milestone(Milestone(unit, number: "12", line: 3)) }
    + [.raw(RawBlock(format: "latex", text: "\\clearpage"))]

  static let notes: [Block] =
    Note.Place.allCases.map { place in
      .note(
        Note(
          identifier: "note-\(place.rawValue)", label: TextRun("[\(place.rawValue)]"),
          [paragraph("A note at its place.")], place: place,
          attributes: Attributes(language: .english)))
    }
    + [.note(Note(identifier: "note-unlabelled", [paragraph("Nothing refers to this one.")]))]

  private static func paragraph(_ text: String) -> Block {
    .paragraph(Paragraph([.text(text)]))
  }

  private static func cell(_ text: String) -> TableCell { TableCell([paragraph(text)]) }
}
