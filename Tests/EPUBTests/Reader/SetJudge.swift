import GalleyCore

/// Says of every text what a test has set.
struct SetJudge: TextJudge {
  var refused = false
  var encoding: (name: String, confidence: Confidence)?
  var language: (tag: LanguageTag, confidence: Confidence)?

  func refusal(of input: InputFile, as wanted: String) -> Diagnostic? {
    refused ? Diagnostic(.error, code: "not-text", "not \(wanted)", file: input.name) : nil
  }

  func encoding(of bytes: [UInt8]) -> (name: String, confidence: Confidence)? { encoding }

  func language(of text: [UInt8]) -> (tag: LanguageTag, confidence: Confidence)? { language }
}
