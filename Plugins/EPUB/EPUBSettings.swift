internal import GalleyCore

/// The settings of the EPUB writer.
struct EPUBSettings: Sendable, Equatable {
  /// How hard files are compressed, 0 to 9 (zlib's levels).
  var compression: Int
  /// How many levels of headings the table of contents lists.
  var tocDepth: Int
  /// Whether a document with a title gets a title page.
  var titlePage: Bool
  /// Whether a book without a picture for its cover gets one that is made of its title.
  var makesCover: Bool
  /// The picture for the cover, opened; the last one that was named.
  var coverImage: InputFile?
  /// The name of a resource that is the cover, where no file was opened; empty for none.
  var coverResource: String
  /// Further style sheets, in the order they were named.
  var styles: [InputFile]
  /// Fonts to embed.
  var fonts: [InputFile]
  /// Whether lines run from top to bottom; nil where that is as the document says.
  var isVertical: Bool?
  /// What becomes of the heads, feet and numbers of the source's pages.
  var furniture: FurnitureFate
  /// Whether a page at the end says what was done to the text.
  var colophon: Bool
  /// The standard the user says the book conforms to; empty for none.
  var conformance: String
  /// Who certifies that.
  var certifier: String

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
      "cover", "the cover of a book without cover-image: made of its title and author, or none",
      kind: .choice(["made", "none"]), default: "made"),
    Setting(
      "cover-image", "a file that is the cover: PNG, JPEG, GIF, WebP or SVG",
      kind: .files, default: ""),
    Setting(
      "css", "a style sheet that comes after Galley's own; may be given again",
      kind: .files, default: ""),
    Setting(
      "embed-font",
      "a font that goes into the book: OpenType, TrueType, WOFF or WOFF2; may be given again",
      kind: .files, default: ""),
    .vertical,
    Setting(
      "furniture", "what becomes of the heads, feet and numbers of the source's pages",
      kind: .choice(FurnitureFate.allCases.map(\.rawValue)),
      default: FurnitureFate.hide.rawValue),
    Setting(
      "colophon", "whether a page at the end says from what and how the book was made",
      kind: .flag, default: "true"),
    Setting(
      "accessibility-conformance",
      "which version and level of WCAG a person found the book to conform to",
      kind: .choice(["none"] + AccessibilityMetadata.conformances), default: "none"),
    Setting(
      "accessibility-certifier", "who found that", kind: .text, default: ""),
  ]

  init(_ settings: Settings) {
    compression = settings.integer("compression")
    // 0 only where the setting was not declared: then all levels.
    tocDepth = settings.integer("toc-depth") == 0 ? 6 : settings.integer("toc-depth")
    titlePage = settings.flag("title-page")
    makesCover = settings.text("cover") != "none"
    coverImage = settings.files("cover-image").last
    coverResource = coverImage == nil ? settings.text("cover-image") : ""
    styles = settings.files("css")
    fonts = settings.files("embed-font")
    isVertical = settings.wantsVertical
    furniture = FurnitureFate(setting: settings.text("furniture"))
    colophon = settings.flag("colophon")
    let conformance = settings.text("accessibility-conformance")
    self.conformance = conformance == "none" ? "" : conformance
    certifier = settings.text("accessibility-certifier")
  }
}
