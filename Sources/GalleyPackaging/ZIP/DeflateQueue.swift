import GalleyCore

/// Blocks of all entries of an archive, deflated on all processors while the next are written.
///
/// The thread that writes takes part in the work where too much waits, so that memory stays bounded
/// and one processor is enough.
final class DeflateQueue {
  /// How many bytes are deflated at a time.
  ///
  /// It is the same on every machine, and so is what comes
  /// out.
  static let blockSize = 1 << 19
  /// How many bytes may wait: enough for all processors, little memory.
  private static let waitingLimit = 4 << 20

  private let level: Int
  private var jobs: [DeflateJob] = []
  private var waiting = 0

  init(level: Int) {
    self.level = level
  }

  /// Takes a block on; `before` is what stands before it in its entry.
  func add(
    _ block: ArraySlice<UInt8>, after before: ArraySlice<UInt8>, isLast: Bool
  ) -> DeflateJob {
    let job = DeflateJob(
      block, after: before.suffix(Deflater.window), isLast: isLast, level: level)
    jobs.append(job)
    waiting += job.size
    while waiting > Self.waitingLimit {
      if !forgetDone() { help(jobs[0]) }
    }
    return job
  }

  /// Takes all of an entry on, block by block.
  func add(_ bytes: [UInt8]) -> [DeflateJob] {
    stride(from: 0, to: max(1, bytes.count), by: Self.blockSize).map { start in
      let end = min(bytes.count, start + Self.blockSize)
      return add(bytes[start..<end], after: bytes[..<start], isLast: end == bytes.count)
    }
  }

  /// The result of a job, waited for if need be.
  func result(of job: DeflateJob) throws(Diagnostic) -> DeflateJob.Result {
    while !job.isDone { help(job) }
    return try job.work.value()
  }

  /// Does a part of the work, or waits for the job where others have all of it in hand.
  private func help(_ job: DeflateJob) {
    if job.work.run() || jobs.contains(where: { $0.work.run() }) { return }
    job.work.wait()
  }

  /// Leaves out what is done; gives back whether there was anything.
  private func forgetDone() -> Bool {
    let count = jobs.count
    jobs.removeAll(where: \.isDone)
    waiting = jobs.reduce(0) { $0 + $1.size }
    return jobs.count < count
  }
}
