/// What the lines around a line tell of it.
extension EmissionTable {
  /// What is known of a line from those right above and below it.
  struct Surroundings {
    /// Whether it begins with a marker of a series.
    var isListed = false
    /// Whether the line right above it, right below it does too.
    var followsItem = false
    var precedesItem = false
    /// Whether the line below it stands where the words behind its marker do.
    var hangs = false
    /// Whether it is in quotation marks as a whole, as a speech is.
    var isSaid = false
    /// Whether it has a number and stands right beside a line with the number next to that.
    var isBesideNumber = false
    /// Whether it stands in the middle of the measure, where the text around it does not.
    var isCentred = false
    /// Whether it is the first line of the text that does.
    var isFirstCentred = false
    /// Whether it is the second of the text, below what is no part of it.
    var followsNotice = false
    /// Its place in a cross-head, in a title in large letters, where lines are narrow.
    var crossHead = CrossHead.nothing
    var large = LargeHead.nothing
    /// Whether it is the name below an article.
    var closes = false
    /// Whether the line right above it is such a name.
    var followsClosing = false
    /// Whether the line right above it is whole, so that it goes on with nothing.
    var followsWhole = false
    /// Whether it is the rest of a title in capitals, though it may be a name by its form.
    var isRestOfTitle = false
    /// Whether what stands right below it opens with a place and a date, as news does.
    var precedesNews = false
    /// Its place in a title right above a byline.
    var aboveByline: Int?

    var isAmongItems: Bool { followsItem || precedesItem }
  }

  /// Whether a title in large letters goes on in a line.
  func isLargeHeadOpen(before index: Int) -> Bool {
    lastLarge >= 0 && lastLarge == index - 1
  }

  /// Whether the line whose words were read last ends with a word that begins with no small letter.
  var endsWithName: Bool {
    words.parts().last.map { words.kinds[$0.lowerBound] != .lower } ?? false
  }

  /// Whether the line right above is all in brackets, or a name with room for what comes next.
  func followsWhole(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    guard index > 0 else { return false }
    let (before, line) = (text.lines[index - 1], text.lines[index])
    guard line.blanksBefore == 0, line.first != .lower else { return false }
    if before.first == .opener, before.last == .closer { return true }
    return lastName == index - 1
      && before.fullWidth + line.headWidth + 1
        < max(text.measures[index - 1], text.measures[index])
  }
}
