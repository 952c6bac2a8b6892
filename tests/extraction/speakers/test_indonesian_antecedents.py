"""Whom "dia", an epithet or a body without its whole name means in an Indonesian article."""

import pytest

from tests.extraction.speakers.naming import last


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“Kami kecewa,” kata Ketua Komisi B DPRD Lembata Rina Wati. Anggota Komisi B DPRD Lembata dari Fraksi "
            "Partai Persatuan Warga Yohanis Mole membuka sesi tanya jawab. Legislator asal Wera itu mempertanyakan "
            "mengapa hanya 21 guru diangkat.",
            "Yohanis Mole",
        ),
        (
            "“Kami lega,” kata Rina Wati. Kemarin dosen Universitas Kanaka Budi Santoso hadir. Ia menilai pajak naik.",
            "Budi Santoso",
        ),
        (
            "Sekretaris Badan Karantina Darman Lubis membantah tuduhan itu. Melalui kuasa hukumnya, Petrus Kelen, ia "
            "menyatakan alat itu lengkap.",
            "Darman Lubis",
        ),
        (
            "Sekretaris Badan Karantina Darman Lubis membantah tuduhan itu. Didampingi pengacara Petrus Kelen, ia "
            "menyatakan alat itu lengkap.",
            "Darman Lubis",
        ),
        (
            "“Saya lelah,” kata Rina Wati. Saat menjenguk Petrus Kelen, ia menyatakan alat itu lengkap.",
            "Rina Wati",
        ),
    ],
)
def test_he_is_who_the_report_was_about_last(text: str, name: str) -> None:
    assert last(text).speaker == name


def test_tags_in_small_letters_make_no_common_word_of_a_name() -> None:
    text = (
        "Menteri Energi Hasmul Dalimarta mengatakan harga tetap. “Truknya jalan,” kata pengusaha Gito Wiranto.\n\n"
        "Hasmul rupanya sudah mendengar keluhan itu. Masih dalam jumpa pers, dia berjanji membuka posko.\n\n"
        "Tag:\nsolar\nhasmul dalimarta\n"
    )
    assert last(text).speaker == "Hasmul Dalimarta"


@pytest.mark.parametrize(
    ("between", "speaker"),
    [
        ("Hal serupa dialami Darmawan (33), guru asal Wera.", "Darmawan"),
        ("Keluhan juga datang dari Sri Aminah (45), pedagang sayur.", "Sri Aminah"),
        # who was named before, is not introduced, or is one of two
        ("Hal serupa dialami suami Rina Wati (33), guru asal Wera.", "Rina Wati"),
        ("Hal serupa dialami Darmawan Saputra dan Sri Aminah (45).", "Rina Wati"),
    ],
)
def test_who_is_brought_up_with_an_age_or_a_calling_speaks_next(between: str, speaker: str) -> None:
    text = f"“Kami makan dari utang,” ucap Rina Wati. {between} “Pagi mengajar, malam menarik ojek,” tuturnya."
    said = last(text)
    assert (said.speaker, said.speaker_inferred) == (speaker, True)


@pytest.mark.parametrize("account", ["perhitungannya", "pengakuannya", "perkiraan dia", "catatannya"])
def test_what_somebody_tells_from_what_they_know_is_said_by_them(account: str) -> None:
    statement = last(f"Budi Santoso menilai pajak naik. Menurut {account}, biayanya Rp3 triliun.")
    assert [speaker.name for speaker in statement.speakers] == ["Budi Santoso"]
    assert statement.speaker_inferred


@pytest.mark.parametrize("account", ["catatan BPS", "laporan itu", "data dinas"])
def test_a_document_is_nobody_who_spoke_before(account: str) -> None:
    statement = last(f"Budi Santoso menilai pajak naik. Menurut {account}, biayanya Rp3 triliun.")
    assert "Budi Santoso" not in [speaker.name for speaker in statement.speakers]


@pytest.mark.parametrize("client", ["para pemohon", "para penggugat", "pemohon", "korban"])
def test_whom_a_lawyer_serves_is_no_role(client: str) -> None:
    (speaker,) = last(f"Kuasa hukum {client}, Teguh Widyanto, menilai pajak naik.").speakers
    assert (speaker.name, speaker.role, speaker.affiliation) == ("Teguh Widyanto", "Kuasa hukum", None)


@pytest.mark.parametrize("verb", ["Ditambahkan", "Dijelaskan", "Ditegaskan"])
def test_what_is_told_more_without_anybody_is_of_who_spoke_just_before(verb: str) -> None:
    statement = last(f"“Kami siap,” kata Kepala Dinas Air Rina Wati. {verb}, sumur itu aman.")
    assert (statement.speaker, statement.speaker_inferred) == ("Rina Wati", True)


@pytest.mark.parametrize(
    "text",
    [
        "Ditambahkan, sumur itu aman.",
        "“Kami siap,” kata Dinas Air Wera. Ditambahkan, sumur itu aman.",
        "“Kami siap,” kata Kepala Dinas Air Rina Wati. Disebutkan, sumur itu aman.",
    ],
)
def test_what_is_told_more_where_no_person_spoke_is_of_nobody(text: str) -> None:
    assert last(text).speaker is None


@pytest.mark.parametrize("source", ["Kedua menteri itu", "Ketiga pedagang tersebut"])
def test_they_are_whom_a_sentence_before_counts(source: str) -> None:
    assert last(f"{source} menegaskan bahwa pasar itu aman. Menurut mereka, harga turun.").speaker == source
