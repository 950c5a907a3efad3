"""What a typed message says for certain with its ask: where the children live, how things stand.

Each is a whole way of saying one thing, not a word that may mean it. What two ways contradict is
left out. It is offered to be taken as answered; nobody is taken to have answered by it.
"""

import re
from collections.abc import Mapping

from flows.session import Answer

LIVING = "(?:lives?|living|based|stays?|bide|here|are|were|am|im|is|kids|up|down) in (?:the )?"
NO_STREET = "(?! (?:road|rd|street|st|lane|avenue|way|close|court))"
EX = "(?:he|she|ex|they|dad|mum|husband|wife|partner)"
HAS = "(?:has |have |had |just |flat out |point blank |already |keeps? |kinda )*"
FROM = "(?:letter|email|call|text|invite|invitation|voicemail) from (?:(?:a|the|some|his|her) )?"

ENGLAND = """
england|london|manchester|birmingham|leeds|liverpool|sheffield|bristol|newcastle|nottingham|
leicester|coventry|bradford|hull|plymouth|southampton|portsmouth|norwich|brighton|derby|stoke|
sunderland|wolverhampton|oxford|cambridge|york|exeter|kent|essex|surrey|sussex|devon|cornwall|
dorset|somerset|norfolk|suffolk|yorkshire|lancashire|cheshire|cumbria|durham|northumberland
"""
WALES = """
wales|cymru|cardiff|swansea|newport|wrexham|bangor|merthyr|llanelli|aberystwyth|caerphilly|
carmarthen|pontypridd|bridgend|barry|neath|rhyl|gwynedd|anglesey|ceredigion|pembrokeshire|
powys|rhondda|valleys
"""
SCOTLAND = """
scotland|glasgow|edinburgh|aberdeen|dundee|inverness|stirling|paisley|perth|fife|falkirk|
ayrshire|lanarkshire|kilmarnock|highlands|orkney|shetland
"""
NORTHERN_IRELAND = """
northern ireland|n ireland|belfast|derry|londonderry|lisburn|newry|armagh|omagh|antrim|
county down|tyrone|fermanagh
"""

SAYINGS: Mapping[tuple[str, Answer], str] = {
    ("nation", "england"): f"{LIVING}(?:{ENGLAND}){NO_STREET}",
    ("nation", "wales"): f"{LIVING}(?:{WALES}){NO_STREET}",
    ("nation", "scotland"): f"{LIVING}(?:{SCOTLAND}){NO_STREET}",
    ("nation", "northern_ireland"): f"{LIVING}(?:{NORTHERN_IRELAND}){NO_STREET}",
    ("answered", "said_no"): f"""
        {EX} {HAS}(?:said no|says no|saying no|said s?he wont|turned it down)
        |{EX} {HAS}(?:refused?|refuses|refusing|declined)""",
    ("answered", "silence"): r"""
        (?:hasnt|havent|didnt|wont|never|doesnt) (?:even )?(?:repl|answer|respond)\w*
        |(?<!i )(?<!ive )(?:ignor|ghost|blank)\w* (?:me|the|every|all|it|my|them|both)
        |left (?:me )?on read""",
    ("answered", "no_show"): """
        (?:didnt|never|doesnt) (?:bother to )?(?:turn(?:ed)?|show(?:ed)?) up|no ?show(?:ed)?""",
    ("answered", "you_pay"): """
        (?:only|unless) (?:if )?i (?:have to )?pay
        |wants me to pay (?:for )?(?:it|both|all|everything|the lot)""",
    ("answered", "go_alone"): "(?:told|tells|telling) me to go (?:on my own|alone|by myself)",
    ("answered", "solicitor"): r"only \w+ (?:to me )?through (?:(?:a|his|her|their) )?solicitor",
    ("answered", "prison"): rf"(?:hes|shes|{EX} is) (?:\w+ )?in (?:prison|jail)",
    ("answered", "lost"): "(?:dont|no idea|not) know where (?:he|she|they) (?:is|are|lives?)",
    ("tried", ("mediator",)): """
        mediator (?:has )?(?:wrote|written|emailed|rang|called|contacted|invited)""",
    ("what_came", "mediator"): rf"""
        {FROM}(?:\w+ )?(?:mediator|mediation)
        |mediator (?:just |has )?(?:rang|called|phoned|emailed|texted|wrote to) me""",
    ("replied", "ignored"): f"i(?:ve)? {HAS}(?:ignored|binned) (?:it|the|them|that|both)",
    ("replied", "said_no"): f"i(?:ve)? {HAS}(?:said no|refused|declined)",
    ("court_stage", "hearing"): "(?:hearing|court date) (?:is )?(?:on|in|next|this|tomorrow)",
    ("court_stage", "papers"): """
        (?:got|had|received|been|was) (?:served |sent )?(?:with )?(?:(?:a|the|some) )?
        (?:c #+|court papers|papers from (?:the )?court)""",
    ("last_miam", "miam"): "(?:done|did|had|been to|attended) (?:my|the|a) (?:own )?miam",
}
"""Question and answer → the ways of saying so, each of whole words; line ends do not count."""

RULES = {
    said: re.compile(rf"\b(?:{''.join(map(str.strip, ways.splitlines()))})\b")
    for said, ways in SAYINGS.items()
}


def told(said: list[str]) -> Mapping[str, Answer]:
    """Return what the words of a message say for certain, question → answer.

    Args:
        said: as `flows.intents.features.words` gives them.
    """
    line = " ".join(word for word in said if word not in {"?", "!"})
    found: dict[str, list[Answer]] = {}
    for (question, answer), ways in RULES.items():
        if ways.search(line):
            found.setdefault(question, []).append(answer)
    return {question: answers[0] for question, answers in found.items() if len(answers) == 1}
