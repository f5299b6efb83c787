import Glibc
import Synchronization

/// What becomes of a run that is told to stop (SIGINT, SIGTERM, SIGHUP): its temporary files go,
/// and it dies of that signal, as its parent expects.
enum Interruption {
  /// A place in the list of what has to go.
  struct Ticket: Sendable {
    fileprivate let slot: Int
  }

  private typealias Path = UnsafeMutablePointer<CChar>

  /// The paths of the temporary files there are.
  ///
  /// A signal handler may neither lock nor allocate: it takes each path out by one atomic
  /// exchange, and so does the thread that made the file, so that one of them owns it.
  nonisolated(unsafe) private static let paths = unsafe InlineArray<256, Atomic<Path?>> { _ in
    unsafe Atomic(nil)
  }

  /// Installs the handlers.
  ///
  /// A reader that went away and a limit on the size of files are ordinary errors of the write
  /// that meets them, not signals.
  static func prepare() {
    // A lazy value must be there before a handler asks for it.
    unsafe paths[0].store(nil, ordering: .sequentiallyConsistent)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      unsafe sigaction(number, nil, &action)
      // A run under nohup, or in the background of a script, stays deaf to them.
      guard unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != 1 else {
        continue
      }
      unsafe action.__sigaction_handler.sa_handler = { number in
        Interruption.removeAll()
        // The handler is reset: the signal comes again when this one returns, and ends the process.
        raise(number)
      }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      unsafe sigaction(number, &action, nil)
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Puts a file that is about to be made on the list.
  ///
  /// Nil when 256 are on it already; then a signal leaves that one behind.
  static func register(_ path: String) -> Ticket? {
    guard let copy = unsafe SystemName.withPointer(path, { unsafe strdup($0) }) else { return nil }
    for slot in unsafe paths.indices {
      let (isMine, _) = unsafe paths[slot].compareExchange(
        expected: nil, desired: copy, ordering: .sequentiallyConsistent)
      if isMine { return Ticket(slot: slot) }
    }
    unsafe free(copy)
    return nil
  }

  /// Takes a file off the list that is gone or has its final name.
  static func release(_ ticket: Ticket?) {
    guard let ticket else { return }
    unsafe free(paths[ticket.slot].exchange(nil, ordering: .sequentiallyConsistent))
  }

  private static func removeAll() {
    for slot in unsafe paths.indices {
      if let path = unsafe paths[slot].exchange(nil, ordering: .sequentiallyConsistent) {
        unsafe unlink(path)
      }
    }
  }
}
