internal import GalleyCore
internal import GalleyPackaging

/// A font that goes into a book (EPUB 3.3, section 3.2: OpenType, TrueType, WOFF, WOFF2).
struct EmbeddedFont: Sendable, Equatable {
  /// The name of the file, without its folder.
  var fileName: String
  /// The name in the manifest.
  var identifier: String
  /// The path inside of the package's folder.
  var path: String
  /// The registered media type.
  var mediaType: String
  /// The family, by which a style sheet asks for it.
  var family: String
  /// What tells it from others of its family, as descriptors of `@font-face`.
  var descriptors: String
  /// What its maker allows, told in the field `fsType` of OpenType's table `OS/2`.
  var licence: Licence
  /// The file's bytes.
  var bytes: [UInt8]

  /// What may be done with a font.
  enum Licence: Sendable, Equatable {
    case free, previewOnly, forbidden, noSubset, unknown
  }

  /// Looks at a font file with this number, counted from 0.
  ///
  /// Throws a `usage` diagnostic where it is no font that a book may hold.
  init(_ file: InputFile, number: Int) throws(Diagnostic) {
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let kind: (extension: String, type: String)
    switch Array(file.bytes.prefix(4)) {
    case [0, 1, 0, 0], Array("true".utf8): kind = ("ttf", "font/ttf")
    case Array("OTTO".utf8): kind = ("otf", "font/otf")
    case Array("wOFF".utf8): kind = ("woff", "font/woff")
    case Array("wOF2".utf8): kind = ("woff2", "font/woff2")
    case Array("ttcf".utf8):
      throw Diagnostic(
        .error, .usage, code: "bad-font", "a collection of fonts cannot stand in a book",
        file: file.name,
        hint: "take one font out of it, as with 'fonttools ttLib -y 0 -o font.otf \(name)'")
    default:
      throw Diagnostic(
        .error, .usage, code: "bad-font", "this is no OpenType, TrueType, WOFF or WOFF2 font",
        file: file.name, hint: "give the font's own file, unpacked")
    }
    fileName = name
    let digits = String(number + 1)
    identifier = "font-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    path = "fonts/\(identifier).\(kind.extension)"
    mediaType = kind.type
    bytes = file.bytes
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    guard kind.extension != "woff2" else {
      // Its tables are packed by a method that is not read here.
      (family, descriptors, licence) = (stem, "", .unknown)
      return
    }
    guard let font = OpenTypeFile(file.bytes) else {
      throw Diagnostic(
        .error, .usage, code: "bad-font", "the font is damaged: its tables cannot be read",
        file: file.name, hint: "get it again from where it came from")
    }
    family = font.name(16) ?? font.name(1) ?? stem
    descriptors = Self.descriptors(of: font)
    licence = Self.licence(of: font)
  }

  /// Whether it is WOFF, whose tables are packed.
  var isPacked: Bool { mediaType.hasPrefix("font/woff") }

  /// The family as it stands between quotation marks in a style sheet.
  var quotedFamily: String {
    let safe = family.unicodeScalars.filter {
      $0.value >= 0x20 && !"\"\\{}<>".unicodeScalars.contains($0)
    }
    return String(String.UnicodeScalarView(safe))
  }

  /// The rule that makes the font known to style sheets.
  var rule: String {
    """
    @font-face {
      font-family: "\(quotedFamily)";
      src: \(reference);\(descriptors)
    }

    """
  }

  /// How the style sheet of a book refers to it.
  var reference: String { "url(\"../\(path)\")" }

  /// The rule that makes it the font of the text.
  var bodyRule: String {
    "html body[class] { font-family: \"\(quotedFamily)\", serif; }\n"
  }

  private static func descriptors(of font: OpenTypeFile) -> String {
    var text = ""
    if let weight = font.metric(at: 4), (1...1000).contains(weight) {
      // A font that varies has all weights it can show.
      text += font.has("fvar") ? "\n  font-weight: 100 900;" : "\n  font-weight: \(weight);"
    }
    let selection = font.metric(at: 62) ?? 0
    if selection & 1 == 1 { text += "\n  font-style: italic;" }
    return text
  }

  private static func licence(of font: OpenTypeFile) -> Licence {
    guard let type = font.metric(at: 8) else { return .unknown }
    // The most restrictive of the usage permissions counts last ("OS/2", fsType).
    switch (type & 0xF, type & 0x100) {
    case (2, _): return .forbidden
    case (4, _): return .previewOnly
    case (_, 0x100): return .noSubset
    default: return .free
    }
  }

  /// What is to be said of the licence; nil where there is nothing.
  var trouble: Diagnostic? {
    switch licence {
    case .forbidden:
      Diagnostic(
        .warning, .usage, code: "font-licence",
        "the maker of '\(family)' forbids embedding it (fsType)", file: fileName,
        hint: "ask for a licence, or take a free font such as Noto's")
    case .previewOnly:
      Diagnostic(
        .note, .usage, code: "font-licence",
        "the maker of '\(family)' allows to embed it for reading and print only (fsType)",
        file: fileName, hint: "see whether the font's licence allows e-books")
    case .free, .noSubset, .unknown: nil
    }
  }
}
