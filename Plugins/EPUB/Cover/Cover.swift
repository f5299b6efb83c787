internal import GalleyCore

/// What a book has for its cover.
enum Cover: Sendable, Equatable {
  /// A picture that was given.
  case image(ImageTable.Item)
  /// One that is made of the title.
  case made
  /// None.
  case none

  /// The name, path and media type of the picture; nil where there is none.
  var file: (identifier: String, path: String, mediaType: String)? {
    switch self {
    case .image(let item): (item.identifier, item.path, item.mediaType)
    case .made: (CoverArt.identifier, CoverArt.path, ImageKind.svg.mediaType)
    case .none: nil
    }
  }

  /// Takes the file that was given for a cover.
  ///
  /// Throws a `usage` diagnostic where it is no picture that a book may hold.
  init(_ file: InputFile) throws(Diagnostic) {
    guard let kind = ImageKind(of: file.bytes) else {
      throw Diagnostic(
        .error, .usage, code: "bad-cover",
        "the cover is no PNG, JPEG, GIF, WebP or SVG that a book may hold", file: file.name,
        hint: "convert it to PNG or JPEG; an SVG may have no script, link or document type")
    }
    self = .image(
      ImageTable.Item(
        identifier: CoverArt.identifier, path: "images/cover.\(kind.fileExtension)",
        mediaType: kind.mediaType, bytes: file.bytes))
  }

  /// What is to be said of the size of a picture that was given: shops and readers want a cover
  /// of some size, upright, and not so large that old readers fail to show it.
  static func trouble(with file: InputFile) -> Diagnostic? {
    guard let kind = ImageKind(of: file.bytes), let size = ImageSize(of: kind, file.bytes)
    else { return nil }
    let shown = "\(size.width) by \(size.height) pixels"
    let (message, hint): (String, String)
    if size.width > size.height {
      (message, hint) = ("the cover lies on its side: \(shown)", "most covers are 2 to 3, upright")
    } else if min(size.width, size.height) < 600 {
      (message, hint) = (
        "the cover is small: \(shown)", "shops want 1600 by 2400 pixels, some 1400 at least"
      )
    } else if size.width * size.height > 12_000_000 || size.width > 10_000 || size.height > 10_000 {
      (message, hint) = (
        "the cover is very large: \(shown)", "old readers fail above some millions of pixels"
      )
    } else {
      return nil
    }
    return Diagnostic(.warning, .usage, code: "cover-size", message, file: file.name, hint: hint)
  }
}
