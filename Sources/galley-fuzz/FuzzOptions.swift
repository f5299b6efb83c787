import GalleyTestSupport
import Glibc

/// What the command line asks for.
struct FuzzOptions {
  /// The seeds to try.
  private(set) var seeds: Range<UInt64> = 0..<1000
  /// The kinds of input to try each with.
  private(set) var kinds = FuzzInput.allCases
  /// Where what fails is kept.
  private(set) var folder: String?

  /// Reads the arguments; nil where they say nothing that is known here.
  init?(_ arguments: [String]) {
    var first: UInt64 = 0
    var count: UInt64 = 1000
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { return nil }
      switch name {
      case "--seed":
        guard let number = UInt64(value) else { return nil }
        first = number
      case "--count":
        guard let number = UInt64(value) else { return nil }
        count = number
      case "--kind":
        guard let kind = FuzzInput(rawValue: value) else { return nil }
        kinds = [kind]
      case "--keep": folder = value
      default: return nil
      }
    }
    let (end, isTooLarge) = first.addingReportingOverflow(count)
    guard !isTooLarge else { return nil }
    seeds = first..<end
  }

  /// Says something on the error stream, which no buffer holds back.
  static func tell(_ message: String) {
    _ = Glibc.write(STDERR_FILENO, message + "\n", message.utf8.count + 1)
  }
}
