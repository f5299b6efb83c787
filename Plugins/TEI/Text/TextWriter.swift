internal import GalleyCore
internal import GalleyPackaging

/// Writes the `text` of a file: every block on a line of its own, nothing indented, so that white
/// space never stands where it could be taken for the text's.
struct TextWriter: ~Copyable {
  /// Where a block stands, as far as TEI's content models tell places apart.
  enum Place {
    /// In a cell, an item, a quotation: wherever paragraphs and speeches may stand.
    case flow
    /// In a speech, which holds no speech.
    case speech
  }

  var xml: XMLWriter
  var identifiers: Identifiers
  var troubles = Troubles()
  let settings: TEISettings
  let renditions: Renditions
  let characters: CharacterDeclarations
  /// Whether most line ends were joined without a space, which a profile need not tell.
  let joinsLines: Bool
  /// Whether the run that was written last ends in a hyphen.
  var endsInHyphen = false
  /// A pointer to the program, for what it was not sure of.
  let encoder: String
  /// Whether white space counts, as in preformatted text.
  var keepsSpaces = false
  /// Whether what is written is not the source's: the regular form of a correction.
  var isRegularForm = false
  /// Whether blocks without a name get one.
  let namesBlocks: Bool
  /// The names they get.
  var blockNames = BlockNames()
  /// Where the reader was not sure what begins.
  let doubts: Doubts
  /// What the source has between the pieces of the text.
  var marks: SourceMarks
  /// Where the source has other bytes than its text says.
  var oddPlaces: OddPlaces
  /// How many characters that XML cannot hold, or nobody should write in it, stand in a `g`.
  var declaredCharacters = 0
  /// How many signs stand in their wide form.
  var widenedCharacters = 0
  /// The elements that were opened by tags of their own.
  var openTags: [String] = []
  /// How many of them the line or the blocks being written may not close.
  var lowestTag = 0
  /// The line of the source that was marked last.
  var lastLine = 0
  let lines: LineTable?
  let resources: [String: Resource]
  let document: Document

  /// Takes over `xml` after the header.
  init(
    to xml: consuming XMLWriter, document: Document, settings: TEISettings,
    renditions: Renditions, characters: CharacterDeclarations, identifiers: Identifiers,
    habits: Habits, encoder: String, joinsLines: Bool, namesBlocks: Bool
  ) {
    self.joinsLines = joinsLines
    self.namesBlocks = namesBlocks
    doubts = Doubts(document.decisions)
    self.xml = xml
    self.identifiers = identifiers
    self.settings = settings
    self.renditions = renditions
    self.characters = characters
    self.encoder = "#" + encoder
    self.document = document
    let isOn = settings.marksLines
    marks = SourceMarks(document.source, habits: habits, isOn: isOn)
    oddPlaces = OddPlaces(document.source, isOn: isOn)
    lines = document.source?.lines
    resources = Dictionary(document.resources.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Writes the `text` element, or the texts of a corpus.
  mutating func write() {
    let parts = Self.parts(of: document)
    if settings.articles == .corpus { return writeCorpus(parts) }
    xml.raw("\n")
    open("text", around: document.divisions[...])
    xml.attribute("xml:lang", document.language.tag)
    if !parts.front.isEmpty { write("front", parts.front) }
    if settings.articles == .group { writeGroup(parts.body) } else { writeBody(parts.body) }
    if !parts.back.isEmpty { write("back", parts.back) }
    writeTail()
    xml.raw("\n")
    xml.end()
  }

  /// Front matter that opens a document, back matter that closes it, and what is between: what
  /// stands between articles stays in the body, where it stood.
  static func parts(of document: Document) -> Parts {
    let divisions = document.divisions[...]
    let front = divisions.prefix { $0.kind == .frontMatter }
    let rest = divisions.dropFirst(front.count)
    let back = rest.suffix(rest.reversed().prefix { $0.kind == .backMatter }.count)
    return Parts(front: front, body: rest.dropLast(back.count), back: back)
  }

  /// The parts of a document.
  struct Parts {
    /// Front matter that opens it.
    let front: ArraySlice<Division>
    /// What stands between.
    let body: ArraySlice<Division>
    /// Back matter that closes it.
    let back: ArraySlice<Division>
  }

  /// Reports what could not be written as it was, and gives the stream back.
  consuming func finish(_ context: inout Context) -> XMLWriter {
    troubles.count(.unusableIdentifier, identifiers.unusable)
    troubles.report(of: document, to: &context)
    return xml
  }

  mutating func write(_ name: StaticString, _ divisions: ArraySlice<Division>) {
    xml.raw("\n")
    open(name, around: divisions)
    for division in divisions { write(division) }
    xml.raw("\n")
    xml.end()
  }

  /// Writes the body, which may not be empty.
  ///
  /// A text without a head of its own needs no `div` around it; one with a head has it, so that
  /// its sections are a level below, and one of nothing but divisions, so that it can be told from
  /// several texts.
  private mutating func writeBody(_ divisions: ArraySlice<Division>) {
    xml.raw("\n")
    open("body", around: divisions)
    if let text = divisions.first, divisions.count == 1, text.kind == .text, text.matter.isEmpty,
      text.role == nil,
      !text.blocks.isEmpty || text.divisions.isEmpty
    {
      write(text.attributes)
      writeContent(of: text, needsBlock: true)
    } else {
      for division in divisions { write(division) }
      if divisions.isEmpty { xml.raw("\n<p/>") }
    }
    xml.raw("\n")
    xml.end()
  }
}

extension TextWriter {
  /// Writes what any node may carry, as attributes of the element just opened.
  ///
  /// `key` is what a block without a name of its own is known by.
  mutating func write(
    _ attributes: Attributes, rendition: String? = nil, key: BlockKey? = nil
  ) {
    if let name = identifiers.claim(attributes.identifier) {
      xml.attribute("xml:id", name)
    } else if namesBlocks, let key {
      xml.attribute("xml:id", blockNames.next(key, besides: identifiers).text)
    }
    if let language = attributes.language { xml.attribute("xml:lang", language.tag) }
    troubles.count(.foreignAttribute, attributes.others.count { !$0.name.hasPrefix("tei:") })
    let names = (rendition.map { [$0] } ?? []) + attributes.classes
    if !names.isEmpty { xml.attribute("rendition", renditions.pointers(to: names)) }
    if let key { write(doubtsAt: key) }
  }

  /// Writes how sure a statement is, where it is not, as an attribute of the element just opened.
  mutating func write(_ confidence: Confidence) {
    guard let degree = confidence.degree else { return }
    xml.attribute("cert", degree.rawValue)
    xml.attribute("resp", encoder)
  }
}

extension Confidence {
  /// A value of `@cert`.
  enum Degree: String {
    case low, medium
  }

  /// The value of `@cert`; nil where there is nothing to warn of.
  var degree: Degree? {
    guard isUncertain else { return nil }
    return percent < 50 ? .low : .medium
  }
}
