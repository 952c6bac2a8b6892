"""Words before an Indonesian name that are none of it, by what the article calls its bearer."""

import pytest

from tests.extraction.speakers.naming import last


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("CEO Bisatolong Alvaro Timur datang. Dana itu dikelola Bisatolong.", "Alvaro Timur"),
        ("Bupati Puncak Alvaro Timur datang. Warga daerah Puncak senang.", "Alvaro Timur"),
        ("Managing Director of Bisatolong Indonesia Alvaro Timur datang.", "Alvaro Timur"),
        # who is called by a name in the middle keeps what stands before it
        ("Samin Alvaro Timur datang. Warga senang.", "Samin Alvaro Timur"),
    ],
)
def test_a_name_begins_with_what_its_bearer_is_called(text: str, name: str) -> None:
    assert last(f"{text} “Ya,” kata Alvaro.").speaker == name
