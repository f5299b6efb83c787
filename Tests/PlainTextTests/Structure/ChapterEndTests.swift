import GalleyCore
import Testing

/// What stands at the end of a chapter or a letter in Chinese novels of the web.
@Suite struct ChapterEndTests {
  @Test("a remark in brackets below a chapter is no byline of the whole")
  func remark() throws {
    let text = """
      第一卷 风起

      第1章 码头

      “船来了吗？”她问。

      “没有。”他说。

      雾很大，什么也看不见。

      （本章完）

      第2章 厨子

      厨子姓王，今年五十岁。

      他愣住了。

      （本章完）
      """
    let lines = try read(text).outline
    #expect(lines.filter { $0.hasPrefix("by ") }.isEmpty)
    #expect(lines.filter { $0 == "¶ （本章完）" }.count == 2)
  }

  @Test("the name at the right edge of a letter ends it")
  func signature() throws {
    let text = """
      第3章 信

      信上写着：

      　　王叔：
      　　　　船已修好，请速来。
      　　　　　　　　　　　　　侄 小马
      　　　　　　　　　　　　　三月初五

      他看了两遍，把信收起来。

      第4章 出海

      天亮的时候，他们出海了。
      """
    let lines = try read(text).outline
    #expect(lines.contains("¶ 他看了两遍，把信收起来。"))
  }
}

/// Heads of chapters and parts by numbers of other forms.
@Suite struct ChapterNumberTests {
  @Test("a chapter's part stands in brackets behind its number")
  func parts() throws {
    let text = """
      第二章 厨子的刀

      刀是祖传的，已经用了三十年。

      第三章（上） 归来

      他回来了，身上全是雪。

      第三章（下） 又走了

      他又走了，没有人送他。
      """
    let heads = try read(text).outline.filter { $0.hasPrefix("# ") }
    #expect(heads == ["# 第二章 厨子的刀", "# 第三章（上） 归来", "# 第三章（下） 又走了"])
  }

  @Test("the first part of a French law, in signs")
  func first() throws {
    let text = """
      LOI relative aux ports

      TITRE Ier
      DISPOSITIONS GÉNÉRALES

      La présente loi s'applique à tous les ports du pays, quels qu'ils soient.

      TITRE II
      DE L'EXPLOITATION

      Chapitre 1er
      Des horaires

      Le port est ouvert de six heures à vingt heures, et ferme pendant la nuit.

      Le décret est signé comme suit.

      Par le Premier ministre :

      Le port reste ouvert.
      """
    let lines = try read(text).outline
    #expect(lines.filter { $0.hasPrefix("/ ") }.isEmpty)
    #expect(lines.filter { $0.hasPrefix("by ") }.isEmpty)
    #expect(lines.contains { $0.hasPrefix("# Chapitre 1er") })
  }
}
