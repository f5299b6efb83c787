import GalleyCore
import Testing

@testable import PlainTextFormat

/// Columns whose lines an extractor of pages put out row by row.
@Suite struct LineTurnsTests {
  private static let bridge =
    "The council voted on Monday to repair the old bridge before the winter floods arrive. "
    + "Engineers had warned for several years that the eastern pillars were giving way, and that "
    + "lorries should take the longer road by the mill until the stones have been replaced. "
    + "Work on the bridge will begin in March and should last eighteen months, the engineers said. "
    + "A narrow footpath will stay open, so that children can reach the school on the other bank "
    + "without walking through the traffic of the new quarter. The council hopes that the old "
    + "stones of the bridge can be used again where the engineers find them sound enough. Until "
    + "then the lorries wait at the mill, and the children of the new quarter walk to the school by "
    + "the footpath. The engineers promised that the longer road will be repaired as well, so that "
    + "nobody waits."

  private static let orchestra =
    "A forgotten symphony was played in the town hall last night by an orchestra of amateurs. "
    + "The composer, who taught music at the convent, left the score in a drawer where her "
    + "nephew found it among recipes and letters more than sixty years after the premiere. "
    + "Listeners stood and clapped for ten minutes when the violins had fallen silent. The "
    + "conductor promised to repeat the symphony in the summer, and a recording is planned "
    + "with the musicians of two neighbouring towns, who have played in the orchestra for years. "
    + "The nephew of the composer sat among the listeners and said that he remembered the convent, "
    + "where the violins were kept in a drawer. He gave the score to the town hall, and the "
    + "conductor will keep it there until the recording is finished in the summer."

  private static let letters = [bridge, orchestra]

  private static let chinese = [
    "老码头要搬到上游去了。船家说，今年河水比去年大，老码头的石阶整个春天都泡在水里，客人上船要踩着木板走。"
      + "新码头修在柳树湾，石阶比老码头高出三尺，船家再也不用搭木板。镇上的客人多半高兴，只有在老码头边上卖豆腐的"
      + "人不高兴，客人不从门前走，豆腐卖给谁去？船家劝他把豆腐摊也搬到柳树湾，他说再等一等，看看河水退不退。",
    "图书馆把书送进了山里的小学。孩子们每个星期三围在校门口，等图书馆的车子开上来。车子里有三百本书，孩子们一人"
      + "借两本，下个星期三再还。老师说，从前小学里只有课本，孩子们把课本翻烂了也没有别的书看。如今借书的孩子们越来"
      + "越多，图书馆打算再添一辆车子，让山那边的小学也能在星期三借到书。",
    "水车停了四十年，昨天又转起来了。磨坊的主人打开水闸，水车先是慢慢地动，接着越转越快，围着看的人都湿了衣裳。"
      + "磨坊的主人说，水车是他爷爷造的，木头换过三回，轴还是原来的轴。从星期六起，磨坊门口卖新磨的面粉，自己带口袋"
      + "的人便宜一成。面粉磨得粗，蒸出来的馒头却香，围着看的人都说要来买面粉。",
  ]

  /// The lines of columns, each of one paragraph.
  private func columns(_ texts: [String], _ measure: Int) -> [[String]] {
    texts.map { text in
      guard text.contains(" ") else {
        var typesetter = Typesetter(measure: measure)
        typesetter.indent = 0
        typesetter.columnLength = 1000
        return typesetter.set([text])
      }
      var lines = [""]
      for word in text.split(separator: " ") {
        let last = lines[lines.count - 1]
        if last.count + 1 + word.count <= measure {
          lines[lines.count - 1] = last.isEmpty ? String(word) : last + " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines
    }
  }

  /// Columns as rows, each with what the columns have of it.
  private func rows(_ columns: [[String]]) -> [[String]] {
    (0..<(columns.map(\.count).max() ?? 0)).map { row in
      columns.filter { row < $0.count }.map { $0[row] }
    }
  }

  /// Rows as an extractor puts them out that sees one block in them: each a line, but the last.
  private func joined(_ columns: [[String]]) -> [String] {
    let full = (columns.map(\.count).min() ?? 1) - 1
    let all = rows(columns)
    return all[..<full].map { $0.joined(separator: " ") } + all[full...].flatMap { $0 }
  }

  private func texts(_ document: Document) -> String {
    document.outline.filter { !$0.hasPrefix("[") && !$0.hasPrefix("|") }.map {
      String($0.dropFirst(2))
    }.joined()
      .filter { $0 != " " }
  }

  private func plain(_ texts: [String]) -> String { texts.joined().filter { $0 != " " } }

  @Test("lines by turns, each with a blank line before it")
  func byTurns() throws {
    let lines = rows(columns(Self.letters, 28)).flatMap { $0 }
    let document = try read(lines.joined(separator: "\n\n") + "\n\u{0C}")
    #expect(document.decisions.contains { $0.choice.hasPrefix("2 columns by turns") })
  }

  @Test("rows of Han as one line each, with a space between the columns")
  func joinedHan() throws {
    let lines = joined(columns(Self.chinese, 12))
    let document = try read(lines.joined(separator: "\n") + "\n\u{0C}")
    #expect(texts(document) == plain(Self.chinese))
  }

  @Test("columns one below the other stay as they are")
  func inOrder() throws {
    for texts in [Self.letters, Self.chinese] {
      let blocks = columns(texts, texts[0].contains(" ") ? 28 : 12).map {
        $0.joined(separator: "\n")
      }
      let document = try read(blocks.joined(separator: "\n\n") + "\n\u{0C}")
      #expect(document.decisions.allSatisfy { $0.kind != .columns })
      #expect(self.texts(document) == plain(texts))
    }
  }

  @Test("text with a blank line after each line stays as it is")
  func spaced() throws {
    let lines = columns(Self.letters, 28).flatMap { $0 }
    let document = try read(lines.joined(separator: "\n\n") + "\n\u{0C}")
    #expect(document.decisions.allSatisfy { $0.kind != .columns })
  }
}
