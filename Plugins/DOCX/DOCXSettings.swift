import GalleyCore

/// The settings of the DOCX writer.
enum DOCXSettings {
  /// What the command line offers.
  static let declared = [
    Setting(
      "layout",
      "How pages and styles look: one of these, or a file of your own; see docs/layouts.md",
      kind: .choiceOrFile(ShippedLayouts.names), default: "article"),
    Setting(
      "reference-doc",
      "A Word document whose styles, page, headers and footers, numbering and theme are taken",
      kind: .files, default: ""),
    Setting(
      "page-size", "The size of the page, where it is not to be the layout's",
      kind: .choice([asLaidOut] + PaperSize.names), default: asLaidOut),
    Setting(
      "toc", "Whether there is a table of contents below the title",
      kind: .flag, default: "false"),
    Setting(
      "toc-depth", "How many levels of headings it lists", kind: .integer(1...6), default: "3"),
    .vertical,
    Setting(
      "page-breaks",
      "Where pages begin: as the layout has it, or also where those of the source do",
      kind: .choice(PageBreakSource.allCases.map(\.rawValue)),
      default: PageBreakSource.layout.rawValue),
    Setting(
      "notes", "Where the notes stand that the text refers to",
      kind: .choice(NotePlace.allCases.map(\.rawValue)), default: NotePlace.footnotes.rawValue),
    Setting(
      "furniture", "What becomes of the heads, feet and numbers of the source's pages",
      kind: .choice(FurnitureFate.allCases.map(\.rawValue)), default: FurnitureFate.show.rawValue),
    Setting(
      "corrections", "How corrections stand: as tracked changes, or one of their two forms alone",
      kind: .choice(CorrectionForm.allCases.map(\.rawValue)),
      default: CorrectionForm.tracked.rawValue),
    Setting(
      "compression", "How hard to compress, from 0 for not at all to 9 for the smallest file",
      kind: .integer(0...9), default: "6"),
  ]

  /// The document whose look is to be taken; nil where there is none.
  ///
  /// Throws a `usage` diagnostic for what is no Word document, or not safe to read.
  static func reference(_ settings: Settings) throws(Diagnostic) -> ReferenceDocument? {
    guard let file = settings.files("reference-doc").last else { return nil }
    return try ReferenceDocument(file)
  }

  private static let asLaidOut = "layout"

  /// The layout that is asked for and those that it extends.
  ///
  /// Throws a `usage` diagnostic with the place of what is wrong in a layout.
  static func layers(_ settings: Settings) throws(Diagnostic) -> [LayoutLayer] {
    let name = settings.text("layout")
    if let shipped = ShippedLayouts.file(named: name.isEmpty ? "article" : name) {
      return try LayoutReader.layers(of: shipped)
    }
    guard let file = settings.files("layout").last else {
      throw Diagnostic(
        .error, .usage, code: "unknown-layout", "there is no layout '\(name)'",
        hint: "it is a file, or one of " + ShippedLayouts.names.joined(separator: ", "))
    }
    return try LayoutReader.layers(of: file)
  }
}
