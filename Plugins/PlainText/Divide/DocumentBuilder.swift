import GalleyCore
import GalleyPackaging

/// Puts a document together from a text that was labelled and divided.
struct DocumentBuilder {
  /// The outermost divisions.
  private(set) var divisions: [Division] = []
  /// The white space between blocks.
  private(set) var omissions: [Omission] = []
  /// What was inferred.
  private(set) var decisions: [Decision] = []

  private let read: ReadText
  private var contents: [PieceContent] = []
  /// The furniture that stood before or inside of each piece; it is told after the piece.
  private var furniture: [Int: [Block]] = [:]
  private var moved = 0

  init(_ read: ReadText, language: LanguageTag, explains: Bool = false) {
    self.read = read
    // Only a line that ends with a dash can end with a hyphen; the others need no second look.
    let softEnds = read.choices.indices.filter {
      $0 + 1 < read.choices.count && read.choices[$0 + 1].label.continues
        && read.text.lines[$0].last == .dash
    }
    let isKorean = language.tag == "ko" || language.tag.hasPrefix("ko-")
    let hangulEnds =
      isKorean
      ? read.choices.indices.dropLast().filter { read.choices[$0 + 1].label == .continuation } : []
    let joiner = LineJoiner(
      read.text, softEnds: softEnds, isHan: language.isHan,
      language: language, hangulEnds: hangulEnds)
    let parts = Self.parts(of: read)
    var (built, (divider, roles)) = PartedWork.both(when: parts.count > 1) {
      PartedWork.map(parts) { part in
        Self.build(
          part, InlineBuilder(read, joiner: joiner, explains: explains, pieces: part), read)
      }
    } _: {
      (ArticleDivider(read), RoleDecisions(read, explains: explains).decisions)
    }
    var joined: [Decision] = []
    for index in built.indices {
      // Out of the array, so that what it holds is there once.
      var part = Built()
      swap(&part, &built[index])
      if index == 0 {
        swap(&contents, &part.contents)
        swap(&omissions, &part.omissions)
      } else {
        contents += part.contents
        omissions += part.omissions
      }
      joined += part.decisions
      furniture.merge(part.furniture) { $0 + $1 }
    }
    for article in divider.articles {
      if let last = divisions.indices.last {
        if let page = pageStart(article) { divisions[last].close(with: page) }
        for block in takeFurniture(above: article) { divisions[last].close(with: block) }
      }
      divisions.append(division(article))
    }
    if divisions.count == 1 && divisions[0].matter.isEmpty { divisions[0].kind = .text }
    if divisions.count > 1, isNotice(divider.articles[0]) { divisions[0].kind = .frontMatter }
    swap(&decisions, &roles)
    decisions.insert(contentsOf: divider.decisions + joined, at: 0)
    decisions.sort { $0.line != $1.line ? $0.line < $1.line : $0.choice < $1.choice }
  }

  /// Hands over the decisions, so that they are there once.
  mutating func takeDecisions() -> [Decision] {
    defer { decisions = [] }
    return decisions
  }

  /// The page that begins with the title of an article, which no block can tell.
  private func pageStart(_ article: ArticleDivider.Article) -> Block? {
    guard let first = article.matter.first, first < article.body.first ?? .max else { return nil }
    let line = read.firstLine(read.pieces[first])
    return line.startsPage ? .milestone(read.text.page(from: line)) : nil
  }

  /// Takes the furniture that stands above the title of an article: it belongs to the page, where
  /// the article before ends.
  private mutating func takeFurniture(above article: ArticleDivider.Article) -> [Block] {
    guard let first = article.matter.first, first < article.body.first ?? .max,
      let found = furniture[first]
    else { return [] }
    let start = read.firstLine(read.pieces[first]).start
    let isAbove: (Block) -> Bool = { block in
      guard case .furniture(let furniture) = block, case .text(let run)? = furniture.content.first,
        let source = run.source
      else { return false }
      return source.start < start
    }
    furniture[first] = found.filter { !isAbove($0) }
    return found.filter(isAbove)
  }

  /// Whether all of an article is what a site or a sender put before a text.
  private func isNotice(_ article: ArticleDivider.Article) -> Bool {
    article.matter.isEmpty
      && article.body.allSatisfy { piece in
        let line = read.firstLine(read.pieces[piece])
        return read.pieces[piece].lines.count == 1
          && read.text.rules.notices.matches(line, in: read.text.bytes)
      }
  }

  private mutating func division(_ article: ArticleDivider.Article) -> Division {
    var division = Division(kind: .article)
    // What stands behind the body: furniture of the matter, and where moved matter stood.
    var behind: [Block] = []
    for piece in article.matter {
      var matter = self.matter(piece)
      if article.isTitledAfter && matter.role.opens {
        moved += 1
        let identifier = "moved-\(moved)"
        matter.movedFrom = identifier
        behind.append(.anchor(Anchor(identifier: identifier)))
      }
      division.matter.append(matter)
      behind += furniture[piece] ?? []
    }
    let order = Matter.Role.allCases
    division.matter = division.matter.enumerated().sorted {
      let left = order.firstIndex(of: $0.element.role) ?? 0
      let right = order.firstIndex(of: $1.element.role) ?? 0
      return left != right ? left < right : $0.offset < $1.offset
    }.map(\.element)
    var headings = SectionBuilder.Headings()
    for piece in article.body { headings.add(contents[piece].item) }
    var sections = SectionBuilder(
      division, headings: headings, count: article.body.count + behind.count,
      isPlay: read.dialogue.isPlay)
    var mayBeSpeech = false
    for piece in article.body { add(piece, to: &sections, &mayBeSpeech) }
    for block in behind { sections.add(.block(block, indent: 0)) }
    return sections.finish()
  }

  /// Adds a piece of the body; `mayBeSpeech` tells whether a speech may be open.
  private mutating func add(
    _ index: Int, to sections: inout SectionBuilder, _ mayBeSpeech: inout Bool
  ) {
    let line = read.firstLine(read.pieces[index])
    if line.startsPage {
      sections.add(.block(.milestone(read.text.page(from: line)), indent: 999))
    } else if line.startsColumn {
      sections.add(.block(.milestone(Milestone(.column, line: Int(line.number))), indent: 999))
    }
    let piece = read.pieces[index]
    if read.text.hasReplies { sections.add(.reply(depth: line.quoteDepth)) }
    if !read.letters.isEmpty, read.letters.areQuoted {
      let first = piece.lines.lowerBound
      if read.letters.begins(at: first) { sections.add(.reply(depth: 0)) }
      sections.add(.reply(depth: read.letters.holds(first) ? 1 : 0))
    }
    if mayBeSpeech, piece.label != .stageDirection,
      !read.dialogue.holds(piece.lines.lowerBound)
    {
      sections.add(.endOfSpeeches)
      mayBeSpeech = false
    }
    if piece.label == .speech || piece.label == .speaker { mayBeSpeech = true }
    sections.add(contents[index].takeItem())
    for block in furniture[index] ?? [] { sections.add(.block(block, indent: 999)) }
  }

  private func matter(_ index: Int) -> Matter {
    let piece = read.pieces[index]
    let role: Matter.Role =
      switch piece.label {
      case .overline: .overline
      case .subtitle: .subhead
      case .byline: .byline
      case .dateline: .dateline
      case .sourceLine: .sourceLine
      case .authorNote: .authorNote
      case .jump: .trailer
      case .salute: .salute
      case .close: .close
      case .signature: .signature
      case .postscript: .postscript
      default: .head
      }
    return Matter(
      role, contents[index].inlines, level: role == .head ? 1 : 0,
      confidence: read.labelConfidence(piece.lines.lowerBound))
  }
}

extension Division {
  /// Adds a block behind all that it holds.
  fileprivate mutating func close(with block: Block) {
    if let last = divisions.indices.last {
      divisions[last].close(with: block)
    } else {
      blocks.append(block)
    }
  }
}
