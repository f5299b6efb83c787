import ArgumentParser

@main
struct Galley: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "galley")
}
