internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  /// Writes a picture; one that came with the document is in the file, as a `data` URL
  /// (RFC 2397), so that nothing has to lie beside it.
  ///
  /// `isDescribed` puts the alternative text into the element; a figure has its own place for it.
  mutating func write(_ image: Image, isDescribed: Bool) {
    xml.start("graphic")
    if let resource = resources[image.target] {
      let type = resource.mediaType.isEmpty ? "application/octet-stream" : resource.mediaType
      xml.attribute(
        "url",
        URIReference("data:\(type);base64,").text + Base64.text(of: resource.bytes))
    } else {
      xml.attribute("url", URIReference(image.target).text)
    }
    if isDescribed && !image.alternativeText.isEmpty {
      markContent(image.alternativeText)
      xml.element("desc", image.alternativeText)
    }
    xml.end()
  }
}

/// Bytes as text (RFC 4648, section 4).
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The bytes in the base 64 alphabet, padded.
  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let count = min(3, bytes.count - index)
      var group = 0
      for place in 0..<3 {
        group = group << 8 | (place < count ? Int(bytes[index + place]) : 0)
      }
      for place in 0..<4 {
        let digit = alphabet[group >> (18 - 6 * place) & 63]
        text.append(place <= count ? digit : UInt8(ascii: "="))
      }
      index += 3
    }
    return String(decoding: text, as: UTF8.self)
  }
}
