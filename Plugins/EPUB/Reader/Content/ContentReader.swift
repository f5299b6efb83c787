internal import GalleyCore
internal import GalleyPackaging

/// Reads the content of files of XHTML or of a page, one after the other.
///
/// Galley's own files say by their classes what each element is; of others' the elements tell, and
/// what is customary in books.
struct ContentReader {
  let files: [Markup]
  let links: LinkTable
  /// Whether Galley wrote what is read.
  let isOwn: Bool
  /// The language of the document.
  let language: LanguageTag
  var media: MediaTable
  var findings = Findings()
  /// The account of all characters.
  var ledger = ReadingLedger()
  /// The index of the file that is read.
  var file = 0
  /// The label of the note that is read, and whether it may still come.
  var label: NoteLabel?
  /// The marker of an item and the label of a note that were read already.
  var skippedMarker: Int?
  var skippedLabel: Int?
  /// Nodes of the paragraph that is read which are accounted for.
  var skippedNodes: Set<Int> = []
  /// Emphasis that ends within the element that is read, and so stands around its parts.
  var pushed: StyleFlags = []
  /// Whether lines and spaces are as they stand.
  var isPreformatted = false
  /// The numbers of the pages that only the list of pages tells, by the elements they begin at.
  var pages: [LinkTable.Node: String] = [:]
  /// Whether an element around has another language than the document.
  var isInOtherLanguage = false

  /// The places that the table of contents leads to.
  var entryMarks = EntryMarks()

  /// The label of a note, once it is found.
  enum NoteLabel {
    case awaited
    case found(String)
    case none
  }

  var markup: Markup { files[file] }

  init(
    _ files: [Markup], isOwn: Bool, language: LanguageTag, media: MediaTable, findings: Findings
  ) {
    self.files = files
    links = LinkTable(files, isOwn: isOwn)
    self.isOwn = isOwn
    self.language = language
    self.media = media
    self.findings = findings
  }

  /// The name that links know a node by.
  func identifier(_ node: Int) -> String? { links.names[LinkTable.Node(file: file, node: node)] }

  /// The attributes of an element: its name where something leads to it, its language, and the
  /// classes that the document has a use for, which `fixed` ones are not.
  func attributes(_ node: Int, fixed: Set<String> = [], hasName: Bool = true) -> Attributes {
    let isAligned = !isOwn && !markup.style(node).shown.isDisjoint(with: .alignments)
    guard isAligned || markup.tree.attributeCount(of: node) > 0 else { return .none }
    var classes = markup.classes(node)
    if isOwn {
      classes.removeAll { fixed.contains($0) }
    } else {
      // Lines stand where the elements around theirs say, other blocks where their own do.
      let style = markup.style(node)
      let isLine =
        Self.mayBeLine(markup.name(node))
        || ElementKind.headingLevel(markup.name(node)) != nil
      classes = Self.alignment(isLine ? style.shown : style.begun, language: language(of: node))
    }
    var language = markup.language(node)
    if !isOwn, language == self.language, !isInOtherLanguage { language = nil }
    return Attributes(
      identifier: hasName ? identifier(node) : nil, language: language, classes: classes)
  }

  /// The language that lines in an element have, by itself or the document.
  private func language(of node: Int) -> LanguageTag { markup.language(node) ?? language }

  /// Where lines stand, as classes; those from right to left are at the right for what they are.
  static func alignment(_ flags: StyleFlags, language: LanguageTag) -> [String] {
    if flags.contains(.center) { return ["center"] }
    return flags.contains(.right) && !language.isRightToLeft ? ["right"] : []
  }

  /// Whether an element has a class.
  func has(_ name: String, _ node: Int) -> Bool { markup.classes(node).contains(name) }

  /// Whether a class of an element is, or holds as a word, one of these; as others call things.
  func isCalled(_ words: [String], _ node: Int) -> Bool {
    markup.classes(node).contains { name in
      let parts = name.lowercased().split { !$0.isLetter }
      return parts.contains { words.contains(String($0)) }
    }
  }
}
