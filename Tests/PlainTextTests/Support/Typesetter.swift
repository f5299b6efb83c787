/// Sets paragraphs as a newspaper does and as an extractor of pages leaves them: columns of a
/// measure, the indent of first lines lost, blank lines between paragraphs and at column breaks.
struct Typesetter {
  /// The measure in ideographs.
  var measure: Int
  /// The ideographs that an indent takes; they are missing at the start of a first line.
  var indent = 2
  /// After how many lines a column ends; the blank line there falls anywhere in a paragraph.
  var columnLength = 40
  /// Whether a blank line stands between paragraphs.
  var hasBlanks = true

  private var linesInColumn = 0

  init(measure: Int) { self.measure = measure }

  /// The lines of some paragraphs.
  mutating func set(_ paragraphs: [String]) -> [String] {
    var result: [String] = []
    for paragraph in paragraphs {
      if hasBlanks && result.last.map({ !$0.isEmpty }) ?? false { result.append("") }
      for (index, line) in breakLines(paragraph).enumerated() {
        if linesInColumn == columnLength {
          linesInColumn = 0
          if index > 0 { result.append("") }
        }
        result.append(line)
        linesInColumn += 1
      }
    }
    return result
  }

  /// Breaks by the rule that no closing mark begins a line and no opening one ends it.
  private func breakLines(_ text: String) -> [String] {
    let closing = Set("，。；：、！？”’）》")
    let opening = Set("“‘（《")
    var lines: [String] = []
    var rest = Array(text)
    var room = measure - indent
    while rest.count > room {
      var end = room
      while end > 1, closing.contains(rest[end]) || opening.contains(rest[end - 1]) { end -= 1 }
      lines.append(String(rest[..<end]))
      rest.removeFirst(end)
      room = measure
    }
    return lines + [String(rest)]
  }
}

/// Sentences of our own, from which tests put texts together.
enum Sentences {
  /// Chinese sentences of a newspaper's kind, some with quotations and numbers.
  static let chinese = [
    "今年以来，市图书馆把服务送到社区，读者在家门口就能借到新书。", "春天的运河两岸，柳树刚刚发芽，早起的人沿着河堤慢慢地走。",
    "记者在现场看到，三十多名志愿者正在清理河道里的水草。", "老人们说，这条街从前卖豆腐的、修伞的、打铁的都有，现在只剩下一家书店。",
    "“我们不怕麻烦，就怕没有人来。”馆长笑着说。", "会议认为，要把老城区的水管改造放在第一位，分三年完成。",
    "据介绍，新的公交线路经过两所学校、一座医院和四个居民小区。", "他把自行车停在门口，抬头看了看天，觉得还不会下雨。",
    "孩子们围着那棵大树，听老师讲树的年龄是怎么数出来的。", "去年秋天，这里的稻田第一次用上了节水灌溉的办法，产量比往年多了一成。",
    "有人问，旧照片为什么要保存？因为照片里有我们走过的路。", "下一步，两地还将在水质监测、船舶管理等方面继续合作。",
  ]

  /// English sentences of a newspaper's kind.
  static let english = [
    "The library opened its doors on Monday to more than two hundred readers.",
    "Most of the old houses along the river will be repaired before the winter.",
    "A spokesman for the council declined to say how much the new bridge would cost.",
    "Farmers in the north have waited for rain since the beginning of the month.",
    "Her first novel, written in a small room above a bakery, sold fewer than a hundred copies.",
    "The train was late again, and nobody on the platform seemed to be surprised.",
    "Engineers expect the work to take another three weeks, perhaps four.",
  ]
}
