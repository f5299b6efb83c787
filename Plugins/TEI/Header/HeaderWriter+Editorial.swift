internal import GalleyCore
internal import GalleyPackaging

extension HeaderWriter {
  /// Writes what was done to the text, from what was counted.
  mutating func writeEditorialDeclaration() {
    declare("correction", [Value("method", "markup")], [correctionStatement])
    declare("normalization", [Value("method", "markup")], normalizationStatements)
    declare(
      "hyphenation", [Value("eol", survey.removedHyphens > 0 ? "hard" : "all")], [hyphenStatement])
    declare("quotation", [Value("marks", "all")], ["Quotation marks are part of the text."])
    declare("punctuation", [Value("marks", "all")], ["Punctuation marks are those of the source."])
    declare("segmentation", [], segmentationStatements)
    if !interpretationStatements.isEmpty { declare("interpretation", [], interpretationStatements) }
  }

  private mutating func declare(
    _ name: StaticString, _ attributes: [Value], _ statements: [String]
  ) {
    group(name, attributes) { header in
      for statement in statements { header.leaf("p", statement) }
    }
  }

  private var correctionStatement: String {
    survey.corrections == 0
      ? "Nothing was corrected."
      : "In \(counted(survey.corrections, "place")) a form was put right; choice has the form of "
        + "the source and the form to be read."
  }

  private var normalizationStatements: [String] {
    var statements: [String] = []
    let (none, space, hard) = (survey.count(.nothing), survey.count(.space), survey.count(.hard))
    if none + space + hard > 0 {
      let kinds = [
        (none, "joined without a space (\(name(of: .nothing)))"),
        (space, "joined with a space (\(name(of: .space)))"),
        (hard, "kept (\(name(of: .hard)))"),
      ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      statements.append(
        "Line ends of the source inside of paragraphs and other blocks: "
          + kinds.joined(separator: ", ") + ".")
    }
    let omissions = document.source?.omissions ?? []
    if omissions.contains(where: { $0.reason == .space }) {
      statements.append("Indents, blank lines and line ends between blocks were left out.")
    }
    let signs = omissions.count { $0.reason == .notation }
    if signs > 0 {
      statements.append(
        "\(counted(signs, "sign")) of notation, such as underscores of emphasis, became markup.")
    }
    statements.append("Letters and marks were not changed; Unicode was not normalized.")
    return statements
  }

  /// What stands in the text for a line end.
  private func name(of join: LineBreak.Join) -> String {
    switch join {
    case .nothing: settings.marksLines ? "lb with break=\"no\"" : "not marked"
    case .space: settings.marksLines ? "lb" : "not marked"
    case .hard: "lb of the type hard, or lb in preformatted text"
    }
  }

  private var hyphenStatement: String {
    guard survey.removedHyphens > 0 else { return "All hyphens at line ends are kept." }
    let removed =
      "\(counted(survey.removedHyphens, "hyphen")) at line ends, taken for the "
      + "division of a word, \(survey.removedHyphens == 1 ? "was" : "were") removed"
    return settings.marksLines
      ? "\(removed); the lb in place of each has rend=\"hyphen\". All others are kept."
      : "\(removed). All others are kept."
  }

  private var segmentationStatements: [String] {
    var statements = [
      "Divisions, paragraphs and other blocks were found by a program. A heading opens a div that "
        + "goes on to the next heading of its level or a higher one."
    ]
    if settings.numbersLines {
      statements.append("lb marks where a line of the source begins, n is its number there.")
    }
    return statements
  }

  private var interpretationStatements: [String] {
    var statements: [String] = []
    if survey.movedLines > 0 {
      let lines =
        survey.movedLines == 1
        ? "1 line that belongs to a division stands"
        : "\(survey.movedLines) lines that belong to a division stand"
      statements.append(
        "\(lines) elsewhere than in the source; corresp points to the anchor at its old place.")
    }
    let uncertain = survey.uncertainNodes + (settings.marksLines ? survey.uncertainJoins : 0)
    if uncertain > 0 {
      statements.append(
        "In \(counted(uncertain, "place")) the program was less than 80 percent sure; cert "
          + "says there low (below 50 percent) or medium.")
    }
    return statements
  }
}
