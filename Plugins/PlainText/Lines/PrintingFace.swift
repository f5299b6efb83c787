/// The widths of the letters of a face that pages are printed in, in thousandths of an em.
///
/// The widths between all faces (`ProportionalWidths`) tell whether a word had room on a line; only
/// those of the very face tell a line that is full from one that is short by an indent.
struct PrintingFace: Sendable {
  /// The widths from space to tilde, those of some marks and letters besides, and of a narrow
  /// letter under an accent.
  private let widths: [Int32]

  private init(_ widths: [Int32]) { self.widths = widths }

  /// The faces most pages of documents are set in.
  static let common = [times, helvetica, dejaVuSerif, dejaVuSans]

  /// Times and the faces of its widths.
  private static let times = PrintingFace([
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    500, 1000, 333, 444, 1000, 500, 333, 500, 667, 722, 889, 889, 350, 278,
  ])

  /// Helvetica and Arial, and the faces of their widths.
  private static let helvetica = PrintingFace([
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    556, 1000, 222, 333, 1000, 556, 333, 611, 889, 944, 1000, 1000, 350, 278,
  ])

  /// DejaVu Serif, the serif face of many free systems.
  private static let dejaVuSerif = PrintingFace([
    318, 402, 460, 838, 636, 950, 890, 275, 390, 390, 500, 838, 318, 338, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 536, 1000, 722, 735, 765, 802, 730,
    694, 799, 872, 395, 401, 747, 664, 1024, 875, 820, 673, 820, 753, 685, 667, 843, 722, 1028, 712,
    660, 695, 390, 337, 390, 838, 500, 500, 596, 640, 560, 640, 592, 370, 640, 644, 320, 310, 606,
    320, 948, 644, 602, 640, 640, 478, 513, 402, 644, 565, 856, 564, 565, 527, 636, 337, 636, 838,
    500, 1000, 318, 511, 1000, 612, 400, 668, 940, 989, 1001, 1137, 590, 320,
  ])

  /// DejaVu Sans, its companion.
  private static let dejaVuSans = PrintingFace([
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    500, 1000, 318, 518, 1000, 612, 400, 630, 982, 1023, 974, 1070, 590, 278,
  ])
  /// The width of a character, 0 where it is not known.
  func width(_ value: UInt32) -> Int32 {
    if value >= 0x20 && value < 0x7F { return widths[Int(value) - 0x20] }
    if value >= 0xC0 && value < 0x180 {
      let base = Self.bases[Int(value) - 0xC0]
      if base == UInt8(ascii: "i") { return widths[108] }
      if base != UInt8(ascii: " ") { return widths[Int(base) - 0x20] }
    }
    switch value {
    case 0xA0: return widths[0]
    case 0xAD, 0x2010, 0x2011: return widths[13]
    case 0x2013: return widths[95]
    case 0x2014, 0x2015: return widths[96]
    case 0x2018...0x201B: return widths[97]
    case 0x201C...0x201F: return widths[98]
    case 0x2026: return widths[99]
    case 0xAB, 0xBB: return widths[100]
    case 0x2039, 0x203A: return widths[101]
    case 0xDF: return widths[102]
    case 0xE6: return widths[103]
    case 0x153: return widths[104]
    case 0xC6: return widths[105]
    case 0x152: return widths[106]
    case 0x2022: return widths[107]
    case 0xA1: return widths[1]
    case 0xBF: return widths[31]
    case 0xB7: return widths[8]
    default: return 0
    }
  }

  /// The letter below the accent, from U+00C0 to U+017F; a space where there is none.
  private static let bases = Array(
    ("AAAAAA CEEEEIIIIDNOOOOO+OUUUUYP aaaaaa ceeeeiiiidnooooo+ouuuuypy"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi  JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo  "
      + "RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)
}
