"""Is it written in Welsh? By its small words, which no English sentence has."""

WORDS = """
dw dwi rwy rwyf rydw rydyn mae maen yn yr wedi ddim sut beth ble pryd pam ydy ydi yw oes
oedd fydd bydd gyda efo gan gen fy ei eich ein eu nhw chi fo wnaeth gwneud eisiau isio
angen rhaid gallaf alla fedra allwch plant mhlant blant cyfryngu cyfryngwr cyfryngydd llys
teulu cyn gwr gwraig nain taid mamgu tadcu diolch helo shwmae sumae bore gwelwch ond hefyd
neu mewn dros gweld cael mynd dod siarad cymraeg arian talu heddiw fory ddoe
"""
SMALL = frozenset(WORDS.split())
"""Frequent Welsh words that are neither English words nor common slips."""

CERTAIN = frozenset({"cyfryngu", "cyfryngwr", "cyfryngydd", "dwi", "rwy", "cymraeg", "diolch"})
FEWEST = 2
SHORT = 4
SHARE = 0.25


def is_welsh(said: list[str]) -> bool:
    """Return whether these words are Welsh for the most part.

    Args:
        said: as `flows.intents.features.words` gives them.
    """
    heard = [word for word in said if word in SMALL]
    if len(heard) == 1:
        return heard[0] in CERTAIN and len(said) <= SHORT
    return len(heard) >= FEWEST and len(heard) >= SHARE * len(said)
