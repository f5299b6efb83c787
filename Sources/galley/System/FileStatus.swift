import Glibc

/// What is at a path.
struct FileStatus: Sendable {
  /// What a path may lead to.
  enum Kind: Sendable {
    case file
    case folder
    /// A device, a pipe or a socket: what has no content of its own to replace.
    case stream
  }

  /// A file as the system knows it, whatever its names.
  struct Identity: Hashable, Sendable {
    let device: UInt
    let number: UInt
  }

  let kind: Kind
  let identity: Identity
  /// Who may read, write and run it: the low nine bits.
  let permissions: mode_t
  let owner: uid_t
  let group: gid_t
  let size: Int

  /// What is at `path`, links followed; nil when nothing is, or when it cannot be known.
  init?(of path: String) {
    var status = stat()
    guard unsafe SystemName.withPointer(path, { unsafe stat($0, &status) }) == 0 else { return nil }
    self.init(status)
  }

  /// What an open file is.
  init?(of descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .stream
      }
    identity = Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
    permissions = status.st_mode & 0o777
    owner = status.st_uid
    group = status.st_gid
    size = Int(status.st_size)
  }
}
