import ArgumentParser

/// Options on how documents look: settings of formats under names of their own.
struct LayoutOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How a DOCX looks: a layout's name or a file of your own; see 'galley layouts'.",
      valueName: "name|file"))
  var layout: String?

  @Option(
    help: ArgumentHelp(
      "A Word document of your own, whose styles, page, headers and footers a DOCX gets.",
      valueName: "file"),
    completion: .file(extensions: ["docx", "dotx"]))
  var referenceDoc: String?

  @Flag(help: "Put a table of contents into a DOCX, below the title.")
  var toc = false

  @Option(
    help: ArgumentHelp(
      "How many levels of headings a table of contents lists.", valueName: "number"))
  var tocDepth: Int?

  /// Them as settings.
  var settings: [String] {
    (layout.map { ["layout=" + $0] } ?? []) + (toc ? ["toc=true"] : [])
      + (referenceDoc.map { ["reference-doc=" + $0] } ?? [])
      + (tocDepth.map { ["toc-depth=\($0)"] } ?? [])
  }
}
