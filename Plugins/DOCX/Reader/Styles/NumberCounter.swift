import GalleyCore

/// Counts the paragraphs of lists, as Word does when it shows their numbers.
struct NumberCounter {
  private var counts: [Int: [Int?]] = [:]
  private var begun: Set<[Int]> = []

  /// The number of the next paragraph of a list at a level, with those of the levels around it.
  mutating func next(
    _ list: Int, _ instance: NumberingTable.Instance, level: Int
  ) -> [Int] {
    var counts = self.counts[instance.definition] ?? Array(repeating: nil, count: 9)
    for outer in 0...level {
      let start =
        instance.levels.indices.contains(outer) ? instance.levels[outer].start : 1
      if let override = instance.starts[outer], begun.insert([list, outer]).inserted {
        counts[outer] = outer == level ? override - 1 : override
      }
      if outer == level {
        counts[outer] = (counts[outer] ?? start - 1) + 1
      } else {
        counts[outer] = counts[outer] ?? start
      }
    }
    for inner in (level + 1)..<10 where inner < 9 { counts[inner] = nil }
    self.counts[instance.definition] = counts
    return counts[0...level].map { $0 ?? 1 }
  }
}

/// The number of a paragraph.
struct ReadNumber {
  /// The list.
  var list: Int
  /// How deep it is in the list, from 0.
  var level: Int
  /// How the list is marked.
  var marking: List.Marking
  /// The number as Word shows it, where the marking alone does not tell it.
  var marker: String?
  /// Where the text of the paragraph begins.
  var left: Int
}

extension ReadNumber {
  /// Makes the number of a paragraph.
  init(_ list: Int, _ instance: NumberingTable.Instance, level: Int, counts: [Int]) {
    let definition =
      instance.levels.indices.contains(level) ? instance.levels[level] : NumberingTable.Level()
    self.list = list
    self.level = level
    left = definition.left ?? 0
    switch definition.format {
    case "bullet": marking = .bulleted
    case "none": marking = .plain
    default:
      let style = NumberText.style(of: definition.format)
      marking = .ordered(start: counts[level], style: style ?? .decimal)
      if style == nil || !NumberText.isSimple(definition.text, level: level) {
        marker = NumberText.text(instance.levels, level: level, counts: counts)
      }
    }
    if definition.format == "none", !definition.text.isEmpty {
      marker = NumberText.text(instance.levels, level: level, counts: counts)
    }
  }
}
