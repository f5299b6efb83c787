internal import GalleyCore
internal import GalleyPackaging

/// Writes the `teiHeader` (TEI P5, chapter 2).
///
/// It tells what the file is, where the text is from and what was done to it, and says only what
/// is known or was counted.
///
/// No white space of the header counts, so that it is indented.
struct HeaderWriter: ~Copyable {
  /// Who makes the file.
  struct Encoder: Sendable {
    /// The `xml:id` of the program.
    var identifier: String
    /// The program.
    var program: Program
    /// The time it works at, where that is known.
    var timestamp: Timestamp?

    /// The program's name and version.
    var name: String { "\(program.name) \(program.version)" }
  }

  /// An attribute of an element in the header.
  struct Value: Sendable {
    let name: StaticString
    let text: String

    init(_ name: StaticString, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  let document: Document
  let survey: Survey
  let settings: TEISettings
  let renditions: Renditions
  let characters: CharacterDeclarations
  let classification: Classification
  let habits: Habits
  let encoder: Encoder
  var metadata: Metadata { document.metadata }
  private var xml: XMLWriter
  private var depth = 0

  /// Takes over `xml` inside of the `TEI` element.
  init(
    to xml: consuming XMLWriter, document: Document, survey: Survey, settings: TEISettings,
    renditions: Renditions, characters: CharacterDeclarations, classification: Classification,
    habits: Habits,
    encoder: Encoder
  ) {
    self.classification = classification
    self.xml = xml
    self.document = document
    self.survey = survey
    self.settings = settings
    self.renditions = renditions
    self.characters = characters
    self.habits = habits
    self.encoder = encoder
  }

  /// Writes the header, itself in English.
  mutating func write() {
    group("teiHeader", [Value("xml:lang", "en")]) { header in
      header.writeFileDescription()
      header.writeEncodingDescription()
      header.writeProfile()
      header.writeRevisions()
    }
  }

  /// Gives the stream back.
  consuming func finish() -> XMLWriter { xml }

  /// Writes an element that holds only elements.
  mutating func group(
    _ name: StaticString, _ attributes: [Value] = [], _ content: (inout Self) -> Void
  ) {
    start(name, attributes)
    depth += 1
    content(&self)
    depth -= 1
    beginLine()
    xml.end()
  }

  /// Writes an element that holds only text.
  mutating func leaf(_ name: StaticString, _ text: String, _ attributes: [Value] = []) {
    // What cannot stand in it is told beside it.
    if characters.unfit.areIn(text) { mark("text=" + MarkText.quoted(text)) }
    start(name, attributes)
    xml.generated(text)
    xml.end()
  }

  /// Writes an element with a value of the metadata: in the language of the text, and where it
  /// was guessed with how sure that is.
  mutating func leaf(
    _ name: StaticString, _ field: Field<String>, _ attributes: [Value] = []
  ) {
    leaf(name, field.value, attributes + language + certainty(of: field))
  }

  /// The language of words that are the text's.
  var language: [Value] {
    let language = document.language
    return language == .undetermined || language.primary == "en"
      ? [] : [Value("xml:lang", language.tag)]
  }

  /// How sure a value is, where it is not.
  func certainty<Content>(of field: Field<Content>) -> [Value] {
    guard let degree = field.confidence.degree else { return [] }
    return [Value("cert", degree.rawValue), Value("resp", "#" + encoder.identifier)]
  }

  /// Writes a mark.
  mutating func mark(_ content: String) {
    beginLine()
    xml.instruction(MarkText.target, content)
  }

  private mutating func start(_ name: StaticString, _ attributes: [Value]) {
    beginLine()
    xml.start(name)
    for attribute in attributes { xml.attribute(attribute.name, attribute.text) }
  }

  private mutating func beginLine() {
    xml.raw("\n")
    for _ in 0..<depth { xml.raw("  ") }
  }
}
