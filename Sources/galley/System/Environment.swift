import GalleyCore
import Glibc

/// The variables of the environment that Galley obeys: two, and only one that files depend on.
enum Environment {
  /// The time to write into files: `SOURCE_DATE_EPOCH`, in seconds (reproducible-builds.org).
  ///
  /// Nil when it is not set. Throws a `usage` diagnostic when it is no such number.
  static func timestamp() throws(Diagnostic) -> Timestamp? {
    guard let pointer = unsafe getenv("SOURCE_DATE_EPOCH") else { return nil }
    let text = unsafe String(cString: pointer)
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let seconds = Int(text),
      let timestamp = Timestamp(secondsSince1970: seconds)
    else {
      throw Diagnostic(
        .error, .usage, code: "bad-source-date", "SOURCE_DATE_EPOCH cannot be '\(text)'",
        hint: "set it to a number of seconds since 1970, as of 'git log -1 --format=%ct', "
          + "or unset it")
    }
    return timestamp
  }

  /// Whether the user wants no colours: `NO_COLOR` is set and not empty (no-color.org).
  static var refusesColor: Bool {
    guard let pointer = unsafe getenv("NO_COLOR") else { return false }
    return unsafe pointer.pointee != 0
  }
}
