/// A few sentences in many languages, written for these tests.
enum Prose {
  /// The text of a language by its tag.
  static let texts: [String: String] = [
    "en":
      "The café on the corner opened early. “You’re late,” said the waiter – and he was right, of course; it was nearly noon.\n",
    "fr":
      "Le garçon était déjà arrivé à l’école ; où êtes-vous passés, demanda-t-il à sa mère. Elle n’a pas répondu, mais elle s’est mise à rire très fort.\n",
    "de":
      "Über den Dächern der Stadt hörte man früh am Morgen schon die Vögel. Der Bäcker öffnete müde die Tür und grüßte die ersten Gäste, die draußen warteten.\n",
    "es":
      "El niño pequeño soñaba con montañas y ríos. ¿Cuándo volverá su hermano mayor? Mañana, quizás, si el tren llega a la estación sin más demora.\n",
    "pt":
      "A manhã estava fria e não havia ninguém na praça. O pão ainda não chegara à padaria, mas as crianças já corriam atrás do cão da vizinha.\n",
    "it":
      "La città è già sveglia, però nessuno sa perché il mercato è così tranquillo. Più tardi arriverà la pioggia, dice il vecchio, e tutti andranno via.\n",
    "sv":
      "Det var en kall höstdag när vi åkte över sjön. Båten gick långsamt, och på andra sidan stod några människor och väntade på oss med kaffe och bröd.\n",
    "da":
      "På øen boede der en gammel fisker, som hver dag sejlede ud før solen stod op. Når han kom hjem, sad børnene på molen og spurgte, hvad han havde fået.\n",
    "fi":
      "Järven rannalla oli pieni mökki, jossa isoäiti vietti kesänsä. Hän heräsi aina ennen muita, keitti kahvin ja lähti sitten metsään keräämään mustikoita.\n",
    "is":
      "Þegar veturinn kom fór fólkið í dalnum að búa sig undir myrkrið. Enginn vissi hvenær næsta skip kæmi, en allir áttu nóg af fiski og góðum sögum.\n",
    "pl":
      "Wczesną wiosną rzeka zawsze wylewała na łąki. Starsi ludzie mówili, że to dobry znak, więc nikt się nie bał, choć woda sięgała już pierwszych domów.\n",
    "cs":
      "Na začátku léta přijeli do města cizí hudebníci. Hráli každý večer na náměstí a děti jim nosily jablka, chléb a občas i hořké pivo z hospody.\n",
    "sk":
      "Keď prišla zima, všetky cesty v údolí zapadli snehom. Ľudia sedeli doma pri peci, rozprávali si príbehy a čakali, kým sa počasie konečne zlepší.\n",
    "hu":
      "A régi híd mellett állt egy apró bolt, ahol mindig friss kenyeret árultak. Az öreg eladó minden vevőről tudta, hogy hívják és mit szokott kérni tőle.\n",
    "sl":
      "Vsako jutro je šla čez most in pozdravila mlinarja. Življenje v vasi je bilo počasno, toda nihče si ni želel, da bi se kaj spremenilo.\n",
    "ro":
      "În fiecare dimineaţă bătrânul ieşea în grădină şi vorbea cu păsările. Vecinii râdeau de el, dar copiii veneau să-l asculte şi nu plecau până seara.\n",
    "lt":
      "Anksti rytą žvejai grįžo į uostą su pilnais tinklais. Moterys jau laukė krantinėje, o vaikai bėgiojo tarp dėžių ir skaičiavo žuvis.\n",
    "lv":
      "Rudenī mežā vienmēr bija daudz sēņu, un vecmāmiņa zināja visas labākās vietas. Mēs gājām viņai līdzi, nesām grozus un klausījāmies stāstus.\n",
    "et":
      "Talvel oli külas nii vaikne, et kuulda oli ainult lume krudin jalge all. Õhtuti põles igas aknas tuli ja vanaema rääkis lõputuid lugusid.\n",
    "tr":
      "Sabahın erken saatlerinde şehir henüz uyanmamıştı. Fırıncı dükkânını açtı, içeriye taze ekmek kokusu yayıldı ve ilk müşteriler sessizce kuyruğa girdi.\n",
    "eo":
      "Ĉiun matenon la maljuna instruisto promenis laŭ la rivero. Li ĝojis pri ĉiu nova folio kaj parolis al la birdoj, kvazaŭ ili estus liaj lernantoj ĝis vespero.\n",
    "cy":
      "Roedd yr hen ŵr yn byw ar lan y môr mewn tŷ bach gwyn. Bob dydd âi â'i gŵn i'r traeth, a dôi'n ôl gyda llond sach o froc môr i'r tân.\n",
    "vi":
      "Buổi sáng, bà cụ mở cửa hàng nhỏ ở đầu ngõ. Người đi chợ ghé lại uống chén trà nóng, nói vài câu chuyện rồi lại vội vàng đi tiếp.\n",
    "ru":
      "Ранним утром в деревне было тихо, только где-то за рекой лаяла собака. Старик вышел на крыльцо, посмотрел на небо и решил, что дождя сегодня не будет.\n",
    "uk":
      "Уранці на річці стояв густий туман, і човнів зовсім не було видно. Дідусь чекав на березі, бо знав, що внуки їхатимуть до нього цілий день.\n",
    "be":
      "Увечары ўся сям'я збіралася каля печы. Бабуля прала воўну і расказвала казкі, а дзеці слухалі яе, пакуль не засыналі адзін за адным.\n",
    "bg":
      "Сутрин пазарът се пълнеше с хора още преди изгрев слънце. Жените подреждаха плодовете, а мъжете пиеха кафе и спореха за времето и за реколтата.\n",
    "sr":
      "Сваког јутра стари пекар је отварао своју радњу пре свих осталих. Људи су долазили по топао хлеб и причали о ономе што се десило претходног дана.\n",
    "mk":
      "Секое утро стариот овчар ги водеше овците кон планината. Децата од селото го чекаа крај патот, а тој им раскажуваше приказни за ѕвездите и за самовилите.\n",
    "el":
      "Κάθε πρωί ο γέρος ψαράς κατέβαινε στο λιμάνι πριν βγει ο ήλιος. Άπλωνε τα δίχτυα του, κοίταζε τη θάλασσα και περίμενε τους άλλους να ξυπνήσουν.\n",
    "he":
      "בכל בוקר יצא הזקן אל הגינה הקטנה שלו ודיבר עם הציפורים. השכנים חשבו שהוא מוזר, אבל הילדים אהבו לשבת לידו ולשמוע את הסיפורים עד הערב.\n",
    "ar":
      "في كل صباح كان الشيخ يجلس أمام باب بيته وينظر إلى البحر. وكان الأطفال يأتون إليه بعد المدرسة ليسمعوا منه قصص السفن القديمة والمدن البعيدة.\n",
    "th":
      "ทุกเช้าคุณยายจะเดินไปตลาดใกล้บ้านเพื่อซื้อผักและปลาสด เด็กๆ ชอบเดินตามไปด้วย เพราะคุณยายมักจะเล่าเรื่องสนุกให้ฟังระหว่างทาง\n",
    "zh": "春天的运河两岸，柳树刚刚发芽，早起的人沿着河堤慢慢地走。孩子们围着那棵大树，听老师讲树的年龄，谁也没有注意到天已经下起了小雨。\n",
    "zht": "春天的運河兩岸，柳樹剛剛發芽，早起的人沿著河堤慢慢地走。孩子們圍著那棵大樹，聽老師講樹的年齡，誰也沒有注意到天已經下起了小雨。\n",
    "ja": "彼は川のほとりをゆっくりと歩いて、空を見上げた。雨はまだ降らないと思った。子供たちは大きな木を囲んで、先生の話を静かに聞いている。\n",
    "ko": "봄날의 강가를 걸으며 나는 오래된 친구를 생각했다. 그는 지금 어디에 있을까. 아이들은 큰 나무 아래에 모여 선생님의 이야기를 조용히 듣고 있었다.\n",
  ]

  /// Which languages are written in which encodings, the most usual encoding first.
  static let written: [(encodings: [String], languages: [String])] = [
    (
      ["WINDOWS-1252", "ISO-8859-15", "MACINTOSH"],
      ["fr", "de", "es", "pt", "it", "sv", "da", "fi"]
    ), (["WINDOWS-1252", "ISO-8859-10"], ["is"]),
    (["WINDOWS-1250", "ISO-8859-2"], ["pl", "cs", "sk", "hu", "sl", "ro"]),
    (["WINDOWS-1257", "ISO-8859-13", "ISO-8859-4"], ["lt", "lv", "et"]),
    (["WINDOWS-1254", "ISO-8859-9"], ["tr"]), (["ISO-8859-3"], ["eo"]), (["ISO-8859-14"], ["cy"]),
    (["WINDOWS-1258"], ["vi"]), (["WINDOWS-1251", "ISO-8859-5"], ["ru", "be", "bg", "sr", "mk"]),
    (["KOI8-R", "IBM866"], ["ru", "bg"]), (["KOI8-U", "WINDOWS-1251"], ["uk"]),
    (["WINDOWS-1253", "ISO-8859-7"], ["el"]), (["WINDOWS-1255", "ISO-8859-8"], ["he"]),
    (["WINDOWS-1256", "ISO-8859-6"], ["ar"]), (["WINDOWS-874"], ["th"]),
    (["GB18030"], ["zh", "zht"]),
    (["BIG5", "BIG5-HKSCS"], ["zht"]), (["SHIFT_JIS", "EUC-JP", "ISO-2022-JP"], ["ja"]),
    (["EUC-KR"], ["ko"]),
    (
      ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"],
      ["en", "fr", "ru", "el", "he", "ar", "th", "vi", "zh", "zht", "ja", "ko"]
    ),
  ]

  /// A text in an encoding, signs that it lacks replaced as people do.
  static func plain(_ language: String) -> String {
    var text = texts[language] ?? ""
    let signs = ["’": "'", "“": "\"", "”": "\"", "–": "-"]
    text = String(text.flatMap { signs[String($0)] ?? String($0) })
    return text
  }
}
