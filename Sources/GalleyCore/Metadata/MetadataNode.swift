/// A value as a metadata file has it: a text, a list or a record, with its place.
public struct MetadataNode: Sendable, Equatable {
  /// What a value is.
  public enum Content: Sendable, Equatable {
    /// Nothing: an empty value, `null` or `~`.
    case nothing
    /// A text, a number or a truth value, as it is written.
    case text(String)
    /// Several values.
    case list([MetadataNode])
    /// Values by their keys, in the order of the file.
    case record([Entry])
  }

  /// A value with its key.
  public struct Entry: Sendable, Equatable {
    /// The key, as it is written.
    public var key: String
    /// Where the key stands.
    public var place: SourcePosition?
    /// The value.
    public var value: MetadataNode

    /// Makes an entry.
    public init(key: String, place: SourcePosition? = nil, value: MetadataNode) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  /// The value.
  public var content: Content
  /// Where it begins in its file.
  public var place: SourcePosition?
  /// Where it stands in its file, in bytes.
  public var range: SourceRange?

  /// Makes a value.
  public init(_ content: Content, place: SourcePosition? = nil, range: SourceRange? = nil) {
    self.content = content
    self.place = place
    self.range = range
  }

  /// The entries of a record; none for anything else.
  public var entries: [Entry] {
    if case .record(let entries) = content { entries } else { [] }
  }
}
