import ArgumentParser
import GalleyCore

/// How a command ends that cannot do its work.
enum CommandFailure {
  /// Runs a command; a diagnostic it throws is told and becomes the exit code of its kind.
  static func guarded(_ body: () throws(Diagnostic) -> Void) throws {
    do throws(Diagnostic) { try body() } catch { throw told(error) }
  }

  /// Tells a diagnostic and gives back its exit code.
  static func told(_ diagnostic: Diagnostic) -> ExitCode {
    Descriptor.say(diagnostic.text + "\n")
    return ExitCode(ExitCodes.code(for: diagnostic.category))
  }
}
