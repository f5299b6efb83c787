public import GalleyCore

extension PlainTextReader: TextJudge {
  /// Why a file cannot be text: what it is by its first bytes, or that it is full of controls.
  public func refusal(of input: InputFile, as wanted: String) -> Diagnostic? {
    if let signature = BinarySignature.find(in: input.bytes.span) {
      return Diagnostic(
        .error, code: "not-text", "the file is \(signature.name), not \(wanted)",
        file: input.name,
        position: SourcePosition(line: 1, column: 1, byte: 0), hint: signature.hint)
    }
    guard let offset = BinaryContent.firstSign(in: input.bytes) else { return nil }
    return Diagnostic(
      .error, code: "not-text", "the file is binary data, not \(wanted)", file: input.name,
      position: SourcePosition(line: 1, column: offset + 1, byte: offset),
      hint: "if it is text all the same, name its encoding with --encoding NAME")
  }

  /// The encoding that a plain text of these bytes would be read in.
  public func encoding(of bytes: [UInt8]) -> (name: String, confidence: Confidence)? {
    guard let encoding = (try? DecodedText(bytes, forced: ""))?.encoding else { return nil }
    return (encoding.name, encoding.confidence)
  }

  /// The language that a plain text of these words would be read in.
  public func language(of text: [UInt8]) -> (tag: LanguageTag, confidence: Confidence)? {
    let guess = LanguageGuess(text)
    return guess.language == .undetermined ? nil : (guess.language, guess.confidence)
  }
}
