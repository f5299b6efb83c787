import ArgumentParser

/// Options on how documents look: settings of formats under names of their own.
struct LayoutOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How a DOCX looks: a layout's name or a file of your own; see 'galley layouts'.",
      valueName: "name|file"))
  var layout: String?

  /// Them as settings.
  var settings: [String] {
    (layout.map { ["layout=" + $0] } ?? [])
  }
}
