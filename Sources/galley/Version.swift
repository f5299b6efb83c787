import GalleyCore

/// This program, as it names itself in files and on the terminal: the one place of its version.
let program = Program(version: "0.1.0")
