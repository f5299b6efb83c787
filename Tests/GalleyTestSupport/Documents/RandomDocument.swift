public import GalleyCore
import GalleyPackaging

/// A document made by chance from a seed: the same seed gives the same document.
///
/// Every kind of block and inline comes up in each, nested in one another, with every role of
/// matter, every kind of division, tables with spans and `TrickyText`. What the model demands
/// holds: identifiers are unique, references point to notes and links to identifiers that there
/// are, the cells of a table fill it without overlap, no link is in a link.
public struct RandomDocument {
  /// The document.
  public let document: Document
  /// The decoded text it claims to be read from, in UTF-8; empty without a source.
  public let text: [UInt8]
  /// The bytes of the file that text was decoded from; empty without a source.
  public let fileBytes: [UInt8]

  /// Makes a document.
  ///
  /// With a source, every run knows its place in it, and runs, line breaks and omissions tile it.
  /// `size` is about the number of outer divisions.
  public init(seed: UInt64, size: Int = 3, withSource: Bool = false) {
    var maker = DocumentMaker(seed: seed, withSource: withSource)
    let divisions = maker.makeDivisions(count: size)
    var document = Document(
      metadata: maker.makeMetadata(), divisions: divisions, resources: maker.resources)
    document.decisions = maker.makeDecisions()
    document.isVertical = seed % 3 == 1
    if withSource {
      document.source = maker.makeSource()
      fileBytes = maker.source.fileBytes
      text = Array(maker.source.text.utf8)
    } else {
      fileBytes = []
      text = []
    }
    self.document = document
  }
}

/// Builds a document in the order in which a reader would meet its parts.
struct DocumentMaker {
  var random: SplitMix64
  var source: SourceMaker
  var blockKinds = Deck(BlockKind.allCases)
  var inlineKinds = Deck(InlineKind.allCases)
  var divisionKinds = Deck(
    Division.Kind.allCases.filter { $0 != .frontMatter && $0 != .backMatter })
  var roles = Deck(Matter.Role.allCases)
  var emphases = Deck(Emphasis.Kind.allCases)
  var numberStyles = Deck(List.NumberStyle.allCases)
  /// The names of notes that references may point to and that are not yet written.
  var openNotes: [String]
  let noteNames: [String]
  /// The names given so far, for links to point to.
  var identifiers: [String] = []
  /// How many divisions were asked whether they have a role.
  var roleCount = 0
  var isInLink = false
  var isPlain = false

  init(seed: UInt64, withSource: Bool) {
    random = SplitMix64(seed: seed)
    source = SourceMaker(isOn: withSource, lineEnd: ["\n", "\r\n", "\r"][Int(seed % 3)])
    noteNames = (1...6).map { "note-\($0)" }
    openNotes = noteNames
  }

  /// A number from 0 up to but not including `limit`.
  mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  /// True once in `count` times.
  mutating func oneIn(_ count: Int) -> Bool { number(count) == 0 }

  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[number(choices.count)] }

  /// A name that no other node has: an `NCName`, not always of ASCII letters.
  mutating func newIdentifier() -> String {
    let name = pick(["n", "节", "a.b-", "_", "Ünï"]) + String(identifiers.count)
    identifiers.append(name)
    return name
  }

  mutating func makeAttributes() -> Attributes {
    guard oneIn(3) else { return .none }
    return Attributes(
      identifier: oneIn(2) ? newIdentifier() : nil,
      language: oneIn(3) ? makeLanguage() : nil,
      classes: oneIn(3) ? [pick(["center", "indent-2", "right"])] : [],
      others: oneIn(6)
        ? [Attribute(name: "data-galley", value: TrickyText.run(2, &random))] : [])
  }

  mutating func makeLanguage() -> LanguageTag {
    pick([.english, .german, .japanese, .korean, .simplifiedChinese, .traditionalChinese, .french])
  }

  mutating func makeConfidence() -> Confidence { Confidence(percent: number(101)) }

  /// A run of the document's characters.
  mutating func makeRun(_ count: Int = 4) -> TextRun {
    source.run(TrickyText.run(1 + number(count), &random))
  }
}
