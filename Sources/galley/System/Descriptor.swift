import GalleyCore
import Glibc

/// Writing to open files.
enum Descriptor {
  /// Writes all bytes.
  ///
  /// Throws an `inputOutput` diagnostic.
  static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(Diagnostic) {
    if let error = tryWrite(bytes, to: descriptor) {
      throw error.diagnostic(
        .inputOutput, code: "write-failed", "the output cannot be written", file: path)
    }
  }

  /// Closes a file that was written.
  ///
  /// Throws an `inputOutput` diagnostic: some disks tell only then that they are full.
  static func close(_ descriptor: Int32, path: String) throws(Diagnostic) {
    guard Glibc.close(descriptor) == 0 || SystemError.last.isInterruption else {
      throw SystemError.last.diagnostic(
        .inputOutput, code: "write-failed", "the output cannot be written", file: path)
    }
  }

  /// Writes a message to standard error; nobody can be told when that fails.
  static func say(_ text: String) {
    _ = tryWrite(SystemName.bytes(of: text), to: STDERR_FILENO)
  }

  /// Writes a text that was asked for to standard output.
  static func put(_ text: String) throws(Diagnostic) {
    try write(Array(text.utf8), to: STDOUT_FILENO, path: InputReading.standardStream)
  }

  /// Whether standard output goes to a terminal.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal that standard output goes to; nil when it goes to none.
  static var outputWidth: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  private static func tryWrite(_ bytes: [UInt8], to descriptor: Int32) -> SystemError? {
    unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer[...]
      while unsafe !rest.isEmpty {
        let count = unsafe Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 {
          unsafe rest = rest.dropFirst(count)
        } else if count == 0 || !SystemError.last.isInterruption {
          return .last
        }
      }
      return nil
    }
  }
}
