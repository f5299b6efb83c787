/// Finds headings by signs before them: `## Title`, `== Title ==`, `** Title`.
///
/// The same signs open the comments of programs and the items of lists. They are headings only where
/// they stand apart all along, and where the rest is prose.
struct HeadSigns {
  private struct Candidate {
    let line: Int
    let sign: UInt8
    let level: Int
    let isApart: Bool
    let isBelowGap: Bool
  }

  private var candidates: [Candidate] = []
  private var sentences = 0
  private let text: MeasuredText
  private let isScript: Bool

  init(_ text: MeasuredText) {
    self.text = text
    isScript =
      text.lines.first.map {
        text.bytes[Int($0.start)..<Int($0.end)].starts(with: "#!".utf8)
      } ?? false
  }

  private static let number = UInt8(ascii: "#")
  private static let equals = UInt8(ascii: "=")
  private static let star = UInt8(ascii: "*")

  /// Tells of a line; lines must come in order.
  mutating func add(_ line: Line, at index: Int, isAfterGap: Bool) {
    if line.ending == .sentence { sentences += 1 }
    let sign = text.bytes[Int(line.start)]
    guard sign == Self.number || sign == Self.equals || sign == Self.star, line.indent <= 3,
      line.characters <= 120
    else { return }
    let rest = text.bytes[Int(line.start)..<Int(line.end)].drop { $0 == sign }
    let level = rest.startIndex - Int(line.start)
    guard level <= 6, rest.first == 0x20 || rest.first == 0x09 else { return }
    let isBelow = index + 1 == text.lines.count || text.lines[index + 1].blanksBefore > 0
    candidates.append(
      Candidate(
        line: index, sign: sign, level: level, isApart: isAfterGap && isBelow,
        isBelowGap: isAfterGap))
  }

  /// The headings.
  func finish() -> [HeadMarks.Head] {
    guard !isScript else { return [] }
    return [Self.number, Self.equals, Self.star].flatMap { sign in
      let found = candidates.filter { $0.sign == sign }
      return isHabit(found, sign) ? found.filter(\.isBelowGap).compactMap(head) : []
    }
  }

  private func isHabit(_ found: [Candidate], _ sign: UInt8) -> Bool {
    guard !found.isEmpty, found.count > 1 || found[0].line == 0, sentences >= found.count / 2,
      sentences > 0, found.count * 2 <= text.lines.count
    else { return false }
    let deep = found.count { $0.level > 1 }
    let apart = found.count(where: \.isApart)
    let belowGap = found.count(where: \.isBelowGap)
    if sign == Self.star && (deep < 2 || apart * 10 < found.count * 9) { return false }
    return apart * 3 >= found.count * 2 || deep > 0 && belowGap * 10 >= found.count * 9
  }

  private func head(_ candidate: Candidate) -> HeadMarks.Head? {
    let line = text.lines[candidate.line]
    let bytes = text.bytes[Int(line.start)..<Int(line.end)]
    let leading =
      candidate.level
      + bytes.dropFirst(candidate.level).prefix {
        $0 == 0x20 || $0 == 0x09
      }.count
    let body = bytes.dropFirst(leading)
    let signs = body.reversed().prefix { $0 == candidate.sign }.count
    var trailing = 0
    if candidate.sign != Self.star, signs > 0, signs < body.count,
      body[body.endIndex - signs - 1] == 0x20
    {
      trailing = signs + body.dropLast(signs).reversed().prefix { $0 == 0x20 }.count
    }
    guard leading + trailing < bytes.count else { return nil }
    return HeadMarks.Head(
      line: candidate.line,
      mark: .signs(
        candidate.sign, level: candidate.level, leading: leading, trailing: trailing))
  }
}
