import GalleyCore

/// The exit codes of the program: the one table of them, after BSD's `sysexits.h`.
enum ExitCodes {
  /// The code of each kind of trouble.
  static func code(for category: Diagnostic.Category) -> Int32 {
    switch category {
    case .usage: 64
    case .data: 65
    case .noInput: 66
    case .internal: 70
    case .cannotCreate: 73
    case .inputOutput: 74
    }
  }

  /// Every code with its meaning, for the manual.
  static let table: [(code: Int32, meaning: String)] = [
    (0, "done; there may be warnings"),
    (code(for: .usage), "the command is wrong: an option, a setting, a name without a format"),
    (code(for: .data), "an input is no text, is empty or cannot be read as what it should be"),
    (code(for: .noInput), "an input is not there or cannot be opened"),
    (code(for: .internal), "Galley is at fault: the audit found that something would be lost"),
    (code(for: .cannotCreate), "an output cannot be made"),
    (code(for: .inputOutput), "reading or writing failed midway, as on a full disk"),
  ]
}
