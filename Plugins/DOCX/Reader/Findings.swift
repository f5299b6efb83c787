import GalleyCore
import GalleyPackaging

/// What a file holds and the document does not, or not as it was, by kind.
struct Findings {
  /// Why text is left out.
  enum Reason: String, CaseIterable {
    /// The table of contents, which writers make anew.
    case contents = "contents-left-out"
    /// Text that is not shown.
    case hidden = "hidden-text"
    /// Text that was deleted, or that was not there before the changes.
    case change = "changes-left-out"
    /// The words of a form that ask for an entry.
    case placeholder = "placeholder-text"
    /// Text that a field says, and does not show.
    case fieldCode = "field-code-text"
    /// Text among the properties of something.
    case stray = "stray-text"
  }

  /// A kind of finding; the raw value is the code of its diagnostic.
  enum Kind: String, CaseIterable {
    case change = "tracked-changes"
    case headingNumber = "heading-numbers"
    case typedHeading = "typed-headings"
    case textBox = "text-boxes"
    case math = "formulas"
    case comment = "comments-left-out"
    case drawing = "drawings-left-out"
    case describedDrawing = "drawings-described"
    case missingImage = "missing-image"
    case externalImage = "external-image"
    case symbol = "unknown-symbol"
    case field = "unread-field"
    case externalContent = "external-content"
    case subdocument = "subdocument"
    case missingNote = "missing-note"
    case unusedNote = "unused-notes"
    case header = "headers-left-out"
  }

  private var counts: [Kind: Int] = [:]
  private var omitted: [Reason: Int] = [:]
  /// The parts that could not be read and that the text can do without.
  var damagedParts: [String] = []

  /// Counts a finding.
  mutating func count(_ kind: Kind, _ number: Int = 1) {
    if number > 0 { counts[kind, default: 0] += number }
  }

  /// Counts characters that are left out.
  mutating func count(_ reason: Reason, text: String) {
    omitted[reason, default: 0] += text.unicodeScalars.count { !isWhiteSpace($0) }
  }

  /// Counts the headers and footers that have words.
  mutating func count(headersOf package: WordPackage) {
    for relation in package.relationships
    where ["header", "footer"].contains(relation.type) && !relation.isExternal {
      guard let tree = optionalPart(relation.target, package) else { continue }
      let hasWords = tree.tree.nodes.indices.contains { node in
        tree.tag(node) == .text
          && tree.text(of: node).unicodeScalars.contains { $0.properties.isAlphabetic }
      }
      if hasWords { count(.header) }
    }
  }

  private func optionalPart(_ name: String, _ package: WordPackage) -> PartTree? {
    var ignored = Findings()
    return package.optionalTree(named: name, &ignored)
  }

  /// Adds what was found elsewhere.
  mutating func merge(_ other: Findings) {
    for (kind, number) in other.counts { count(kind, number) }
    damagedParts += other.damagedParts
  }

  /// Reports each kind once, with its count.
  func report(_ file: String, to context: inout Context) {
    for part in damagedParts {
      context.report(
        Diagnostic(
          .warning, code: "damaged-part", "the part '\(Diagnostic.shown(part))' cannot be read",
          file: file, hint: "the text is whole; what the part says of it is not known"))
    }
    for reason in Reason.allCases {
      guard let number = omitted[reason], number > 0 else { continue }
      let (message, hint) = Self.describe(reason, number)
      context.report(Diagnostic(.note, code: reason.rawValue, message, file: file, hint: hint))
    }
    for kind in Kind.allCases {
      guard let number = counts[kind] else { continue }
      let (severity, message, hint) = Self.describe(kind, number)
      context.report(
        Diagnostic(severity, code: kind.rawValue, message, file: file, hint: hint))
    }
  }
}
