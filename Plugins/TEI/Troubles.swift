internal import GalleyCore
internal import GalleyPackaging

/// What could not be written as it was, by kind.
struct Troubles: Sendable {
  /// A kind of trouble; the raw value is the code of its diagnostic.
  enum Kind: String, Sendable, CaseIterable {
    /// A reference to a place that is not in the document.
    case danglingReference = "dangling-reference"
    /// An identifier that is no `NCName`, or that another node has too.
    case unusableIdentifier = "unusable-identifier"
    /// An attribute of a foreign format.
    case foreignAttribute = "foreign-attribute"
    /// Markup for TEI that could make the file invalid.
    case unusableMarkup = "unusable-markup"
  }

  private var counts: [Kind: Int] = [:]

  /// Counts troubles of a kind.
  mutating func count(_ kind: Kind, _ number: Int = 1) {
    if number > 0 { counts[kind, default: 0] += number }
  }

  /// Reports each kind once, with its count.
  func report(of document: Document, to context: inout Context) {
    for kind in Kind.allCases {
      guard let number = counts[kind] else { continue }
      let (severity, message, hint) = Self.describe(kind, number)
      context.report(
        Diagnostic(
          severity, code: kind.rawValue, message, file: document.source?.name, hint: hint))
    }
  }

  private static func describe(
    _ kind: Kind, _ number: Int
  ) -> (Diagnostic.Severity, String, String) {
    switch kind {
    case .danglingReference:
      (
        .warning,
        "\(counted(number, "reference")) to a place that is not in the document: a ref without "
          + "a target", "look for a note or a target that was lost from the source"
      )
    case .unusableIdentifier:
      (
        .note, "\(counted(number, "identifier")) that no xml:id can be: changed, or left out",
        "give each node an identifier of its own, of letters, digits, '-', '_' and '.'"
      )
    case .foreignAttribute:
      (
        .note, "\(counted(number, "attribute")) of another format left out: TEI has none like it",
        "say it by a rendition class, which TEI keeps"
      )
    case .unusableMarkup:
      (
        .warning,
        "\(counted(number, "piece")) of raw markup left out, since the file could be invalid",
        "use balanced tags of TEI that name, date or set off words"
      )
    }
  }
}

extension Troubles {
  /// Reports the characters that stand in a `g` because XML cannot hold them, or nobody should
  /// write them in it, with the place of the first.
  static func reportDeclared(_ number: Int, in document: Document, to context: inout Context) {
    guard number > 0 else { return }
    context.report(
      Diagnostic(
        .note, code: "declared-character",
        "\(counted(number, "character")) cannot, or should not, stand in XML; a g names each",
        file: document.source?.name,
        position: first(in: document) {
          DiscouragedCharacters.contains($0) && $0 != "\u{FFFD}"
        },
        hint: "control characters in a text are mostly debris of its conversion"))
  }

  /// Reports the characters that XML cannot hold, with the place of the first.
  static func reportReplaced(_ number: Int, in document: Document, to context: inout Context) {
    guard number > 0 else { return }
    context.report(
      Diagnostic(
        .warning, code: "unwritable-character",
        "\(counted(number, "character")) cannot stand in XML; U+FFFD stands in place of each",
        file: document.source?.name, position: first(in: document, where: isUnwritable),
        hint: "control characters in a text are mostly debris of its conversion"))
  }

  /// Reports the signs that stand in their wide form, with the place of the first.
  static func reportWidened(_ number: Int, in document: Document, to context: inout Context) {
    guard number > 0 else { return }
    context.report(
      Diagnostic(
        .note, code: "wide-character",
        "the DTA's base format takes no | and @: \(counted(number, "character")) in wide form",
        file: document.source?.name, position: first(in: document) { $0 == "|" || $0 == "@" },
        hint: "marks tell them, and they come back on reading and on restoring"))
  }

  /// Where the first of some characters stands in the source.
  private static func first(
    in document: Document, where isSought: (Unicode.Scalar) -> Bool
  ) -> SourcePosition? {
    guard let source = document.source else { return nil }
    var first: SourcePosition?
    document.forEachRun { run in
      guard first == nil, let range = run.source else { return }
      var offset = range.start
      for scalar in run.unicodeScalars {
        if isSought(scalar) {
          let line = source.lines.line(at: offset)
          first = SourcePosition(
            line: line, column: column(of: offset, line: line, run: run, range: range, source))
          return
        }
        offset += scalar.utf8.count
      }
    }
    return first
  }

  /// The column of a place in a run, where the run begins its line; 1 where that is not known.
  private static func column(
    of offset: Int, line: Int, run: borrowing TextRun, range: SourceRange, _ source: SourceText
  ) -> Int {
    guard Int(source.lines.textOffsets[line - 1]) == range.start else { return 1 }
    let before = run.text.utf8.prefix(offset - range.start)
    return String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
  }

}

/// Whether XML 1.0 has no place for a scalar (section 2.2, production `Char`).
func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: false
  case 0x00..<0x20, 0xFFFE, 0xFFFF: true
  default: false
  }
}

/// A number with its noun: `1 line`, `2 lines`.
func counted(_ number: Int, _ noun: String) -> String {
  guard number != 1 else { return "1 \(noun)" }
  // `lines of page furniture`, `speeches`.
  let words = noun.split(separator: " ", maxSplits: 1)
  if words.count > 1, words[1].hasPrefix("of ") { return "\(number) \(words[0])s \(words[1])" }
  return "\(number) \(noun)\(noun.hasSuffix("ch") ? "es" : "s")"
}
