/// An ordered or a bulleted list.
public struct List: Sendable, Equatable {
  /// How the items are marked.
  public enum Marking: Sendable, Equatable {
    /// With a sign; the sign itself stands in each item's marker where the source had one.
    case bulleted
    /// With nothing: each item has a line of its own, as those of a cast or a table of contents.
    case plain
    /// With numbers that start at `start`, in a style.
    case ordered(start: Int, style: NumberStyle)
  }

  /// The form of an ordered list's numbers.
  public enum NumberStyle: String, Sendable, CaseIterable {
    /// 1, 2, 3
    case decimal
    /// a, b, c
    case lowerAlpha
    /// A, B, C
    case upperAlpha
    /// i, ii, iii
    case lowerRoman
    /// I, II, III
    case upperRoman
    /// 一、二、三
    case ideographic
    /// ①②③
    case circled
  }

  /// How the items are marked.
  public var marking: Marking
  /// The items.
  public var items: [ListItem]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes a list.
  public init(_ marking: Marking, _ items: [ListItem], attributes: Attributes = .none) {
    self.marking = marking
    self.items = items
    self.attributes = attributes
  }
}

/// An item of a list.
public struct ListItem: Sendable, Equatable {
  /// The marker as it stood in the source: `1.`, `（一）`, `*`.
  public var marker: TextRun?
  /// What the item says.
  public var blocks: [Block]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes an item.
  public init(_ blocks: [Block], marker: TextRun? = nil, attributes: Attributes = .none) {
    self.blocks = blocks
    self.marker = marker
    self.attributes = attributes
  }
}

/// A list of terms and what they mean.
public struct DefinitionList: Sendable, Equatable {
  /// The entries.
  public var entries: [DefinitionEntry]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes a definition list.
  public init(_ entries: [DefinitionEntry], attributes: Attributes = .none) {
    self.entries = entries
    self.attributes = attributes
  }
}

/// A term and what it means.
public struct DefinitionEntry: Sendable, Equatable {
  /// The term.
  public var term: [Inline]
  /// What it means.
  public var blocks: [Block]

  /// Makes an entry.
  public init(term: [Inline], _ blocks: [Block]) {
    self.term = term
    self.blocks = blocks
  }
}
