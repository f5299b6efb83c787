internal import GalleyCore

/// How wide a table is at the least, and what is done about it where a small screen is narrower.
///
/// A browser breaks words anywhere before it lets a table be narrower than its words, if it may, and
/// lets it stand out of the page if it may not; so a table says how wide it is. One that is too wide
/// is set in smaller letters, and what still does not fit then gives way in the order in which it
/// can be missed: long words, all words, numbers.
struct TableWidth {
  /// The width of the widest word of each column, in thousandths of an em of the table's letters,
  /// and of the widest number.
  private var words: [Int] = []
  private var numbers: [Int] = []
  /// What is done: 0 for nothing, up to 3 smaller letters only, 6 for breaks anywhere.
  let step: Int

  /// Looks at the words of a table's head and body.
  init(_ grids: [TableGrid]) {
    for grid in grids {
      for row in grid.rows {
        // One that covers several columns is seldom the one that needs their width.
        for placed in row where placed.cell.columnSpan == 1 {
          while words.count <= placed.column {
            words.append(0)
            numbers.append(0)
          }
          let width = Self.width(of: placed.cell.blocks)
          if Self.isNumber(placed.cell.blocks) {
            numbers[placed.column] = max(numbers[placed.column], width)
          } else {
            words[placed.column] = max(words[placed.column], width)
          }
        }
      }
    }
    step = Self.step(words, numbers)
  }

  /// What fits into twenty ems of the page's letters, as wide as a small screen is, at 0.9, 0.8, 0.7
  /// and 0.6 of their size; nothing smaller could be read.
  private static let limits = [22_000, 25_000, 28_500, 33_000]
  /// The widest word that is not broken before others are.
  private static let longWord = 5000
  /// What stands at the two sides of a cell in a wide table, and in the widest.
  private static let padding = (wide: 600, widest: 400)

  private static func step(_ words: [Int], _ numbers: [Int]) -> Int {
    /// How wide it is with words of no more than this width, or broken.
    func width(_ longest: Int, _ padding: Int) -> Int {
      zip(words, numbers).reduce(0) { $0 + max(min($1.0, longest), $1.1) + padding }
    }
    let whole = width(.max / 2, padding.wide)
    if let step = limits.dropLast().firstIndex(where: { whole <= $0 }) { return step }
    let longest = [Int.max / 2, longWord, 1000]
    return 3 + (longest.firstIndex { width($0, padding.widest) <= limits[3] } ?? longest.count)
  }

  /// The class that says so; a literal, since most tables need none.
  var name: StaticString {
    switch step {
    case 0: ""
    case 1: "wide-1"
    case 2: "wide-2"
    default: "wide-3"
    }
  }

  /// The class of a cell: whether a line may end in its number, or within its words.
  func name(of cell: TableCell) -> StaticString {
    if Self.isNumber(cell.blocks) { return step < 6 ? "number" : "long" }
    return step > 4 || step == 4 && Self.width(of: cell.blocks) > Self.longWord ? "long" : ""
  }

  /// The classes, which are made again whenever a table is written.
  static let names: Set = ["wide-1", "wide-2", "wide-3"]

  /// Whether all that a cell holds is a number, with its signs.
  static func isNumber(_ blocks: [Block]) -> Bool {
    guard blocks.count == 1, case .paragraph(let paragraph)? = blocks.first,
      paragraph.runInHead.isEmpty
    else { return false }
    let text = Label.text(of: paragraph.content).unicodeScalars
    return text.count <= longestNumber && text.contains { (48...57).contains($0.value) }
      && !text.contains(where: \.properties.isAlphabetic)
  }

  /// The most signs of a number that is kept on one line.
  private static let longestNumber = 16

  /// The width of the widest word; a number is one, whatever stands between its digits.
  private static func width(of blocks: [Block]) -> Int {
    let isNumber = isNumber(blocks)
    var widest = 0
    func look(at text: String) {
      for word in isNumber ? [text[...]] : text.split(whereSeparator: \.isWhitespace) {
        widest = max(widest, width(of: word))
      }
    }
    for block in blocks {
      if case .paragraph(let paragraph) = block, paragraph.runInHead.isEmpty {
        look(at: Label.text(of: paragraph.content))
      } else {
        Document(divisions: [Division(kind: .text, blocks: [block])]).forEachRun {
          look(at: $0.text)
        }
      }
    }
    return widest
  }

  /// The width of the widest stretch of a word that has no place where a line may end.
  private static func width(of word: Substring) -> Int {
    var widest = 0
    var width = 0
    for scalar in word.unicodeScalars {
      if LetterWidth.isIdeographic(scalar) { width = 0 }
      width += LetterWidth.of(scalar)
      widest = max(widest, width)
      if LetterWidth.isIdeographic(scalar) || "-‐–—/".unicodeScalars.contains(scalar) { width = 0 }
    }
    return widest
  }
}
