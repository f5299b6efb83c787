internal import GalleyCore

/// What every part of a book needs to know of the whole, settled before the first byte.
struct Book: Sendable {
  /// What its content is written by.
  let text: TextPlan
  /// The settings of the writer.
  let settings: EPUBSettings
  /// What the book has for its cover.
  let cover: Cover
  /// The fonts that go into the book.
  let fonts: [EmbeddedFont]
  /// The user's own style sheets, which come after Galley's.
  let styles: [UserStyle]

  /// Plans a book.
  ///
  /// Throws a `usage` diagnostic for a file that a setting names and no book may hold.
  init(_ document: Document, settings: EPUBSettings) throws(Diagnostic) {
    self.settings = settings
    text = TextPlan(
      document, for: .package, isVertical: settings.isVertical ?? document.isVertical,
      tocDepth: settings.tocDepth,
      furniture: settings.furniture, wantsTitlePage: settings.titlePage)
    if let file = settings.coverImage {
      cover = try Cover(file)
    } else if let image = text.images[settings.coverResource] {
      cover = .image(image)
    } else if settings.makesCover, let image = Self.cover(of: document, text.images) {
      cover = .image(image)
    } else {
      cover = settings.makesCover && text.title != text.strings.untitled ? .made : .none
    }
    var fonts: [EmbeddedFont] = []
    for (number, file) in settings.fonts.enumerated() {
      fonts.append(try EmbeddedFont(file, number: number))
    }
    var styles: [UserStyle] = []
    for (number, file) in settings.styles.enumerated() {
      styles.append(try UserStyle(file, number: number, fonts: fonts))
    }
    self.fonts = fonts
    self.styles = styles
    if !settings.conformance.isEmpty, Label.oneLine(settings.certifier).isEmpty {
      throw Diagnostic(
        .error, .usage, code: "no-certifier",
        "a book conforms to a standard only where somebody has found that it does",
        hint: "say who with -s accessibility-certifier=NAME")
    }
    if settings.conformance.isEmpty, !Label.oneLine(settings.certifier).isEmpty {
      throw Diagnostic(
        .error, .usage, code: "no-conformance",
        "somebody certifies a book, and it is not said to what standard it conforms",
        hint: "say which with -s accessibility-conformance=wcag-2.2-aa")
    }
  }

  /// The picture that the document has for its cover.
  private static func cover(of document: Document, _ images: ImageTable) -> ImageTable.Item? {
    document.resources.first(where: \.isCover).flatMap { images[$0.name] }
  }

  /// The document that is written.
  var document: Document { text.document }
  /// Which file holds what.
  var plan: SpinePlan { text.plan }
  /// The language of most of the text, well-formed.
  var language: LanguageTag { text.language }
  /// Galley's own words in that language.
  var strings: Strings { text.strings }
  /// The title on the title page and in the metadata.
  var title: String { text.title }
  /// Whether lines run from top to bottom.
  var isVertical: Bool { text.isVertical }

  /// The authors' names, parted by commas; empty where nobody is named.
  var authors: String {
    names(of: document.metadata.creators.filter { $0.value.isAuthor })
  }

  /// Names parted by commas.
  func names(of creators: [Field<Creator>]) -> String {
    creators.map { Label.oneLine($0.value.name) }.filter { !$0.isEmpty }
      .joined(separator: strings.comma)
  }

  /// The style sheet of the book, with the rules that make embedded fonts known.
  ///
  /// The first of these is the text's, unless a style sheet of the user's says what they are for.
  var styleSheet: String {
    var sheet = StyleSheet.text(for: text.flow, isMixed: text.isMixed)
    for font in fonts { sheet += "\n" + font.rule }
    if let font = fonts.first, styles.isEmpty {
      sheet += font.bodyRule
    }
    return sheet
  }

  /// Whether a title page is made: for a title that is known, unless the text opens with it and
  /// there is no more to say; and where there is nothing else.
  var hasTitlePage: Bool {
    if plan.files.isEmpty { return true }
    guard settings.titlePage, text.hasKnownTitle, !text.opensWithTitlePage else { return false }
    return !TitleOpening.opensWithTitle(document)
      || !FrontLines.lines(of: text, besides: TitleOpening.words(of: plan)).isEmpty
  }

  /// The page that is the title page, made or the text's own; nil where there is none.
  var titlePage: String? {
    text.opensWithTitlePage ? plan.files.first?.path : hasTitlePage ? TitlePage.path : nil
  }
}
