/// The end of a line of the source inside of a block.
public struct LineBreak: Sendable, Equatable {
  /// What the line end means for the text.
  public enum Join: UInt8, Sendable, CaseIterable {
    /// The word goes on: nothing stands between (TEI `break="no"`).
    case nothing
    /// Two words meet: a space stands between.
    case space
    /// A line end that is kept, as in an address or in preformatted text.
    case hard
  }

  /// What stood between the two runs, exactly: a hyphen, white space, the line end, an indent.
  public var omitted: String
  /// Beside the string, and in half the bits, since a book has a line break for each line.
  private var storedStart: Int32
  /// What the line end means.
  public var join: Join
  /// How sure that is.
  public var confidence: Confidence

  /// Makes a line break.
  public init(
    _ join: Join, omitted: String = "\n", start: Int = -1, confidence: Confidence = .certain
  ) {
    self.join = join
    self.omitted = omitted
    storedStart = Int32(start)
    self.confidence = confidence
  }

  /// Where `omitted` stands in the decoded source, in UTF-8 bytes; negative where there is no source.
  public var start: Int {
    get { Int(storedStart) }
    set { storedStart = Int32(newValue) }
  }

  /// Whether a hyphen of the source was removed here.
  public var removedHyphen: Bool {
    guard omitted != "\n" else { return false }
    return omitted.unicodeScalars.contains { $0 == "-" || $0 == "\u{2010}" || $0 == "\u{AD}" }
  }
}
