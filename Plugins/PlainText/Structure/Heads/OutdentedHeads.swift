/// Finds headings by where they stand: outside of text that is set in right below each of them, as
/// in the pages of a manual.
///
/// One such line may be a term, a speaker or the first line of an address. Where they are several,
/// differ, stand at one place, and hardly anything else stands there, they are headings.
struct OutdentedHeads {
  /// The lines, in source order.
  private(set) var lines: [Int] = []
  /// Whether they are no terms, each with what it means below it: they are in capitals, or other
  /// paragraphs follow those right below them.
  private(set) var areNoTerms = false

  /// The fewest headings, the longest in characters, and how far, in half-ems, text is set in.
  private static let least = 3
  private static let longest: Int32 = 40
  private static let setIn: Int32 = 3

  /// Finds the headings of a text.
  init(_ text: MeasuredText) {
    guard !text.isNewspaper, !text.isReordered, !text.mail.isMail else { return }
    let lines = text.lines
    var heads: [Int] = []
    for index in lines.indices.dropLast() where Self.isHead(index, lines) { heads.append(index) }
    guard heads.count >= Self.least else { return }
    let edge = lines[heads[0]].indent
    let inner = lines[heads[0] + 1].indent
    let alike = heads.count {
      lines[$0].indent == edge && lines[$0 + 1].indent == inner
    }
    guard alike * 4 >= heads.count * 3, inner >= edge + Self.setIn else { return }
    // Lines between blank lines may be more headings, or running heads.
    let others = lines.indices.count {
      lines[$0].indent < inner && !Self.isApart($0, lines)
    }
    let names = Set(heads.map { text.bytes[Int(lines[$0].start)..<Int(lines[$0].end)] })
    guard (others - heads.count) * 4 <= heads.count, names.count * 5 > heads.count * 4 else {
      return
    }
    self.lines = heads.filter { lines[$0].indent == edge && lines[$0 + 1].indent >= inner }
    let capitals = heads.count { EmissionTable.isName(lines[$0], text.bytes) }
    let further = lines.count { $0.indent == inner && $0.blanksBefore > 0 }
    areNoTerms = capitals * 3 >= heads.count * 2 || further >= heads.count
  }

  /// Whether a line is short, stands below a blank line and has text right below that is set in.
  private static func isHead(_ index: Int, _ lines: [Line]) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    guard line.blanksBefore > 0 || index == 0 || line.startsPage, next.blanksBefore == 0,
      next.indent >= line.indent + setIn, line.characters <= longest, line.ending == .open,
      line.quoteDepth == 0
    else { return false }
    return line.first == .upper || line.first == .letter || line.first.isIdeographic
  }

  private static func isApart(_ index: Int, _ lines: [Line]) -> Bool {
    (index == 0 || lines[index].blanksBefore > 0 || lines[index].startsPage)
      && (index + 1 == lines.count || lines[index + 1].blanksBefore > 0
        || lines[index + 1].startsPage)
  }
}
