internal import GalleyCore
internal import GalleyPackaging

/// What has to be known of a text to write its content as XHTML, whether that goes into the files
/// of a book or onto one page.
struct TextPlan: Sendable {
  /// What the content is put into.
  enum Target: Sendable {
    /// The files of an EPUB, beside its pictures.
    case package
    /// One page that holds all it shows: HTML, which has no attributes of EPUB.
    case page
  }

  /// What the content is put into.
  let target: Target
  /// The document that is written.
  let document: Document
  /// Which file holds what; a page is one.
  let plan: SpinePlan
  /// Where in these files each identifier stands.
  let places: IdentifierPlaces
  /// The pictures that can be shown.
  let images: ImageTable
  /// The language of most of the text, well-formed.
  let language: LanguageTag
  /// Galley's own words in that language.
  let strings: Strings
  /// The title.
  let title: String
  /// Whether lines run from top to bottom.
  let isVertical: Bool
  /// How many levels of headings the table of contents lists.
  let tocDepth: Int

  /// Plans a text; it runs from top to bottom only where its script may.
  ///
  /// `hasTitleAbove` where the title stands above it on the same page.
  init(
    _ document: Document, for target: Target, isVertical: Bool = false, tocDepth: Int = 6,
    hasTitleAbove: Bool = false
  ) {
    self.target = target
    self.document = document
    self.tocDepth = tocDepth
    plan =
      target == .page
      ? SpinePlan(onePage: document, depth: hasTitleAbove ? 1 : 0) : SpinePlan(document)
    places = IdentifierPlaces(plan)
    images = ImageTable(document.resources)
    language = LanguageTag(document.language.wellFormed) ?? .undetermined
    strings = Strings.of(language)
    self.isVertical = isVertical && WritingScript(language).canBeVertical
    title = Self.title(of: document, orElse: strings.untitled)
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

  /// Whether the metadata tell a title.
  var hasKnownTitle: Bool { Self.knownTitle(of: document) != nil }

  /// The address of a picture, seen from the content.
  func address(of image: ImageTable.Item) -> String {
    switch target {
    case .package: "../" + image.path
    case .page: "data:\(image.mediaType);base64," + Base64.encode(image.bytes)
    }
  }

  /// Writes words of Galley's own, or words told again, as the lines run.
  func writeWords(_ text: String, to xml: inout XMLWriter) {
    if isVertical { UprightText.write(text, to: &xml) } else { xml.generated(text) }
  }
}

extension TextPlan {
  /// Whether the metadata tell a title that the text does not open with.
  static func lacksItsTitle(_ document: Document) -> Bool {
    guard let title = knownTitle(of: document) else { return false }
    return document.divisions.first.flatMap(firstHead) != title
  }

  private static func knownTitle(of document: Document) -> String? {
    document.metadata.titles.lazy.filter { !MadeTitle.isOne($0) }.map { Label.oneLine($0.value) }
      .first { !$0.isEmpty }
  }

  /// The title from the metadata, else the heading of the only division, the name of the source
  /// file, which may have come through another book, the first heading.
  private static func title(of document: Document, orElse untitled: String) -> String {
    if let title = knownTitle(of: document) { return title }
    let firstHead = document.divisions.firstResult(firstHead)
    if document.divisions.count == 1, let firstHead { return firstHead }
    let made = document.metadata.titles.first(where: MadeTitle.isOne)?.value
    if let name = document.source?.name, name != "-" {
      let base = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
      let title = Label.oneLine(base.isEmpty ? name : base)
      if !title.isEmpty { return title }
    }
    return made ?? firstHead ?? untitled
  }

  private static func firstHead(in division: Division) -> String? {
    if let head = division.head {
      let label = Label.text(of: head.content)
      if !label.isEmpty { return label }
    }
    return division.divisions.firstResult(firstHead)
  }
}
