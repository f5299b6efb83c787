/// The names that the parts of a package share.
enum WordML {
  /// The namespace of WordprocessingML.
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// What the content types of its parts begin with.
  static let contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  /// What the types of its relationships begin with.
  static let relationship =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
}
