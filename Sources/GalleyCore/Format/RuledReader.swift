/// A reader that tells what lines are by words, which users can add to.
public protocol RuledReader: DocumentReader {
  /// The rule files it comes with, each named by its language.
  var ruleFiles: [InputFile] { get }

  /// What is wrong with a rule file, in the order of its lines; nothing when it can be used.
  func problems(inRules file: InputFile) -> [Diagnostic]
}
