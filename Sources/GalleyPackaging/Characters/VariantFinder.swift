/// Finds the places of a file whose bytes are not those that its encoding would write.
///
/// Some encodings have two forms of a character: code page 932 has signs of NEC and of IBM, Big5
/// has box lines twice, ISO-2022-JP may switch more often than it must. The text alone cannot give
/// such bytes back, so they are kept.
public enum VariantFinder {
  /// The places, in order, with the bytes that stand there in the file.
  ///
  /// `result` is what `bytes` were decoded to. In the stretches between the places and the damage
  /// the encoder gives the file's bytes; a place may have damage inside.
  public static func find(
    in bytes: [UInt8], _ result: CharacterDecoder.Result, encoding name: String
  ) -> [CharacterEncoder.Place] {
    guard let encoding = CharacterEncoding(named: name), encoding.hasVariants,
      let walk = VariantWalk(bytes, result, encoding)
    else { return [] }
    return walk.places()
  }
}

/// The comparison of a text with its file, line by line and, where a line differs, by characters.
private struct VariantWalk {
  let bytes: [UInt8]
  let result: CharacterDecoder.Result
  let isStateful: Bool
  let encoder: Encoder
  let decoder: Decoder

  init?(_ bytes: [UInt8], _ result: CharacterDecoder.Result, _ encoding: CharacterEncoding) {
    guard let encoder = Encoder(encoding), let decoder = Decoder(encoding) else { return nil }
    self.bytes = bytes
    self.result = result
    isStateful = encoding.isStateful
    self.encoder = encoder
    self.decoder = decoder
  }

  func places() -> [CharacterEncoder.Place] {
    var places: [CharacterEncoder.Place] = []
    var damage = 0
    let starts = result.lineStarts
    for (index, start) in starts.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1] : nil
      let text = start.text..<(next?.text ?? result.text.count)
      let file = start.file..<(next?.file ?? bytes.count)
      let first = damage
      while damage < result.damage.count, result.damage[damage].offset < text.upperBound {
        damage += 1
      }
      compare(text, file, result.damage[first..<damage], &places)
    }
    return places
  }

  private func compare(
    _ text: Range<Int>, _ file: Range<Int>,
    _ damage: ArraySlice<(offset: Int, fileOffset: Int, bytes: [UInt8])>,
    _ places: inout [CharacterEncoder.Place]
  ) {
    var start = text.lowerBound
    var encoded: [UInt8] = []
    var isWhole = true
    for place in damage {
      isWhole = isWhole && encode(start..<place.offset, &encoded)
      encoded += place.bytes
      start = place.offset + 3
    }
    isWhole = isWhole && encode(start..<text.upperBound, &encoded)
    if isWhole, encoded.elementsEqual(bytes[file]) { return }
    if isStateful {
      places.append((text.lowerBound, text.count, Array(bytes[file])))
    } else {
      walk(text, file, damage, &places)
    }
  }

  /// Goes through a line by characters.
  private func walk(
    _ text: Range<Int>, _ file: Range<Int>,
    _ damage: ArraySlice<(offset: Int, fileOffset: Int, bytes: [UInt8])>,
    _ places: inout [CharacterEncoder.Place]
  ) {
    var (offset, index) = (text.lowerBound, file.lowerBound)
    var damage = damage
    while offset < text.upperBound {
      if let place = damage.first, place.offset == offset {
        offset += 3
        index += place.bytes.count
        damage = damage.dropFirst()
        continue
      }
      if bytes[index] < 0x80, bytes[index] == result.text[offset] {
        offset += 1
        index += 1
        continue
      }
      guard let step = step(offset, index, textEnd: text.upperBound, fileEnd: file.upperBound)
      else {
        // No character begins here that the decoder gives by itself: the rest is kept as it is.
        places.append((offset, text.upperBound - offset, Array(bytes[index..<file.upperBound])))
        return
      }
      var encoded: [UInt8] = []
      let range = offset..<offset + step.text
      let stretch = index..<index + step.file
      if !encode(range, &encoded) || !encoded.elementsEqual(bytes[stretch]) {
        add(offset..<offset + step.text, stretch, &places)
      }
      offset += step.text
      index += step.file
    }
  }

  /// Adds a place, to the one before it where both are near: a place costs more than a few bytes.
  private func add(
    _ text: Range<Int>, _ file: Range<Int>, _ places: inout [CharacterEncoder.Place]
  ) {
    if let last = places.last, case let gap = text.lowerBound - last.offset - last.length,
      gap <= 16,
      gap <= file.lowerBound,
      result.text[(text.lowerBound - gap)..<text.lowerBound].allSatisfy({ $0 < 0x80 })
    {
      places[places.count - 1].length += gap + text.count
      places[places.count - 1].bytes += bytes[(file.lowerBound - gap)..<file.upperBound]
    } else {
      places.append((text.lowerBound, text.count, Array(bytes[file])))
    }
  }

  /// The lengths of the next character.
  ///
  /// That is the shortest piece of up to four bytes that gives the text at the offset. A letter that took up its mark comes out only with the bytes of both.
  private func step(
    _ offset: Int, _ index: Int, textEnd: Int, fileEnd: Int
  ) -> (text: Int, file: Int)? {
    for length in 1...4 where index + length <= fileEnd {
      var piece: [UInt8] = []
      var isDamaged = false
      bytes.withUnsafeBufferPointer { bytes in
        decoder.decode(
          UnsafeBufferPointer(rebasing: bytes[index..<index + length]), into: &piece
        ) { _, _, _ in isDamaged = true }
      }
      if !isDamaged, !piece.isEmpty, offset + piece.count <= textEnd,
        result.text[offset..<offset + piece.count].elementsEqual(piece)
      {
        return (piece.count, length)
      }
    }
    return nil
  }

  private func encode(_ range: Range<Int>, _ output: inout [UInt8]) -> Bool {
    result.text.withUnsafeBufferPointer { encoder.encode($0[range], into: &output) }
  }
}
