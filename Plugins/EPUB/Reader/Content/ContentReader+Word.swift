internal import GalleyCore
internal import GalleyPackaging

/// What the classes of Word's pages say a paragraph is: they are the names of its styles, the same
/// in every language.
enum WordStyle: CaseIterable {
  case title
  case subtitle
  case quotation

  /// The names; Word adds `CxSpFirst` and the like where paragraphs of one style follow each other.
  fileprivate var names: [String] {
    switch self {
    case .title: ["MsoTitle"]
    case .subtitle: ["MsoSubtitle"]
    case .quotation: ["MsoQuote", "MsoIntenseQuote"]
    }
  }
}

extension ContentReader {
  /// What Word calls a paragraph; nil for one that it calls nothing of interest.
  func wordStyle(_ node: Int) -> WordStyle? {
    guard !isOwn, markup.tree.attributeCount(of: node) > 0, markup.name(node) == "p",
      let value = markup.attribute("class", node), value.hasPrefix("Mso")
    else { return nil }
    return WordStyle.allCases.first { style in
      style.names.contains { value == $0 || value.hasPrefix($0 + "CxSp") }
    }
  }

  /// Adds what a paragraph became, to the quotation that it goes on with where Word calls it one.
  static func add(
    _ found: [Block], quoted isQuoted: Bool, after before: Bool, to blocks: inout [Block]
  ) {
    guard isQuoted, !found.isEmpty else {
      blocks += found
      return
    }
    if before, case .quotation(var quotation)? = blocks.last {
      quotation.blocks += found
      blocks[blocks.count - 1] = .quotation(quotation)
    } else {
      blocks.append(.quotation(BlockQuotation(found)))
    }
  }
}
