internal import GalleyCore

/// The settings of the EPUB writer.
struct EPUBSettings: Sendable, Equatable {
  /// How hard files are compressed, 0 to 9 (zlib's levels).
  var compression: Int
  /// How many levels of headings the table of contents lists.
  var tocDepth: Int
  /// Whether a document with a title gets a title page.
  var titlePage: Bool
  /// The name of the resource that is the cover; empty for none.
  var coverImage: String

  /// The name of the resource that is a further style sheet; empty for none.
  var css: String

  /// What the command line offers.
  static let declared = [
    Setting(
      "compression", "how hard files are compressed, 0 (not at all) to 9 (smallest)",
      kind: .integer(0...9), default: "6"),
    Setting(
      "toc-depth", "how many levels of headings the table of contents lists",
      kind: .integer(1...6), default: "3"),
    Setting(
      "title-page", "whether a document with a title gets a title page",
      kind: .flag, default: "true"),
    Setting(
      "cover-image", "the name of the image among the document's resources that is the cover",
      kind: .text, default: ""),
    Setting(
      "css", "the name of the style sheet among the document's resources that adds to Galley's",
      kind: .text, default: ""),
  ]

  init(_ settings: Settings) {
    compression = settings.integer("compression")
    // 0 only where the setting was not declared: then all levels.
    tocDepth = settings.integer("toc-depth") == 0 ? 6 : settings.integer("toc-depth")
    titlePage = settings.flag("title-page")
    coverImage = settings.text("cover-image")
    css = settings.text("css")
  }
}
