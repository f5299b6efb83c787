/// What tells by the bytes alone what a text is; readers ask it where their files do not say so.
public protocol TextJudge: Sendable {
  /// Why a file cannot be text in any encoding; nil where it may be.
  ///
  /// `wanted` names what was looked for, as in `plain text`.
  func refusal(of input: InputFile, as wanted: String) -> Diagnostic?

  /// The likeliest encoding of a text's bytes, with how sure that is.
  func encoding(of bytes: [UInt8]) -> (name: String, confidence: Confidence)?

  /// The language of a text in UTF-8, with how sure that is; nil where nothing tells.
  func language(of text: [UInt8]) -> (tag: LanguageTag, confidence: Confidence)?
}

extension FormatRegistry {
  /// The first of its readers that can tell what a text is.
  public var judge: (any TextJudge)? {
    formats.lazy.compactMap { $0.reader as? any TextJudge }.first
  }
}
