"""Transcripts: a label before each turn says who speaks."""

import pytest

from factrack import Article, extract

INTRODUCTION = (
    "The mayor of Calder, Ada Quill, spoke to Sam Holt of Harrow Radio about the bridge and the money for it. "
    "This is what they said to each other on air."
)


def said(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Return speaker and content of each statement."""
    return [
        (
            ", ".join(speaker.name for speaker in statement.speakers),
            " | ".join(span.of(text) for span in statement.content),
        )
        for statement in extract(Article(text, language=language)).statements
    ]


@pytest.mark.parametrize("mark", ["", "“", '"'])
def test_a_label_in_capitals_names_who_speaks(mark: str) -> None:
    turns = ("HOLT: Will the bridge open?", "QUILL: It will. The minister said so.", "HOLT: When?", "QUILL: In May.")
    text = "\n\n".join([INTRODUCTION, *(mark + turn for turn in turns)])
    assert said(text) == [
        ("Sam Holt", "Will the bridge open?"),
        ("Ada Quill", "It will. The minister said so."),
        ("Sam Holt", "When?"),
        ("Ada Quill", "In May."),
    ]


def test_a_label_can_be_a_name_as_it_is_written_elsewhere() -> None:
    text = (
        "Bupati Lestari, Dewi Anggraini, diwawancarai Harian Semara di kantornya. Berikut petikan wawancara itu.\n\n"
        "Semara: Mengapa izin dicabut?\n\nDewi: Karena sungai tercemar.\n\nSemara: Kapan?\n\nDewi: Bulan depan."
    )
    assert ("Dewi Anggraini", "Karena sungai tercemar.") in said(text, "id")


@pytest.mark.parametrize(
    ("language", "question", "answer"),
    [("en", "Q:", "A:"), ("en", "Q.", "A."), ("id", "T:", "J:"), ("id", "Tanya:", "Jawab:")],
)
def test_answers_without_a_name_are_of_who_spoke_before(language: str, question: str, answer: str) -> None:
    opening = {"en": "Ruth Hale said the bridge was safe.", "id": "Ruth Hale mengatakan jembatan itu aman."}[language]
    text = f"{opening}\n\n{question} Aceh?\n\n{answer} Bali.\n\n{question} Calder?\n\n{answer} Dili."
    assert said(text, language)[1:] == [("Ruth Hale", "Bali."), ("Ruth Hale", "Dili.")]


def test_a_turn_goes_on_in_paragraphs_without_a_label_but_not_into_the_story() -> None:
    text = "\n\n".join(
        [
            INTRODUCTION,
            "HOLT: Will the bridge open?",
            "QUILL: It will.",
            "We have the money for it.",
            "(CROSSTALK)",
            "HOLT: When?",
            "QUILL: In May.",
            "The money is tight, and what of the road?",
            "HOLT: That was the mayor of Calder.",
            "The programme ended at noon.",
        ]
    )
    assert said(text) == [
        ("Sam Holt", "Will the bridge open?"),
        ("Ada Quill", "It will. | We have the money for it."),
        ("Sam Holt", "When?"),
        ("Ada Quill", "In May."),
        ("Sam Holt", "That was the mayor of Calder."),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        # facts of an event
        ("Place: Calder Hall, Harrow Street.", "Time: Seven in the evening.", "Tickets: At the door only."),
        # what is checked, and the verdict
        ("Claim: The bridge has fallen.", "Fact: It stands.", "Claim: The road is shut.", "Fact: It is open."),
        ("KLAIM: Jembatan runtuh.", "FAKTA: Jembatan utuh.", "KLAIM: Jalan tutup.", "FAKTA: Jalan buka."),
        (
            "Klaim: Jembatan runtuh.",
            "Fakta: Klaim itu salah.",
            "Klaim: Jalan tutup.",
            "Fakta: Fakta menunjukkan salah.",
        ),
        # how many votes somebody has
        ("Quill: 1,769.", "Holt: 1,501.", "Quill: 547.", "Holt: 46."),
        # one label alone
        ("QUILL: The bridge will open in May.", "QUILL: The road will open in June."),
    ],
)
def test_lists_are_no_transcript(lines: tuple[str, ...]) -> None:
    text = "\n\n".join(
        ["Here is a claim and a fact, klaim dan fakta, as the place, the time and the tickets are told.", *lines]
    )
    assert said(text) == []


def test_thousands_of_labels_cost_what_their_number_costs() -> None:
    text = "\n\n".join(f"SPEAKER{number}: The bridge will open." for number in range(20_000))
    assert said(text) == []


def test_answers_follow_questions_where_an_interview_is_announced() -> None:
    text = "\n\n".join(
        [
            "Izin Tambang Dicabut",
            "Bupati Lestari, Dewi Anggraini, mencabut izin tambang di hulu sungai pekan ini. Berikut petikan wawancara "
            "dengan dia di kantornya.",
            "Apa tanggapan Anda soal tambang itu?",
            "Kami menolak sejak awal. Izin itu keluar sebelum saya menjabat.",
            "Pipa di hilir juga rusak.",
            "Kapan izin itu dicabut? Dan oleh siapa?",
            "Bulan depan, oleh gubernur.",
            "Wawancara ini berlangsung satu jam.",
        ]
    )
    assert said(text, "id") == [
        (
            "Dewi Anggraini",
            "Kami menolak sejak awal. Izin itu keluar sebelum saya menjabat. | Pipa di hilir juga rusak.",
        ),
        ("Dewi Anggraini", "Bulan depan, oleh gubernur."),
    ]


def test_questions_in_an_article_that_announces_no_interview_have_no_answers() -> None:
    questions = ("Will the bridge open?", "Nobody in Calder knows.", "Who pays for it?", "Nobody in Harrow knows.")
    assert said("\n\n".join([INTRODUCTION, *questions])) == []


def test_a_quotation_below_the_last_turn_is_no_part_of_it() -> None:
    text = "\n\n".join([INTRODUCTION, "HOLT: When?", "QUILL: In May.", "HOLT: Thank you.", "“The bridge is safe now.”"])
    assert ("Sam Holt", "Thank you.") in said(text)


def test_a_link_to_an_interview_elsewhere_announces_none() -> None:
    prose = "Bupati Lestari, Dewi Anggraini, mengatakan izin itu dicabut bulan depan karena sungai tercemar."
    text = f"{prose}\n\nBaca juga: Petikan wawancara dengan Menteri Desa\n\n{prose}\n"
    assert {speaker for speaker, _ in said(text, "id")} == {"Dewi Anggraini"}


PLAIN_INTERVIEWS = [
    (
        "id",
        "Ahli gambut Rina Wati menerima Kabar di kantornya. Gambut, kata Rina, sudah kering.",
        (
            "Mengapa kebakaran tahun ini begitu luas?",
            "Karena airnya tidak ada. Kami sudah memperingatkan sejak lama.",
            "Anda menyebut kebakaran itu “keputusan”. Keputusan siapa?",
            "Siapa pun yang memberi izin. Saya tidak bicara soal petani kecil.",
            "Apa temuan kajian Anda?",
            "Sumur bor yang kering di mana-mana.",
            "Bagaimana reaksi warga?",
            "Mereka lelah sekali.",
            "Apakah masih ada harapan?",
            "Ada, kalau airnya kembali.",
        ),
    ),
    (
        "en",
        "The peat scientist Ada Quill met the Herald in her office. The peat, Quill said, is dry.",
        (
            "Why did the fire spread so far?",
            "There was no water. We had warned of it for years.",
            "You call the fire “a decision”. Whose decision was it?",
            "Whoever signed the permits. I do not mean the small farmers.",
            "What did your study find?",
            "Dry wells all over the place.",
            "How did people take it?",
            "They are tired.",
            "Is there hope?",
            "There is, if the water comes back.",
        ),
    ),
]


@pytest.mark.parametrize(("language", "introduction", "lines"), PLAIN_INTERVIEWS)
def test_many_questions_to_somebody_are_an_interview_without_being_announced(
    language: str, introduction: str, lines: tuple[str, ...]
) -> None:
    text = "\n".join([introduction, *lines])
    (_, first), *answers = said(text, language)
    assert first
    assert [content for _, content in answers] == list(lines[1::2])
    assert {speaker for speaker, _ in answers} == {"Rina Wati" if language == "id" else "Ada Quill"}


@pytest.mark.parametrize(("language", "introduction", "lines"), PLAIN_INTERVIEWS)
def test_questions_to_nobody_are_the_headings_of_an_article(
    language: str, introduction: str, lines: tuple[str, ...]
) -> None:
    explained = [line.replace("Anda", "itu").replace("You", "They").replace("your", "the") for line in lines]
    assert len(said("\n".join([introduction, *explained]), language)) < len(lines) / 2
