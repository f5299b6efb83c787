import GalleyCore

/// Every kind of inline, with a word of text between them.
enum EverythingInlines {
  static let all: [Inline] = [
    [.text("Plain <text> & more")],
    Emphasis.Kind.allCases.map { kind in .emphasis(Emphasis(kind, [.text(kind.rawValue)])) },
    [
      .emphasis(Emphasis(.bold, [.text("bold "), .emphasis(Emphasis(.italic, [.text("both")]))]))
    ],
    LineBreak.Join.allCases.map { .lineBreak(LineBreak($0, confidence: .init(percent: 65))) },
    [.lineBreak(LineBreak(.nothing, omitted: "-\n"))],
    Milestone.Unit.allCases.map { .milestone(Milestone($0, number: "7", line: 2)) },
    [
      .link(Link(target: "https://example.org/?a=1&b=2", [.text("a link")])),
      .link(Link(target: "#chapter-1", [.text("another")])),
      .image(Image(target: "dot.png", alternativeText: "a dot")),
      .image(Image(target: "dot.png", alternativeText: "")),
      .noteReference(NoteReference(target: "note-foot", label: TextRun("[foot]"))),
      .noteReference(NoteReference(target: "note-end", label: TextRun("①"))),
      .noteReference(NoteReference(target: "note-margin", label: TextRun("*"))),
      .ruby(Ruby(base: [.text("漢字")], reading: TextRun("かんじ"))),
      .foreign(ForeignRun(.german, [.text("Schriftsatz")])),
      .quotation(InlineQuotation([.text("“quoted”")])),
    ],
    [Correction.Kind.error, .regularization, .expansion].map { kind in
      .correction(
        Correction(
          kind, source: [.text("teh")], regular: [.text("the")], confidence: .init(percent: 90)))
    },
    [
      .gap(Gap(reason: "illegible", characters: 3)), .gap(Gap(reason: "lost")),
      .anchor(Anchor(identifier: "anchor-1")),
      .raw(RawBlock(format: "latex", text: "\\TeX{}")),
      .text("\u{1}\u{FFFE} 汉字 עברית 👩‍👩‍👧 e\u{301}"),
    ],
  ].flatMap { $0 }.flatMap { [$0, .text(" and ")] }
}
