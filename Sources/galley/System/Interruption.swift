import Glibc
import Synchronization

/// What becomes of a run that is told to stop (SIGINT, SIGTERM, SIGHUP).
///
/// While no temporary file exists there is nothing to clean up, and the process dies at once. Else
/// the signal is noted, every write fails from then on, the temporaries go, and the process dies of
/// the same signal, as its parent expects. A second signal ends it at once.
enum Interruption {
  private static let noted = Atomic<Int32>(0)
  private static let temporaries = Atomic<Int>(0)

  /// Installs the handlers.
  ///
  /// A reader that went away and a file size limit are ordinary errors of the write that meets
  /// them, not signals.
  static func prepare() {
    // Both are made before a handler can run.
    noted.store(0, ordering: .relaxed)
    temporaries.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      unsafe sigaction(number, nil, &action)
      // A run under nohup, or in the background of a script, stays deaf to them.
      guard unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != 1 else {
        continue
      }
      unsafe action.__sigaction_handler.sa_handler = { number in
        if Interruption.temporaries.load(ordering: .sequentiallyConsistent) == 0 {
          raise(number)
        } else {
          Interruption.noted.store(number, ordering: .sequentiallyConsistent)
        }
      }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      unsafe sigaction(number, &action, nil)
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Whether the run was told to stop.
  static var isNoted: Bool { noted.load(ordering: .sequentiallyConsistent) != 0 }

  /// Says that a temporary file is about to be made.
  static func temporaryBegins() { temporaries.add(1, ordering: .sequentiallyConsistent) }

  /// Says that a temporary file is gone or has its final name.
  static func temporaryEnds() { temporaries.subtract(1, ordering: .sequentiallyConsistent) }

  /// Ends the process as the noted signal would have; does nothing when there is none.
  static func dieIfNoted() {
    let number = noted.load(ordering: .sequentiallyConsistent)
    if number != 0 { raise(number) }
  }
}
