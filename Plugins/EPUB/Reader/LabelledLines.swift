internal import GalleyCore

/// The lines at the start of a text that say what a table of contents calls it.
///
/// Books set their titles as they like: `CHAPTER II` and `The Sea` in two paragraphs, a number in a
/// paragraph above a heading. The contents have the same words in one line, with other marks and
/// capitals between them.
struct LabelledLines {
  /// The indexes of the blocks that are the lines of the title, in their order; none where nothing
  /// says the label.
  private(set) var lines: [Int] = []
  /// The indexes of the blocks above a heading among these that are no part of it.
  private(set) var above: [Int] = []

  /// How many lines are looked at.
  private static let mostLines = 5
  /// The most characters of a line.
  private static let longestLine = 120

  /// Looks for the words of `label` in `blocks`.
  init(of label: String, in blocks: [Block]) {
    let wanted = Self.letters(of: label)
    guard !wanted.isEmpty else { return }
    var first: [(index: Int, letters: [Unicode.Scalar], isHeading: Bool)] = []
    for (index, block) in blocks.enumerated() where Sectioner.hasWords(block) {
      guard first.count < Self.mostLines, let content = Self.line(block) else { break }
      let text = Label.text(of: content)
      guard text.unicodeScalars.count <= Self.longestLine else { break }
      let isHeading = if case .heading = block { true } else { false }
      first.append((index, Self.letters(of: text), isHeading))
    }
    // Lines from one on that together are the label.
    for start in first.indices {
      var found: [Unicode.Scalar] = []
      for end in start..<first.count {
        found += first[end].letters
        if found == wanted {
          take(first[start...end].map(\.index), first[..<start].map(\.index))
          return
        }
        guard wanted.starts(with: found) else { break }
      }
    }
    // A heading that says more than the contents do, or less.
    for (place, line) in first.enumerated() where line.isHeading && !line.letters.isEmpty {
      let isLabel = Self.holds(line.letters, wanted) || Self.holds(wanted, line.letters)
      guard isLabel else { continue }
      take([line.index], first[..<place].map(\.index))
      return
    }
  }

  private mutating func take(_ found: [Int], _ before: [Int]) {
    lines = found
    above = before
  }

  /// The words of a block that may be a line of a title.
  private static func line(_ block: Block) -> [Inline]? {
    switch block {
    case .heading(let heading): heading.content
    case .paragraph(let paragraph) where paragraph.runInHead.isEmpty: paragraph.content
    default: nil
    }
  }

  /// What tells two titles apart: letters and digits, whatever their case.
  private static func letters(of text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  /// Whether some letters hold most of others at their end, behind a number, or at their start.
  private static func holds(_ all: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    part.count * 2 >= all.count && (all.starts(with: part) || all.suffix(part.count) == part[...])
  }
}
