import GalleyCore
import Glibc

/// A failed call of the operating system, in words.
struct SystemError: Error {
  private let number: Int32

  /// The error of the last call on this thread.
  static var last: SystemError { SystemError(errno) }

  /// An error by its number.
  init(_ number: Int32) { self.number = number }

  /// The system's own text: `No space left on device`.
  var text: String { unsafe String(cString: strerror(number)) }

  /// Whether a call may simply be made again.
  var isInterruption: Bool { number == EINTR }

  /// Whether something of that name is there already.
  var isExisting: Bool { number == EEXIST }

  /// A diagnostic of it.
  func diagnostic(
    _ category: Diagnostic.Category, code: String, _ what: String, file: String,
    hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .error, category, code: code, "\(what): \(text)", file: file, hint: hint ?? self.hint)
  }

  private var hint: String? {
    switch number {
    case ENOENT: "check the name and the folder"
    case EACCES, EPERM: "check who may read and write there: 'ls -ld' on the file and its folder"
    case ENOSPC: "the disk is full: free some space or name another folder"
    case EDQUOT: "your share of the disk is used up: free some space or name another folder"
    case EFBIG: "the size of files is limited here: see 'ulimit -f'"
    case EROFS: "the disk is mounted for reading only: name another folder"
    case ENAMETOOLONG: "give a shorter name"
    case ENOTDIR: "a part of the path is a file and no folder"
    case ELOOP: "links lead in a circle"
    case EMFILE, ENFILE: "too many files are open: see 'ulimit -n'"
    case EPIPE: "the program that reads the output ended early"
    default: nil
    }
  }
}
