/// A stanza: verse lines that stand together.
public struct LineGroup: Sendable, Equatable {
  /// The lines.
  public var lines: [VerseLine]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes a stanza.
  public init(_ lines: [VerseLine], attributes: Attributes = .none) {
    self.lines = lines
    self.attributes = attributes
  }
}

/// A line of verse.
public struct VerseLine: Sendable, Equatable {
  /// The text.
  public var content: [Inline]
  /// How far the line is set in from the stanza's left edge, in half-ems.
  public var indent: Int

  /// Makes a line.
  public init(_ content: [Inline], indent: Int = 0) {
    self.content = content
    self.indent = indent
  }
}
