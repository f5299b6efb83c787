internal import GalleyCore

/// The settings of the TEI writer.
struct TEISettings: Sendable, Equatable {
  /// Whether the line ends of the source inside of blocks are marked.
  var marksLines: Bool
  /// Whether each line's number in the source is told, which marks the first line of a block too.
  var numbersLines: Bool

  /// What several articles of one file become.
  var articles: Articles
  /// Whether blocks without a name of their own get one.
  var namesBlocks: Bool
  /// The schema that the file is written for.
  var profile: TEIProfile

  /// What the outer divisions of a text with several of them become.
  enum Articles: String, Sendable, CaseIterable {
    /// Divisions of one text.
    case division = "div"
    /// Texts in a group, in one text.
    case group
    /// Texts of their own, each with a header, in one corpus.
    case corpus
  }

  /// What the command line offers.
  static let declared = [
    Setting(
      "tei-profile", "the schema a file is written for: the whole of TEI, or a part of it",
      kind: .choice(TEIProfile.allCases.map(\.rawValue)), default: TEIProfile.all.rawValue),
    Setting(
      "line-breaks", "whether each line end of the source is marked by lb",
      kind: .flag, default: "true"),
    Setting(
      "articles", "what several articles become: divisions, a group of texts, a corpus of files",
      kind: .choice(Articles.allCases.map(\.rawValue)), default: Articles.division.rawValue),
    Setting(
      "block-ids", "whether each block has an xml:id, made of its text", kind: .flag,
      default: "true"),
    Setting(
      "line-numbers", "whether each line of the source is marked by lb with its number there",
      kind: .flag, default: "false"),
  ]

  /// The settings in a line.
  var description: String {
    "tei-profile \(profile.rawValue), articles \(articles.rawValue), line-breaks \(marksLines), line-numbers \(numbersLines), "
      + "block-ids \(namesBlocks)."
  }

  init(_ settings: Settings) {
    profile = TEIProfile(rawValue: settings.text("tei-profile")) ?? .all
    numbersLines = settings.flag("line-numbers")
    articles = Articles(rawValue: settings.text("articles")) ?? .division
    namesBlocks = settings.text("block-ids") != "false"
    // Marked unless told otherwise, also where nothing was declared.
    marksLines = settings.text("line-breaks") != "false" || numbersLines
  }
}
