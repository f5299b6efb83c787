extension Setting {
  /// The setting of formats whose lines may run from top to bottom.
  public static let vertical = Setting(
    "vertical",
    "whether Chinese, Japanese and Korean run from top to bottom; auto: as in the book it was read from",
    kind: .choice(["auto", "true", "false"]), default: "auto")
}

extension Settings {
  /// Which way the user wants lines to run; nil where that is as the document says.
  public var wantsVertical: Bool? {
    switch text(Setting.vertical.name) {
    case "true": true
    case "false": false
    default: nil
    }
  }
}
