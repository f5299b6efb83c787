internal import GalleyCore

/// Which file each part of a document goes into.
///
/// Each outermost division is a file. A division that holds articles, chapters and the like is
/// taken apart: what stands before its first inner division is a file, each inner division is
/// one, and what closes it stands at the end of the last of them. A division whose text is long
/// is taken apart at its sections too, and where it has none between its paragraphs, since reading
/// systems lay out a file at a time.
struct SpinePlan: Sendable {
  /// A content document.
  struct File: Sendable {
    /// The name in the manifest and the base of the file name: `article-001`.
    var identifier: String
    /// Whether it stands before, in or after the text proper.
    var region: Region
    /// The language of most of it.
    var language: LanguageTag
    /// What it holds, in reading order.
    var pieces: [Piece]

    /// The path inside of the package's folder.
    var path: String { "text/\(identifier).xhtml" }
  }

  /// The part of a book a file belongs to, by its name in the EPUB vocabulary.
  enum Region: String, Sendable, CaseIterable {
    /// Before the text proper.
    case front = "frontmatter"
    /// The text proper.
    case body = "bodymatter"
    /// After the text proper.
    case back = "backmatter"
  }

  /// A division or a part of one.
  struct Piece: Sendable {
    /// What is written of the division.
    enum Extent: Sendable {
      /// All of it.
      case whole
      /// What stands before its first inner division, or as much of it as goes into a file.
      case opening
      /// Blocks that did not go into the file before, and what closes the division behind the last.
      case continuation
      /// What stands after its last inner division.
      case closing
    }

    /// The division, with those of its parts that are written.
    var division: Division
    /// The levels of the headings among all of the division's blocks; nil where these are all here.
    var headingLevels: Set<Int>?
    /// What is written of it.
    var extent: Extent
    /// How many divisions with a heading it stands in.
    var depth: Int
  }

  /// The size in bytes of text from which on a division is taken apart.
  static let longText = 250_000

  /// The files in reading order.
  private(set) var files: [File] = []
  private var counts: [String: Int] = [:]

  /// Plans the files of `document`.
  init(_ document: Document) {
    let start = Place(depth: 0, region: .body, language: document.language)
    for division in document.divisions { add(division, at: start) }
  }

  /// The division that a file opens with, or that what it goes on with opened with.
  func opening(of file: Int) -> Division? {
    files[...file].last { $0.pieces.first?.extent != .continuation }?.pieces.first?.division
  }

  /// Makes the first file one that stands before the text proper, where more follow.
  mutating func markTitlePage() {
    if files.count > 1 { files[0].region = .front }
  }

  /// Plans one file for all of `document`; `depth` is 1 where a title stands above it.
  init(onePage document: Document, depth: Int) {
    let pieces = document.divisions.map { Piece(division: $0, extent: .whole, depth: depth) }
    files = [File(identifier: "text", region: .body, language: document.language, pieces: pieces)]
  }
}

extension SpinePlan {
  /// Where a division stands.
  private struct Place {
    var depth: Int
    var region: Region
    var language: LanguageTag
  }

  private mutating func add(_ division: Division, at outer: Place) {
    var place = outer
    place.language = division.attributes.language ?? outer.language
    switch division.kind {
    case .frontMatter: place.region = .front
    case .backMatter: place.region = .back
    case .text, .volume, .issue, .article, .part, .chapter, .section: break
    }
    guard Self.isTakenApart(division) else {
      let isEmpty =
        division.matter.isEmpty && division.blocks.isEmpty && division.divisions.isEmpty
      if !isEmpty { addFiles(.whole, of: division, at: place) }
      return
    }
    let first = files.count
    let hasOpening = division.matter.contains { $0.role.opens } || !division.blocks.isEmpty
    if hasOpening {
      var opening = division
      opening.matter.removeAll { !$0.role.opens }
      opening.divisions = []
      addFiles(.opening, of: opening, at: place)
    }
    var inner = place
    inner.depth += division.head == nil ? 0 : 1
    for division in division.divisions { add(division, at: inner) }
    guard division.matter.contains(where: { !$0.role.opens }) else { return }
    var closing = division
    closing.blocks = []
    closing.divisions = []
    if files.count > first {
      let piece = Piece(division: closing, extent: .closing, depth: place.depth)
      files[files.count - 1].pieces.append(piece)
    } else {
      addFiles(.closing, of: closing, at: place)
    }
  }

  /// Adds a file, or several where the division's own blocks are long.
  private mutating func addFiles(
    _ extent: Piece.Extent, of division: Division, at place: Place
  ) {
    let parts =
      division.divisions.isEmpty ? LongText.parts(of: division.blocks, limit: Self.longText) : []
    guard parts.count > 1 else { return addFile(extent, of: division, at: place) }
    for (number, part) in parts.enumerated() {
      var piece = division
      piece.blocks = Array(division.blocks[part])
      let isLast = number == parts.count - 1
      piece.matter.removeAll { $0.role.opens ? number > 0 : !isLast }
      var place = place
      // What goes on stands below the heading that it does not have itself.
      if number > 0, division.head != nil || division.kind != .text { place.depth += 1 }
      addFile(number == 0 ? .opening : .continuation, of: piece, at: place)
      files[files.count - 1].pieces[0].headingLevels = HeadingLevels.levels(in: division.blocks)
    }
  }

  private mutating func addFile(_ extent: Piece.Extent, of division: Division, at place: Place) {
    let word = Self.word(for: division.kind)
    let number = counts[word, default: 0] + 1
    counts[word] = number
    let digits = String(number)
    let padding = String(repeating: "0", count: max(0, 3 - digits.count))
    files.append(
      File(
        identifier: "\(word)-\(padding)\(digits)", region: place.region, language: place.language,
        pieces: [
          Piece(division: division, extent: extent, depth: place.depth)
        ]))
  }

  private static func isTakenApart(_ division: Division) -> Bool {
    if division.divisions.contains(where: { opensFile($0.kind) }) { return true }
    return !division.divisions.isEmpty && division.byteCount > longText
  }

  private static func opensFile(_ kind: Division.Kind) -> Bool {
    switch kind {
    case .volume, .issue, .article, .part, .chapter, .frontMatter, .backMatter: true
    case .text, .section: false
    }
  }

  private static func word(for kind: Division.Kind) -> String {
    switch kind {
    case .text: "text"
    case .volume: "volume"
    case .issue: "issue"
    case .article: "article"
    case .part: "part"
    case .chapter: "chapter"
    case .section: "section"
    case .frontMatter: "front"
    case .backMatter: "back"
    }
  }
}
