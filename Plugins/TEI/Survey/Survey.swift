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
  /// The characters of the text that the file cannot hold, each once.
  var unwritable: Set<Unicode.Scalar> = []
  /// What stands at line ends that were joined.
  var lineHabit = Habit()
  /// How many Unicode characters the text has, without the line ends that were joined.
  var characters = 0
  /// How many of them there are in each of the languages.
  private(set) var shares: [Int] = []
  /// The language of what is looked at, as a place among the languages.
  var language = 0
  /// How many paragraphs there are.
  var paragraphs = 0
  /// How many of each kind of element there are that the header tells of.
  var counts: [Counted: Int] = [:]
  /// How many divisions of each kind there are.
  var divisions: [Division.Kind: Int] = [:]
  /// How many line ends of each kind of join there are.
  var joins: [Int] = LineBreak.Join.allCases.map { _ in 0 }
  /// How many hyphens were removed.
  var removedHyphens = 0
  /// How many hyphens stand at line ends where words meet.
  var keptHyphens = 0
  /// How many line ends with a hyphen are of low confidence.
  var uncertainHyphens = 0
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

  /// What is counted.
  enum Counted: Hashable, Sendable {
    case heading, stanza, verseLine, speech, stageDirection, list, table, figure, blockQuotation
    case quotation, note, furniture, preformatted, ruby, foreign, character
  }

  /// Which characters the file cannot hold.
  let unfit: UnfitCharacters

  /// Walks over the document.
  init(_ document: Document, _ unfit: UnfitCharacters) {
    self.unfit = unfit
    for language in document.metadata.languages { add(language.value) }
    if languages.isEmpty { add(document.language) }
    language = 0
    for division in document.divisions { visit(division) }
    identifiers.settle()
    anchors = Set(
      anchorNames.compactMap { identifiers.pointer(to: $0).map { String($0.dropFirst()) } })
  }

  /// How many line ends of a kind there are.
  func count(_ join: LineBreak.Join) -> Int { joins[Int(join.rawValue)] }

  /// How many there are of a kind.
  func count(_ kind: Counted) -> Int { counts[kind] ?? 0 }

  /// Counts a thing of a kind.
  mutating func add(one kind: Counted) { counts[kind, default: 0] += 1 }

  /// Counts characters of a run, in the language that is looked at.
  mutating func addCharacters(_ number: Int) {
    characters += number
    shares[language] += number
  }

  /// Takes back what was counted of a form that is not the source's.
  mutating func takeBack(_ number: Int, _ shares: [Int]) {
    characters = number
    for index in self.shares.indices {
      self.shares[index] = index < shares.count ? shares[index] : 0
    }
  }

  /// Notes a language: what is looked at next is in it.
  mutating func add(_ language: LanguageTag) {
    if let place = languages.firstIndex(of: language) {
      self.language = place
    } else {
      self.language = languages.count
      languages.append(language)
      shares.append(0)
    }
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
