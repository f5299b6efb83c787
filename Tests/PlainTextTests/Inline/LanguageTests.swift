import GalleyCore
import Testing

@testable import PlainTextFormat

@Suite struct LanguageTests {
  @Test("accents that stand apart from their letters tell as much")
  func decomposed() {
    let composed = "A ház a dombon volt, és már a többi is, és már az, és már egy."
    var apart = ""
    for character in composed {
      switch character {
      case "á": apart += "a\u{301}"
      case "é": apart += "e\u{301}"
      default: apart.append(character)
      }
    }
    let (one, other) = (
      CommonWords.latin.best(Array(composed.utf8)[...]),
      CommonWords.latin.best(Array(apart.utf8)[...])
    )
    #expect(one?.tag == "hu")
    #expect(other?.tag == "hu")
    #expect(one?.percent == other?.percent)
  }

  @Test(
    "the language of a sentence",
    arguments: [
      ("en", "The house was on the hill, and he went to it with his dog."),
      ("de", "Das Haus war auf dem Berg, und er ging mit dem Hund zu ihm."),
      ("fr", "La maison est sur la colline, et il ne va pas dans le jardin avec les enfants."),
      ("es", "La casa que se ve en el monte es de los hombres que no lo dicen."),
      ("es", "En el puerto de la isla, en la costa y en las casas, no hay barcos por la tormenta."),
      ("eo", "La domo estas sur la monto, kaj mi ne iris al ĝi kun la hundo."),
      ("it", "La casa che si vede non era di uno che lavora per gli altri della città."),
      ("pt", "A casa não é uma das mais altas, mas os homens vão para ela com o cão."),
      ("nl", "Het huis van de man is niet op het land, en hij zegt dat een hond met hem is."),
      ("sv", "Huset är på berget, och han gick inte till det för att det var en hund som var med."),
      ("pl", "Dom był na wzgórzu, a on nie wiedział, że się do niego zbliża i jest sam."),
      ("cs", "Dům byl na kopci a on se bál, že je to pes, ale jsem s ním do večera."),
      ("hu", "A ház a dombon volt, és nem tudta, hogy ez csak egy kutya, de már mint barát."),
      ("fi", "Talo oli mäellä, mutta hän ei ollut siellä, kun koira tuli niin kuin se on."),
      ("no", "Huset er på berget, og han ble ikke med til det som var av tre for den natten."),
      ("ro", "Casa era pe deal, și el nu a mai fost cu câinele lui să vadă că este în curte."),
      ("tr", "Ev bir tepenin üstündeydi ve bu köpek için çok güzel değil ama her şey daha iyi."),
      ("vi", "Ngôi nhà của người đàn ông là một trong những nơi không có chó và đã được xây."),
      ("la", "Domus in colle est, sed non ad eam it cum cane, quod in via est et qui videt."),
      ("ru", "Дом был на холме, и он не знал, что это его собака, но она с ним."),
      ("uk", "Дім був на пагорбі, і він не знав, що це його собака, але й вона з ним."),
      ("bg", "Къщата беше на хълма и той не знаеше, че това е кучето, но се върна от града."),
      ("el", "Το σπίτι ήταν πάνω στον λόφο και εκείνος δεν το ήξερε."),
      ("he", "הבית היה על הגבעה והוא לא ידע שהכלב שלו שם."),
      ("ar", "كان البيت على التل ولم يكن يعرف أن كلبه هناك."),
      ("fa", "خانه روی تپه بود و او نمی‌دانست که سگش آنجا می‌گردد و چه می‌کند."),
      ("th", "บ้านอยู่บนเนินเขาและเขาไม่รู้ว่าสุนัขอยู่ที่นั่น"),
      ("ko", "집은 언덕 위에 있었고 그는 개가 거기 있는 줄 몰랐다."),
      ("ja", "家は丘の上にあり、彼は犬がそこにいるとは知らなかった。"),
      ("ja", "東京の気候変動対応、経済対策の実施"),
      ("zh-Hans", "这座房子在山上，他们不知道狗来过。"), ("zh-Hant", "這座房子在山上，他們不知道狗來過。"),
    ])
  func sentences(tag: String, text: String) {
    #expect(LanguageGuess(Array(text.utf8)).language.tag == tag)
  }
}

@Suite struct ForeignRunTests {
  @Test(
    "runs in another script",
    arguments: [
      (
        "The word 漢字 and the word かな are in it, and the name 한국 too.",
        "The word {zh 漢字} and the word {ja かな} are in it, and the name {ko 한국} too."
      ),
      (
        "The poem 这首诗说春天来了，他们还没看见 is in the house of the man, and it is as old as the hills that he sees.",
        "The poem {zh-Hans 这首诗说春天来了，他们还没看见} is in the house of the man, and it is as old as the hills that he sees."
      ),
      (
        "他站在运河边上看了很久的船，对我们说“to be or not to be, that is the question”，然后就走了，我们都觉得奇怪。",
        "他站在运河边上看了很久的船，对我们说“{en to be or not to be, that is the question}”，然后就走了，我们都觉得奇怪。"
      ),
      (
        "The word λόγος is older than the verse μῆνιν ἄειδε, θεά that he sees in the house.",
        "The word {el λόγος} is older than the verse {grc μῆνιν ἄειδε, θεά} that he sees in the house."
      ),
      (
        "The angle α is as large as β, and the weight is 5 μg in the house of the man.",
        "The angle α is as large as β, and the weight is 5 μg in the house of the man."
      ),
      (
        "He said שלום עליכם (and א is the first of the letters) as he went into the house, די מאַמע װאָס.",
        "He said {he שלום עליכם} (and א is the first of the letters) as he went into the house, {yi די מאַמע װאָס}."
      ),
      (
        "The book كتاب الحيوان is in the house, and so are کتاب and محمد and الكتاب on the table.",
        "The book {ar كتاب الحيوان} is in the house, and so are {und-Arab کتاب} and {und-Arab محمد} and {ar الكتاب} on the table."
      ),
      (
        "The verse چه خوش گفت پیر ما is old, and یہ کتاب ہے is what he said to the man in the house.",
        "The verse {fa چه خوش گفت پیر ما} is old, and {ur یہ کتاب ہے} is what he said to the man in the house."
      ),
      (
        "The novel «Мы» is old, but Москва and Пётр and Київ are names, and in the house of the man he read that Все счастливые семьи похожи друг на друга, и каждая and so on.",
        "The novel «Мы» is old, but {und-Cyrl Москва} and {ru Пётр} and {uk Київ} are names, and in the house of the man he read that {ru Все счастливые семьи похожи друг на друга, и каждая} and so on."
      ),
      (
        "The word धर्म is not easy, and यह घर है is what he said, and the word ไทย is Thai in the house.",
        "The word {und-Deva धर्म} is not easy, and {hi यह घर है} is what he said, and the word {th ไทย} is Thai in the house."
      ),
      (
        "Он сказал שלום и открыл книгу, а в ней было слово λόγος, и она это знала.",
        "Он сказал {he שלום} и открыл книгу, а в ней было слово {el λόγος}, и она это знала."
      ),
      (
        "他站在运河边上看了很久的船，然后说了一个词Здравствуйте，就走了，我们都觉得奇怪。",
        "他站在运河边上看了很久的船，然后说了一个词{und-Cyrl Здравствуйте}，就走了，我们都觉得奇怪。"
      ),
      ("彼はＰＤＦやGalley 0.1 for Linuxを使っている。", "彼はＰＤＦやGalley 0.1 for Linuxを使っている。"),
    ])
  func runs(line: String, expected: String) throws {
    let document = try read(line + "\n")
    #expect(document.reconstructedSource() == line + "\n")
    #expect(document.markup == [expected])
  }

  @Test("a passage over several lines is one run, and its marks stand around it")
  func passages() throws {
    let text = """
      He opened the book at the place that the old man had told him, and there was
      written: «כל ההתחלות קשות, והסוף קשה עוד יותר, ומי שלא ניסה את הדרך לא ידע מה
      היא ולא יספר עליה לבניו!» And he went out of the house, as it was morning and
      the dog was there with him.
      """
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    #expect(
      document.markup == [
        "He opened the book at the place that the old man had told him, and there was"
          + " written: «{he כל ההתחלות קשות, והסוף קשה עוד יותר, ומי שלא ניסה את הדרך לא ידע מה"
          + " היא ולא יספר עליה לבניו}!» And he went out of the house, as it was morning and"
          + " the dog was there with him."
      ])
  }

  @Test("letters of the text's own script are passed over, whatever the script")
  func ownScripts() {
    for (tag, text) in [
      ("ru", "Дом был на холме"), ("el", "Το σπίτι ήταν ἄειδε"), ("he", "הבית היה"),
      ("ar", "كان البيت"), ("hi", "यह घर है"), ("th", "บ้านอยู่บน"), ("vi", "Ngôi nhà của những"),
    ] {
      let language = LanguageTag(tag) ?? .undetermined
      let scripts = ForeignScript.foreign(to: language)
      let bytes = Array(String(repeating: text + " ", count: 9).utf8)
      #expect(ForeignScript.leads(of: scripts, in: bytes).isEmpty, "\(tag)")
    }
    #expect(
      ForeignScript.leads(of: ForeignScript.foreign(to: .english), in: Array("a λόγος ไ".utf8))
        == [0xCE, 0xCF, 0xE0, 0xE1])
  }

  @Test("a chapter in another language says so")
  func divisions() throws {
    let english =
      "The house was on the hill, and he went to it with his dog as it was in the morning. "
    let german =
      "Das Haus war auf dem Berg, und er ging mit dem Hund zu ihm, der nicht auf ihn wartete. "
    let text = [
      "CHAPTER I", String(repeating: english, count: 8), "CHAPTER II",
      String(repeating: german, count: 6), "CHAPTER III", String(repeating: english, count: 8),
    ].joined(separator: "\n\n")
    let document = try read(text)
    #expect(document.language == .english)
    let languages = document.divisions.flatMap { [$0] + $0.divisions }.compactMap(
      \.attributes.language)
    #expect(languages == [.german])
  }

  @Test("one word over and over does not tell a language")
  func oneWord() throws {
    let dates = (1...9).map { "Superseded Version \($0) ratified on January 2\($0)th." }
    let english = "The house was on the hill, and he went to it with his dog for the morning. "
    let text = [
      "THE RULES", dates.joined(separator: " "), "CHAPTER I",
      String(repeating: english, count: 20),
    ].joined(separator: "\n\n")
    let document = try read(text)
    #expect(document.language == .english)
    let languages = document.divisions.flatMap { [$0] + $0.divisions }.compactMap(
      \.attributes.language)
    #expect(languages.isEmpty)
  }
}
