"""`waypoint understand`: JSON lines in and out; a bad line is named and the rest goes on."""

import json
import subprocess
import sys
from pathlib import Path

from flows.intents.catalogue import INTENTS

ROOT = Path(__file__).resolve().parents[2]


def ran(*lines):
    return subprocess.run(
        [sys.executable, "-m", "bot", "understand"],
        cwd=ROOT,
        input=b"\n".join(lines) + b"\n",
        capture_output=True,
        check=False,
    )


def line(name, text):
    return json.dumps({"id": name, "text": text}).encode()


def test_a_line_gives_its_id_an_intent_or_three_offers_and_whether_it_is_urgent():
    done = ran(line("a", "how much does mediation cost"), line(7, "she won't let me see my kids"),
               line("c", "he is going to kill me"))  # fmt: skip

    cost, contact, danger = [json.loads(one) for one in done.stdout.splitlines()]
    assert done.returncode == 0
    assert cost == {"id": "a", "intent": "cost", "offers": [], "urgent": False}
    assert contact["id"] == 7
    assert contact["intent"] is None
    assert contact["offers"][0] == "contact_stopped"
    assert len(contact["offers"]) == 3
    assert danger["urgent"] is True
    assert {*contact["offers"]} <= {*INTENTS}


def test_each_bad_line_is_named_by_its_number_and_the_rest_goes_on():
    done = ran(
        b"not json", b'{"id": 1}', b"[]", b'{"text": "hi"}', b"\xff\xfe", b'{"id": 2, "text": 5}',
        b"", b"[" * 100_000, line("good", "hello"),
    )  # fmt: skip

    told = done.stderr.decode().splitlines()
    assert [one.partition(":")[0] for one in told] == [f"line {n}" for n in (1, 2, 3, 4, 5, 6, 8)]
    assert [json.loads(one)["id"] for one in done.stdout.splitlines()] == ["good"]
    assert done.returncode == 1


def test_what_was_typed_is_not_repeated_in_an_error():
    assert b"Larch" not in ran(b'{"id": 1, "text": Larch}').stderr


def test_nothing_in_gives_nothing_out():
    done = ran(b"")

    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
