import GalleyCore
import GalleyPackaging

/// The pieces of a long text built in parts, side by side.
extension DocumentBuilder {
  /// What some pieces one after another become.
  struct Built: Sendable {
    var contents: [PieceContent] = []
    var furniture: [Int: [Block]] = [:]
    var omissions: [Omission] = []
    var decisions: [Decision] = []

    /// Keeps the furniture that was met at a piece; most have none.
    mutating func keep(_ found: [Block], at piece: Int) {
      if !found.isEmpty { furniture[piece, default: []] += found }
    }
  }

  /// The least that is worth a thread of its own, in pieces.
  private static let leastPart = 2000

  /// The pieces in parts to be built side by side.
  ///
  /// Each follows a paragraph. Only where the lines stand in the order of the source, with nothing
  /// between them, does the account of one part end where that of the next begins.
  static func parts(of read: ReadText) -> [Range<Int>] {
    let text = read.text
    let isPlain = text.furniture.isEmpty && !text.isReordered && !text.hasReplies
    return PartedWork.parts(of: read.pieces.count, least: leastPart, mayPart: isPlain) {
      read.pieces[$0 - 1].label == .paragraph
    }
  }

  /// Builds pieces in source order, so that the account of white space comes out in order too.
  static func build(
    _ part: Range<Int>, _ builder: consuming InlineBuilder, _ read: ReadText
  ) -> Built {
    var built = Built()
    built.contents.reserveCapacity(part.lowerBound == 0 ? read.pieces.count : part.count)
    for index in part {
      built.contents.append(PieceContent(read.pieces[index], read, &builder))
      built.keep(builder.takeFurniture(), at: index)
    }
    if part.upperBound == read.pieces.count {
      builder.finish()
      built.keep(builder.takeFurniture(), at: read.pieces.count - 1)
    }
    (built.omissions, built.decisions) = (builder.omissions, builder.decisions)
    return built
  }
}
