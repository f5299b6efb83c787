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
    case textBox = "text-boxes"
    case math = "formulas"
    case comment = "comments-left-out"
    case drawing = "drawings-left-out"
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

extension Findings {
  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func describe(_ reason: Reason, _ number: Int) -> (String, String) {
    let characters = counted(number, "character")
    return switch reason {
    case .contents:
      ("the table of contents is left out: \(characters)", "what is written gets one of its own")
    case .hidden:
      ("hidden text is left out: \(characters)", "show it in a word processor to have it read")
    case .change:
      (
        "\(characters) of tracked changes are left out",
        "-s changes=keep has both forms, -s changes=reject the text before the changes"
      )
    case .fieldCode:
      (
        "text between what a field says and its result is left out: \(characters)",
        "update the fields in a word processor and save the file"
      )
    case .stray:
      (
        "text that stands where none can is left out: \(characters)",
        "the file was made by a faulty program; look at it in a word processor"
      )
    case .placeholder:
      ("the words of empty form fields are left out: \(characters)", "fill the form in")
    }
  }

  private static func describe(
    _ kind: Kind, _ number: Int
  ) -> (Diagnostic.Severity, String, String) {
    switch kind {
    case .change:
      (
        .note, counted(number, "tracked change"),
        "-s changes=accept|reject|keep says what becomes of them; accept when not given"
      )
    case .headingNumber:
      (
        .note, "\(counted(number, "number")) of headings, which Word made, are text now",
        "to be rid of them, take the numbering off the heading styles"
      )
    case .textBox:
      (
        .note,
        "\(counted(number, "text box"))\(number == 1 ? "" : "es"): read behind their "
          + "paragraphs", "look whether that is their place in the text"
      )
    case .math:
      (
        .warning, "\(counted(number, "formula")): only their letters and signs are read",
        "their structure is lost; put them in as pictures to have it shown"
      )
    case .comment:
      (.note, "\(counted(number, "comment")) left out", "-s comments=true makes notes of them")
    case .drawing:
      (
        .warning,
        "\(counted(number, "drawing")) without a picture left out: charts, diagrams, "
          + "shapes", "put them in as pictures to have them shown"
      )
    case .missingImage:
      (
        .warning, "\(counted(number, "picture")) that the file does not hold",
        "put them in again and save the file"
      )
    case .externalImage:
      (
        .note, "\(counted(number, "picture")) outside of the file: not fetched",
        "put them into the file to have them shown"
      )
    case .symbol:
      (
        .warning, "\(counted(number, "symbol")) of a font of its own, which may show as another",
        "write a character of Unicode in their place"
      )
    case .field:
      (
        .warning, "\(counted(number, "field")) without a result that could be read",
        "update the fields in a word processor and save the file"
      )
    case .externalContent:
      (
        .warning, "\(counted(number, "piece")) of content in another format left out (altChunk)",
        "open the file in Word and save it, which takes them in"
      )
    case .subdocument:
      (
        .warning, "\(counted(number, "subdocument")) outside of the file: not read",
        "put them into the master document and save it"
      )
    case .missingNote:
      (
        .warning, "\(counted(number, "reference")) to notes that the file does not hold",
        "write the notes again"
      )
    case .unusedNote:
      (
        .note, "\(counted(number, "note")) that nothing refers to left out",
        "refer to them to have them read"
      )
    case .header:
      (
        .note, "\(counted(number, "header and footer")) left out: they belong to the page",
        "what is written has its own"
      )
    }
  }
}
