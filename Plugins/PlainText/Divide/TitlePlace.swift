import GalleyCore

/// Whether the titles of a text stand before their articles or after them.
///
/// Page layouts are cut into text in the order of their boxes, and a headline's box often comes
/// after the columns it heads. The text as a whole has one habit; each group of title lines says
/// a little about it: blank lines on its sides, and whether it is the first or the last thing.
struct TitlePlace {
  /// Whether titles follow their articles.
  let isAfter: Bool
  /// How sure that is.
  let confidence: Confidence
  /// What speaks for it and against it.
  let evidence: [Evidence]

  init(_ read: ReadText, groups: [Range<Int>]) {
    var evidence: [Evidence] = []
    if let first = groups.first, let last = groups.last {
      let body = read.pieces.indices.filter { read.pieces[$0].label.isBody }
      if let firstBody = body.first, let lastBody = body.last {
        if first.lowerBound < firstBody {
          evidence.append(Evidence("the text begins with a title", weight: -300))
        } else {
          evidence.append(Evidence("the text begins without a title", weight: 120))
        }
        if last.lowerBound > lastBody {
          // Where one stands at the head too, one of the two is something else.
          let isSure = first.contains { read.pieces[$0].label == .byline }
          let weight = first.lowerBound < firstBody && isSure ? 260 : 420
          evidence.append(Evidence("the text ends with a title", weight: weight))
        } else {
          evidence.append(Evidence("the text ends without a title", weight: -160))
        }
      }
    }
    if !read.conventions.isNarrow && !read.text.isReordered {
      evidence.append(Evidence("the lines are as wide as a book's", weight: -250))
    }
    var gaps = 0
    for group in groups {
      let before = Int(read.firstLine(read.pieces[group.lowerBound]).blanksBefore)
      let after = read.blanks(after: group.upperBound - 1)
      if group.lowerBound > 0 && group.upperBound < read.pieces.count && before != after {
        gaps += before > after ? -70 : 70
      }
    }
    if gaps != 0 {
      evidence.append(
        Evidence(
          "titles stand nearer to the text \(gaps > 0 ? "before" : "after") them", weight: gaps))
    }
    let sum = evidence.reduce(0) { $0 + $1.weight }
    isAfter = sum > 0
    confidence = Confidence(logOdds: abs(sum) / 100)
    self.evidence = evidence
  }
}
