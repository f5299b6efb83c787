extension ShippedRules {
  static let korean =
    #"""
    # Korean.
    language: ko
    for: this language

    [byline]
    longest: 40
    begins: "글 " 글: "기자 " "옮긴이 " "지은이 " 글쓴이:
    ends: " 기자" " 특파원" " 논설위원" " 지음" " 옮김" " 엮음"
    translator: 옮긴이 옮김 번역
    editor: 엮은이 엮음
    matches:
      김철수 기자
      글 박영희
    mismatches:
      기자
      기자들이 모였다

    [source]
    longest: 60
    begins: 출처: "출처 :" "원문: "
    matches: 출처: 동아일보
    mismatches: 출처를 밝혔다

    [jump]
    ends: "면에 계속" "면에 계속>" "면에 계속)" "면에서 계속" "면에서 계속>" "면으로 이어집니다"
    matches: ▶ 3면에 계속
    mismatches: 화면에 계속

    [author-note]
    longest: 120
    begins: (필자는 "필자는 " (글쓴이는
    matches: (필자는 대학 교수이다)
    mismatches: 필자가 말했다

    [table]
    begins: 표
    matches:
      표 1. 배
    mismatches:
      표를 샀다

    [figure]
    begins: 그림
    bracketed: 그림 삽화
    matches:
      [그림: 항구]
      그림 3
    mismatches:
      그림을 그렸다

    [chapter]
    chapter: 제 第 1 2 3 4 5 6 7 8 9
    part-units: 부 편 권
    chapter-units: 장 회 화 막
    section-units: 절
    named: 머리말 서문 들어가며 나가며 맺음말 후기 부록 차례 목차 프롤로그 에필로그 주석 각주 미주
    matches:
      제1장 봄
      1장. 봄
      12장
      제3절
      머리말
    mismatches:
      제일 먼저 왔다
      제1회의실에서

    [clause]
    units: 조
    mismatches: 제도가 바뀌었다

    [date]
    signs: 년 월 일 시 분
    words: 월요일 화요일 수요일 목요일 금요일 토요일 일요일
    matches:
      2020년 3월 5일
      2021년 12월 1일 수요일
    mismatches: 2020년 3월에 시작된 일이었다

    [letter]
    greeting: "친애하는 " "사랑하는 " "존경하는 "
    close: "감사합니다" "안녕히 계세요" "안녕히 계십시오"
    postscript: 추신 덧붙임
    matches: 사랑하는 어머니,
    mismatches: 사랑하는 사람

    [mail]
    sender: "보낸 사람" 보낸사람 발신
    recipient: "받는 사람" 받는사람 수신 참조
    subject: 제목
    sent: 날짜 "보낸 날짜"
    original: "원본 메시지" "원본 메일" "전달된 메시지"
    matches: 제목: 회의
    mismatches: 제목 없음

    [contents]
    head: 차례 목차 "표 차례" "그림 차례" "표 목록" "그림 목록"
    matches: 목차
    mismatches: 차례대로

    [news]
    paper:
      신문 일보 매일 뉴스
    briefs: 단신 "짧은 소식"
    matches:
      항구 신문
    mismatches: 오래된 항구
    """#
}
