public import GalleyCore

/// A document made by hand that has every node of the model, so that a golden shows what a writer
/// makes of each.
public enum EverythingDocument {
  /// The document, without a source.
  public static func make() -> Document {
    var metadata = Metadata()
    metadata.titles = [Field("Everything & More"), Field("万物", origin: .read)]
    metadata.subtitle = Field("One of Each")
    metadata.creators = [
      Field(Creator(name: "Ada Example", sortName: "Example, Ada", affiliation: "Paper Office")),
      Field(Creator(name: "译者", role: "trl"), origin: .guessed, confidence: .init(percent: 70)),
    ]
    metadata.date = Field("2022-11-30")
    metadata.languages = [Field(.english), Field(.simplifiedChinese)]
    metadata.publisher = Field("Example House")
    metadata.titleSort = Field("Everything and More")
    metadata.place = Field("Hull")
    metadata.issued = Field("2024-05")
    metadata.edition = Field("Second edition")
    metadata.series = Field(Series(name: "Samples & Tests", position: "3"))
    metadata.sourceIssue = Field("No. 12")
    metadata.sourcePage = Field("3-4", origin: .read)
    metadata.licence = Field("https://creativecommons.org/publicdomain/zero/1.0/")
    metadata.sourcePublication = Field("学习时报", origin: .read)
    metadata.rights = Field("CC0 1.0")
    metadata.identifiers = [Field(Identifier(scheme: "ISBN", value: "9780306406157"))]
    metadata.subjects = [Field("samples"), Field("typesetting")]
    metadata.description = Field("Each node of the model, once.")
    return Document(
      metadata: metadata,
      divisions: [front, issue, book, plain, back],
      resources: [Resource(name: "dot.png", mediaType: "image/png", bytes: SampleImage.png)],
      decisions: [
        Decision(
          .role, "title", source: SourceRange(0, 17), line: 1, confidence: .init(percent: 95),
          evidence: [Evidence("the line is short and stands alone", weight: 210)])
      ])
  }

  private static let front = Division(
    kind: .frontMatter, matter: [Matter(.head, [.text("Preface")], level: 1)],
    blocks: [.paragraph(Paragraph([.text("Before the text.")]))], role: .preface)

  private static let issue = Division(
    kind: .volume, matter: [Matter(.head, [.text("Volume One")], level: 1)],
    divisions: [
      Division(
        kind: .issue, matter: [Matter(.head, [.text("Issue Two")], level: 2)],
        divisions: [EverythingArticle.division])
    ])

  private static let book = Division(
    kind: .part, matter: [Matter(.head, [.text("Part One")], level: 1)],
    divisions: [
      Division(
        kind: .chapter, attributes: Attributes(identifier: "chapter-1"),
        matter: [Matter(.head, [.text("Chapter One")], level: 2)],
        blocks: EverythingBlocks.prose,
        divisions: [
          Division(
            kind: .section, matter: [Matter(.head, [.text("Lists and Tables")], level: 3)],
            blocks: EverythingBlocks.lists + EverythingBlocks.tables)
        ])
    ])

  private static let plain = Division(
    kind: .text,
    blocks: EverythingBlocks.stage + EverythingBlocks.page
      + [.paragraph(Paragraph(EverythingInlines.all))])

  private static let back = Division(
    kind: .backMatter, matter: [Matter(.head, [.text("Notes")], level: 1)],
    blocks: EverythingBlocks.notes)
}

/// An article with every role of matter, its title moved to its front.
enum EverythingArticle {
  static let division = Division(
    kind: .article, attributes: Attributes(identifier: "article-1", language: .simplifiedChinese),
    matter: [
      Matter(.overline, [.text("专题")]),
      Matter(.head, [.text("改革的<路>")], level: 3, movedFrom: "moved-1"),
      Matter(.subhead, [.text("——一个例子")], confidence: .init(percent: 60)),
      Matter(.byline, [.text("本报记者 某某")]),
      Matter(.dateline, [.text("北京11月30日电")]),
      Matter(.argument, [.text("What it is about.")], attributes: Attributes(language: .english)),
      Matter(.salute, [.text("编辑同志：")]),
      Matter(.close, [.text("此致敬礼")]),
      Matter(.signature, [.text("某某")]),
      Matter(.postscript, [.text("又及：船来了。")]),
      Matter(.sourceLine, [.text("载《学习时报》")]),
      Matter(.authorNote, [.text("（作者系某校教授）")]),
      Matter(.trailer, [.text("完")]),
    ],
    blocks: [
      .paragraph(
        Paragraph(
          [
            .text("第一段的文字在这里"), .lineBreak(LineBreak(.nothing)), .text("继续，不加空格。"),
          ], runInHead: [.text("把握方向。")])),
      .anchor(Anchor(identifier: "moved-1")),
    ])
}
