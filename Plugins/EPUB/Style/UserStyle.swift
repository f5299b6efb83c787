internal import GalleyCore

/// A style sheet of the user's, checked so that it cannot make the book invalid.
struct UserStyle: Sendable, Equatable {
  /// The path inside of the package's folder.
  var path: String
  /// The text, with its references to embedded fonts led to where these are.
  var text: String

  /// Checks the sheet with this number, counted from 0.
  ///
  /// `fonts` are those that the book or the page embeds.
  ///
  /// Throws a `usage` diagnostic with its place for what EPUB forbids (EPUB 3.3, section 6.3) and
  /// for a reference to a file that the book does not hold.
  init(
    _ file: InputFile, number: Int = 0, fonts: [EmbeddedFont] = [],
    for target: TextPlan.Target = .package
  ) throws(Diagnostic) {
    path = number == 0 ? "css/own.css" : "css/own-\(number + 1).css"
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      throw Diagnostic(
        .error, .usage, code: "bad-css", "the style sheet is not in UTF-8", file: file.name,
        hint: "save it as UTF-8")
    }
    var scanner = StyleScanner(Array(text.utf8), file: file.name, for: target)
    try scanner.scan()
    if target == .package {
      var grammar = StyleGrammar(Array(text.utf8))
      do throws(StyleGrammar.Fault) {
        try grammar.check()
      } catch {
        throw scanner.problem(
          error.message, at: error.place,
          hint: "a browser passes over it, but a book with it is refused")
      }
    }
    var bytes: [UInt8] = []
    var start = 0
    let source = Array(text.utf8)
    for reference in scanner.references {
      let name = reference.target.split(separator: "/").last.map(String.init) ?? ""
      guard let font = fonts.first(where: { $0.fileName == name }) else {
        throw scanner.problem(
          target == .page
            ? "the style sheet refers to '\(reference.target)', which is not in the page"
            : "the style sheet refers to '\(reference.target)', which is not in the book",
          at: reference.range.lowerBound,
          hint: "embed a font with --embed-font; write a small picture as a data: address")
      }
      bytes += source[start..<reference.range.lowerBound]
      bytes += font.reference.utf8
      start = reference.range.upperBound
    }
    bytes += source[start...]
    self.text = String(decoding: bytes, as: UTF8.self)
  }
}
