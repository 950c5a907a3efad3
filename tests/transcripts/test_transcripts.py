"""A change of words shows as a difference in a chat; `make transcripts` writes them anew."""

import pytest

from tests.transcripts.telling import FOLDER, Persona, read_personas, told


@pytest.mark.parametrize("persona", read_personas(), ids=lambda persona: persona.name)
async def test_the_transcript_is_what_the_bot_says(persona: Persona):
    kept = (FOLDER / f"{persona.name}.txt").read_text()

    assert kept == await told(persona)


def test_every_transcript_belongs_to_a_persona():
    names = {persona.name for persona in read_personas()}

    assert {path.stem for path in FOLDER.glob("*.txt")} == names
