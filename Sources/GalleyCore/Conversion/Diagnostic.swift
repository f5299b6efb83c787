/// Something a person should know: what happened, where, and what to do.
public struct Diagnostic: Error, Sendable, Equatable {
  /// How bad it is.
  public enum Severity: String, Sendable, CaseIterable {
    /// Nothing was lost; it is good to know.
    case note
    /// Something was replaced, guessed or left out; the output stands.
    case warning
    /// There is no output.
    case error
  }

  /// What kind of trouble it is; the command line has an exit code for each.
  public enum Category: String, Sendable, CaseIterable {
    /// The command or a setting is wrong.
    case usage
    /// The input is there but cannot be read as what it should be.
    case data
    /// The input is not there or cannot be opened.
    case noInput
    /// The output cannot be made.
    case cannotCreate
    /// Reading or writing failed midway.
    case inputOutput
    /// Galley itself is at fault.
    case `internal`
  }

  /// How bad it is.
  public var severity: Severity
  /// What kind of trouble it is.
  public var category: Category
  /// A stable name in lower case with hyphens, such as `not-text`.
  public var code: String
  /// What happened, as a sentence without its full stop.
  public var message: String
  /// The file it is about.
  public var file: String?
  /// The place in the file.
  public var position: SourcePosition?
  /// What to do about it.
  public var hint: String?

  /// Makes a diagnostic.
  public init(
    _ severity: Severity, _ category: Category = .data, code: String, _ message: String,
    file: String? = nil, position: SourcePosition? = nil, hint: String? = nil
  ) {
    self.severity = severity
    self.category = category
    self.code = code
    self.message = message
    self.file = file
    self.position = position
    self.hint = hint
  }

  /// A name on one line: controls are shown as signs.
  public static func shown(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return name }
    let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar.value < 0x20
        ? Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        : scalar.value == 0x7F ? "\u{2421}" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The text for a terminal: `file:line:column: severity: message [code]`, the hint below.
  public var text: String {
    // A name may have any character in it, a line end too.
    var place = file.map(Self.shown) ?? ""
    if let position { place += (place.isEmpty ? "" : ":") + position.description }
    var result = place.isEmpty ? "" : place + ": "
    result += "\(severity.rawValue): \(message)"
    if let byte = position?.byte { result += " (byte \(byte))" }
    result += " [\(code)]"
    if let hint { result += "\n  hint: \(hint)" }
    return result
  }
}
