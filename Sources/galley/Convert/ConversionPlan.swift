import GalleyCore

/// What a command means: every input with the outputs that are made of it.
///
/// A hundred thousand inputs cost a name each; an input's outputs are worked out when its turn
/// comes.
struct ConversionPlan: Sendable {
  /// One output of one input.
  struct Output: Sendable {
    /// The path, `-` for standard output.
    var path: String
    /// The format and the settings it is written with.
    var target: Target
  }

  /// A format to write.
  struct Target: Sendable {
    var format: DocumentFormat
    var settings: Settings
  }

  /// The inputs in the order they were named.
  let inputs: [String]
  private let destination: Destination

  private enum Destination: Sendable {
    case files([Output])
    case folder(String, [Target])
  }

  /// Works out what goes where.
  ///
  /// Throws a `usage` diagnostic when that is not clear, when two outputs would have one name, or
  /// when an output would replace an input.
  init(
    inputs: [String], outputs: [String], folder: String?, formatNames: [String],
    registry: FormatRegistry, settings: GivenSettings
  ) throws(Diagnostic) {
    self.inputs = inputs
    let named = try Self.targets(of: formatNames, registry: registry, settings: settings)
    if let folder {
      guard outputs.isEmpty else {
        throw Self.usage(
          "output-twice", "-o and --output-dir are both given", hint: "give one of them")
      }
      guard !named.isEmpty else {
        throw Self.usage(
          "no-format", "--output-dir needs the formats to write",
          hint: "add them, as in '-t \(Self.writableNames(registry).joined(separator: ","))'")
      }
      destination = .folder(folder, named)
    } else {
      destination = .files(
        try Self.outputs(outputs, named: named, registry: registry, settings: settings))
      guard inputs.count == 1 || outputs.isEmpty else {
        throw Self.usage(
          "many-inputs", "-o names the output of one input, but there are \(inputs.count)",
          hint: "give a folder for the outputs with --output-dir; join the inputs with 'cat', "
            + "and name '-' as the input, if they are one text")
      }
    }
  }

  /// The outputs of an input, in the order they were named.
  func outputs(of input: String) -> [Output] {
    switch destination {
    case .files(let outputs): return outputs
    case .folder(let folder, let targets):
      let stem = PathName.stem(of: input)
      return targets.map { target in
        let name = stem + "." + (target.format.fileExtensions.first ?? target.format.name)
        return Output(path: PathName.join(folder, name), target: target)
      }
    }
  }

  /// The folder that must be there before the first output, nil when none need be made.
  var folder: String? {
    if case .folder(let folder, _) = destination { folder } else { nil }
  }

  /// The formats that are written, each once.
  var targets: [Target] {
    switch destination {
    case .files(let outputs): outputs.map(\.target)
    case .folder(_, let targets): targets
    }
  }

  private static func targets(
    of names: [String], registry: FormatRegistry, settings: GivenSettings
  ) throws(Diagnostic) -> [Target] {
    var targets: [Target] = []
    for name in names.flatMap({ $0.split(separator: ",").map(String.init) }) {
      guard let format = registry.format(named: name), format.writer != nil else {
        throw usage(
          "unknown-format", "there is no format '\(name)' to write",
          hint: "the formats are " + writableNames(registry).joined(separator: ", "))
      }
      targets.append(try target(format, settings))
    }
    return targets
  }

  private static func target(
    _ format: DocumentFormat, _ given: GivenSettings
  ) throws(Diagnostic) -> Target {
    let settings = try given.settings(for: format)
    try format.writer?.check(settings)
    return Target(format: format, settings: settings)
  }

  private static func outputs(
    _ paths: [String], named: [Target], registry: FormatRegistry, settings: GivenSettings
  ) throws(Diagnostic) -> [Output] {
    guard !paths.isEmpty else {
      throw usage(
        "no-output", "nothing says where the output goes",
        hint: "name the file with -o, or a folder with --output-dir ('--output-dir .' for here)")
    }
    if !named.isEmpty {
      guard named.count == paths.count else {
        throw usage(
          "uneven-outputs",
          "there are not as many formats (\(named.count)) as outputs (\(paths.count))",
          hint: "name as many files as formats, in the same order, or leave out -t")
      }
      return zip(paths, named).map { Output(path: $0, target: $1) }
    }
    var outputs: [Output] = []
    for path in paths {
      guard let format = registry.writer(forFileName: path) else {
        throw Diagnostic(
          .error, .usage, code: "unknown-extension",
          path == InputReading.standardStream
            ? "standard output has no name that tells a format" : "the name tells no format",
          file: path,
          hint: "name the format with -t, or end the name with one of "
            + registry.formats.filter { $0.writer != nil }.flatMap(\.fileExtensions)
            .map { "." + $0 }.joined(separator: ", "))
      }
      outputs.append(Output(path: path, target: try target(format, settings)))
    }
    return outputs
  }

  private static func writableNames(_ registry: FormatRegistry) -> [String] {
    registry.formats.filter { $0.writer != nil }.map(\.name)
  }

  private static func usage(_ code: String, _ message: String, hint: String) -> Diagnostic {
    Diagnostic(.error, .usage, code: code, message, hint: hint)
  }
}
