import GalleyCore

/// The layouts that come with Galley, in the form that docs/layouts.md tells.
///
/// They stand in the program as literals, each in a file of its own: a resource beside the program
/// would be lost when it is copied.
enum ShippedLayouts {
  private static let files: [(name: String, text: String)] = [
    ("article", article),
    ("book", book),
    ("gbt9704", gbt9704),
    ("letter", letter),
    ("manuscript", manuscript),
    ("newspaper", newspaper),
  ]

  /// Their names.
  static let names = files.map(\.name)

  /// All of them.
  static var all: [InputFile] {
    files.map { InputFile(name: $0.name, bytes: Array($0.text.utf8)) }
  }

  /// The layout of a name; nil where there is none.
  static func file(named name: String) -> InputFile? { all.first { $0.name == name } }
}
