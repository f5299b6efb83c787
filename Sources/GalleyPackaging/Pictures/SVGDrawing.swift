internal import CLibRSVG

/// Draws pictures in SVG, by librsvg where the system has it.
///
/// Nothing is loaded from outside of a picture: it is drawn without an address of its own, from
/// which librsvg would find other files.
public enum SVGDrawing {
  /// The most pixels that a picture gets on a side.
  public static let mostPixels = 4096

  /// Whether the library is there.
  public static var isAvailable: Bool { clibrsvg_is_available() != 0 }

  /// A picture as a PNG of so many pixels, on a transparent ground; nil where the library is not
  /// there, cannot read the picture, or the size is none.
  public static func png(of svg: [UInt8], width: Int, height: Int) -> [UInt8]? {
    guard (1...mostPixels).contains(width), (1...mostPixels).contains(height) else { return nil }
    var size = 0
    guard let bytes = clibrsvg_png(svg, svg.count, Int32(width), Int32(height), &size) else {
      return nil
    }
    defer { clibrsvg_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: size))
  }
}
