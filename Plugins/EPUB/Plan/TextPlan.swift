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
  /// The language of these words, where there are none in that of the text.
  let wordsLanguage: LanguageTag?
  /// The title.
  let title: String
  /// Whether lines run from top to bottom.
  let isVertical: Bool
  /// Whether some of its passages run from right to left and others from left to right.
  let isMixed: Bool
  /// How many levels of headings the table of contents lists.
  let tocDepth: Int
  /// What becomes of the heads, feet and numbers of the source's pages.
  let furniture: FurnitureFate
  /// The words that only number what they head, beside a name below it.
  let numberWords: NumberWords
  /// Whether the first file is the title page: the text begins with one of its own.
  let opensWithTitlePage: Bool

  /// Plans a text; it runs from top to bottom only where its script may.
  ///
  /// `hasTitleAbove` where the title stands above it on the same page, `wantsTitlePage` where a
  /// book is to have one.
  init(
    _ document: Document, for target: Target, isVertical: Bool = false, tocDepth: Int = 6,
    furniture: FurnitureFate = .hide, hasTitleAbove: Bool = false, wantsTitlePage: Bool = false
  ) {
    self.target = target
    self.document = document
    self.tocDepth = tocDepth
    self.furniture = furniture
    numberWords = NumberWords(document)
    var plan =
      target == .page
      ? SpinePlan(onePage: document, depth: hasTitleAbove ? 1 : 0) : SpinePlan(document)
    opensWithTitlePage = wantsTitlePage && TitleOpening.isTitlePage(plan, of: document)
    if opensWithTitlePage { plan.markTitlePage() }
    self.plan = plan
    places = IdentifierPlaces(plan)
    images = ImageTable(document.resources)
    language = LanguageTag(document.language.wellFormed) ?? .undetermined
    strings = Strings.of(language)
    let words = Strings.language(for: language)
    wordsLanguage = words == language ? nil : words
    isMixed =
      places.directions.isMixed(with: language)
      || words.isRightToLeft != language.isRightToLeft
    self.isVertical = isVertical && WritingScript(language).canBeVertical
    title = Self.title(of: document, orElse: strings.untitled)
  }

  /// The words by which the table of contents names a division.
  func label(of division: Division) -> String {
    let label = Label.head(of: division)
    if !label.isEmpty {
      // A number says little, and what it numbers stands right below it.
      guard let name = Label.subhead(of: division), numberWords.areAll(of: label) else {
        return label
      }
      return label + " " + name
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

  /// Which way its lines run.
  var flow: LineFlow {
    isVertical ? .topToBottom : language.isRightToLeft ? .rightToLeft : .leftToRight
  }

  /// The address of a picture, seen from the content.
  func address(of image: ImageTable.Item) -> String {
    switch target {
    case .package: "../" + image.path
    case .page: "data:\(image.mediaType);base64," + Base64.encode(image.bytes)
    }
  }

  /// Writes the language of Galley's own words into the tag that is open, where it is not that of
  /// the text.
  func writeLanguageOfWords(to xml: inout XMLWriter) {
    guard let wordsLanguage else { return }
    LanguageAttributes.write(wordsLanguage, withDirection: isMixed, to: &xml)
  }

  /// Writes words of Galley's own, or words told again, as the lines run.
  func writeWords(_ text: String, to xml: inout XMLWriter) {
    if isVertical { UprightText.write(text, to: &xml) } else { xml.generated(text) }
  }
}

extension TextPlan {
  /// Whether the metadata tell a title that the text does not open with.
  static func lacksItsTitle(_ document: Document) -> Bool {
    knownTitle(of: document) != nil && !TitleOpening.opensWithTitle(document)
  }

  static func knownTitle(of document: Document) -> String? {
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
