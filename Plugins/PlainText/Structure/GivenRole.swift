/// What a person may call a line.
enum GivenRole: Equatable {
  case label(LineLabel)
  /// A heading among blocks, of a level from 1 to 6.
  case heading(Int)
  /// The heading of a part (1), a chapter (2), a section (3).
  case chapter(Int)
  case furniture

  /// The role of some words; nil when there is none.
  init?(_ words: String) {
    if let role = Self.others[words] {
      self = role
    } else if let label = Self.labels.first(where: { $0.word == words }) {
      self = .label(label)
    } else {
      return nil
    }
  }

  /// The labels that can be said of a line; a list of terms takes more than a word.
  private static let labels = LineLabel.allCases.filter { !$0.continues && $0 != .definition }

  private static let others: [String: GivenRole] = {
    var roles: [String: GivenRole] = [
      "furniture": .furniture, "part": .chapter(1), "chapter": .chapter(2), "section": .chapter(3),
    ]
    for level in 1...6 { roles["heading \(level)"] = .heading(level) }
    return roles
  }()

  /// All words, for messages.
  static let words =
    labels.filter { $0 != .heading }.map(\.word)
    + ["heading 1 to 6", "part", "chapter", "section", "furniture"]

  /// Notes the role of a line.
  func apply(to given: inout GivenLines.Given) {
    switch self {
    case .label(let label): given.label = label
    case .heading(let level):
      given.label = .heading
      given.headingLevel = level
    case .chapter(let level):
      given.label = .heading
      given.chapterLevel = level
    case .furniture: given.isFurniture = true
    }
  }
}
