/// Which lines that begin with a list's marker belong to a series of such lines.
///
/// One dash at the head of a line says little; a second one at the same indent, or a number that is
/// one more than the last, says a lot, whatever stands between the two.
struct ListSeries {
  /// The lines of a series, in source order.
  private(set) var lines: [Int] = []

  private struct Entry {
    let indent: Int32
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
  mutating func add(_ words: LineWords, _ line: Line, at index: Int) {
    guard let (sign, value) = Self.sign(words) else { return }
    open.removeAll { index - $0.line > Self.reach || $0.indent > line.indent + 1 }
    if let place = open.lastIndex(where: { abs($0.indent - line.indent) <= 1 && $0.sign == sign }) {
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
      Entry(indent: line.indent, sign: sign, value: value, line: index, isTold: false))
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
}
