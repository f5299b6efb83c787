import GalleyCore
import GalleyPackaging

/// The text of a part as it is written: what surrounds the place where the writer is.
///
/// One story serves the document and then its footnotes, so that bookmarks, pictures and changes
/// have numbers of their own throughout. Its parts are extensions, a file for each kind of node.
struct Story {
  /// What is known of the document.
  let index: DocumentIndex
  /// How it looks.
  let sheet: StyleSheet
  let layout: PageLayout
  let structure: Layout.Structure
  /// What of the source is shown besides its text.
  let options: TextOptions
  /// The table of contents.
  var contents: Contents
  /// Whether it was written, and the number of the bookmark around what it lists.
  var hasContents = false
  var contentsRange = 0
  var contentsRangeIsDue = false
  /// The language of the document.
  let language: LanguageTag
  /// What the sections of the document are like.
  var sections: SectionProperties
  /// What stands above and below the text of each page.
  var furniture: [FurniturePart] = []
  /// What the first pass found out; nil where there was none.
  var ended: Rehearsal?
  /// What this pass finds out.
  var rehearsal = Rehearsal()
  let properties: RunProperties
  /// The pictures of the package.
  let media: Media
  /// Who corrects, and when.
  let author: String
  let timestamp: Timestamp?

  /// The relationships of the part that is written, by the target of the link or the image.
  var relationships: [String: String] = [:]
  /// Whether that part is the one of the footnotes.
  var isInFootnotes = false

  var languages: LanguageTable
  var numbering: NumberingPart
  var bookmarks = BookmarkNames()
  /// What the rows of paragraphs are that have no element of their own.
  var containers = ContainerTree()
  /// The characters that were told in pieces, which no call of the XML writer counts.
  var tally = ContentTally()
  /// How many lines of furniture were left out, and how many corrections are applied.
  var omittedFurniture = 0
  var appliedCorrections = 0
  /// How many characters that nobody could read have U+FFFD in their places.
  var replacedCharacters = 0
  /// What went wrong, each once.
  var problems = OrderedUnique<Problem>()

  /// The format of the run that is open.
  var openRun: RunFormat?
  /// Whether its text is open.
  var isInText = false
  /// The plain format of the paragraph that is open.
  var plain = RunFormat()
  /// Whether its style is bold, slanted or both.
  var shape: RunFormat.Emphases = []
  /// The size of its type in half-points.
  var size: Int
  /// The width of its lines, which a picture may not exceed.
  var lineWidth: Int
  /// Whether something stands in the paragraph that is open.
  var hasText = false
  /// How many nodes are open inside of which no hyperlink can begin.
  var flatness = 0
  /// Whether the base of a ruby is open.
  var isInRuby = false
  /// What stood in a ruby's base and comes behind it.
  var deferred: [Inline] = []

  /// Whether the next paragraph begins a page.
  var pageBreakIsDue = false
  /// The section that is open.
  var section: Section
  /// The one that the next paragraph is to stand in.
  var wantedSection: Section?
  /// The one that ends in the paragraph that is about to be written.
  var closingSection: Section?
  /// How many paragraphs stand in the body by themselves, and the number of the last one; nil
  /// where something else came after it.
  var bodyParagraphCount = 0
  var lastBodyParagraph: Int?
  /// How many tables are open.
  var tableDepth = 0
  /// Whether a paragraph was written.
  var hasWritten = false
  /// How many paragraphs were written.
  var paragraphCount = 0
  /// Whether the last block was a heading, so that Western text is not set in.
  var followsHeading = false
  /// Whether the last block was a table, which Word would join to another.
  var followsTable = false
  /// Bookmarks for the next paragraph.
  var dueBookmarks: [String] = []
  /// The bookmarks that were written.
  var writtenBookmarks: Set<String> = []
  /// The notes that were passed over because they are footnotes.
  var passedNotes: Set<String> = []
  /// The footnotes that were referred to.
  var referredNotes: Set<String> = []
  /// The last number of a bookmark, a change or a picture.
  private var lastNumber = 0

  init(
    index: DocumentIndex, layout: Layout, options: TextOptions, contents: Contents,
    language: LanguageTag, eastAsian: Script,
    languages: LanguageTable, media: Media, author: String, timestamp: Timestamp?
  ) {
    self.index = index
    sheet = layout.sheet
    self.layout = layout.page
    structure = layout.structure
    self.options = options
    self.contents = contents
    self.language = language
    sections = SectionProperties(
      page: layout.page, furniture: [], hasFirst: layout.furniture.hasFirst,
      reference: layout.reference?.section)
    section = Section(columns: layout.page.columns)
    properties = RunProperties(
      sheet: layout.sheet, eastAsian: eastAsian, isVertical: layout.page.isVertical)
    size = layout.sheet.bodySize
    self.languages = languages
    numbering = NumberingPart(
      sheet: layout.sheet, reference: layout.reference?.numbering)
    self.media = media
    self.author = author
    self.timestamp = timestamp
    lineWidth = layout.page.columnWidth
  }

  /// A number that nothing else in the document has.
  mutating func newNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }
}

/// What the blocks around a block mean for it.
struct BlockContext {
  /// The style of plain paragraphs.
  var body = ParagraphStyle.body
  /// The left edge of plain paragraphs, in twentieths of a point from the margin.
  var left = 0
  /// The right edge.
  var right = 0
  /// The width between the margins, or of the table's cell.
  var width: Int
  /// The number of the language.
  var language = 0
  /// How a table's column or a rendition sets the text; nil for what the style says.
  var alignment: Look.Alignment?
  /// How many divisions with a head stand around.
  var headingLevel = 0
  /// How many lists stand around.
  var listDepth = 0
  /// The container that paragraphs stand in, 0 for none.
  var container = 0
  /// That of the division.
  var division = 0
}
