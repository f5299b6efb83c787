public import GalleyCore

extension PlainTextReader: RuledReader {
  /// The rule files it comes with, each named by its language.
  public var ruleFiles: [InputFile] {
    ShippedRules.files.map { InputFile(name: $0.language, bytes: Array($0.text.utf8)) }
  }

  /// What is wrong with a rule file: its form, then its examples.
  public func problems(inRules file: InputFile) -> [Diagnostic] {
    let parser = RuleParser(file.bytes, name: file.name)
    if !parser.problems.isEmpty { return parser.problems }
    let language = LanguageTag(parser.pack.language) ?? .undetermined
    let shipped = ShippedRules.common + ShippedRules.special(for: language)
    return RuleBook([parser.pack] + shipped).failures(of: parser.pack, name: file.name)
  }
}
