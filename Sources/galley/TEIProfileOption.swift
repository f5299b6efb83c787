import GalleyCore

/// `--tei-profile`: the setting of one format under a name of its own.
enum TEIProfileOption {
  private static let setting = "tei-profile"

  /// The names that the option takes.
  static let names: [String] =
    formats.flatMap(\.settings).lazy.compactMap { declared in
      if declared.name == setting, case .choice(let names) = declared.kind { names } else { nil }
    }.first ?? []

  /// All settings that were given, with that of the option.
  ///
  /// Throws a `usage` diagnostic where the setting is among `others` too.
  static func settings(
    of name: String?, beside others: [String]
  ) throws(Diagnostic) -> [String] {
    guard let name else { return others }
    guard !others.contains(where: { $0.hasPrefix("\(setting)=") }) else {
      throw Diagnostic(
        .error, .usage, code: "profile-twice",
        "the profile is given twice: by --tei-profile and by -s tei-profile", hint: "give it once")
    }
    return others + ["\(setting)=\(name)"]
  }

  /// Makes sure that something is written which the option is for.
  ///
  /// Throws a `usage` diagnostic.
  static func requireTEI(
    _ name: String?, in outputs: [DocumentFormat]
  ) throws(Diagnostic) {
    guard name != nil, !outputs.contains(where: { $0.settings.contains { $0.name == setting } })
    else { return }
    throw Diagnostic(
      .error, .usage, code: "no-tei", "--tei-profile is for TEI, and no output is TEI",
      hint: "call an output NAME.tei.xml, or add -t tei")
  }
}
