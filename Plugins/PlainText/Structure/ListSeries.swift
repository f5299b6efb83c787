/// Which lines that begin with a list's marker belong to a series of such lines.
///
/// One dash at the head of a line says little; a second one at the same indent, or a number that is
/// one more than the last, says a lot, whatever stands between the two.
struct ListSeries {
  /// The lines of a series, in source order.
  private(set) var lines: [Int] = []

  private struct Entry {
    let indent: Int32
    /// Where the item's text begins: markers may be set flush to it, as `viii.` and `  ix.` are.
    let column: Int32
    let sign: UInt32
    var value: Int
    var line: Int
    var isTold: Bool
  }

  private var open: [Entry] = []
  /// How many lines may stand between two items.
  private static let reach = 60

  init() {}

  /// Tells of a line with a marker; lines must come in order.
  mutating func add(_ words: LineWords, _ line: Line, column: Int32, at index: Int) {
    guard var (sign, value) = Self.sign(words) else { return }
    open.removeAll {
      index - $0.line > Self.reach || $0.indent > line.indent + 1 && $0.column != column
    }
    let isBeside: (Entry) -> Bool = { abs($0.indent - line.indent) <= 1 || $0.column == column }
    // I. after H. is no number of Rome.
    if let letter = Self.letter(words),
      open.contains(where: {
        isBeside($0) && $0.sign == letter.sign && $0.value + 1 == letter.value
      })
    {
      (sign, value) = letter
    }
    if let place = open.lastIndex(where: { isBeside($0) && $0.sign == sign }) {
      if value == 0 || value == open[place].value + 1 {
        if !open[place].isTold { lines.append(open[place].line) }
        lines.append(index)
        open[place].isTold = true
        open[place].line = index
        open[place].value = value
        return
      }
      open.remove(at: place)
    }
    open.append(
      Entry(
        indent: line.indent, column: column, sign: sign, value: value, line: index, isTold: false))
  }

  /// Puts the lines in order.
  mutating func finish() { lines.sort() }

  /// What the marker is like, and its number; 0 for a bullet.
  private static func sign(_ words: LineWords) -> (UInt32, Int)? {
    if ListMarker.isBullet(words) { return (words.scalars[0], 0) }
    guard let number = NumberedHead(words), number.hasMark, let value = number.value(in: words)
    else { return nil }
    let close = words.scalars[max(0, number.end - 1)]
    switch number.style {
    case .decimal: return (close << 4 | 1, value)
    case .letter: return (close << 4 | 2, value)
    case .roman: return (close << 4 | 3, value)
    case .circled, .ideographic, .dotted: return nil
    }
  }

  /// The same of a number of Rome that is one letter, taken for the letter.
  private static func letter(_ words: LineWords) -> (sign: UInt32, value: Int)? {
    guard let number = NumberedHead(words), number.hasMark, number.style == .roman else {
      return nil
    }
    let first = number.isBracketed ? 1 : 0
    guard number.end - first == 2, words.scalars[first] < 0x80 else { return nil }
    let close = words.scalars[number.end - 1]
    return (close << 4 | 2, Int(words.scalars[first] & 0x1F))
  }
}
