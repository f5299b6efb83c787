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

  // First, as the bytes of a run are: an inline then finds room for its kind in the address.
  /// What stood between the runs where `form` cannot tell it; empty otherwise.
  private var bytes: [UInt8]
  /// In half the bits, since a book has a line break for each line.
  private var storedStart: Int32
  private var form: LineEndForm
  /// What the line end means.
  public var join: Join
  /// How sure that is.
  public var confidence: Confidence

  /// Makes a line break.
  public init(
    _ join: Join, omitted: String = "\n", start: Int = -1, confidence: Confidence = .certain
  ) {
    self.init(join, omitted: omitted.utf8.span, start: start, confidence: confidence)
  }

  /// Makes a line break of what was left out in UTF-8, without a string of it.
  public init(
    _ join: Join, omitted: Span<UInt8>, start: Int, confidence: Confidence = .certain
  ) {
    form = LineEndForm(omitted)
    bytes = form == .none ? omitted.indices.map { omitted[$0] } : []
    storedStart = Int32(start)
    self.join = join
    self.confidence = confidence
  }

  /// What stood between the two runs, exactly: a hyphen, white space, the line end, an indent.
  public var omitted: String {
    get { form == .none ? String(decoding: bytes, as: UTF8.self) : form.text }
    set { self = LineBreak(join, omitted: newValue, start: start, confidence: confidence) }
  }

  /// Where `omitted` stands in the decoded source, in UTF-8 bytes; negative where there is no source.
  public var start: Int {
    get { Int(storedStart) }
    set { storedStart = Int32(newValue) }
  }

  /// Whether a hyphen of the source was removed here.
  public var removedHyphen: Bool {
    guard form == .none else { return form.hasHyphen }
    return omitted.unicodeScalars.contains { $0 == "-" || $0 == "\u{2010}" || $0 == "\u{AD}" }
  }
}
