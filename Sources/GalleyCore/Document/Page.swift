/// What belongs to the page and not to the text.
public struct PageFurniture: Sendable, Equatable {
  /// What it is, in TEI's words for `fw/@type`.
  public enum Kind: String, Sendable, CaseIterable {
    /// A line above the text.
    case header
    /// A line below the text.
    case footer
    /// A page number.
    case folio
    /// A catchword or another printer's mark.
    case other
  }

  /// What it is.
  public var kind: Kind
  /// The text.
  public var content: [Inline]

  /// Makes furniture.
  public init(_ kind: Kind, _ content: [Inline]) {
    self.kind = kind
    self.content = content
  }
}

/// A page or a column of the source that begins here.
public struct Milestone: Sendable, Equatable {
  /// What begins.
  public enum Unit: String, Sendable, CaseIterable {
    /// A page: TEI `pb`.
    case page
    /// A column: TEI `cb`.
    case column
    /// A line: TEI `lb`.
    case line
  }

  /// What begins.
  public var unit: Unit
  /// Its number or name, where the source tells it.
  public var number: String?
  /// The line of the source it begins with, counted from 1; 0 where there is no source.
  public var line: Int

  /// Makes a milestone.
  public init(_ unit: Unit, number: String? = nil, line: Int = 0) {
    self.unit = unit
    self.number = number
    self.line = line
  }
}

/// The place where something stood that is told elsewhere: a title moved before its article.
public struct Anchor: Sendable, Equatable {
  /// The anchor's name, unique in the document.
  public var identifier: String

  /// Makes an anchor.
  public init(identifier: String) {
    self.identifier = identifier
  }
}
