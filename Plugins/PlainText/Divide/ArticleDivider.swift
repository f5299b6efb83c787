import GalleyCore

/// Cuts a text into articles, each with the pieces of its body and of its matter.
struct ArticleDivider {
  /// The pieces of an article, by index, in source order.
  struct Article: Equatable {
    /// The pieces of the body.
    var body = PieceRuns()
    /// The pieces of its title, byline and the like.
    var matter: [Int] = []
    /// Whether its matter stood after its body.
    var isTitledAfter = false
  }

  /// The articles in the order of their bodies.
  private(set) var articles: [Article] = []
  /// What was decided, and why.
  private(set) var decisions: [Decision] = []

  private let read: ReadText

  init(_ read: ReadText) {
    self.read = read
    let groups = Self.groups(read)
    let place = TitlePlace(read, groups: groups)
    let untitled = UntitledColumns(read, groups: groups)
    let isAfter = place.isAfter && untitled == nil
    if let first = groups.first {
      note(
        isAfter ? "titles follow their articles" : "titles precede their articles",
        at: first.lowerBound, place.confidence, place.evidence)
    }
    divide(groups, titlesAfter: isAfter, untitled: untitled)
  }

  /// The runs of matter pieces that hold a title, as ranges of pieces.
  private static func groups(_ read: ReadText) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for index in 0...read.pieces.count {
      let isMatter = index < read.pieces.count && read.pieces[index].label.isMatter
      if isMatter {
        start = start ?? index
      } else if let begin = start {
        if (begin..<index).contains(where: { piece in
          let lines = read.pieces[piece].lines
          return read.pieces[piece].label == .title && !read.kept.holds(lines.lowerBound)
        }) {
          result.append(begin..<index)
        }
        start = nil
      }
    }
    return result
  }

  private mutating func divide(
    _ groups: [Range<Int>], titlesAfter: Bool, untitled: UntitledColumns?
  ) {
    let afresh = Set(freshStarts())
    var article = Article()
    // Marks before the title of an article are no body of another.
    var marks: [Int] = []
    var index = 0
    var nextGroup = groups.makeIterator()
    var group = nextGroup.next()
    while index < read.pieces.count {
      if let range = group, range.lowerBound == index {
        let isAfter = titlesAfter || untitled?.following.contains(index) ?? false
        if !titlesAfter && isUntitledStory(article) {
          // Its title came after it, or between two of its columns.
          article.matter += range
          article.isTitledAfter = true
        } else if isAfter && !article.body.isEmpty {
          article.matter += range
          article.isTitledAfter = true
          close(&article)
        } else {
          let title =
            range.first {
              read.pieces[$0].label == .title || read.pieces[$0].label == .overline
            } ?? index
          article.matter += range.lowerBound..<title
          if !article.body.isEmpty { close(&article) }
          article.matter += title..<range.upperBound
        }
        index = range.upperBound
        group = nextGroup.next()
        continue
      }
      if index == untitled?.start && !article.body.isEmpty {
        note(
          "article begins", at: index, Confidence(percent: 80),
          [
            Evidence("columns begin without a title", weight: 150),
            Evidence("the text ends with one", weight: 150),
          ])
        close(&article)
      }
      let line = read.pieces[index].lines.lowerBound
      if read.text.lines[line].startsStory || read.text.mail.opens(at: line), !article.body.isEmpty
      {
        close(&article)
      }
      if afresh.contains(index) && !article.body.isEmpty {
        note(
          "article begins", at: index, Confidence(percent: 85),
          [
            Evidence(
              "the line is indented as the first line of the text is, and others are not",
              weight: 200)
          ])
        close(&article)
      }
      let label = read.pieces[index].label
      if label.isMatter {
        article.matter.append(index)
      } else if article.body.isEmpty && (label == .notation || label == .headingRule) {
        marks.append(index)
      } else {
        article.body.append(contentsOf: marks)
        article.body.append(index)
        marks = []
      }
      index += 1
    }
    article.body.append(contentsOf: marks)
    if !article.body.isEmpty || !article.matter.isEmpty { close(&article) }
  }

  /// Whether an article that stood by turns with another has no title so far.
  private func isUntitledStory(_ article: Article) -> Bool {
    guard let first = article.body.first, read.firstLine(read.pieces[first]).startsStory else {
      return false
    }
    return !article.matter.contains { read.pieces[$0].label == .title }
  }

  private mutating func close(_ article: inout Article) {
    articles.append(article)
    article = Article()
  }

  /// Paragraphs that begin with an indent, where only the first of the text and few others do: an
  /// extractor of pages leaves a space at the head of each story.
  private func freshStarts() -> [Int] {
    guard !read.conventions.indentsFirstLines else { return [] }
    let paragraphs = read.pieces.indices.filter { read.pieces[$0].label == .paragraph }
    let indented = paragraphs.filter { read.firstLine(read.pieces[$0]).indent > 0 }
    guard let first = paragraphs.first, indented.first == first, indented.count >= 2,
      indented.count * 4 <= paragraphs.count
    else { return [] }
    let indent = read.firstLine(read.pieces[first]).indent
    return indented.dropFirst().filter { index in
      let line = read.firstLine(read.pieces[index])
      return line.indent == indent && index > 0
        && read.lastLine(read.pieces[index - 1]).ending == .sentence
    }
  }

  private mutating func note(
    _ choice: String, at piece: Int, _ confidence: Confidence, _ evidence: [Evidence]
  ) {
    let line = read.firstLine(read.pieces[piece])
    decisions.append(
      Decision(
        .division, choice, source: SourceRange(Int(line.start), Int(line.end)),
        line: Int(line.number), confidence: confidence, evidence: evidence))
  }
}
