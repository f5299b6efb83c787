import GalleyCore
import Glibc

/// A file that is being written under a name of its own, beside the one it will have.
struct TemporaryFile: Sendable {
  /// The open file.
  let descriptor: Int32
  private let path: String
  private let ticket: Interruption.Ticket?

  /// Makes `.NAME.galley-PID` in the target's own folder: a rename works on one disk only.
  ///
  /// It gets the rights of `old`, the file it is to replace. Throws the error of the system.
  init(for target: String, replacing old: FileStatus?) throws(SystemError) {
    // A name may have 255 bytes, and this one has to be longer than the target's.
    let name = String(decoding: PathName.last(of: target).utf8.prefix(200), as: UTF8.self)
    let stem = PathName.join(PathName.folder(of: target), ".\(name).galley-\(getpid())")
    var made = Self.make(stem)
    // What a run of the same number left behind when it was killed is not ours to remove.
    for number in 1..<100 {
      guard case .failure(let error) = made, error.isExisting else { break }
      made = Self.make("\(stem)-\(number)")
    }
    self = try made.get()
    if let old {
      // Only root may give files away; for others the owner is the same already.
      _ = fchown(descriptor, old.owner, old.group)
      fchmod(descriptor, old.permissions)
    }
  }

  private init(descriptor: Int32, path: String, ticket: Interruption.Ticket?) {
    self.descriptor = descriptor
    self.path = path
    self.ticket = ticket
  }

  private static func make(_ path: String) -> Result<TemporaryFile, SystemError> {
    let ticket = Interruption.register(path)
    let descriptor = unsafe SystemName.withPointer(path) {
      unsafe open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    }
    if descriptor >= 0 {
      return .success(TemporaryFile(descriptor: descriptor, path: path, ticket: ticket))
    }
    let error = SystemError.last
    Interruption.release(ticket)
    return .failure(error)
  }

  /// Gives the file its name.
  ///
  /// Throws the error of the system; then the file is still there.
  func rename(to target: String) throws(SystemError) {
    let result = unsafe SystemName.withPointer(path) { path in
      unsafe SystemName.withPointer(target) { target in unsafe Glibc.rename(path, target) }
    }
    guard result == 0 else { throw .last }
    Interruption.release(ticket)
  }

  /// Removes the file.
  func remove() {
    _ = unsafe SystemName.withPointer(path) { unsafe unlink($0) }
    Interruption.release(ticket)
  }
}
