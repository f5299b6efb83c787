internal import GalleyCore

/// The words in the languages of the South of Europe.
extension Strings {
  static let italian = Strings(
    contents: "Indice", titlePage: "Frontespizio", cover: "Copertina", text: "Testo",
    frontMatter: "Pagine preliminari", backMatter: "Appendici", pages: "Pagine", page: "Pagina #",
    landmarks: "Guida", untitled: "Senza titolo",
    note: "Nota #", backToText: "Torna al testo", gap: "testo mancante", colon: ": ", comma: ", ",
    colophon: Colophon(
      title: "Su questo e-book",
      made: "Creato automaticamente con #",
      file: "File di origine",
      encoding: "Codifica",
      joinedLines: "Righe unite",
      removedHyphens: "Trattini tolti a fine riga",
      corrections: "Correzioni",
      lostCharacters: "Caratteri che non si sono potuti conservare"),
    summary: Summary(
      text:
        "Questa pubblicazione è testo adattabile in ordine di lettura, con un indice a "
        + "collegamenti.",
      headings: "I titoli ne mostrano la struttura.",
      images: "Tutte le immagini sono descritte a parole.",
      pages: "I numeri di pagina della fonte a stampa sono segnati ed elencati.",
      claim:
        "È stata creata automaticamente e non dichiara conformità ad alcuno standard di "
        + "accessibilità.",
      space: " "))

  static let portuguese = Strings(
    contents: "Índice", titlePage: "Página de rosto", cover: "Capa", text: "Texto",
    frontMatter: "Páginas preliminares", backMatter: "Anexos", pages: "Páginas", page: "Página #",
    landmarks: "Guia", untitled: "Sem título",
    note: "Nota #", backToText: "Voltar ao texto", gap: "texto em falta", colon: ": ", comma: ", ",
    colophon: Colophon(
      title: "Sobre este livro eletrónico",
      made: "Criado automaticamente com #",
      file: "Ficheiro de origem",
      encoding: "Codificação",
      joinedLines: "Linhas unidas",
      removedHyphens: "Hífenes retirados no fim da linha",
      corrections: "Correções",
      lostCharacters: "Caracteres que não puderam ser mantidos"),
    summary: Summary(
      text: "Esta publicação é texto adaptável em ordem de leitura, com um índice com ligações.",
      headings: "Os títulos mostram a sua estrutura.",
      images: "Todas as imagens são descritas por palavras.",
      pages: "Os números de página da fonte impressa estão marcados e listados.",
      claim:
        "Foi criada automaticamente e não declara conformidade com nenhuma norma de "
        + "acessibilidade.",
      space: " "))

  static let greek = Strings(
    contents: "Περιεχόμενα", titlePage: "Σελίδα τίτλου", cover: "Εξώφυλλο", text: "Κείμενο",
    frontMatter: "Προκαταρκτικές σελίδες", backMatter: "Παραρτήματα", pages: "Σελίδες",
    page: "Σελίδα #",
    landmarks: "Οδηγός", untitled: "Χωρίς τίτλο",
    note: "Σημείωση #", backToText: "Πίσω στο κείμενο", gap: "λείπει κείμενο", colon: ": ",
    comma: ", ",
    colophon: Colophon(
      title: "Για αυτό το ηλεκτρονικό βιβλίο",
      made: "Δημιουργήθηκε αυτόματα με το #",
      file: "Αρχείο προέλευσης",
      encoding: "Κωδικοποίηση",
      joinedLines: "Ενωμένες γραμμές",
      removedHyphens: "Ενωτικά που αφαιρέθηκαν στο τέλος γραμμής",
      corrections: "Διορθώσεις",
      lostCharacters: "Χαρακτήρες που δεν διατηρήθηκαν"),
    summary: Summary(
      text:
        "Η έκδοση αυτή είναι προσαρμόσιμο κείμενο σε σειρά ανάγνωσης, με περιεχόμενα με "
        + "συνδέσμους.",
      headings: "Επικεφαλίδες δείχνουν τη δομή της.",
      images: "Όλες οι εικόνες περιγράφονται με λόγια.",
      pages: "Οι αριθμοί σελίδων της έντυπης πηγής σημειώνονται και παρατίθενται.",
      claim: "Δημιουργήθηκε αυτόματα και δεν δηλώνει συμμόρφωση με κανένα πρότυπο προσβασιμότητας.",
      space: " "))

  static let turkish = Strings(
    contents: "İçindekiler", titlePage: "Başlık sayfası", cover: "Kapak", text: "Metin",
    frontMatter: "Ön sayfalar", backMatter: "Ekler", pages: "Sayfalar", page: "Sayfa #",
    landmarks: "Kılavuz", untitled: "Başlıksız",
    note: "Not #", backToText: "Metne dön", gap: "eksik metin", colon: ": ", comma: ", ",
    colophon: Colophon(
      title: "Bu e-kitap hakkında",
      made: "# ile otomatik olarak hazırlandı",
      file: "Kaynak dosya",
      encoding: "Karakter kodlaması",
      joinedLines: "Birleştirilen satırlar",
      removedHyphens: "Kaldırılan satır sonu tireleri",
      corrections: "Düzeltmeler",
      lostCharacters: "Korunamayan karakterler"),
    summary: Summary(
      text:
        "Bu yayın, okuma sırasında, bağlantılı içindekiler listesi olan, yeniden akabilen "
        + "metindir.",
      headings: "Başlıklar yapısını gösterir.",
      images: "Bütün görseller sözcüklerle betimlenmiştir.",
      pages: "Basılı kaynağın sayfa numaraları işaretlenmiş ve listelenmiştir.",
      claim:
        "Otomatik olarak hazırlanmıştır ve hiçbir erişilebilirlik standardına uygunluk ileri "
        + "sürmez.",
      space: " "))
}
