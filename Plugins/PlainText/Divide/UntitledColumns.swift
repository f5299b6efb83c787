/// Columns that stand without a title above them on a page whose other titles precede their articles.
///
/// A page's maker may have put the last title below its columns. Then the text ends with a title
/// that has no article, and somewhere before it columns begin that have no title: every title from
/// there on belongs to what stands before it. A text whose titles all stand below does not begin with
/// one.
struct UntitledColumns {
  /// The piece that the columns begin with.
  let start: Int
  /// The first pieces of the groups of matter that follow their articles.
  let following: Set<Int>

  /// Looks for them; nil where every title has its article.
  init?(_ read: ReadText, groups: [Range<Int>]) {
    guard read.text.isReordered, let first = groups.first, first.lowerBound == 0,
      let last = groups.last, last.upperBound == read.pieces.count
    else { return nil }
    var following: Set<Int> = []
    for (index, group) in groups.enumerated().reversed() {
      following.insert(group.lowerBound)
      let above = index > 0 ? groups[index - 1].upperBound : 0
      let inner = (above..<group.lowerBound).dropFirst()
      let openings = inner.filter { read.firstLine(read.pieces[$0]).opensColumns }
      // Columns at the head of a page likely go on with an article.
      let start = openings.last { !read.firstLine(read.pieces[$0]).startsPage } ?? openings.last
      if let start {
        self.start = start
        self.following = following
        return
      }
    }
    return nil
  }
}
