/// A part of a text that has a head of its own: an article, a chapter, a section.
///
/// The order of its parts is canonical, wherever they stood in the source: head matter, blocks,
/// inner divisions, end matter. That is TEI's content model for `div`: no block follows an inner
/// division.
public struct Division: Sendable, Equatable {
  /// What a division is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A text without any division of its own.
    case text
    /// A bound volume.
    case volume
    /// An issue of a periodical.
    case issue
    /// An article of a newspaper or a journal.
    case article
    /// A part of a book, an act of a play.
    case part
    /// A chapter of a book.
    case chapter
    /// A section inside of an article or a chapter; a scene of a play.
    case section
    /// What stands before the text: a preface, a licence, a list of characters.
    case frontMatter
    /// What stands after the text: an afterword, a colophon, a licence.
    case backMatter
  }

  /// What it is.
  public var kind: Kind
  /// Identifier, language and renditions.
  public var attributes: Attributes
  /// Title, byline and the like, in canonical order, each with its role.
  public var matter: [Matter]
  /// The blocks before the first inner division.
  public var blocks: [Block]
  /// The inner divisions.
  public var divisions: [Division]
  /// What it is to its reader, where that is known: a preface, a glossary.
  public var role: Role?

  /// Makes a division.
  public init(
    kind: Kind, attributes: Attributes = .none, matter: [Matter] = [], blocks: [Block] = [],
    divisions: [Division] = [], role: Role? = nil
  ) {
    self.kind = kind
    self.role = role
    self.attributes = attributes
    self.matter = matter
    self.blocks = blocks
    self.divisions = divisions
  }

  /// Its title: the first matter with the role of a head.
  public var head: Matter? { matter.first { $0.role == .head } }
}
