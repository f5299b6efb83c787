internal import GalleyCore

/// Which file each part of a document goes into.
///
/// Each outermost division is a file. A division that holds articles, chapters and the like is
/// taken apart: what stands before its first inner division is a file, each inner division is
/// one, and what closes it stands at the end of the last of them. A division whose text is long
/// is taken apart at its sections too, since reading systems lay out a file at a time.
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
      /// What stands before its first inner division.
      case opening
      /// What stands after its last inner division.
      case closing
    }

    /// The division.
    var division: Division
    /// What is written of it.
    var extent: Extent
    /// How many divisions with a heading it stands in.
    var depth: Int
  }

  /// The size in bytes of text from which on a division is taken apart at its sections.
  static let longText = 250_000

  /// The files in reading order.
  private(set) var files: [File] = []
  private var counts: [String: Int] = [:]

  /// Plans the files of `document`.
  init(_ document: Document) {
    let start = Place(depth: 0, region: .body, language: document.language)
    for division in document.divisions { add(division, at: start) }
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
      if !isEmpty { addFile(.whole, of: division, at: place) }
      return
    }
    let first = files.count
    let hasOpening = division.matter.contains { $0.role.opens } || !division.blocks.isEmpty
    if hasOpening { addFile(.opening, of: division, at: place) }
    var inner = place
    inner.depth += division.head == nil ? 0 : 1
    for division in division.divisions { add(division, at: inner) }
    guard division.matter.contains(where: { !$0.role.opens }) else { return }
    if files.count > first {
      let piece = Piece(division: division, extent: .closing, depth: place.depth)
      files[files.count - 1].pieces.append(piece)
    } else {
      addFile(.closing, of: division, at: place)
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
        pieces: [Piece(division: division, extent: extent, depth: place.depth)]))
  }

  private static func isTakenApart(_ division: Division) -> Bool {
    if division.divisions.contains(where: { opensFile($0.kind) }) { return true }
    guard !division.divisions.isEmpty else { return false }
    var size = 0
    Document(divisions: [division]).forEachRun { size += $0.text.utf8.count }
    return size > longText
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
