internal import GalleyCore

/// The settings of the HTML writer, with those of the reader; those that EPUB has too have the same names.
struct HTMLSettings: Sendable, Equatable {
  /// How many levels of headings the table of contents lists; 0 for no table.
  var tocDepth: Int
  /// Whether a title that the text does not open with stands above it.
  var titleBlock: Bool
  /// Further style sheets, in the order they were named.
  var styles: [InputFile]
  /// Fonts to embed.
  var fonts: [InputFile]
  /// Whether lines run from top to bottom; nil where that is as the document says.
  var isVertical: Bool?
  /// What becomes of the heads, feet and numbers of the source's pages.
  var furniture: FurnitureFate

  /// What the command line offers.
  static let declared = [
    Setting(
      "encoding",
      "the encoding of a page that is read; as it declares or as its bytes tell when empty",
      kind: .text, default: ""),
    Setting(
      "language",
      "the language of a page that is read and names none; found from its words when empty",
      kind: .text, default: ""),
    Setting(
      "toc-depth", "how many levels of headings the table of contents lists",
      kind: .integer(1...6), default: "3"),
    Setting(
      "title-page", "whether a document with a title gets a title page",
      kind: .flag, default: "true"),
    Setting(
      "css", "a style sheet that comes after Galley's own; may be given again",
      kind: .files, default: ""),
    Setting(
      "embed-font",
      "a font that goes into the page: OpenType, TrueType, WOFF or WOFF2; may be given again",
      kind: .files, default: ""),
    .vertical,
    Setting(
      "furniture", "what becomes of the heads, feet and numbers of the source's pages",
      kind: .choice(FurnitureFate.allCases.map(\.rawValue)),
      default: FurnitureFate.hide.rawValue),
  ]

  init(_ settings: Settings) {
    // 0 only where the setting was not declared: then all levels.
    tocDepth = settings.integer("toc-depth") == 0 ? 6 : settings.integer("toc-depth")
    titleBlock = settings.flag("title-page")
    styles = settings.files("css")
    fonts = settings.files("embed-font")
    isVertical = settings.wantsVertical
    furniture = FurnitureFate(setting: settings.text("furniture"))
  }
}
