internal import Dispatch
internal import GalleyCore
internal import Synchronization

/// The bytes of an entry that waits to be deflated, is being deflated, or has been.
///
/// Whoever comes first does the work: a thread of the system's pool, or the one that needs the
/// result, so that nothing waits for a thread that there is not.
final class DeflateJob: Sendable {
  /// What deflating gave.
  struct Result: Sendable {
    var compressed: [UInt8]
    var checksum: UInt32
    var size: Int
  }

  private enum State: Sendable {
    case waiting([UInt8])
    case running
    case done(Result)
    case failed(Diagnostic)
  }

  /// How many bytes came in.
  let size: Int
  private let level: Int
  private let state: Mutex<State>
  private let done = DispatchSemaphore(value: 0)

  /// Offers the work to the system's threads.
  init(_ bytes: [UInt8], level: Int) {
    size = bytes.count
    self.level = level
    state = Mutex(.waiting(bytes))
    DispatchQueue.global().async { self.run() }
  }

  /// The result, once it is there.
  ///
  /// Throws what the deflater throws.
  func result() throws(Diagnostic) -> Result {
    if !run() { done.wait() }
    switch state.withLock({ $0 }) {
    case .done(let result): return result
    case .failed(let diagnostic): throw diagnostic
    case .waiting, .running:
      throw Diagnostic(.error, .internal, code: "deflate", "a job ended before it was done")
    }
  }

  /// Deflates, if nobody has begun; gives back whether it did.
  @discardableResult
  private func run() -> Bool {
    let bytes: [UInt8]? = state.withLock { state in
      guard case .waiting(let bytes) = state else { return nil }
      state = .running
      return bytes
    }
    guard let bytes else { return false }
    let deflater = Deflater(level: level)
    var end: State
    do throws(Diagnostic) {
      try deflater.write(bytes)
      deflater.finish()
      end = .done(
        Result(
          compressed: deflater.compressed, checksum: deflater.checksum, size: bytes.count))
    } catch {
      end = .failed(error)
    }
    state.withLock { $0 = end }
    done.signal()
    return true
  }
}

/// A sink that keeps bytes in memory, copied in pieces.
final class ByteBuffer: ByteSink {
  private(set) var bytes: [UInt8] = []

  func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    bytes.withUnsafeBufferPointer { self.bytes.append(contentsOf: $0) }
  }
}
