import GalleyCore
import Glibc

/// Where the bytes of an output go while it is in the making.
enum OutputPlace {
  /// Nowhere yet: the output is a stream.
  case stream
  /// To a temporary file that will be renamed to `target`.
  case temporary(descriptor: Int32, path: String, target: String)

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
      guard unsafe access(path, W_OK) == 0 else { throw Self.refusal(of: path) }
    case nil: break
    }
    let target = PathName.resolved(path) ?? path
    let folder = PathName.folder(of: target)
    if FileStatus(of: folder) == nil {
      throw Diagnostic(
        .error, .cannotCreate, code: "no-folder", "there is no folder '\(folder)'", file: path,
        hint: "make it first: mkdir -p '\(folder)'")
    }
    self = try Self.makeTemporary(for: target, in: folder, replacing: status, path: path)
  }

  /// Makes `.NAME.galley-PID` in the target's own folder: a rename works on one disk only.
  private static func makeTemporary(
    for target: String, in folder: String, replacing old: FileStatus?, path: String
  ) throws(Diagnostic) -> OutputPlace {
    // A name may have 255 bytes, and this one has to be longer than the output's.
    let name = String(decoding: PathName.last(of: target).utf8.prefix(200), as: UTF8.self)
    Interruption.temporaryBegins()
    for attempt in 0..<100 {
      let suffix = attempt == 0 ? "" : "-\(attempt)"
      let temporary = PathName.join(folder, ".\(name).galley-\(getpid())\(suffix)")
      let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 {
        if let old {
          // Only root may give files away; for others the owner is the same already.
          _ = fchown(descriptor, old.owner, old.group)
          fchmod(descriptor, old.permissions)
        }
        return .temporary(descriptor: descriptor, path: temporary, target: target)
      }
      guard SystemError.last.isExisting else { break }
    }
    let refusal = refusal(of: path)
    Interruption.temporaryEnds()
    throw refusal
  }

  private static func refusal(of path: String) -> Diagnostic {
    SystemError.last.diagnostic(
      .cannotCreate, code: "cannot-create", "the output cannot be made", file: path)
  }
}
