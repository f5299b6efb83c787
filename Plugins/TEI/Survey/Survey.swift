internal import GalleyCore

/// What the header tells of the text, found in one walk before anything is written.
struct Survey: Sendable {
  /// The names of the nodes.
  var identifiers = Identifiers()
  /// The names of the renditions in use.
  var renditions: Set<String> = []
  /// The languages of the metadata and of the nodes, each once, in the order they come up.
  private(set) var languages: [LanguageTag] = []
  /// The signs that stand for characters, in order.
  var signs: [CharacterDeclarations.Sign] = []
  /// The characters that XML cannot hold, each once.
  var unwritable: Set<Unicode.Scalar> = []
  /// What stands at line ends that were joined.
  var lineHabit = Habit()
  /// How many Unicode characters the text has, without the line ends that were joined.
  var characters = 0
  /// How many paragraphs there are.
  var paragraphs = 0
  /// How many divisions of each kind there are.
  var divisions: [Division.Kind: Int] = [:]
  /// How many line ends of each kind of join there are.
  var joins: [Int] = LineBreak.Join.allCases.map { _ in 0 }
  /// How many hyphens were removed.
  var removedHyphens = 0
  /// How many lines stand elsewhere than in the source.
  var movedLines = 0
  /// How many forms were put right.
  var corrections = 0
  /// How many line ends of low confidence there are.
  var uncertainJoins = 0
  /// How many roles and corrections of low confidence there are.
  var uncertainNodes = 0
  /// The names of anchors and emphases, as the file has them.
  private(set) var anchors: Set<String> = []
  /// The first head of a division, for a document without a title.
  var firstHead: [Inline]?

  /// The identifiers of anchors and emphases, which not every profile has names for.
  var anchorNames: [String] = []
  /// Whether there are tags that came from a file another program wrote.
  var hasForeignTags = false
  /// Whether what is looked at is not the source's.
  var isRegularForm = false

  /// Walks over the document.
  init(_ document: Document) {
    for language in document.metadata.languages { add(language.value) }
    if languages.isEmpty { add(document.language) }
    for division in document.divisions { visit(division) }
    identifiers.settle()
    anchors = Set(
      anchorNames.compactMap { identifiers.pointer(to: $0).map { String($0.dropFirst()) } })
  }

  /// How many line ends of a kind there are.
  func count(_ join: LineBreak.Join) -> Int { joins[Int(join.rawValue)] }

  /// Notes a language.
  mutating func add(_ language: LanguageTag) {
    if !languages.contains(language) { languages.append(language) }
  }

  /// Notes what a node carries.
  mutating func add(_ attributes: Attributes) {
    guard !attributes.isEmpty else { return }
    if let identifier = attributes.identifier { identifiers.define(identifier) }
    if let language = attributes.language { add(language) }
    renditions.formUnion(attributes.classes)
    if attributes.others.contains(where: { $0.name.hasPrefix("tei:") }) { hasForeignTags = true }
  }
}
