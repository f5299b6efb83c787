import GalleyCore
import Glibc

/// Where the bytes of an output go while it is in the making.
enum OutputPlace {
  /// Nowhere yet: the output is a stream.
  case stream
  /// To a temporary file that will be renamed to `target`.
  case temporary(TemporaryFile, target: String)

  /// Looks at the path and makes the temporary file.
  ///
  /// Throws a `cannotCreate` diagnostic that says what stands in the way.
  init(path: String) throws(Diagnostic) {
    if path == InputReading.standardStream {
      self = .stream
      return
    }
    let status = FileStatus(of: path)
    switch status?.kind {
    case .stream?:
      self = .stream
      return
    case .folder?:
      throw Diagnostic(
        .error, .cannotCreate, code: "is-folder", "the output is a folder", file: path,
        hint: "name a file, or give the folder with --output-dir")
    case .file?:
      // A rename would get around the write protection of the file itself.
      guard unsafe SystemName.withPointer(path, { unsafe access($0, W_OK) }) == 0 else {
        throw Self.refusal(of: path)
      }
    case nil: break
    }
    let target = PathName.resolved(path) ?? path
    let folder = PathName.folder(of: target)
    if FileStatus(of: folder) == nil {
      throw Diagnostic(
        .error, .cannotCreate, code: "no-folder", "there is no folder '\(folder)'", file: path,
        hint: "make it first: mkdir -p '\(folder)'")
    }
    do throws(SystemError) {
      self = .temporary(try TemporaryFile(for: target, replacing: status), target: target)
    } catch {
      throw Self.refusal(of: path, error)
    }
  }

  private static func refusal(of path: String, _ error: SystemError = .last) -> Diagnostic {
    error.diagnostic(
      .cannotCreate, code: "cannot-create", "the output cannot be made", file: path)
  }
}
