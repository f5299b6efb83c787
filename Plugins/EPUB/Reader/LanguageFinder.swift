internal import GalleyCore
internal import GalleyPackaging

/// Finds the language of files that do not tell it: what their roots say, else what their words do.
struct LanguageFinder {
  private let files: [Markup]
  /// How many bytes of words are looked at; a language does not hide longer.
  private static let most = 65_536

  init(_ files: [Markup]) {
    self.files = files
  }

  /// Puts the language into metadata that have none, and tells of it; `kind` is what is read.
  func find(
    _ metadata: inout Metadata, _ kind: String, of file: String, context: inout Context
  ) {
    guard metadata.languages.isEmpty else { return }
    if let language = files.firstResult(said) {
      metadata.languages = [Field(language, origin: .read)]
      return
    }
    guard let judge = context.judge else { return }
    let hint = "name it with -M language=TAG, as in -M language=de"
    guard let guess = judge.language(of: words) else {
      context.report(
        Diagnostic(
          .warning, code: "language-unknown",
          "the \(kind) does not name its language, nor do its words tell it", file: file,
          hint: hint))
      return
    }
    metadata.languages = [
      Field(guess.tag, origin: .guessed, confidence: guess.confidence)
    ]
    context.report(
      Diagnostic(
        .note, code: "language-guessed",
        "the \(kind) does not name its language: read as '\(guess.tag.tag)', confidence "
          + "\(guess.confidence)",
        file: file, hint: hint))
  }

  private func said(_ file: Markup) -> LanguageTag? {
    guard let root = file.tree.nodes.indices.first(where: { file.tree.nodes[$0].kind == .element })
    else { return nil }
    let tag = file.language(root) ?? file.body.flatMap { file.language($0) }
    return tag == .undetermined ? nil : tag
  }

  /// The first words that the files show.
  private var words: [UInt8] {
    var words: [UInt8] = []
    for file in files {
      var node = file.body ?? 0
      while node < file.tree.nodes.count, words.count < Self.most {
        if ["script", "style", "nav", "head", "pre", "code", "template"].contains(file.name(node)) {
          node = max(node + 1, file.next(node))
          continue
        }
        if file.isText(node) {
          words += file.tree.utf8(of: node)
          words.append(0x20)
        }
        node += 1
      }
    }
    return words
  }
}
