/// Tells texts that have one line to a paragraph, however wide their lines happen to be.
///
/// In wrapped text a line end seldom meets the end of a sentence; where nearly every long line ends
/// with one, nobody wrapped the lines, and no width among them is a measure.
enum WholeLines {
  /// Whether lines are paragraphs.
  static func isWhole(_ lines: [Line]) -> Bool {
    var long = 0
    var ended = 0
    var widest: Int32 = 0
    var total: Int64 = 0
    for line in lines where line.maximumWidth > 40 {
      long += 1
      if line.ending == .sentence || line.ending == .colon { ended += 1 }
      widest = max(widest, line.fullWidth)
      total += Int64(line.fullWidth)
    }
    // Enough lines to tell, and some that nobody would set.
    guard long >= 8, ended * 4 >= long * 3 else { return false }
    return widest > 110 && Int64(widest) * Int64(long) > total * 3 / 2
  }
}
