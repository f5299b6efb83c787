import Glibc

/// Runs shell commands with the `galley` that was built along with the tests.
enum Shell {
  /// The folder of the test program, where `galley` is too.
  static let buildFolder: String = {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count)
    let text = String(decoding: path.prefix(max(0, length)).map(UInt8.init), as: UTF8.self)
    return String(text[..<(text.lastIndex(of: "/") ?? text.endIndex)])
  }()

  /// The folder of the project.
  static let projectFolder: String = {
    #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
  }()

  /// What a command printed on both streams, as bytes, and its exit code.
  struct Outcome {
    var output: [UInt8]
    var exitCode: Int

    /// What was printed, line by line, and `exit N` when that is not 0.
    var lines: [String] {
      let text = String(decoding: output, as: UTF8.self)
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last == "" { lines.removeLast() }
      if exitCode != 0 { lines.append("exit \(exitCode)") }
      return lines
    }
  }

  /// A folder in the temporary directory.
  static func makeFolder() -> String {
    var template = Array("/tmp/galley-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return "." }
    return String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
  }

  /// Removes a folder and all that is in it.
  static func removeFolder(_ folder: String) {
    _ = run("cd / && chmod -R u+rwx '\(folder)' && rm -rf '\(folder)'", in: "/")
  }

  /// Runs a script with `sh`.
  ///
  /// `as_user` before a command runs it without root's rights, for tests of rights.
  static func run(_ script: String, in folder: String) -> Outcome {
    let prelude = """
      cd '\(folder)' || exit 99
      unset SOURCE_DATE_EPOCH
      PATH='\(buildFolder)':$PATH
      export GALLEY_ROOT='\(projectFolder)'
      as_user() {
        if [ "$(id -u)" != 0 ]; then "$@"; return; fi
        chmod 777 . && cp "$(command -v galley)" ./.galley && shift
        setpriv --reuid=65534 --regid=65534 --clear-groups ./.galley "$@"
        status=$?; rm -f ./.galley; return $status
      }
      exec 2>&1

      """
    // The threads of Swift's pool hold signals back, and a child would inherit that.
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    guard let pipe = popen(prelude + script + "\n", "r") else {
      return Outcome(output: [], exitCode: -1)
    }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      output += buffer[..<count]
    }
    let status = pclose(pipe)
    // As the shell has it: 128 and the number for a process that died of a signal.
    return Outcome(
      output: output, exitCode: Int(status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F))
  }
}
