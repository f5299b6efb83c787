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
    /// Whether it stands at the right edge, below the head of a book: a date there is of what stands
    /// right below or above it.
    var isRight = false
    /// Whether it is the second of the text, below what is no part of it.
    var followsNotice = false
    /// Its place in a cross-head, in a title in large letters, where lines are narrow.
    var crossHead = CrossHead.nothing
    var large = LargeHead.nothing
    /// Whether it is a head of one line over a line of Han that has no room for an indent.
    var isOverFlush = false
    /// Whether it is the name below an article.
    var closes = false
    /// Whether it tells whose a picture is or what it shows.
    var isCredit = false
    /// What it weighs as a kicker, nil where it can be none.
    var overline: Int32?
    /// Whether it has the form of a Chinese name but no known family name.
    var isUnnamed = false
    /// Whether the line right above it is a byline whose last word wants a name.
    var followsOpenByline = false
    /// Whether the line right above it is such a name.
    var followsClosing = false
    /// Whether the line right above it is whole, so that it goes on with nothing.
    var followsWhole = false
    /// Whether it is the rest of a title in capitals, though it may be a name by its form.
    var isRestOfTitle = false
    /// Whether what stands right below it opens with a place and a date, as news does.
    var precedesNews = false
    /// Whether it wants more by its last word or a quotation that is open.
    var isUnended = false
    /// Whether it opens so itself, right below a title.
    var isNews = false
    /// Its place in a title right above a byline.
    var aboveByline: Int?

    var isAmongItems: Bool { followsItem || precedesItem }
  }

  /// Whether a head of one line stands over a line of Han that is full: the first paragraph below a
  /// head has no indent as often as not.
  func isOverFlush(
    _ site: LineSite, _ head: CrossHead, _ text: borrowing MeasuredText
  ) -> Bool {
    guard head == .whole, site.isAfterBlank,
      site.line.last.isIdeographic || site.line.first.isIdeographic
    else {
      return false
    }
    let (next, measure) = (text.lines[site.index + 1], text.measures[site.index + 1])
    return next.last.isIdeographic && next.indent == 0 && next.ending != .sentence
      && next.minimumWidth >= measure - 3 && next.minimumWidth <= measure
  }

  /// Whether a title in large letters goes on in a line.
  func isLargeHeadOpen(before index: Int) -> Bool {
    lastLarge >= 0 && lastLarge == index - 1
  }

  /// Whether the line whose words were read last ends with a word that begins with no small letter.
  var endsWithName: Bool {
    words.parts().last.map { words.kinds[$0.lowerBound] != .lower } ?? false
  }

  /// What a line weighs as a kicker above a title: the name of a section, or a word in capitals.
  func overline(
    _ site: LineSite, _ patterns: LinePatterns, _ text: borrowing MeasuredText
  ) -> Int32? {
    guard site.line.ending == .open, site.line.characters <= 20, site.index + 1 < text.lines.count,
      text.lines[site.index + 1].first != .lower, patterns.number == nil, !patterns.isDate
    else { return nil }
    if SectionName.isOne(site.line, in: text.bytes)
      || text.rules.news.isBriefs(site.line, in: text.bytes)
    {
      return Weights.overline
    }
    let isWord =
      site.line.first == .upper && site.line.characters > 3 && !words.seen.contains(.lower)
      && words.kinds.allSatisfy(\.isLetter)
    return isWord ? Weights.overlineCapitals : nil
  }

  /// Whether some lines of Han are Chinese: no kana begins or ends one of them.
  static func isChinese(_ lines: [Line]) -> Bool {
    let some = lines.prefix(300)
    return some.contains { $0.first == .han }
      && some.count { $0.first == .kana || $0.last == .kana } * 20 < some.count
  }

  /// Whether the line right above is a byline that ends with a word for a reporter, whose name is
  /// then on this line: `本报记者 张三 通讯员`.
  func followsOpenByline(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    guard index > 0 else { return false }
    let (before, line) = (text.lines[index - 1], text.lines[index])
    guard line.blanksBefore == 0, line.first == .han, before.last == .han,
      before.characters <= 24, line.characters <= 16, before.ending == .open,
      text.rules.bylines.matches(before, in: text.bytes)
    else { return false }
    let bytes = text.bytes[Int(before.start)..<Int(before.end)]
    // A name may stand right before the word: `小林記者`.
    return [" 通讯员", "\u{3000}通讯员", " 记者", "\u{3000}记者", " 通訊員", " 記者"].contains { word in
      bytes.suffix(word.utf8.count).elementsEqual(word.utf8)
    }
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
