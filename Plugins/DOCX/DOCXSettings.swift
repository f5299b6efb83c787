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
      "page-size", "The size of the page, where it is not to be the layout's",
      kind: .choice([asLaidOut] + PaperSize.names), default: asLaidOut),
    Setting(
      "compression", "How hard to compress, from 0 for not at all to 9 for the smallest file",
      kind: .integer(0...9), default: "6"),
  ]

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
