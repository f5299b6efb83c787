/// A form that was put right: both forms are kept (TEI `choice`).
public struct Correction: Sendable, Equatable {
  /// What was done.
  public enum Kind: String, Sendable, CaseIterable {
    /// An error was corrected: TEI `sic` and `corr`.
    case error
    /// A spelling or a punctuation mark was made regular: TEI `orig` and `reg`.
    case regularization
    /// An abbreviation was written out: TEI `abbr` and `expan`.
    case expansion
    /// A character stands for a sign or a spelling that the source had to use in its place; the
    /// character is what is printed.
    case character
  }

  /// What was done.
  public var kind: Kind
  /// The form of the source; this is what the loss audit counts.
  public var source: [Inline]
  /// The form to be read.
  public var regular: [Inline]
  /// How sure it is.
  public var confidence: Confidence

  /// Makes a correction.
  public init(
    _ kind: Kind, source: [Inline], regular: [Inline], confidence: Confidence = .certain
  ) {
    self.kind = kind
    self.source = source
    self.regular = regular
    self.confidence = confidence
  }
}

/// Something that is missing in the source (TEI `gap`).
public struct Gap: Sendable, Equatable {
  /// Why it is missing: `illegible`, `damage`, `lost`.
  public var reason: String
  /// How much is missing, in characters, where it is known.
  public var characters: Int?

  /// Makes a gap.
  public init(reason: String, characters: Int? = nil) {
    self.reason = reason
    self.characters = characters
  }
}
