internal import GalleyCore

/// Tells the user what could not be written as it was.
enum Troubles {
  /// Reports all of `record`'s troubles, each kind once with its count.
  static func report(
    _ record: BookRecord, replaced: Int, of document: Document, to context: inout Context
  ) {
    let file = document.source?.name
    if replaced > 0 {
      context.report(
        Diagnostic(
          .warning, code: "unwritable-character",
          "\(count(replaced, "character")) cannot stand in the file; U+FFFD stands in place of each",
          file: file, hint: "control characters in a text are mostly debris of its conversion"))
    }
    for trouble in BookRecord.Trouble.allCases {
      guard let number = record.troubles[trouble] else { continue }
      context.report(diagnostic(of: trouble, number, file: file))
    }
  }

  /// Reports what is to be known of the files that settings name.
  static func reportFiles(of book: Book, to context: inout Context) {
    let settings = book.settings
    if !settings.coverResource.isEmpty, book.text.images[settings.coverResource] == nil {
      context.report(
        Diagnostic(
          .warning, .usage, code: "missing-resource",
          "the setting cover-image names '\(settings.coverResource)', which cannot be used",
          hint: "give a file that is there: a PNG, JPEG, GIF, WebP or SVG image"))
    }
    if let file = settings.coverImage, let trouble = Cover.trouble(with: file) {
      context.report(trouble)
    }
    for font in book.fonts { font.trouble.map { context.report($0) } }
    let lacks = FontLetters.troubles(with: book.fonts, styles: book.styles, in: book.document)
    for trouble in lacks { context.report(trouble) }
    if settings.isVertical == true, !book.isVertical {
      context.report(notVertical(book.document))
    }
  }

  /// That a text whose lines cannot run from top to bottom was to have them so.
  static func notVertical(_ document: Document) -> Diagnostic {
    Diagnostic(
      .warning, .usage, code: "not-vertical",
      "the text is not in Chinese, Japanese or Korean: its lines run from side to side",
      file: document.source?.name, hint: "give the language with -M language=ja")
  }

  private static func diagnostic(
    of trouble: BookRecord.Trouble, _ number: Int, file: String?
  ) -> Diagnostic {
    let (severity, what, hint): (Diagnostic.Severity, String, String)
    switch trouble {
    case .danglingReference:
      severity = .warning
      what = "\(count(number, "reference")) to a place that is not in the document: text, no link"
      hint = "look for a note or a target that was lost from the source"
    case .unusableAddress:
      severity = .note
      what = "\(count(number, "link")) to an address that cannot be followed: text, no link"
      hint = "use whole addresses that begin with http, https, ftp, mailto or tel"
    case .missingImage:
      severity = .warning
      what =
        "\(count(number, "image")) left out: not among the resources, or no PNG, JPEG, GIF "
        + "or WebP; the description stands in its place"
      hint = "convert the image to PNG and name it as the text does"
    case .unusableMarkup:
      severity = .warning
      what = "\(count(number, "piece")) of raw markup left out, since the file would be invalid"
      hint = "use balanced tags of XHTML that mark text, lists and quotations"
    case .foreignAttribute:
      severity = .note
      what = "\(count(number, "attribute")) of another format left out: XHTML has no place for it"
      hint = "write TEI to keep all attributes"
    case .hiddenFurniture:
      severity = .note
      what = "\(count(number, "line")) of the source's pages hidden: running heads, page numbers"
      hint = "-s furniture=show lets them be seen in the text, -s furniture=omit leaves them out"
    case .omittedFurniture:
      severity = .note
      what = "\(count(number, "line")) of the source's pages left out: running heads, page numbers"
      hint = "with -s furniture=hide they stay in the file and are not seen"
    }
    return Diagnostic(severity, code: trouble.rawValue, what, file: file, hint: hint)
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
