import GalleyCore

/// What a document holds and a Word document cannot.
enum Problem: Hashable {
  /// A picture that the document does not have.
  case missingImage(String)
  /// A picture in a format that Word does not show.
  case unsupportedImage(String)
  /// Pictures in SVG beside which nothing stands that older programs show.
  case undrawnImages([String])
  /// A link that Word could not follow.
  case unusableLink(String)
  /// A table with more columns than Word opens.
  case crowdedTable
  /// Raw markup that is not of the kind that is known to be safe.
  case unsafeMarkup
  /// Characters that XML cannot hold, controls and noncharacters.
  case unwritableCharacters(Int)
  /// A header or a footer of the reference document that needs more than pictures and links.
  case unusableReferencePart(String)
  /// The styles that are those of the reference document, and those that were added.
  case referenceStyles(file: String, found: [String], added: [String])
  /// Text that is not East Asian was to run from top to bottom.
  case refusedVertical
  /// Lines of page furniture that were to be left out.
  case omittedFurniture(Int)
  /// Corrections of which the form of the source is not there.
  case appliedCorrections(Int)

  /// The problem as the user is told of it.
  var diagnostic: Diagnostic {
    switch self {
    case .missingImage(let name):
      Diagnostic(
        .warning, code: "missing-image", "the document has no image '\(name)'",
        hint: "its description stands in its place")
    case .unsupportedImage(let name):
      Diagnostic(
        .warning, code: "unsupported-image", "the image '\(name)' is no PNG, JPEG, GIF or SVG",
        hint: "its description stands in its place; convert it to PNG or JPEG")
    case .undrawnImages(let names):
      Diagnostic(
        .warning, code: "undrawn-image",
        "nothing is here to draw SVG for programs older than Word 2016: "
          + names.map { "'\(Diagnostic.shown($0))'" }.joined(separator: ", "),
        hint: "they show a grey area in its place; install librsvg (librsvg2-2 on Debian) and "
          + "convert again")
    case .unusableLink(let target):
      Diagnostic(
        .warning, code: "unusable-link", "Word could not follow the link '\(target)'",
        hint: "its text stands without a link")
    case .crowdedTable:
      Diagnostic(
        .warning, code: "crowded-table",
        "a table has more than \(TableGrid.mostColumns) columns, the most that Word opens",
        hint: "what the further columns hold stands in the last one")
    case .unsafeMarkup:
      Diagnostic(
        .warning, code: "unsafe-markup", "raw markup for docx was left out",
        hint: "it may hold paragraphs, runs, text, tabs and breaks, and must be well-formed")
    case .unusableReferencePart(let name):
      Diagnostic(
        .warning, code: "unusable-reference-part",
        "'\(Diagnostic.shown(name))' of the reference document is left out",
        hint: "headers and footers may have text, fields, pictures and links")
    case .referenceStyles(let file, let found, let added):
      Diagnostic(
        .note, code: "reference-styles",
        "\(found.count) styles are those of '\(Diagnostic.shown(file))': "
          + found.joined(separator: ", "),
        hint: added.isEmpty
          ? "it has all there are"
          : "it has none of these names, which were added: " + added.joined(separator: ", "))
    case .refusedVertical:
      Diagnostic(
        .warning, code: "no-vertical-text",
        "the text is not East Asian, so its lines run from side to side",
        hint: "name its language with -M lang=ja, or leave out 'vertical'")
    case .omittedFurniture(let count):
      Diagnostic(
        .note, code: "omitted-furniture",
        "\(count) \(count == 1 ? "line" : "lines") of the source's page heads, feet and numbers left out",
        hint: "with -s furniture=hide they stay as hidden text")
    case .appliedCorrections(let count):
      Diagnostic(
        .note, code: "applied-corrections",
        "\(count) \(count == 1 ? "correction stands" : "corrections stand") without the source's form",
        hint: "with -s corrections=tracked both are there")
    case .unwritableCharacters(let count):
      Diagnostic(
        .warning, code: "unwritable-character",
        "\(count) \(count == 1 ? "character" : "characters") that XML cannot hold or nobody can read",
        hint: "U+FFFD stands in their place")
    }
  }
}
