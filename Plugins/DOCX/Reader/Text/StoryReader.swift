import GalleyCore
import GalleyPackaging

/// Reads the paragraphs and tables of a part: what surrounds the place where the reader is.
///
/// Its parts are extensions, a file for each kind of thing. One reader serves the document and then
/// its notes.
struct StoryReader {
  let resources: ReadingResources
  var tree: PartTree
  /// The relationships of the part that is read.
  var relationships: [String: OPCReader.Relationship]

  /// What was read, in order.
  var pieces: [Piece] = []
  var notes = NoteGatherer()
  var media: MediaReader
  var languages: LanguageReader
  var findings = Findings()
  /// The characters of the parts, and those of them that are not in the document.
  var ledger = ReadingLedger()
  var counter = NumberCounter()
  /// The bookmarks that something leads to.
  let wantedBookmarks: Set<String>
  /// The names that were given.
  var names: Set<String> = []

  /// The paragraph that is open.
  var spans: [InlinePiece] = []
  /// What the styles around a run say.
  var paragraphFormat = RunFacts()
  /// Whether it is text whose spaces count.
  var isPreformatted = false
  /// Whether hidden text is read: running heads that Galley hides are kept.
  var showsHidden = false
  /// The link that is open.
  var link: PieceLink?
  var linkCount = 0
  var change = PieceFormat.Change.none
  /// Why what comes is left out; the innermost reason last.
  var omissions: [Findings.Reason] = []
  var fields: [OpenField] = []
  /// Whether the letters of a formula stand raised or lowered.
  var mathEmphasis: Emphasis.Kind?
  /// How the letters of the paragraph look.
  var look = ParagraphLook()
  /// What stands in a text box, for the place behind the paragraph.
  var hoisted: [Piece] = []
  /// What goes before the text of the next paragraph.
  var carried: [InlinePiece] = []
  /// The notes that were referred to since the last block.
  var dueNotes: [String] = []
  var isInNote = false
  /// The comments that the text refers to.
  var commentNumbers: [String] = []
  /// How many tables are open.
  var tableDepth = 0
  /// Whether what is left of the run was read already.
  var consumesRest = false

  init(
    _ resources: ReadingResources, part: String, of tree: PartTree
  ) throws(Diagnostic) {
    self.resources = resources
    self.tree = tree
    relationships = try resources.package.relationships(of: part)
    media = MediaReader(resources.package)
    languages = LanguageReader(defaults: resources.styles.defaults)
    wantedBookmarks = Self.wantedBookmarks(in: tree)
  }

  /// Reads the text of the document.
  mutating func readBody() {
    guard let root = tree.root else { return }
    count(root)
    readBlocks(in: tree.child(.body, of: root) ?? root)
    finishStory()
  }

  /// Enters the characters of a node into the ledger.
  mutating func count(_ node: Int) {
    let stray = ledger.count(tree, in: node)
    if !stray.isEmpty { findings.count(.stray, text: stray) }
  }

  /// Closes what the part leaves open: a paragraph that was to be joined to a next one.
  mutating func finishStory() {
    fields = []
    omissions = []
    link = nil
    flushCarried()
    flushNotes()
  }

  /// Ends the innermost omission for a reason: those for others may go on, as a table of contents
  /// does that begins in a change.
  mutating func endOmission(_ reason: Findings.Reason) {
    if let place = omissions.lastIndex(of: reason) { omissions.remove(at: place) }
  }

  /// Makes a paragraph of what no next paragraph took.
  mutating func flushCarried() {
    guard !carried.isEmpty else { return }
    pieces.append(.paragraph(ReadParagraph(spans: carried)))
    carried = []
  }

  /// Reads what stands in a node into pieces of their own.
  mutating func readPieces(in node: Int) -> [Piece] {
    let outer = (pieces, spans, hoisted, carried, link, isPreformatted, paragraphFormat)
    let outerLook = look
    pieces = []
    spans = []
    hoisted = []
    carried = []
    link = nil
    readBlocks(in: node)
    flushCarried()
    let read = pieces
    (pieces, spans, hoisted, carried, link, isPreformatted, paragraphFormat) = outer
    look = outerLook
    return read
  }

  /// Reads a block that stands where none can be.
  mutating func readPieces(of node: Int) -> [Piece] {
    let outer = (pieces, spans, hoisted, carried, link, isPreformatted, paragraphFormat)
    let outerLook = look
    (pieces, spans, hoisted, carried, link) = ([], [], [], [], nil)
    readBlock(node)
    flushCarried()
    let read = pieces
    (pieces, spans, hoisted, carried, link, isPreformatted, paragraphFormat) = outer
    look = outerLook
    return read
  }

  /// The names that links and fields lead to.
  private static func wantedBookmarks(in tree: PartTree) -> Set<String> {
    var wanted: Set<String> = []
    for node in tree.tree.nodes.indices {
      switch tree.tag(node) {
      case .hyperlink:
        if let anchor = tree.attribute("w:anchor", of: node) { wanted.insert(anchor) }
      case .fieldCode: wanted.formUnion(FieldCode.words(tree.text(of: node)))
      case .simpleField:
        wanted.formUnion(FieldCode.words(tree.attribute("w:instr", of: node) ?? ""))
      default: break
      }
    }
    return wanted
  }
}
