internal import GalleyCore

/// What a book or a page holds and the document does not, or not as it was, by kind.
struct Findings {
  /// A kind of finding; the raw value is the code of its diagnostic.
  enum Kind: String, CaseIterable {
    case hidden = "hidden-text-left-out"
    case styles = "styles-not-read"
    case script = "scripts-left-out"
    case media = "media-left-out"
    case math = "formulas"
    case form = "form-fields-left-out"
    case drawing = "drawings-left-out"
    case missingImage = "missing-image"
    case remoteImage = "external-image"
    case brokenLink = "broken-link"
    case navigation = "contents-left-out"
    case cover = "cover-left-out"
    case coverPicture = "cover-picture"
    case noteHeading = "notes-headings-left-out"
    case emptyLink = "empty-links-left-out"
    case backlink = "backlinks-left-out"
    case missingFile = "missing-file"
    case foreignFile = "unread-file"
    case damage = "damaged-characters"
  }

  /// How often each kind was found.
  private(set) var counts: [Kind: Int] = [:]
  /// Whether a page is read, and no book.
  var isPage = false
  /// The files that were mended.
  var mended: [String] = []
  /// What is to be told besides.
  var others: [Diagnostic] = []

  /// Counts a finding.
  mutating func count(_ kind: Kind, _ number: Int = 1) {
    if number > 0 { counts[kind, default: 0] += number }
  }

  /// Reports each kind once, with its count.
  func report(_ file: String, to context: inout Context) {
    for diagnostic in others { context.report(diagnostic) }
    if let first = mended.first {
      let rest = mended.count > 1 ? " and \(mended.count - 1) more" : ""
      context.report(
        Diagnostic(
          .warning, code: "mended-markup",
          "'\(Diagnostic.shown(first))'\(rest) is not well-formed: read as a browser reads it",
          file: file, hint: "look whether the text is whole there"))
    }
    for kind in Kind.allCases {
      guard let number = counts[kind] else { continue }
      let (severity, message, hint) = describe(kind, number)
      context.report(
        Diagnostic(severity, code: kind.rawValue, message, file: file, hint: hint))
    }
  }

  private func describe(
    _ kind: Kind, _ number: Int
  ) -> (Diagnostic.Severity, String, String) {
    func counted(_ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
    return switch kind {
    case .hidden:
      (
        .note, "\(counted("hidden element")) left out: nobody sees them",
        "take out what hides them ('display: none', 'hidden') to have them read"
      )
    case .styles:
      (
        .warning, "the style sheets ask far more than those of books do: not all was looked at",
        "emphasis and alignment that they give may be missing"
      )
    case .script:
      (.note, "\(counted("script")) left out", "what a script would write is not in the document")
    case .media:
      (
        .warning, "\(counted("recording, film or frame")) left out",
        "a document has no place for them; what stands in their stead is read"
      )
    case .math:
      (
        .warning, "\(counted("formula")) read as text: what is above or below stands behind",
        "put them in as pictures to have them shown"
      )
    case .form:
      (.note, "\(counted("form field")) left out", "what was entered in them is not in the file")
    case .drawing:
      (
        .warning, "\(counted("drawing")) left out: of those in the text, only their words are read",
        "put them in as files to have them shown"
      )
    case .missingImage:
      (
        .warning, "\(counted("picture")) that the file does not hold",
        "their descriptions are kept; " + pictureHint
      )
    case .remoteImage:
      (
        .warning, "\(counted("picture")) from elsewhere: not fetched",
        "their descriptions are kept; " + pictureHint
      )
    case .brokenLink:
      (.note, "\(counted("link")) to nowhere: text, no link", "look for a file that is missing")
    case .navigation:
      (.note, "\(counted("table")) of contents left out", "what is written gets one of its own")
    case .cover:
      (
        .warning, "\(counted("cover")) left out: no picture that a book may have for one",
        "give a cover with --epub-cover-image"
      )
    case .coverPicture:
      (.note, "the book has a cover, which only e-books have", "write EPUB to keep it")
    case .noteHeading:
      (
        .note, "\(counted("heading")) of notes left out",
        "the notes stand where they are referred to, or at the foot"
      )
    case .emptyLink:
      (.note, "\(counted("link")) without words left out", "nothing was to be seen of them")
    case .backlink:
      (.note, "\(counted("link")) from notes back to the text left out", "notes get their own")
    case .missingFile:
      (
        .warning, "\(counted("file")) of the book that the archive does not hold",
        "the book is incomplete; get it again"
      )
    case .foreignFile:
      (
        .warning,
        "\(counted("file")) in the reading order left out: neither XHTML nor SVG, and without such "
          + "a fallback",
        "a document has no place for them"
      )
    case .damage:
      (
        .warning, "\(counted("damaged character")), each now U+FFFD",
        "the page is not in the encoding it declares"
      )
    }
  }

  /// How pictures that are elsewhere get into a file of this kind.
  private var pictureHint: String {
    isPage
      ? "write them into the page as 'data:' addresses, or make an EPUB of it"
      : "put the pictures into the book"
  }
}
