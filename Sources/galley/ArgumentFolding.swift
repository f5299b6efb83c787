/// Makes a hundred thousand file names a few arguments.
///
/// The time that ArgumentParser takes grows with the square of the number of arguments (15 s for
/// 20,000). No argument of a process can hold a NUL, so it serves to fold many names into one.
enum ArgumentFolding {
  /// Joins each run of arguments that are no options, all but its first, which may be the value of
  /// the option before it: no option takes more than one value.
  static func fold(_ arguments: ArraySlice<String>) -> [String] {
    var folded: [String] = []
    var names: [String] = []
    var isValue = false
    var onlyNames = false
    func flush() {
      if !names.isEmpty { folded.append(names.joined(separator: "\0")) }
      names = []
    }
    for argument in arguments {
      if onlyNames {
        names.append(argument)
      } else if argument.hasPrefix("-") && argument != "-" {
        flush()
        folded.append(argument)
        isValue = false
        onlyNames = argument == "--"
      } else if isValue, argument != "-" {
        names.append(argument)
      } else {
        // Nothing that begins with a hyphen may be folded: it would look like an option.
        flush()
        folded.append(argument)
        isValue = true
      }
    }
    flush()
    return folded
  }

  /// The names that `fold` joined.
  static func unfold(_ arguments: [String]) -> [String] {
    arguments.flatMap { argument in
      argument.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
