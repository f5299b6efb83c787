extension ShippedLayouts {
  /// The page of an office in the United States, whose numbers stand above the text: what a letter
  /// and a manuscript have in common.
  static let letterPage = #"""
    page:
      size: letter
      top: 1in
      bottom: 1in
      inner: 1in
      outer: 1in
      text-width: margins
      header: 0.5in
      footer: 0.5in

    footer:
      odd, first: {center: ""}
    """#
}
