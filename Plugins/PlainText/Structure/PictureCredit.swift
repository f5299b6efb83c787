/// The words by which the caption of a picture tells whose it is or what it shows: `Foto: Archiv`,
/// `图为…`.
///
/// Such a line is short and lacks a full stop as titles do, and stands between two paragraphs; but
/// no article begins with it.
enum PictureCredit {
  /// Whether a line bears such words.
  static func stands(in line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.characters <= 110 else { return false }
    let text = bytes[Int(line.start)..<Int(line.end)]
    for (index, byte) in text.indices.lazy.map({ ($0, text[$0]) }) where firsts[Int(byte)] {
      let rest = text[index...]
      if words.contains(where: { rest.starts(with: $0) }) { return true }
    }
    return line.first == .han && openings.contains { text.starts(with: $0) }
  }

  private static let words: [[UInt8]] = [
    "Foto: ", "Fotos: ", "FOTO: ", "Bild: ", "Photo: ", "Photo : ", "PHOTO: ", "Photos: ",
    "Photograph: ", "Picture: ",
    "PHOTOGRAPH BY ", "Photograph by ", "PHOTO BY ", "Photo by ", "资料照片", "资料图片", "資料照片", "供图",
    "写真は", "写真＝",
    "＝写真", "写真提供", "撮影）",
  ].map { Array($0.utf8) }

  private static let openings: [[UInt8]] = ["图为", "圖為", "上图", "下图", "左图", "右图"].map {
    Array($0.utf8)
  }

  /// The bytes that the words begin with.
  private static let firsts: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for word in words { table[Int(word[0])] = true }
    return table
  }()
}
