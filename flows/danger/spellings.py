"""How people type the words the danger net looks for: short forms, Scots, slips and disguises."""

import re

from flows.danger.names import words

ALSO = {
    "2": "to", "4": "for", "u": "you", "ya": "you", "yous": "you", "ur": "your", "r": "are",
    "w": "with", "wiv": "with", "wit": "with", "n": "and", "nd": "and", "an": "and",
    "b4": "before", "wot": "what", "wat": "what", "wen": "when", "wer": "where",
    "were": "where", "no": "know", "m8": "mate", "b": "be", "k": "ok", "y": "why", "rn": "now",
    "da": "the", "teh": "the", "thru": "through", "tho": "though", "cos": "because",
    "coz": "because", "cuz": "because", "bcos": "because", "tmrw": "tomorrow",
    "tmo": "tomorrow", "tomo": "tomorrow", "2moro": "tomorrow", "2moz": "tomorrow",
    "2nite": "tonight", "tonite": "tonight", "tonyt": "tonight", "tnite": "tonight",
    "evry": "every", "evrything": "everything", "sumone": "someone", "some1": "someone",
    "every1": "everyone", "ne1": "anyone", "no1": "noone", "sum": "some", "dat": "that",
    "dis": "this", "dem": "them", "dey": "they", "em": "them", "urself": "yourself",
    "hav": "have", "av": "have", "ave": "have", "gt": "got", "jus": "just", "jst": "just",
    "juss": "just", "plz": "please", "pls": "please", "plez": "please", "plse": "please",
    "luv": "love", "luvs": "loves", "lov": "love", "fone": "phone", "skool": "school",
    "childs": "children", "bck": "back", "bak": "back", "hlp": "help", "hepl": "help",
    "helpp": "help", "hel": "help", "sed": "said", "sez": "says", "ses": "says",
    "thretened": "threatened", "kno": "know", "nose": "knows", "wonna": "wanna",
    "wana": "wanna", "liv": "live", "livin": "living", "lif": "life", "lyf": "life",
    "lyfe": "life", "dye": "die", "dieing": "dying", "hurted": "hurt", "hert": "hurt",
    "deid": "dead", "ded": "dead", "wnt": "want", "gie": "give", "gies": "give", "ma": "my",
    "kil": "kill", "kiil": "kill", "kll": "kill", "klil": "kill", "kull": "kill",
    "killd": "killed", "kiling": "killing", "ki11": "kill", "kiill": "kill", "unalive": "kill",
    "unaliving": "killing", "nife": "knife", "knif": "knife", "knfe": "knife",
    "kniffe": "knife", "knive": "knife", "stabed": "stabbed", "shooted": "shot",
    "polis": "police", "polise": "police", "hoose": "house", "hame": "home", "doon": "down",
    "oot": "out", "aff": "off", "fae": "from", "tae": "to", "masel": "myself",
    "masell": "myself", "maself": "myself", "wee": "little", "heid": "head", "yin": "one",
    "wi": "with", "wae": "with", "windae": "window", "hiz": "his", "hes": "he", "shes": "she",
    "theyre": "they", "hell": "he", "shell": "she", "theyll": "they", "hed": "he",
    "shed": "she", "theyd": "they", "im": "i", "ive": "i", "ill": "i", "id": "i",
    "suside": "suicide", "sewerslide": "suicide", "suicid": "suicide", "sucide": "suicide",
    "suacide": "suicide", "suecide": "suicide", "sucidal": "suicidal", "suisidal": "suicidal",
    "sooicide": "suicide", "suicde": "suicide", "raped": "rape", "strangeld": "strangled",
    "strangld": "strangled", "strangeled": "strangled", "strangel": "strangle",
    "hitted": "hit", "hiting": "hitting", "hitin": "hitting", "beet": "beat", "beats": "beat",
    "punchd": "punched", "puncht": "punched", "kiked": "kicked", "choakd": "choked",
    "choaked": "choked", "chocked": "choked", "chocking": "choking", "choak": "choke",
    "bridg": "bridge", "brige": "bridge", "brdge": "bridge", "tabs": "tablets",
    "tablts": "tablets", "tabelts": "tablets", "pils": "pills", "shud": "should",
    "wud": "would", "cud": "could", "toilit": "toilet", "bathrom": "bathroom", "dor": "door",
    "dorr": "door", "doorr": "door", "thier": "their", "therye": "they", "abroard": "abroad",
    "abrod": "abroad", "passprt": "passport", "pasport": "passport", "passpot": "passport",
    "skared": "scared", "scard": "scared", "scarred": "scared", "scaird": "scared",
    "feart": "scared", "afriad": "afraid", "fraid": "afraid", "frightend": "frightened",
    "terified": "terrified", "alon": "alone", "unsave": "unsafe", "saef": "safe",
    "saif": "safe",
}  # fmt: skip
"""A word as typed → another word it can stand for; rules find both."""

WHOLE = {
    "gonna": "going to", "gunna": "going to", "gonnae": "going to", "gona": "going to",
    "gna": "going to", "goin": "going", "finna": "going to", "boutta": "about to",
    "wanna": "want to", "wana": "want to", "wanting": "want", "gotta": "got to",
    "ima": "im going to", "imma": "im going to", "tryna": "trying to", "dunno": "dont know",
    "kms": "kill myself", "kys": "kill yourself", "kmself": "kill myself",
    "killmyself": "kill myself", "wannadie": "want to die", "endmylife": "end my life",
    "idk": "dont know", "cannot": "cant", "cnt": "cant", "cannae": "cant", "cany": "cant",
    "canny": "cant", "dnt": "dont", "dinnae": "dont", "dinny": "dont", "dinna": "dont",
    "don": "dont", "dosent": "doesnt", "doesn": "doesnt", "dsnt": "doesnt", "didn": "didnt",
    "didnae": "didnt", "didny": "didnt", "dint": "didnt", "didint": "didnt", "willnae": "wont",
    "willny": "wont", "wilnae": "wont", "wulnae": "wont", "isnae": "isnt", "wasnae": "wasnt",
    "wouldnae": "wouldnt", "couldnae": "couldnt", "havenae": "havent", "hasnae": "hasnt",
    "arenae": "arent", "hasn": "hasnt", "haven": "havent", "isn": "isnt", "wasn": "wasnt",
    "wouldn": "wouldnt", "couldn": "couldnt", "nae": "no", "neva": "never", "nvr": "never",
    "nver": "never", "cus": "because", "becuz": "because", "becos": "because",
    "becoz": "because", "sumthing": "something", "sumthin": "something",
    "somethin": "something", "nothin": "nothing", "nuthin": "nothing", "nuffin": "nothing",
    "anythin": "anything", "everythin": "everything", "mysef": "myself", "mself": "myself",
    "meself": "myself", "myslef": "myself", "misself": "myself", "myselfs": "myself",
    "mysel": "myself", "alot": "a lot", "incase": "in case", "infront": "in front",
    "wnna": "want to", "wont2": "wont to", "betta": "better", "betteroff": "better off",
    "yins": "kids", "anymair": "anymore", "dae": "do", "ah": "i", "thers": "theres",
    "nomore": "anymore", "anymor": "anymore", "anymo": "anymore", "abt": "about",
    "bout": "about", "frm": "from", "ppl": "people", "hse": "house", "noones": "noone",
    "every1s": "everyones", "isit": "is it", "outta": "out of",
}  # fmt: skip
"""A word as typed → what is read in its place."""

COUNTED = "a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"

JOINED = [
    (r"can not", "cant"),
    (r"will not", "wont"),
    (r"am not", "not"),
    (r"(do|does|did|is|was|has|have|had|would|could|should|are|were) not", r"\1nt"),
    (r"any more", "anymore"),
    (r"no one", "noone"),
    (r"my ?self", "myself"),
    (r"(him|her|your|them) (self|selves)", r"\1\2"),
    (r"out side", "outside"),
    (r"kid nap(s|ped|ping)?", r"kidnap\1"),
    (r"over dos(e|ed|ing)", r"overdos\1"),
    (r"self harm(ing|ed|s)?", r"selfharm\1"),
    (r"in ?law(s)?", "inlaws"),
    (r"o d", "od"),
    (rf"(?:\d+|{COUNTED}) ?(?:year|yr|month|mnth|week|day)s? olds?", "kid"),
    (r"\d+ ?(?:yo|y o|yrs|yr|yos|m o)", "kid"),
    (r"little (?:one|man|girl|boy|un|lad)s?", "kid"),
    (
        r"ex (?:husband|wife|partner|boyfriend|girlfriend|bf|gf|mrs|missus|hubby|fiance|fella)s?",
        "ex",
    ),
    (r"(?:step|foster) (dad|mum|father|mother|son|daughter|kid|child)s?", r"\1"),
    (
        r"new (?:partner|bloke|boyfriend|girlfriend|man|woman|husband|wife|fella|bf|gf)s?",
        "partner",
    ),
    (
        r"(?:his|her|their) (?:brother|sister|uncle|cousin|mate|family|boyfriend|girlfriend)s?",
        "family",
    ),
    (r"\b(taro|bwrw|curo|hitio|brifo|rheoli|gadael|cymryd|malu)r", r"\1 r"),
    (r"air tag(s)?", r"airtag\1"),
    (r"hit man", "hitman"),
]
"""Words that belong together, or are typed apart → the one word rules name."""

DISGUISED = [
    (re.compile(r"\bk[i1!*]ll"), "kill"),
    (re.compile(r"\bk\*\*\*?l?"), "kill"),
    (re.compile(r"\bsu[i1!*]*c[i1!*]+d"), "suicid"),
    (re.compile(r"\bs\*+cide"), "suicide"),
    (re.compile(r"\bd[1!]e\b"), "die"),
    (re.compile(r"\bdi[3]\b"), "die"),
    (re.compile(r"\bd[3]ad"), "dead"),
    (re.compile(r"\br[@4*]p(?=e|i)"), "rap"),
    (re.compile(r"\bkn[1!*]fe"), "knife"),
    (re.compile(r"\bst[@4*]b"), "stab"),
    (re.compile(r"\bh[1!*]t\b"), "hit"),
    (re.compile(r"\bh[1!]ts\b"), "hits"),
    (re.compile(r"\b[a@4]bus"), "abus"),
    (re.compile(r"\bh[@4]ng"), "hang"),
]

FILLERS = words(
    """um uh er erm hmm fucking fuckin fkn fking effing effin bloody frigging fecking flippin
    flipping literally basically actually honestly really absolutely totally completely
    seriously obviously proper pure defo definitely fuckn f freaking friggin legit pretty
    kinda kind sorta lowkey very sooo"""
)
"""Words that change nothing; left out, so that neighbours stand together."""

KEYS = words(
    """suicide suicidal strangle strangled strangling overdose overdosed kidnap kidnapped
    kidnapping abducted abduction murder murdered threatened threatening threatens bruises bruised
    stabbed knife passport bathroom tablets stalking stalker scared terrified frightened
    violent violence abusive bridge unconscious paracetamol attacked attacking punched choking
    injunction machete emergency ambulance goodbye drowning hanging disappear starving
    neglected locked outside hitting killing hurting myself himself herself airport abroad
    refuses threaten without danger antidepressants harming beating police window trapped
    bleeding"""
)
"""Words found one slip away: a letter too many, too few, wrong or swapped."""

NOT_SLIPS = words(
    """strange stranger strangers stalled stalking stalling scored scarred scare scares scarves
    snared shared stared spared cared bride fridge bridle brides ridge bridges bridged knives
    violet violently munched lunched bunched punches punch attack attacks outsider inside
    tables tablet chocking choosing coking cooking joking poking murdered harding farming
    warming charming hanging banging ranging changing hangings haging hiding sitting fitting
    hitching hinting heating beating beaming bearing begin being blessing filling billing
    willing tilling killings skilling mailing hurling hunting busting burting blocked looked
    booked clocked cooked rocked lock locket licked docked mocked knocked socked soaked
    stating starting staring stabled stubbed grabbed aboard broad passports transport drawing
    crowding browning frowning downing widow windows policy polite policed polices pollute
    ranger dagger danger dangers anger manger dander wander trap tapped trapper tripped
    wrapped breeding leading bending refused refuse refuge disappears disappeared disappointed
    reappear neglects elected slapped slipped himself bruise brushes braised cruised cruises
    brunches bridesmaid emergencies threaten threatens abusing abuses elusive abrasive stalker
    talker walker stalked talking walking stacking stocking staking serving string sterling
    carving craving staving within withhold goodbyes overdoes overdue kidnaps terrifies
    violation unconscious myself airports locke looted flocked block murderer fighting
    mediating without"""
)
"""Real words that lie one slip from a key and mean something else."""
