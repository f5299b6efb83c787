internal import GalleyCore
internal import GalleyPackaging

extension HeaderWriter {
  /// Writes what was done to the text, from what was counted.
  mutating func writeEditorialDeclaration() {
    declare("correction", [Value("method", "markup")], correctionStatements)
    declare("normalization", [Value("method", "markup")], normalizationStatements)
    declare("hyphenation", [Value("eol", hyphensAtLineEnds)], [hyphenStatement])
    declare("quotation", [Value("marks", "all")], [quotationStatement])
    declare("punctuation", [Value("marks", "all")], [punctuationStatement])
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

  private var correctionStatements: [String] {
    let signs = survey.count(.character)
    let others = survey.corrections - signs
    var statements: [String] = []
    if others > 0 {
      statements.append(
        "In \(counted(others, "place")) a form was put right; choice has the form of the source "
          + "and the form to be read.")
    }
    if signs > 0 {
      statements.append(
        "\(counted(signs, "sign")) of the source \(signs == 1 ? "stands" : "stand") for a character; "
          + "g points to it.")
    }
    if let damage = document.source?.damage.count, damage > 0 {
      statements.append(
        "In \(counted(damage, "place")) the file is damaged; U+FFFD stands there, and nothing was put "
          + "in its place.")
    }
    return statements.isEmpty ? ["Nothing was corrected."] : statements
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
    if let encoding = document.source?.encoding.name, encoding != "UTF-8" {
      statements.append("The characters were converted from \(encoding) to Unicode.")
    }
    let feeds = omissions.count { $0.reason == .formFeed }
    if feeds > 0 {
      statements.append("\(counted(feeds, "form feed")) became page breaks or were left out.")
    }
    let formats = omissions.count { $0.reason == .formatting }
    if formats > 0 {
      statements.append(
        "\(counted(formats, "character")) without width or meaning \(formats == 1 ? "was" : "were") left out."
      )
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

  /// What became of hyphens at line ends, in TEI's words.
  private var hyphensAtLineEnds: String {
    settings.profile == .dta || survey.removedHyphens == 0 ? "all" : "hard"
  }

  private var hyphenStatement: String {
    let (removed, kept, unsure) = (
      survey.removedHyphens, survey.keptHyphens, survey.uncertainHyphens
    )
    var parts: [String] = []
    if removed > 0 {
      var part =
        "\(counted(removed, "hyphen")) at line ends, taken for the division of a word, "
        + "\(removed == 1 ? "was" : "were") "
      if settings.profile == .dta {
        part += "kept before the lb"
      } else {
        part +=
          settings.marksLines ? "removed; the lb in place of each has rend=\"hyphen\"" : "removed"
      }
      parts.append(part)
    }
    if kept > 0 {
      parts.append(
        "\(counted(kept, "hyphen")) there, taken for part of a word, \(kept == 1 ? "was" : "were") kept"
      )
    }
    if unsure > 0 {
      parts.append("\(unsure) of these decisions \(unsure == 1 ? "is" : "are") uncertain")
    }
    if parts.isEmpty { return "No word is divided at a line end by a hyphen." }
    return parts.joined(separator: ". ") + "."
  }

  private var quotationStatement: String {
    let (lines, blocks) = (survey.count(.quotation), survey.count(.blockQuotation))
    var parts = ["Quotation marks are part of the text"]
    if lines > 0 {
      parts.append("\(counted(lines, "quotation")) in lines \(lines == 1 ? "is" : "are") q")
    }
    if blocks > 0 {
      parts.append("\(counted(blocks, "quotation")) set apart \(blocks == 1 ? "is" : "are") quote")
    }
    if lines + blocks == 0 { parts.append("no quotation is tagged") }
    return parts.joined(separator: "; ") + "."
  }

  private var punctuationStatement: String {
    let joined = survey.count(.nothing) + survey.count(.space)
    return "Punctuation marks are those of the source"
      + (joined > 0 ? ", at \(counted(joined, "joined line end")) too." : ".")
  }

  private var segmentationStatements: [String] {
    let kinds: [(Int, String)] =
      Division.Kind.allCases.compactMap { kind in
        kind == .text ? nil : (survey.divisions[kind] ?? 0, kind.noun)
      } + [
        (survey.count(.heading), "heading"), (survey.paragraphs, "paragraph"),
        (survey.count(.stanza), "stanza"), (survey.count(.speech), "speech"),
        (survey.count(.stageDirection), "stage direction"), (survey.count(.list), "list"),
        (survey.count(.table), "table"), (survey.count(.figure), "figure"),
        (survey.count(.note), "note"), (survey.count(.preformatted), "preformatted block"),
        (survey.count(.furniture), "line of page furniture"),
      ]
    let found = kinds.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
    var statements = [
      found.isEmpty
        ? "No division was found." : "Found by a program: \(found.joined(separator: ", "))."
    ]
    if survey.count(.heading) > 0 {
      statements.append(
        "A heading opens a div that goes on to the next heading of its level or a higher one.")
    }
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

extension Division.Kind {
  /// What a division of the kind is called.
  fileprivate var noun: String {
    switch self {
    case .text: "text"
    case .volume: "volume"
    case .issue: "issue"
    case .article: "article"
    case .part: "part"
    case .chapter: "chapter"
    case .section: "section"
    case .frontMatter: "part of the front matter"
    case .backMatter: "part of the back matter"
    }
  }
}
