/// The signs that lines of a page do not read on from one to the next: what is looked for before
/// anything costly is done.
struct TurnSigns {
  /// Whether a search for columns is worth its time.
  let areBad: Bool

  init(_ lines: ArraySlice<Line>, _ cutter: TurnCutter) {
    var apart = 0
    var broken = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      if next.blanksBefore > 0, line.ending == .open || line.ending == .pause { apart += 1 }
      if line.ending == .sentence && next.first == .lower, next.characters > 20 { broken += 2 }
      guard let measure = cutter.measures.first, measure.lostIndent > 0, !next.isLetters else {
        continue
      }
      let isFirst =
        next.ending == .open
        && abs(next.maximumWidth + measure.lostIndent - measure.width) <= measure.lostIndent / 4
      let isFull = line.maximumWidth >= measure.width - 1
      if isFull && line.ending == .open && isFirst { broken += 1 }
      if !isFull, line.ending == .sentence, next.maximumWidth >= measure.width { broken += 1 }
    }
    areBad =
      apart * 5 >= lines.count || broken * 12 >= lines.count
      || cutter.cuttable >= 8 && cutter.cuttable * 12 >= lines.count
  }
}
