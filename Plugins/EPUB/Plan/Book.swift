internal import GalleyCore

/// What every part of a book needs to know of the whole, settled before the first byte.
struct Book: Sendable {
  /// The document that is written.
  let document: Document
  /// The settings of the writer.
  let settings: EPUBSettings
  /// Which file holds what.
  let plan: SpinePlan
  /// The pictures that can go into a book.
  let images: ImageTable
  /// The language of most of the text, well-formed.
  let language: LanguageTag
  /// Galley's own words in that language.
  let strings: Strings
  /// What the book has for its cover.
  let cover: Cover
  /// The fonts that go into the book.
  let fonts: [EmbeddedFont]
  /// The user's own style sheets, which come after Galley's.
  let styles: [UserStyle]
  /// The title on the title page and in the metadata.
  let title: String
  /// Whether lines run from top to bottom.
  let isVertical: Bool

  /// Plans a book.
  ///
  /// Throws a `usage` diagnostic for a file that a setting names and no book may hold.
  init(_ document: Document, settings: EPUBSettings) throws(Diagnostic) {
    self.document = document
    self.settings = settings
    plan = SpinePlan(document)
    images = ImageTable(document.resources)
    language = LanguageTag(document.language.wellFormed) ?? .undetermined
    strings = Strings.of(language)
    isVertical = settings.isVertical && WritingScript(language).canBeVertical
    title = Self.title(of: document, orElse: strings.untitled)
    if let file = settings.coverImage {
      cover = try Cover(file)
    } else if let image = images[settings.coverResource] {
      cover = .image(image)
    } else {
      cover = settings.makesCover && title != strings.untitled ? .made : .none
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
  }

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
    var sheet = StyleSheet.text(isVertical: isVertical)
    for font in fonts { sheet += "\n" + font.rule }
    if let font = fonts.first, styles.isEmpty {
      sheet += "html body[class] { font-family: \"\(font.quotedFamily)\", serif; }\n"
    }
    return sheet
  }

  /// Whether a title page is written: for a title that is known, and where there is nothing else.
  var hasTitlePage: Bool {
    plan.files.isEmpty || (settings.titlePage && Self.knownTitle(of: document) != nil)
  }

  /// The words by which the table of contents names a division.
  func label(of division: Division) -> String {
    if let head = division.head {
      let label = Label.text(of: head.content)
      if !label.isEmpty { return label }
    }
    // A text that is a book of its own is named as the book is.
    if division.kind == .text, document.divisions.count == 1,
      let title = Self.knownTitle(of: document)
    {
      return title
    }
    return Label.firstWords(of: division) ?? strings.untitled
  }

  /// Whether page numbers are those of a printed source that the metadata names; only then may
  /// they be marked as such (EPUB Accessibility 1.1, section 2.4).
  var namesPageSource: Bool {
    document.metadata.sourcePublication.map { !Label.oneLine($0.value).isEmpty } ?? false
  }
}

extension Book {
  private static func knownTitle(of document: Document) -> String? {
    document.metadata.titles.lazy.map { Label.oneLine($0.value) }.first { !$0.isEmpty }
  }

  /// The title from the metadata, else the heading of the only division, the name of the source
  /// file, the first heading.
  private static func title(of document: Document, orElse untitled: String) -> String {
    if let title = knownTitle(of: document) { return title }
    let firstHead = document.divisions.firstResult(firstHead)
    if document.divisions.count == 1, let firstHead { return firstHead }
    if let name = document.source?.name, name != "-" {
      let base = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
      let title = Label.oneLine(base.isEmpty ? name : base)
      if !title.isEmpty { return title }
    }
    return firstHead ?? untitled
  }

  private static func firstHead(in division: Division) -> String? {
    if let head = division.head {
      let label = Label.text(of: head.content)
      if !label.isEmpty { return label }
    }
    return division.divisions.firstResult(firstHead)
  }
}
