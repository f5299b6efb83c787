import GalleyCore

/// A page of a newspaper as text extraction leaves it: three articles in a narrow measure, the
/// first without a title, the titles of the others below them.
enum NewspaperPage {
  /// The file.
  static let text = """
    　　春分刚过，城南的水渠边就热闹
    起来。村里的老人说，渠水一响，地
    里的活就等不得了。

    　　县里今年新修了三段渠道，用的
    还是旧渠的石料。

    　　书店开在老巷的尽头，没有招
    牌。店主把看过的书摆在门口，谁都
    可以拿一本走，只要留下另一
    本。

    “书要走动，”他说，“放着就旧
    了。”

    巷尾的书店
    本报记者　林一舟

    　　桥修好那天，两岸的人都来了。
    走第一趟的是一位九十岁的石匠，他
    的父亲参加过旧桥的修造。
    桥成记
    ——写在新桥通行之际
    周望
    （作者系退休教师）
    原载《河岸》

    """

  /// The page as a careful reader has it.
  static func make() -> Document {
    var page = PageBuilder(text, name: "page-3.txt")
    var document = Document(divisions: [])
    document.divisions.append(
      Division(
        kind: .article,
        blocks: [
          .paragraph(
            Paragraph(page.block(["春分刚过，城南的水渠边就热闹", "起来。村里的老人说，渠水一响，地", "里的活就等不得了。"]))),
          .paragraph(Paragraph(page.block(["县里今年新修了三段渠道，用的", "还是旧渠的石料。"]))),
        ]))
    document.divisions.append(bookshop(&page))
    document.divisions.append(bridge(&page))
    document.metadata.languages = [Field(.simplifiedChinese, origin: .guessed)]
    document.source = page.source()
    return document
  }

  private static func bookshop(_ page: inout PageBuilder) -> Division {
    var article = Division(kind: .article, attributes: Attributes(identifier: "article-2"))
    article.blocks = [
      .paragraph(
        Paragraph(page.block(["书店开在老巷的尽头，没有招", "牌。店主把看过的书摆在门口，谁都", "可以拿一本走，只要留下另一", "本。"]))),
      .paragraph(Paragraph(page.block(["“书要走动，”他说，“放着就旧", "了。”"], unsure: 1))),
      .anchor(Anchor(identifier: "moved-1")), .anchor(Anchor(identifier: "moved-2")),
    ]
    article.matter = [
      Matter(.head, [page.line("巷尾的书店")], level: 1, movedFrom: "moved-1"),
      Matter(.byline, [page.line("本报记者　林一舟")], movedFrom: "moved-2"),
    ]
    return article
  }

  private static func bridge(_ page: inout PageBuilder) -> Division {
    var article = Division(kind: .article)
    article.blocks = [
      .paragraph(
        Paragraph(page.block(["桥修好那天，两岸的人都来了。", "走第一趟的是一位九十岁的石匠，他", "的父亲参加过旧桥的修造。"]))),
      .anchor(Anchor(identifier: "moved-3")),
    ]
    article.matter = [
      Matter(.head, [page.line("桥成记")], level: 1, movedFrom: "moved-3"),
      Matter(.subhead, [page.line("——写在新桥通行之际")], movedFrom: "moved-3"),
      Matter(
        .byline, [page.line("周望")], movedFrom: "moved-3", confidence: Confidence(percent: 72)),
      Matter(.authorNote, [page.line("（作者系退休教师）")]),
      Matter(.sourceLine, [page.line("原载《河岸》")]),
    ]
    return article
  }
}
