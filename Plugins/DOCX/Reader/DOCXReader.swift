public import GalleyCore
internal import GalleyPackaging

/// Reads WordprocessingML (ECMA-376, Transitional and Strict), whoever wrote it.
///
/// From a file that Galley wrote comes the document it was written from, but for what DOCX cannot
/// hold; from any other what its styles, numbering and outline levels say.
public struct DOCXReader: DocumentReader {
  /// Makes a reader.
  public init() {}

  /// Reads a file.
  ///
  /// Throws a `data` diagnostic for what is no Word document, is damaged, encrypted or not safe to
  /// read. What is in the text and not in the document is reported.
  public func read(
    _ input: InputFile, settings: Settings, context: inout Context
  ) throws(Diagnostic) -> Document {
    let package = try WordPackage(input)
    if let trouble = package.opc.paddingTrouble(input.name) { context.report(trouble) }
    var findings = Findings()
    let styles = StyleTable(package.optionalTree("styles", &findings), findings: &findings)
    let numbering = NumberingTable(package.optionalTree("numbering", &findings))
    let divs = DivTable(package.optionalTree("webSettings", &findings))
    let properties = PropertiesReader(package, &findings)
    let resources = ReadingResources(
      package: package, styles: styles, numbering: numbering, divs: divs,
      options: ReadingOptions(settings), isOwn: properties.isOwn)
    var reader = try StoryReader(resources, part: package.document, of: package.tree)
    reader.readBody()
    try reader.readNotes()
    if !properties.isOwn {
      reader.findings.count(.typedHeading, TypedHeadings.find(in: &reader.pieces))
    }
    var document = Document()
    document.metadata = properties.metadata
    let main = reader.languages.main
    if !properties.isOwn, let main, !main.isSame(as: document.language) {
      document.metadata.languages = []
    }
    let language = document.metadata.languages.first?.value ?? (properties.isOwn ? nil : main)
    var builder = DivisionBuilder(language: language, notes: reader.notes)
    document.divisions = builder.divisions(from: reader.pieces)
    document.resources = reader.media.resources
    document.isVertical = package.tree.hasVerticalLines
    document.metadata.complete(from: document.divisions, language: language)
    try reader.ledger.check(document, file: input.name)
    reader.findings.merge(findings)
    reader.findings.count(headersOf: package)
    reader.findings.report(input.name, to: &context)
    return document
  }
}

/// What the user asked of the reader.
struct ReadingOptions: Sendable {
  /// What becomes of tracked changes.
  enum Changes: String, CaseIterable {
    /// The text as it is with all changes.
    case accept
    /// The text as it was before them.
    case reject
    /// Both, as corrections.
    case keep
  }

  /// The settings of the reader.
  static let settings = [
    Setting(
      "changes", "What becomes of tracked changes in a document that is read; keep has both forms",
      kind: .choice(Changes.allCases.map(\.rawValue)), default: Changes.accept.rawValue),
    Setting(
      "comments", "Whether the comments of a document that is read become notes", kind: .flag,
      default: "false"),
  ]

  let changes: Changes
  let keepsComments: Bool

  init(_ settings: Settings) {
    changes = Changes(rawValue: settings.text("changes")) ?? .accept
    keepsComments = settings.flag("comments")
  }
}

/// What does not change while a file is read.
struct ReadingResources {
  let package: WordPackage
  let styles: StyleTable
  let numbering: NumberingTable
  let divs: DivTable
  let options: ReadingOptions
  /// Whether Galley wrote the file.
  let isOwn: Bool
}
