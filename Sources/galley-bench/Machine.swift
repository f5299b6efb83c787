import Glibc

/// What a benchmark asks of the system.
enum Machine {
  /// The seconds of processor this process has taken.
  static var processorTime: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory this process has held, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }

  /// The bytes of a file, nil when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    unsafe fseek(file, 0, SEEK_END)
    let size = unsafe max(0, ftell(file))
    unsafe rewind(file)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = unsafe fread(buffer.baseAddress, 1, size, file)
    }
    return bytes.count == size ? bytes : nil
  }

  /// Says why nothing can be measured, and ends.
  static func fail(_ message: String) {
    _ = unsafe Glibc.write(STDERR_FILENO, message + "\n", message.utf8.count + 1)
    exit(1)
  }
}
