internal import GalleyCore

/// The settings of the TEI writer.
struct TEISettings: Sendable, Equatable {
  /// Whether the line ends of the source inside of blocks are marked.
  var marksLines: Bool
  /// Whether each line's number in the source is told, which marks the first line of a block too.
  var numbersLines: Bool

  /// The schema that the file is written for.
  var profile: TEIProfile

  /// What the command line offers.
  static let declared = [
    Setting(
      "tei-profile", "the schema a file is written for: the whole of TEI, or a part of it",
      kind: .choice(TEIProfile.allCases.map(\.rawValue)), default: TEIProfile.all.rawValue),
    Setting(
      "line-breaks", "whether each line end of the source is marked by lb",
      kind: .flag, default: "true"),
    Setting(
      "line-numbers", "whether each line of the source is marked by lb with its number there",
      kind: .flag, default: "false"),
  ]

  /// The settings in a line.
  var description: String {
    "tei-profile \(profile.rawValue), line-breaks \(marksLines), line-numbers \(numbersLines)."
  }

  init(_ settings: Settings) {
    profile = TEIProfile(rawValue: settings.text("tei-profile")) ?? .all
    numbersLines = settings.flag("line-numbers")
    // Marked unless told otherwise, also where nothing was declared.
    marksLines = settings.text("line-breaks") != "false" || numbersLines
  }
}
