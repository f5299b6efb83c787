import GalleyCore
import GalleyTestSupport
import Testing

/// The newspaper page the project was started from, from bytes to all formats.
@Suite("The page")
struct SeedPageTests {
  private func page() throws -> AllFormats.Result {
    let path = Shell.projectFolder + "/seeds/000_559b90b4acb42f48.txt"
    return try AllFormats.convert(try #require(readFile(path)), name: "page.txt")
  }

  @Test func hasItsFourArticles() throws {
    let document = try page().document
    #expect(document.divisions.map(\.kind) == [.article, .article, .article, .article])
    #expect(
      document.divisions.map { $0.head?.content.plainText } == [
        nil, "加快推进医疗保障高质量发展", "聚焦“三个着力” 扎实做好人大社会建设工作",
        "百姓急难愁盼成为改革关注点发力点",
      ])
    let bylines = document.divisions.map { division in
      division.matter.first { $0.role == .byline }?.content.plainText
    }
    #expect(bylines == [nil, "市医疗保障局党组理论学习中心组", "张振光", "黄建清"])
    #expect(document.language == .simplifiedChinese)
  }

  @Test func hasItsParagraphs() throws {
    let document = try page().document
    let paragraphs = document.divisions.map { division in
      division.blocks.count { if case .paragraph = $0 { true } else { false } }
    }
    #expect(paragraphs == [5, 4, 4, 8])
    // The line on the author of the third article stands by itself, and is matter.
    #expect(document.divisions[2].matter.contains { $0.role == .authorNote })
    #expect(document.divisions[3].matter.contains { $0.role == .sourceLine })
  }

  @Test func linesAreJoinedAcrossColumnsAndQuotationMarks() throws {
    let document = try page().document
    let paragraphs = document.divisions.flatMap(\.blocks).compactMap { block in
      if case .paragraph(let paragraph) = block {
        (paragraph.runInHead + paragraph.content).plainText
      } else {
        nil
      }
    }
    // A blank line stands before each of these quotation marks in the source.
    #expect(paragraphs.contains { $0.contains("利用好“守好红色根脉·班前十分钟”等活动形式") })
    #expect(paragraphs.contains { $0.contains("建立健全“一户一策”精准跟踪帮扶机制") })
    // And one in the middle of a sentence, at the end of a column.
    #expect(paragraphs.contains { $0.contains("大病保险对特困群体中的重大疾病患者") })
  }

  @Test func theSourceCanBePutTogetherAgain() throws {
    let path = Shell.projectFolder + "/seeds/000_559b90b4acb42f48.txt"
    let bytes = try #require(readFile(path))
    let source = try #require(try page().document.reconstructedSource())
    #expect(Array(source.utf8) == bytes)
  }

  @Test func isTheSameTwice() throws {
    let first = try page()
    let second = try page()
    #expect(first.document == second.document)
    #expect(first.files == second.files)
  }
}
