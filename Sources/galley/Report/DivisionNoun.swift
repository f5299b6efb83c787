import GalleyCore

extension Division.Kind {
  /// The kind as the report and the inspection name it.
  var noun: String {
    switch self {
    case .text: "text"
    case .volume: "volume"
    case .issue: "issue"
    case .article: "article"
    case .part: "part"
    case .chapter: "chapter"
    case .section: "section"
    case .frontMatter: "front matter"
    case .backMatter: "back matter"
    }
  }
}
