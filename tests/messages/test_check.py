"""Is every kind of fault in the words found, at its file and line, and nothing else?"""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from flows.catalogue import FLOWS
from flows.flow import Flow
from flows.table import DONE, ChooseAny
from messages.check import check
from messages.facts import FOLDER
from messages.render import Words

TODAY = date(2026, 11, 22)

TEA = Flow(
    "tea",
    ["drink", "extras"],
    ["made", "thirsty"],
    [
        ["tea", "drink", "extras"],
        ["coffee", "drink", "extras"],
        ["nothing", "drink", "thirsty"],
        [DONE, "extras", "made"],
    ],
    {"extras": ChooseAny(("milk", "sugar", "none"))},
)

TEMPLATES = {
    "tea/drink": """{% set title %}
Something warm
{% endset %}
{% set body %}
What would you like to drink?
{% endset %}
{% set options = {
  "tea": "Tea",
  "coffee": "Coffee",
  "nothing": "Nothing",
} %}
""",
    "tea/extras": """{% set title %}
What goes in it
{% endset %}
{% set body %}
{% if answers.drink == "tea" %}
Tea takes {{ fact("miam-validity") }} to cool.
{% endif %}
What goes in it?
{% endset %}
{% set options = {"milk": "Milk", "sugar": "Sugar", "none": "None of these"} %}
""",
    "tea/made": """{% set title %}
Here you are
{% endset %}
{% set body %}
{% if "milk" in answers.extras %}
It has milk in it.
{% endif %}
Mind, it is hot.
{% endset %}
{% set stand %}
Your drink is made.
{% endset %}
{% set why %}
You asked for it.
{% endset %}
{% set rests_on = ["miam-applicant-must"] %}
{% set steps %}
Wait a bit.
{% endset %}
{% set help = ["nspcc"] %}
{% set next = ["tea"] %}
{% set pages = ["kettle"] %}
{% set letter = "ask" %}
""",
    "tea/thirsty": """{% set title %}
Another time
{% endset %}
{% set body %}
That is fine.
{% endset %}
{% set stand %}
You had nothing.
{% endset %}
{% set why %}
You said so.
{% endset %}
""",
    "pages/kettle": """{% set title %}
The kettle
{% endset %}
{% set body %}
It whistles.
{% endset %}
""",
    "letters/ask": """{% set title %}
Words to send
{% endset %}
{% set body %}
<pre>Milk, please.</pre>
{% endset %}
""",
}
"""A small language without a fault."""

LONG = "The cat sat on the mat. " * 60
HARD = (
    "Notwithstanding considerable administrative complications, participants "
    "undertaking preliminary negotiations necessarily acknowledge institutional "
    "responsibilities, procedural particularities and organisational considerations "
    "encompassing international jurisdictional arrangements, documentation requirements, "
    "confidentiality obligations, remuneration expectations and representational authority."
)


class Copy:
    """A copy of the messages folder, with the tea flow's words instead of the real ones."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "en" / "bot").mkdir(parents=True)
        for name in ("facts.toml", "law.toml", "services.toml"):
            shutil.copy(FOLDER / name, folder / name)
        for name in ("en/wording.toml", "en/bot/summary.jinja"):
            shutil.copy(FOLDER / name, folder / name)
        for template, text in TEMPLATES.items():
            self.write(f"en/{template}.jinja", text)

    def write(self, file: str, text: str) -> None:
        path = self.folder / file
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def seed(self, file: str, old: str, new: str) -> str:
        """Replace a text that stands in a file and return the place where it stood."""
        text = (self.folder / file).read_text(encoding="utf-8")
        before, found, after = text.partition(old)
        assert found, f"{old!r} is not in {file}"
        self.write(file, before + new + after)
        return f"{self.folder / file}:{before.count(chr(10)) + 1}"

    def place(self, file: str, text: str) -> str:
        """Return the place where a text stands."""
        before = (self.folder / file).read_text(encoding="utf-8").partition(text)[0]
        return f"{self.folder / file}:{before.count(chr(10)) + 1}"

    def findings(self, *named: str) -> list[tuple[str, str]]:
        found = check(Words(folder=self.folder), TODAY, named)
        return [(finding.place, finding.said) for finding in found]

    def the_finding(self) -> tuple[str, str]:
        """Return the one finding there is."""
        found = self.findings()
        assert len(found) == 1, found
        return found[0]


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Copy:
    for name in [*FLOWS]:
        monkeypatch.delitem(FLOWS, name)
    monkeypatch.setitem(FLOWS, "tea", TEA)
    return Copy(tmp_path / "messages")


def test_words_without_a_fault_have_no_finding(copy: Copy) -> None:
    assert copy.findings() == []


def row(copy: Copy, file: str, name: str) -> str:
    text = (copy.folder / file).read_text(encoding="utf-8")
    return next(part for part in text.split("\n\n") if f'id = "{name}"' in part)


def change_row(copy: Copy, file: str, name: str, field: str, value: str) -> None:
    before = row(copy, file, name)
    after, count = re.subn(rf"^{field} = .*$", f"{field} = {value}", before, flags=re.MULTILINE)
    assert count == 1
    copy.seed(file, before, after)


def test_a_fact_past_its_review_is_found_where_it_stands(copy: Copy) -> None:
    change_row(copy, "facts.toml", "fee-c100-amount", "review_by", "2026-11-21")

    place, said = copy.the_finding()

    assert place == copy.place("facts.toml", 'id = "fee-c100-amount"')
    assert "fee-c100-amount" in said
    assert "21 November 2026" in said


def test_a_fact_due_today_is_not_yet_overdue(copy: Copy) -> None:
    change_row(copy, "facts.toml", "fee-c100-amount", "review_by", "2026-11-22")

    assert copy.findings() == []


def test_an_overdue_fact_that_is_never_shown_is_left_in_peace(copy: Copy) -> None:
    change_row(copy, "facts.toml", "fee-c100-previous", "review_by", "2026-11-21")

    assert copy.findings() == []


@pytest.mark.parametrize(("field", "value"), [("display", "false"), ("confidence", '"low"')])
def test_a_fact_no_reader_may_see_is_found_where_it_is_used(
    copy: Copy, field: str, value: str
) -> None:
    change_row(copy, "facts.toml", "miam-validity", field, value)

    place, said = copy.the_finding()

    assert place == copy.place("en/tea/extras.jinja", "fact(")
    assert "miam-validity" in said


def test_a_hidden_fact_is_excused_where_the_template_has_words_without_it(copy: Copy) -> None:
    change_row(copy, "facts.toml", "miam-validity", "display", "false")
    copy.seed("en/tea/extras.jinja", "{% if", '{% if known("miam-validity") and')

    assert copy.findings() == []


@pytest.mark.parametrize(("field", "value"), [("ready", "false"), ("confidence", '"low"')])
def test_a_service_that_is_never_shown_is_found_where_it_is_named(
    copy: Copy, field: str, value: str
) -> None:
    change_row(copy, "services.toml", "nspcc", field, value)

    place, said = copy.the_finding()

    assert place == copy.place("en/tea/made.jinja", "{% set help")
    assert "nspcc" in said


def test_a_service_in_use_past_its_day_is_found_where_it_stands(copy: Copy) -> None:
    copy.seed("services.toml", "compiled_on = 2026-11-22", "compiled_on = 2026-08-01")

    place, said = copy.the_finding()

    assert place == copy.place("services.toml", 'id = "nspcc"')
    assert "nspcc" in said


NAMES = {
    "fact": ("tea/extras", 'fact("miam-validity")', 'fact("nobody-knows")'),
    "service": ("tea/made", '["nspcc"]', '["nobody-knows"]'),
    "law": ("tea/made", '["miam-applicant-must"]', '["nobody-knows"]'),
    "flow": ("tea/made", '["tea"]', '["tea", "nobody-knows"]'),
    "page": ("tea/made", '["kettle"]', '["kettle", "nobody-knows"]'),
    "letter": ("tea/made", '"ask"', '"ask" if careful else "nobody-knows"'),
    "question": ("tea/extras", '== "tea"', '== "tea" or answers["nobody-knows"]'),
    "choice": ("tea/extras", '== "tea"', '== "nobody-knows"'),
    "option": ("tea/made", '"milk" in', '"nobody-knows" in'),
    "nation": ("tea/extras", "answers.drink ==", 'nation == "nobody-knows" or answers.drink =='),
    "exemption": ("tea/made", '"milk" in', '"nobody-knows" in holding or "milk" in'),
}


@pytest.mark.parametrize("kind", NAMES)
def test_a_name_that_leads_nowhere_is_found(copy: Copy, kind: str) -> None:
    template, old, new = NAMES[kind]
    place = copy.seed(f"en/{template}.jinja", old, new)

    found = [one for one in copy.findings() if "nobody-knows" in one[1]]

    assert place in [one[0] for one in found]


@pytest.mark.parametrize("topic", ["nobody-knows", "call-999", "Price"])
def test_a_line_on_a_topic_nobody_knows_is_found_where_it_stands(copy: Copy, topic: str) -> None:
    step = f'{{% if "milk" in answers.extras %}}\n[price] Pay.\n[{topic}] Wait.\n{{% endif %}}'
    copy.seed("en/tea/made.jinja", "Wait a bit.", step)

    place, said = copy.the_finding()

    assert place == copy.place("en/tea/made.jinja", f"[{topic}]")
    assert topic in said


def test_a_line_on_a_topic_of_the_vocabulary_is_not_found(copy: Copy) -> None:
    copy.seed("en/tea/made.jinja", "Wait a bit.", "[price] Wait a bit.")

    assert copy.findings() == []


@pytest.mark.parametrize(
    ("template", "old", "new"),
    [
        ("tea/extras", 'answers.drink == "tea"', '"tea" in answers.drink'),
        ("tea/made", '"milk" in answers.extras', 'answers.extras == "milk"'),
        ("tea/made", '"milk" in answers.extras', 'answers.extras in ("milk", "none")'),
    ],
)
def test_one_answer_read_as_several_or_several_as_one_is_found(
    copy: Copy, template: str, old: str, new: str
) -> None:
    place = copy.seed(f"en/{template}.jinja", old, new)

    assert {one[0] for one in copy.findings()} == {place}


def test_all_that_was_ticked_may_be_compared_at_once(copy: Copy) -> None:
    copy.seed("en/tea/made.jinja", '"milk" in answers.extras', 'answers.extras == ("milk",)')

    assert copy.findings() == []


def test_a_state_without_a_template_is_found(copy: Copy) -> None:
    (copy.folder / "en/tea/thirsty.jinja").unlink()

    place, said = copy.the_finding()

    assert place == f"{copy.folder / 'en/tea/thirsty.jinja'}:1"
    assert "tea/thirsty" in said


@pytest.mark.parametrize("file", ["tea/left_over", "shared/left_over", "pages/left_over"])
def test_a_template_nothing_uses_is_found(copy: Copy, file: str) -> None:
    copy.write(f"en/{file}.jinja", TEMPLATES["pages/kettle"])

    assert copy.the_finding()[0] == f"{copy.folder / 'en' / file}.jinja:1"


def test_a_page_that_is_reached_by_typed_words_counts_as_used(copy: Copy) -> None:
    copy.write("en/pages/left_over.jinja", TEMPLATES["pages/kettle"])

    assert copy.findings("pages/left_over") == []
    assert [place for place, _ in copy.findings("pages/left_over", "pages/gone")] == [
        f"{copy.folder / 'en/pages/gone.jinja'}:1"
    ]


def test_labels_other_than_the_flows_choices_are_found(copy: Copy) -> None:
    place = copy.seed("en/tea/drink.jinja", '"coffee": "Coffee"', '"cocoa": "Cocoa"')

    found = dict(copy.findings())

    assert "cocoa" in found[place]
    assert "coffee" in found[copy.place("en/tea/drink.jinja", "{% set options")]


def test_a_label_too_long_for_a_button_is_found(copy: Copy) -> None:
    place = copy.seed("en/tea/drink.jinja", '"Coffee"', f'"{"Coffee" * 7}"')

    found, said = copy.the_finding()

    assert found == place
    assert "42" in said


def test_a_body_too_long_is_found_with_the_path_it_is_longest_on(copy: Copy) -> None:
    copy.seed("en/tea/made.jinja", "It has milk in it.", LONG)

    place, said = copy.the_finding()

    assert place == copy.place("en/tea/made.jinja", "{% set body")
    assert re.search(r"after .*extras=milk", said)


def test_a_summary_that_loses_lines_to_fit_is_found(copy: Copy) -> None:
    notes = f"{{% set notes %}}\n{f'{LONG}{chr(10)}' * 3}The last.\n{{% endset %}}\n"
    copy.seed("en/tea/made.jinja", "{% set help", f"{notes}{{% set help")

    place, said = copy.the_finding()

    assert place == copy.place("en/tea/made.jinja", "{% set stand")
    assert "4096" in said


@pytest.mark.parametrize("broken", ["<h1>Hot</h1>", "<b>Hot", "Hot</i>", "<b><i>Hot</b></i>"])
def test_marks_telegram_would_refuse_are_found(copy: Copy, broken: str) -> None:
    copy.seed("en/tea/made.jinja", "Mind, it is hot.", broken)

    assert copy.the_finding()[0] == copy.place("en/tea/made.jinja", "{% set body")


def test_a_message_to_send_that_a_tap_would_not_copy_is_found(copy: Copy) -> None:
    copy.seed("en/letters/ask.jinja", "<pre>Milk, please.</pre>", "Milk, please.")

    assert copy.the_finding()[0] == copy.place("en/letters/ask.jinja", "{% set body")


def test_a_template_that_cannot_be_read_is_found(copy: Copy) -> None:
    place = copy.seed("en/tea/made.jinja", "{% endif %}", "{% endfor %}")

    assert place in dict(copy.findings())


def test_a_template_that_fails_on_a_path_is_found(copy: Copy) -> None:
    place = copy.seed("en/tea/made.jinja", "It has milk in it.", "{{ every('nspcc').shoe_size }}")

    assert copy.the_finding()[0] == place


def test_a_body_too_hard_to_read_is_found(copy: Copy) -> None:
    copy.seed("en/tea/drink.jinja", "What would you like to drink?", HARD)

    place, said = copy.the_finding()

    assert place == copy.place("en/tea/drink.jinja", "{% set body")
    assert "reading age" in said


def test_a_summary_too_hard_to_read_is_found(copy: Copy) -> None:
    copy.seed("en/tea/made.jinja", "Wait a bit.", HARD)

    assert copy.the_finding()[0] == copy.place("en/tea/made.jinja", "{% set stand")


@pytest.mark.parametrize(
    "word", ["Court", "police", "Mediation", "violence", "Your ex", "helplines"]
)
def test_a_first_line_that_would_harm_on_a_lock_screen_is_found(copy: Copy, word: str) -> None:
    copy.seed("en/pages/kettle.jinja", "The kettle", f"{word} kettle")

    place, said = copy.the_finding()

    assert place == copy.place("en/pages/kettle.jinja", "{% set title")
    assert word.rsplit(maxsplit=1)[-1] in said


def test_a_harmless_word_that_begins_like_a_banned_one_is_not_found(copy: Copy) -> None:
    copy.seed("en/pages/kettle.jinja", "The kettle", "The extra example, next")

    assert copy.findings() == []


def test_a_template_that_sets_a_part_on_some_paths_only_is_read_on_all(copy: Copy) -> None:
    sometimes = '{% if "milk" in answers.extras %}{% set pot = 1 %}{% endif %}'
    copy.seed("en/tea/made.jinja", "Mind, it is hot.", f"{sometimes}{LONG}{{{{ pot | default }}}}")

    assert copy.the_finding()[0] == copy.place("en/tea/made.jinja", "{% set body")


def test_a_page_of_the_shell_is_read_unless_only_the_shell_can_word_it(copy: Copy) -> None:
    for name, more in (("lone", ""), ("given", "{{ operator }}")):
        page = TEMPLATES["pages/kettle"].replace("It whistles.", LONG + more)
        copy.write(f"en/bot/{name}.jinja", page)

    assert copy.the_finding()[0] == copy.place("en/bot/lone.jinja", "{% set body")


def test_findings_come_in_the_order_of_the_files_and_their_lines(copy: Copy) -> None:
    first = copy.seed("en/tea/drink.jinja", '"Tea"', f'"{"Tea" * 20}"')
    second = copy.seed("en/tea/drink.jinja", '"Nothing"', f'"{"Nothing" * 20}"')
    last = copy.seed("en/tea/made.jinja", '["nspcc"]', '["nobody-knows"]')

    assert [place for place, _ in copy.findings()] == [first, second, last]


def test_the_content_shipped_has_no_findings() -> None:
    assert [str(finding) for finding in check(Words(), TODAY)] == []
