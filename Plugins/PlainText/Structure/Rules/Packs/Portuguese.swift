extension ShippedRules {
  static let portuguese =
    #"""
    # Portuguese.
    language: pt
    for: this language

    [byline]
    names: "Crónica de " "Crônica de " "Entrevista de " "Reportagem de "
    longest: 60
    begins: "Por " "POR " "por " "Texto de " "Tradução de " "Traduzido por " "traduzido por " "Edição de " "Escrito por " "escrito por "
      "Fotos de " "Fotografias de " "Ilustrações de " "Texto: " "Do nosso correspondente"
    ends: ", correspondente" ", jornalista" ", repórter" ", enviado especial" ", enviada especial"
    translator: "tradução de" "traduzido por"
    editor: "edição de"
    illustrator: "ilustrações de"
    photographer: "fotos de" "fotografias de"
    matches:
      Por Ana Sousa
      Rui Matos, enviado especial
    mismatches: Porque era tarde

    [source]
    longest: 70
    begins: "Fonte: " "Publicado em " "Extraído de "
    matches: Fonte: Jornal da Manhã
    mismatches: Fontes do governo

    [jump]
    begins:
      "Continua na página " "Continua na pág" "Continuação da página " "Continuação da pág"
    matches: Continua na página 8
    mismatches: Continua na página seguinte

    [author-note]
    longest: 130
    begins: "O autor é " "A autora é " "(O autor " "(A autora "
    matches: A autora é médica no Porto.
    mismatches: O autor escreveu

    [table]
    begins: Tabela Quadro
    matches:
      Tabela 1. Os barcos
    mismatches:
      Tabela de preços

    [figure]
    begins: Figura Gráfico
    bracketed: Ilustração Imagem Gravura
    matches:
      [Ilustração: O porto]
      Figura 3
    mismatches:
      Figuras do porto

    [chapter]
    part: Parte PARTE Livro LIVRO Acto ACTO Ato ATO Tomo TOMO Volume VOLUME Título TÍTULO
    chapter: Capítulo CAPÍTULO Capitulo CAPITULO Canto CANTO Carta CARTA
    section: Cena CENA Seção SEÇÃO Secção SECÇÃO
    named:
      Prólogo PRÓLOGO Prefácio PREFÁCIO Introdução INTRODUÇÃO Epílogo EPÍLOGO Apêndice
      APÊNDICE Índice ÍNDICE Conclusão CONCLUSÃO Dedicatória Agradecimentos Notas NOTAS
    matches:
      Capítulo primeiro
      CAPÍTULO IX
      SEGUNDA PARTE
      Prefácio
    mismatches:
      Parte da casa
      Livro de contas

    [number]
    words:
      primeiro primeira segundo segunda terceiro terceira quarto quarta quinto quinta sexto
      sexta sétimo sétima oitavo oitava nono nona décimo décima undécimo undécima duodécimo duodécima
      vigésimo vigésima último última um dois três
      quatro cinco seis sete oito nove dez onze doze

    [name]
    and: e
    particles: de da do dos das e
    places: em
    matches:
      J. M. de Sousa
      Rui Costa, em Braga

    [date]
    words:
      janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
      segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
    matches: 3 de março de 1910
    mismatches: Em março de 1910 chegou a Lisboa

    [play]
    longest: 110
    begins: "Cai o pano" "O pano " "Pano." "Entra " "Entram " "Sai " "Saem "
    titles: Sr Sra D Dr
    never: Nota Exemplo Figura Tabela Capítulo Sim Não Assunto Data Para De Resposta
    cast: PERSONAGENS Personagens PESSOAS FIGURAS INTERLOCUTORES "DRAMATIS PERSONAE"
    matches: Entra o criado.
    mismatches: Entrada livre

    [letter]
    greeting:
      "Querido " "Querida " "Caro " "Cara " "Prezado " "Prezada " "Prezados " "Olá "
      "Meu caro " "Minha cara " "Meu querido " "Minha querida " "Caros " "Prezadas "
    close:
      Atenciosamente "Um abraço" Abraços "Com carinho" Cordialmente "Um beijo" Beijos
      "Seu" "Seu amigo" "Com os melhores cumprimentos" "Melhores cumprimentos" Cumprimentos
      "Com afeto" "Saudações"
    postscript: P.S. "P. S." PS
    matches:
      Prezado senhor,
      Atenciosamente,
    mismatches:
      Caro leitor de livros

    [mail]
    sender: De Remetente
    recipient: Para CC
    subject: Assunto
    sent: Data Enviada "Enviado em" "Enviada em"
    original: "Mensagem original" "Mensagem encaminhada"
    matches: Assunto: Os barcos
    mismatches: Assunto encerrado

    [contents]
    head: Índice ÍNDICE Sumário SUMÁRIO "Lista de tabelas" "Lista de figuras"
    matches: Sumário
    mismatches: Índice de preços

    [news]
    paper:
      Jornal Diário Correio Folha Gazeta Notícias Público
    briefs: Breves Curtas "Em resumo"
    matches:
      Jornal da Costa
    mismatches: O jornal perdido
    """#
}
