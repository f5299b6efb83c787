import GalleyCore
import PlainTextFormat
import Testing

/// Line ends inside of Korean words.
@Suite struct HangulTests {
  private static let prose = """
    겨울이 일찍 찾아와서 배들은 삼월 말까지 부두에 묶여 있었다. 아무도 그런 일을 본 적이 없었다. \
    마을 사람들은 난로 주위에 모여 앉아 지난 여름의 이야기를 나누었다. 바다는 조용했고 하늘은 낮았다. \
    배를 가진 사람들은 매일 아침 부두에 나가 얼음이 녹았는지 살펴보았지만 얼음은 좀처럼 녹지 않았다. \
    아이들은 얼음 위에서 놀았고 노인들은 배들을 바라보며 한숨을 쉬었다. 사월이 되어서야 얼음이 녹기 \
    시작했고 배들은 다시 바다로 나갔다. 마을 사람들은 모두 부두에 나와 배들을 배웅했다. 그해 여름은 \
    길고 더웠다. 배들은 매일 아침 바다로 나갔다가 저녁이면 돌아왔다. 부두에는 언제나 사람들이 모여 \
    있었고 아이들은 물가에서 놀았다. 노인들은 그늘에 앉아 지난 겨울의 얼음을 이야기했다.
    """

  private func width(_ character: Character) -> Int { character == " " || character == "." ? 1 : 2 }

  /// Lines cut where they are full.
  private func cut(_ text: String, _ measure: Int) -> String {
    var lines = [""]
    var total = 0
    for character in text {
      if total + width(character) > measure {
        lines.append("")
        total = 0
        if character == " " { continue }
      }
      lines[lines.count - 1].append(character)
      total += width(character)
    }
    return lines.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }.joined(separator: "\n")
  }

  /// Lines broken between words.
  private func broken(_ text: String, _ measure: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      let total = (line + " " + word).reduce(0) { $0 + width($1) }
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if total > measure {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += " " + word
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test("a text that was broken between words keeps its spaces", arguments: [44, 52, 60])
  func words(_ measure: Int) throws {
    #expect(try read(broken(Self.prose, measure) + "\n").paragraphs == [Self.prose])
  }

  @Test(
    "a text that was cut by characters gets few spaces too many or too few",
    arguments: [44, 52, 60])
  func characters(_ measure: Int) throws {
    let source = cut(Self.prose, measure) + "\n"
    let document = try read(source)
    #expect(document.reconstructedSource() == source)
    let words = document.paragraphs.joined(separator: " ").split(separator: " ")
    let known = Set(Self.prose.split(separator: " "))
    let wrong = words.count { !known.contains($0) }
    // Half of some fifteen line ends would be wrong if all got a space, or none did.
    #expect(wrong <= 4)
  }
}
