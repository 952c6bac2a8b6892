"""Short names, titles, pronouns and silence are resolved to who is meant."""

import pytest

from factrack import Article, extract
from factrack.extraction.languages import load_pack
from factrack.extraction.segment import segment
from factrack.extraction.sentences import split_sentences
from factrack.extraction.speakers import name_speakers
from factrack.extraction.statement import Kind, Span, Statement
from tests.extraction.speakers.naming import name_all
from tests.hostile import ALL


def antecedent(text: str, statement: Statement) -> str | None:
    return statement.antecedent and statement.antecedent.of(text)


def test_a_short_name_takes_the_full_name_role_and_affiliation_from_anywhere_in_the_article() -> None:
    text = (
        "“Kapal berangkat Senin,” kata Watkins. Ribuan orang menunggu. "
        "Juru Bicara Dewan Pelabuhan Nasional Adela Watkins tiba pukul 10.00. “Kami siap,” ujar Watkins."
    )
    before, after = name_all(text, [("“Kapal berangkat Senin,”", "Watkins"), ("“Kami siap,”", "Watkins")], "id")
    assert before.speakers == after.speakers
    assert (after.speaker, after.role, after.affiliation) == (
        "Adela Watkins",
        "Juru Bicara",
        "Dewan Pelabuhan Nasional",
    )
    assert before.speakers[0].aliases == ("Watkins",)
    assert not before.speaker_inferred
    assert antecedent(text, before) == "Adela Watkins"


def test_of_two_people_who_share_a_word_the_nearer_one_before_is_meant() -> None:
    text = (
        "Wali Kota Bogor Bima Sanjaya hadir. Gubernur Bali Rai Sanjaya menyusul. “Kita mulai saja,” kata Sanjaya. "
        "Bima Sanjaya pulang. “Saya lelah sekali,” kata Sanjaya."
    )
    first, second = name_all(text, [("“Kita mulai saja,”", "Sanjaya"), ("“Saya lelah sekali,”", "Sanjaya")], "id")
    assert (first.speaker, second.speaker) == ("Rai Sanjaya", "Bima Sanjaya")


def test_he_is_whom_the_sentence_before_introduced_by_a_title_with_its_body() -> None:
    text = (
        "Counsel for the owner, Gordon Baird, rose. A former maintenance manager at the company, Piotr Zielak, came "
        "next. He testified that the radar was broken."
    )
    speaker = name_all(text, [("that the radar was broken", "He")], "en")[0].speakers[0]
    assert (speaker.name, speaker.role, speaker.affiliation) == (
        "Piotr Zielak",
        "former maintenance manager",
        "company",
    )


def test_a_title_alone_is_the_person_who_has_it() -> None:
    text = "Presiden Darto Subekti membuka rapat bersama Menteri Sosial Hartini. “Harus cepat,” kata Presiden."
    statement = name_all(text, [("“Harus cepat,”", "Presiden")], "id")[0]
    assert statement.speaker == "Darto Subekti"
    assert statement.speaker_inferred
    assert antecedent(text, statement) == "Darto Subekti"


@pytest.mark.parametrize(
    ("named", "title"),
    [
        ("Perdana Menteri Goran Velic", "Menteri Luar Negeri RI"),
        ("Kepala Dinas Pendidikan Kota Lembah Rini Astuti", "Kepala Dinas Kesehatan Kota Lembah"),
        ("Gubernur Karsa Utara Lukman Sardi", "Gubernur Karsa Selatan"),
    ],
)
def test_nobody_is_given_the_words_of_who_has_a_like_title(named: str, title: str) -> None:
    text = f"“Tidak,” kata {named}. “Ya,” kata {title}."
    assert name_all(text, [("“Tidak,”", named), ("“Ya,”", title)], "id")[1].speaker == title


@pytest.mark.parametrize(
    ("before", "source", "speaker"),
    [
        ("Banjir melanda Kabupaten Cikalong.", "Bupati Cikalong", "Bupati Cikalong"),
        (
            "Gempa terasa di Semara. PMI (PM) Semara siaga. Theresia pulang.",
            "Bupati Semara Theresia Lado",
            "Theresia Lado",
        ),
        ("Warga rapat.", "Komite I Dewan Perwakilan Daerah", "Komite I Dewan Perwakilan Daerah"),
        (
            "Warga sakit.",
            "Ikatan Dokter Anak Karsa (IDAK) Cabang Lubuk Sari",
            "Ikatan Dokter Anak Karsa (IDAK) Cabang Lubuk Sari",
        ),
    ],
)
def test_a_place_is_nobody(before: str, source: str, speaker: str) -> None:
    text = f"{before} “Awas,” kata {source}."
    assert name_all(text, [("“Awas,”", source)], "id")[0].speaker == speaker


def test_a_short_name_is_of_who_was_named_behind_the_name_of_a_body() -> None:
    office = "Ketua Serikat Buruh Nusa (SBN) PT Surya Sol Eneng Kurnia"
    text = f"“Belum,” kata {office}. “Belum jelas,” kata Eneng. “Tidak,” kata serikat itu."
    told = [("“Belum,”", office), ("“Belum jelas,”", "Eneng"), ("“Tidak,”", "serikat itu")]
    statements = name_all(text, told, "id")
    assert [statement.speaker for statement in statements[:2]] == ["Eneng Kurnia"] * 2
    assert statements[1].role == "Ketua"
    assert "Eneng" not in (statements[2].speaker or "")


def test_a_surname_with_a_particle_is_the_full_name() -> None:
    text = "“Ya,” kata pelatih Jorge Souza de Brito. “Kami terlambat,” kata De Brito. Setter Jia de Guzman pulang."
    told = [("“Ya,”", "pelatih Jorge Souza de Brito"), ("“Kami terlambat,”", "De Brito")]
    assert [statement.speaker for statement in name_all(text, told, "id")] == ["Jorge Souza de Brito"] * 2


@pytest.mark.parametrize(
    ("source", "short", "name"),
    [
        ("Pakar psikologi forensik, Reza Indragiri Amrial,", "Reza", "Reza Indragiri Amrial"),
        ("Direktur Jenderal Pemerintahan Umum Kemendagri Bahtiar", "Bahtiar", "Bahtiar"),
        ("Deputi Bidang Neraca BPS Sri Sulistya", "Sri", "Sri Sulistya"),
    ],
)
def test_how_somebody_is_called_tells_where_the_name_begins(source: str, short: str, name: str) -> None:
    text = f"“Naik,” kata {source} kemarin. “Turun,” kata {short}. Sri Utami dan Sri Lestari pulang."
    statements = name_all(text, [("“Naik,”", source), ("“Turun,”", short)], "id")
    assert [statement.speaker for statement in statements] == [name, name]
    assert statements[1].role


def test_an_unnamed_holder_of_a_title_stays_unnamed() -> None:
    text = "Senator Jane Roe left early. “It will fail,” said a senator."
    statement = name_all(text, [("“It will fail,”", "a senator")], "en")[0]
    assert statement.speaker == "a senator"
    assert not statement.speaker_inferred


def test_nya_is_who_was_introduced_as_the_subject_before() -> None:
    text = (
        "“Jalan ditutup,” kata Lukman Tjahyono. Kepala Balai Jalan Sulastri menjelaskan, perbaikan makan waktu "
        "tiga hari. Warga diminta bersabar. “Kami kerjakan siang malam,” katanya."
    )
    told = [("“Jalan ditutup,”", "Lukman Tjahyono"), ("“Kami kerjakan siang malam,”", None)]
    statement = name_all(text, told, "id")[1]
    assert statement.speaker == "Sulastri"
    assert statement.speaker_inferred
    assert antecedent(text, statement) == "Sulastri"


def test_nya_goes_on_from_the_last_speaker_where_nobody_else_appears() -> None:
    text = "“Jalan ditutup,” kata Lukman Tjahyono. Warga kecewa. “Ini demi keselamatan,” ujarnya."
    told = [("“Jalan ditutup,”", "Lukman Tjahyono"), ("“Ini demi keselamatan,”", None)]
    assert name_all(text, told, "id")[1].speaker == "Lukman Tjahyono"


def test_a_person_named_within_a_quotation_does_not_speak() -> None:
    text = (
        "“Saya sudah menelepon Gubernur Wisnu Aji tadi,” kata Lukman Tjahyono. Warga lega. "
        "“Besok kami bertemu,” ujarnya."
    )
    told = [("“Saya sudah menelepon Gubernur Wisnu Aji tadi,”", "Lukman Tjahyono"), ("“Besok kami bertemu,”", None)]
    assert name_all(text, told, "id")[1].speaker == "Lukman Tjahyono"


def test_a_ship_or_a_guest_named_in_passing_is_not_meant_by_nya() -> None:
    text = (
        "Ketua Asosiasi Dermaga Lukman Tjahyono mengatakan, kapal cepat Arung Samudra dan Bahari Jaya sudah berlayar. "
        "Dermaga itu dibangun untuk menyambut Presiden Darto Subekti tahun lalu. “Penumpang penuh,” katanya."
    )
    told = [("kapal cepat Arung Samudra", "Ketua Asosiasi Dermaga Lukman Tjahyono"), ("“Penumpang penuh,”", None)]
    assert name_all(text, told, "id")[1].speaker == "Lukman Tjahyono"


def test_nya_is_who_was_named_behind_a_passive_of_speech() -> None:
    text = (
        "“Air surut,” kata Lukman Tjahyono. Hal senada dikemukakan Koordinator Jaring Laut (JL) Abdi Suhufan. "
        "Penangkapan ikan sudah berlebihan. “Ikan makin sedikit,” katanya."
    )
    told = [("“Air surut,”", "Lukman Tjahyono"), ("“Ikan makin sedikit,”", None)]
    assert name_all(text, told, "id")[1].speaker == "Abdi Suhufan"


def test_ia_is_the_agent_of_a_passive_whose_title_has_a_comma() -> None:
    text = (
        "“Air surut,” kata Ratna Wening. Pernyataan berbeda disampaikan Ketua Pasar Wana, H Mahmud Syukri. "
        "Ia menyebut air belum surut."
    )
    told = [("“Air surut,”", "Ratna Wening"), ("air belum surut", "Ia")]
    assert name_all(text, told, "id")[1].speaker == "Mahmud Syukri"


def test_nya_can_be_somebody_with_one_name() -> None:
    text = (
        "“Air surut,” kata Lukman Tjahyono. Reynaldi dari PT Rotan Rantau mengatakan, pesanan turun. "
        "Gudang penuh. “Kami merugi,” katanya."
    )
    told = [
        ("“Air surut,”", "Lukman Tjahyono"),
        ("pesanan turun", "Reynaldi dari PT Rotan Rantau"),
        ("“Kami merugi,”", None),
    ]
    assert name_all(text, told, "id")[2].speaker == "Reynaldi"


def test_hearsay_and_reports_without_a_source_are_nobodys() -> None:
    text = (
        "“Air surut,” kata Lukman Tjahyono. Konon, tanggul itu retak. Dalam surat itu disebutkan bahwa pintu air macet."
    )
    statements = extract(Article(text, language="id")).statements
    assert [statement.speaker for statement in statements] == ["Lukman Tjahyono", None, None]


def test_nya_is_the_nameless_one_who_spoke_last() -> None:
    text = "“Air surut,” kata Lukman Tjahyono. Sopir angkot mengatakan, jalan macet. “Kami rugi,” keluhnya."
    told = [("“Air surut,”", "Lukman Tjahyono"), ("jalan macet", "Sopir angkot"), ("“Kami rugi,”", None)]
    assert name_all(text, told, "id")[2].speaker == "Sopir angkot"


def test_a_place_of_the_article_is_no_part_of_a_name() -> None:
    text = "Banjir melanda warga di Gelagah. “Air surut,” kata Bupati Gelagah Sulastri Wening."
    speaker = name_all(text, [("“Air surut,”", "Bupati Gelagah Sulastri Wening")], "id")[0].speakers[0]
    assert (speaker.name, speaker.role, speaker.affiliation) == ("Sulastri Wening", "Bupati", "Gelagah")


@pytest.mark.parametrize(
    ("elsewhere", "source", "wanted"),
    [
        (
            "Kedutaan Besar Valmora menolak berkomentar.",
            "Menteri Luar Negeri Valmora Elena Castravan",
            ("Elena Castravan", "Menteri Luar Negeri", "Valmora"),
        ),
        (
            "Persada Lembah menang telak.",
            "pelatih Persada Lembah Jorge Almada",
            ("Jorge Almada", "pelatih", "Persada Lembah"),
        ),
        (
            "Yusniar menambahkan, kapal berangkat.",
            "Direktur Operasi Yusniar Tanjung",
            ("Yusniar Tanjung", "Direktur Operasi", None),
        ),
        ("Kapal berangkat.", "Ketua majelis hakim Siti Rohana", ("Siti Rohana", "Ketua majelis hakim", None)),
    ],
)
def test_the_rest_of_the_article_tells_where_a_name_begins(
    elsewhere: str, source: str, wanted: tuple[str, str, str | None]
) -> None:
    text = f"{elsewhere} “Air surut,” kata {source} kemarin."
    speaker = name_all(text, [("“Air surut,”", source)], "id")[0].speakers[0]
    assert (speaker.name, speaker.role, speaker.affiliation) == wanted


def test_he_and_she_agree_with_the_name() -> None:
    text = (
        "Mayor Susan Hartwell met the builder Thomas Ridley on Monday. “The bridge is safe,” he said. "
        "“We will see,” she said."
    )
    he, she = name_all(text, [("“The bridge is safe,”", "he"), ("“We will see,”", "she")], "en")
    assert (he.speaker, she.speaker) == ("Thomas Ridley", "Susan Hartwell")


def test_nya_is_who_was_named_behind_a_title_and_its_body_in_small_letters() -> None:
    text = "Sementara itu, pelatih Valmora, Elena Ruiz, melayangkan protes. “Itu jelas pelanggaran,” sindirnya."
    (speaker,) = extract(Article(text, language="id")).statements[0].speakers
    assert (speaker.name, speaker.role, speaker.affiliation) == ("Elena Ruiz", "pelatih", "Valmora")


def test_a_title_of_a_woman_is_of_no_man_with_the_surname() -> None:
    text = "“It fell,” said Thomas Firth. “Nobody wrote,” said Mrs Firth. “Lucy Firth left,” said Ruth Amari."
    assert [statement.speaker for statement in extract(Article(text, language="en")).statements] == [
        "Thomas Firth",
        "Lucy Firth",
        "Ruth Amari",
    ]


def test_who_is_in_a_question_that_opens_a_sentence_is_not_he() -> None:
    text = (
        "Craig Roe stole the bell, said Mike Holt, the fire chief. Craig Roe said he was sorry. "
        "Asked whether he forgave Roe, Holt paused. “Ask me in May,” he said."
    )
    assert extract(Article(text, language="en")).statements[-1].speaker == "Mike Holt"


def test_a_word_that_only_opens_a_sentence_is_nobody() -> None:
    text = "Mayor Susan Hartwell arrived. Conversely, the harbour stayed closed. “We will see,” she said."
    assert name_all(text, [("“We will see,”", "she")], "en")[0].speaker == "Susan Hartwell"


def test_they_are_several() -> None:
    text = (
        "Amerika Serikat dan Jepang mengatakan perundingan gagal. Wakil Presiden Darto Subekti kecewa. "
        "Mereka mengatakan pintu tetap terbuka."
    )
    told = [("perundingan gagal", "Amerika Serikat dan Jepang"), ("pintu tetap terbuka", "Mereka")]
    statement = name_all(text, told, "id")[1]
    assert statement.speaker == "Amerika Serikat; Jepang"
    assert statement.speaker_inferred


def test_an_acronym_is_the_body_that_introduced_it() -> None:
    text = "Badan Penanggulangan Bencana (BPB) bersiaga. “Tanggul aman,” tulis BPB."
    speaker = name_all(text, [("“Tanggul aman,”", "BPB")], "id")[0].speakers[0]
    assert (speaker.name, speaker.aliases) == ("Badan Penanggulangan Bencana", ("BPB",))


def test_the_affiliation_of_a_short_form_is_written_out() -> None:
    text = "Dewan Pelabuhan Nasional (DPN) bersidang. “Kapal berangkat,” kata juru bicara DPN Adela Watkins."
    statement = name_all(text, [("“Kapal berangkat,”", "juru bicara DPN Adela Watkins")], "id")[0]
    assert statement.affiliation == "Dewan Pelabuhan Nasional (DPN)"


def test_the_writer_is_nobody_and_silence_before_everybody_stays_empty() -> None:
    text = "“Nobody knew,” I said. “It is late.”"
    for statement in name_all(text, [("“Nobody knew,”", "I"), ("“It is late.”", None)], "en"):
        assert statement.speakers == ()
        assert not statement.speaker_inferred
        assert statement.antecedent is None


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("text", ALL)
def test_hostile_text_as_source_raises_nothing_and_keeps_offsets(text: str, language: str) -> None:
    article = f"“Ada apa ini,” kata {text}.\n"
    statement = name_all(article, [("“Ada apa ini,”", text)] if text else [("“Ada apa ini,”", None)], language)[0]
    if statement.antecedent is not None:
        assert 0 <= statement.antecedent.start < statement.antecedent.end <= len(article)


@pytest.mark.parametrize(
    ("text", "source", "named"),
    [
        (
            "Kepala Dinas Jalan Kota Sekarwangi Ratna Dewanti datang. “Air surut,” kata Ratna.",
            "Ratna",
            ("Ratna Dewanti", "Kepala", "Dinas Jalan Kota Sekarwangi"),
        ),
        (
            "Ketua Serikat Petani Sekarwangi, Marsudi (58), datang. “Air surut,” kata Marsudi.",
            "Marsudi",
            ("Marsudi", "Ketua", "Serikat Petani Sekarwangi"),
        ),
    ],
)
def test_the_office_of_a_short_name_is_read_over_places_that_nobody_knows(
    text: str, source: str, named: tuple[str, str, str]
) -> None:
    (speaker,) = name_all(text, [("“Air surut,”", source)], "id")[0].speakers
    assert (speaker.name, speaker.role, speaker.affiliation) == named


@pytest.mark.parametrize(
    ("opening", "role"),
    [
        ("The county’s data protection commissioner, Ursula Benning,", "data protection commissioner"),
        ("The old mill's owner, Ursula Benning,", "owner"),
        ("They met finance minister Ursula Benning, who", "finance minister"),
    ],
)
def test_the_role_before_a_name_has_the_words_before_its_head(opening: str, role: str) -> None:
    text = f"{opening} came. “It was late,” Benning said."
    (speaker,) = name_all(text, [("“It was late,”", "Benning")], "en")[0].speakers
    assert (speaker.name, speaker.role) == ("Ursula Benning", role)


@pytest.mark.parametrize("rule", ["hearsay", "raising", "noun-content", "passive"])
def test_a_report_that_leaves_out_who_says_it_is_given_to_nobody(rule: str) -> None:
    text = "“Kita siap,” kata Rina Wati. Konon, jembatan itu sudah tua."
    start = text.index("jembatan")
    content = (Span(start, len(text) - 1),)
    pack = load_pack("id")
    layout = split_sentences(text, segment(text, pack), (), pack)
    said = Statement(Kind.DIRECT, (Span(0, 12),), source=Span(18, 27))
    hearsay = Statement(Kind.INDIRECT, content, cue=Span(start - 7, start - 2), rule=rule)
    named = name_speakers(text, layout, [said, hearsay], pack)
    assert [statement.speaker for statement in named] == ["Rina Wati", None]


@pytest.mark.parametrize(
    ("text", "source", "language", "body"),
    [
        (
            "Yayasan Konsumen Rantau datang. “Air surut,” tulis yayasan itu.",
            "yayasan itu",
            "id",
            "Yayasan Konsumen Rantau",
        ),
        ("The Coast Authority came. “It was late,” the authority said.", "the authority", "en", "Coast Authority"),
        ("Spokesmen came. “It was late,” the authority said.", "the authority", "en", "the authority"),
        ("The Coast Authority came. “It was late,” an authority said.", "an authority", "en", "an authority"),
    ],
)
def test_the_head_of_a_body_s_name_points_back_at_the_body(text: str, source: str, language: str, body: str) -> None:
    content = text[text.index("“") : text.index("”") + 1]
    statement = name_all(text, [(content, source)], language)[0]
    assert statement.speaker == body
    assert statement.speaker_inferred == (body != source)


def test_it_and_the_company_are_the_body_that_spoke_before() -> None:
    text = "Power company Bayline Electric spoke. It spoke. The company spoke."
    told = [("spoke", "Power company Bayline Electric"), ("spoke", "It"), ("spoke", "The company")]
    named = name_all(text, told, "en")
    assert [statement.speaker for statement in named] == ["Bayline Electric"] * 3
    assert [statement.speaker_inferred for statement in named] == [False, True, True]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("A senior official, who asked not to be named,", "A senior official"),
        ("seorang pejabat yang enggan disebut namanya", "seorang pejabat"),
        ("the museum’s registrar Carol Nakamura", "Carol Nakamura"),
    ],
)
def test_what_a_relative_clause_or_an_owner_says_is_no_part_of_the_name(source: str, name: str) -> None:
    language = "id" if source.startswith("seorang") else "en"
    verb = "kata" if language == "id" else "said"
    text = f"They came late. “It is what it is,” {verb} {source} again."
    assert name_all(text, [("“It is what it is,”", source)], language)[0].speaker == name


def test_the_article_of_a_phrase_is_no_body() -> None:
    text = "“It was late,” was all. A Tallywell spokesman said no more than that."
    (speaker,) = name_all(text, [("“It was late,”", "A Tallywell spokesman")], "en")[0].speakers
    assert (speaker.role, speaker.affiliation) == ("spokesman", "Tallywell")


def test_the_end_of_an_office_is_not_who_speaks() -> None:
    text = (
        "Hal itu disampaikan Ketua Komunitas Pelaju Lembah, Indah Kartika. Menurutnya, kabel itu hilang. "
        "“Air surut,” katanya."
    )
    statement = name_all(text, [("“Air surut,”", None)], "id")[0]
    assert (statement.speaker, statement.role) == ("Indah Kartika", "Ketua")


def test_a_short_name_is_of_somebody_introduced_with_a_nickname() -> None:
    text = 'Danny "The Hatchet" Hale scored. “I am tired,” said Hale.'
    assert name_all(text, [("“I am tired,”", "Hale")], "en")[0].speaker == "Danny Hale"


def test_a_title_in_short_is_the_unnamed_person_introduced_by_it() -> None:
    text = "“It leaks,” said a senior engineer at Harrow Water. “It was in two reports,” the engineer said."
    told = [("“It leaks,”", "a senior engineer at Harrow Water"), ("“It was in two reports,”", "the engineer")]
    first, second = name_all(text, told, "en")
    assert (second.role, second.affiliation) == (first.role, first.affiliation) == ("senior engineer", "Harrow Water")
    assert second.speaker_inferred


def test_the_council_is_not_a_body_of_another_kind() -> None:
    text = "The Friends of Wexley Park said the council was deaf. “Every letter was read,” the council said."
    told = [("the council was deaf", "The Friends of Wexley Park"), ("“Every letter was read,”", "the council")]
    assert name_all(text, told, "en")[1].speaker == "the council"


def test_joint_speakers_with_a_title_in_small_letters_between_them_both_speak() -> None:
    text = "Councillor Amy Dorn and deputy mayor Ed Sloat said the vote was illegal."
    statement = extract(Article(text, "en")).statements[0]
    assert [speaker.name for speaker in statement.speakers] == ["Amy Dorn", "Ed Sloat"]
    assert [speaker.role for speaker in statement.speakers] == ["Councillor", "deputy mayor"]


def test_a_sentence_that_ends_with_ill_does_not_swallow_who_speaks_next() -> None:
    text = "Amy Dorn said the driver was ill. Ed Sloat said the line was open."
    assert [statement.speaker for statement in extract(Article(text, "en")).statements] == ["Amy Dorn", "Ed Sloat"]


def test_a_name_in_the_unquoted_part_of_a_report_can_be_who_reports() -> None:
    text = (
        "“We won,” said Denise Hallam after the match. Midfielder Jordan Pike left early. Hallam felt the first card "
        "was harsh; the second, she admitted, was “stupid, and Pike knows it”."
    )
    assert extract(Article(text, language="en")).statements[-1].speaker == "Denise Hallam"
