import GalleyCore
import Glibc

/// Makes the folder of `--output-dir`.
enum FolderMaking {
  /// Makes a folder and those above it; it may be there already.
  ///
  /// Throws a `cannotCreate` diagnostic.
  static func make(_ path: String) throws(Diagnostic) {
    if let status = FileStatus(of: path) {
      if status.kind == .folder { return }
      throw Diagnostic(
        .error, .cannotCreate, code: "no-folder", "the output folder is a file", file: path,
        hint: "name another folder")
    }
    let parent = PathName.folder(of: path)
    if parent != path, parent != "." { try make(parent) }
    guard
      unsafe SystemName.withPointer(path, { unsafe mkdir($0, 0o777) }) == 0
        || SystemError.last.isExisting
    else {
      throw SystemError.last.diagnostic(
        .cannotCreate, code: "cannot-create", "the output folder cannot be made", file: path)
    }
  }
}
