import ArgumentParser

/// Options on how outputs look: short forms of settings, with pandoc's names where it has them.
struct BookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The picture for the cover of an e-book: PNG, JPEG, GIF, WebP or SVG; else one is made.",
      valueName: "file"),
    completion: .file(extensions: ["png", "jpg", "jpeg", "gif", "webp", "svg"]))
  var epubCoverImage: String?

  @Option(
    help: ArgumentHelp(
      "A style sheet that comes after Galley's own; may be given again.", valueName: "file"),
    completion: .file(extensions: ["css"]))
  var css: [String] = []

  @Option(
    help: ArgumentHelp(
      "A font that goes into an e-book or a page; may be given again.", valueName: "file"),
    completion: .file(extensions: ["otf", "ttf", "woff", "woff2"]))
  var embedFont: [String] = []

  @Flag(help: "Set Chinese, Japanese and Korean in lines from top to bottom.")
  var vertical = false

  /// What they say, as settings of whatever formats have these.
  var settings: [String] {
    (epubCoverImage.map { ["cover-image=" + $0] } ?? []) + css.map { "css=" + $0 }
      + embedFont.map { "embed-font=" + $0 } + (vertical ? ["vertical=true"] : [])
  }
}
