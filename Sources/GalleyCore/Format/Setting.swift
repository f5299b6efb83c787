/// A setting of a format: declared once, then parsed, checked, listed and completed from that.
public struct Setting: Sendable, Equatable {
  /// What values it takes.
  public enum Kind: Sendable, Equatable {
    /// `true` or `false`.
    case flag
    /// One of these words.
    case choice([String])
    /// A whole number in a range.
    case integer(ClosedRange<Int>)
    /// Any text.
    case text
    /// Files: the value is a path, which the command line opens; it may be given again.
    case files
    /// One of these words, or a file: any other value is a path, which the command line opens.
    case choiceOrFile([String])

    /// Whether a value names a file.
    public func namesFile(_ value: String) -> Bool {
      switch self {
      case .files: true
      case .choiceOrFile(let words): !words.contains(value)
      case .flag, .choice, .integer, .text: false
      }
    }
  }

  /// The name: lower case with hyphens, unique in its format.
  public var name: String
  /// What it does, in a sentence without its full stop.
  public var summary: String
  /// What values it takes.
  public var kind: Kind
  /// The value when the user gives none.
  public var defaultValue: String

  /// Makes a setting.
  public init(_ name: String, _ summary: String, kind: Kind, default defaultValue: String) {
    self.name = name
    self.summary = summary
    self.kind = kind
    self.defaultValue = defaultValue
  }

  /// What `value` lacks to be a value of this setting, nil when it is one.
  public func problem(with value: String) -> String? {
    switch kind {
    case .flag:
      return ["true", "false"].contains(value) ? nil : "it takes true or false"
    case .choice(let words):
      return words.contains(value) ? nil : "it takes one of " + words.joined(separator: ", ")
    case .integer(let range):
      guard let number = Int(value), range.contains(number) else {
        return "it takes a whole number from \(range.lowerBound) to \(range.upperBound)"
      }
      return nil
    case .text, .files, .choiceOrFile:
      return nil
    }
  }
}

/// The values of a format's settings, each checked against its declaration.
public struct Settings: Sendable, Equatable {
  private var values: [String: String]
  private var files: [String: [InputFile]] = [:]

  /// The defaults of `declared`, with `given` put over them; `files` are those that settings of the
  /// kind `.files` name, opened.
  ///
  /// Throws a `usage` diagnostic for a value that does not fit. A name that is not declared is
  /// left to the caller, who knows the other formats of the run.
  public init(
    declared: [Setting] = [], given: [String: String] = [:], files: [String: [InputFile]] = [:]
  ) throws(Diagnostic) {
    values = [:]
    for setting in declared {
      self.files[setting.name] = files[setting.name]
    }
    for setting in declared {
      let value = given[setting.name] ?? setting.defaultValue
      if let problem = setting.problem(with: value) {
        throw Diagnostic(
          .error, .usage, code: "bad-setting",
          "the setting \(setting.name) cannot be '\(value)': \(problem)",
          hint: "run 'galley formats' to see every setting")
      }
      values[setting.name] = value
    }
  }

  /// Whether a flag is on.
  public func flag(_ name: String) -> Bool { values[name] == "true" }

  /// The value of a choice or a text; empty when it was not declared.
  public func text(_ name: String) -> String { values[name] ?? "" }

  /// The value of a number; 0 when it was not declared.
  public func integer(_ name: String) -> Int { Int(values[name] ?? "") ?? 0 }

  /// The files of a setting, in the order they were named; none when it was not declared.
  public func files(_ name: String) -> [InputFile] { files[name] ?? [] }
}
