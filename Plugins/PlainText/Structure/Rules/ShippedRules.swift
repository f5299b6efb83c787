import GalleyCore

/// The rule files that come with Galley, in the form that docs/rules.md tells.
///
/// They stand in the program as literals, each in a file of its own: a resource beside the program
/// would be lost when it is copied, and the compiler takes long for any other kind of table.
enum ShippedRules {
  /// The files by their languages, in the order in which they are tried.
  static let files: [(language: String, text: String)] = [
    ("zh", chinese),
    ("ja", japanese),
    ("en", english),
    ("de", german),
    ("fr", french),
    ("zh-Hant", traditionalChinese),
    ("ko", korean),
    ("es", spanish),
    ("it", italian),
    ("pt", portuguese),
    ("nl", dutch),
    ("ru", russian),
    ("sv", swedish),
  ]

  /// What those say that are for every text; read when first asked for.
  static let common = files.compactMap { file in
    let pack = RuleParser(Array(file.text.utf8), name: file.language, upTo: .header).pack
    return pack.isForEveryText
      ? RuleParser(Array(file.text.utf8), name: file.language, upTo: .words).pack : nil
  }

  /// What those say that are for texts in a language only.
  static func special(for language: LanguageTag) -> [RulePack] {
    files.compactMap { file in
      let pack = RuleParser(Array(file.text.utf8), name: file.language, upTo: .header).pack
      return !pack.isForEveryText && pack.applies(to: language)
        ? RuleParser(Array(file.text.utf8), name: file.language, upTo: .words).pack : nil
    }
  }
}
