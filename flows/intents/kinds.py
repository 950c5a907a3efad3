"""How these parents name things: one spelling for a word, and one kind for many words.

Source: what separated parents write on forums and to charities; checked 2026-11-22.
"""

SPELT = {
    spelling: word
    for word, spellings in {
        "mediation": "meditation medation meadiation mediaton mediatoin medication mediatation "
        "mediations medaition midiation meditiation medeation mediashun mediatin medaiton",
        "mediator": "meditator mediater mediators meditators medator mediatior",
        "mediate": "meditate mediating meditating mediated",
        "miam": "miami miams mima maim maims miaams miam's mam miame myam miamm mias",
        "solicitor": "solicitors solicter solictor soliciter solister sols sol brief lawyer "
        "lawyers attorney barrister laywer lawer",
        "agreement": "agreemnt agrement agreements",
        "maintenance": "maintainance maintenence maintanance maintence",
        "exempt": "exemption exemptions excempt exemt exemptt exempted excemption",
        "cafcass": "caffcass cafcas cafcase caffcas caffcuss",
        "because": "cos coz cuz bcos becuase becoz bc",
        "you": "u ya yous youse ye",
        "your": "ur",
        "are": "r",
        "please": "pls plz plse",
        "what": "wot wat whats wots",
        "dont": "dnt dunno",
        "cant": "cannot carnt cnt",
        "wont": "wnt",
        "doesnt": "dosent doesent dosnt dsnt",
        "tonight": "tonite 2nite",
        "tomorrow": "tmrw tomo tmoro tomorow 2moro tomoro",
        "people": "ppl",
        "with": "wiv wi",
        "the": "da teh",
        "about": "abt",
        "should": "shud shuld",
        "could": "cud",
        "would": "wud",
        "money": "dosh cash",
        "appointment": "appt appointmnt",
        "grandparent": "grandparents",
        "grandma": "nan nanna nana gran granny grandmother nain mamgu gramma nannie",
        "grandad": "grandfather taid grampa grandpa tadcu gramps",
        "house": "hoose",
        "police": "polis polise",
        "children": "childrens",
        "court": "courts cort coart",
        "separate": "seperate separated seperated",
        "confidential": "confidencial confedential",
        "guarantee": "gaurantee",
        "arrangement": "arraignments arraignment arrangements arangement",
        "certificate": "cert certifcate cerificate",
        "voucher": "vouchers vocher",
    }.items()
    for spelling in spellings.split()
}
"""A word as typed → the spelling it is counted as."""

KINDS = {
    word: kind
    for kind, several in {
        "EX": "ex exh exw exs exes stbx stbxh stbxw xh xw xp exp exhusband exwife expartner "
        "partner husband wife hubby missus he she him her hes shes hell shell hed shed oh dh "
        "dp dw bf gf boyfriend girlfriend babymum bd bm",
        "THEIR": "his hers their",
        "KID": "kid kids child children son daughter sons daughters baby babies ds dd dc dsd dss "
        "lo los bubs boy girl boys girls lad lass bairn bairns weans wean toddler twins "
        "teen teenager teenage littlun bub kiddies childs lads",
        "NO": "wont refuses refuse refused refusing refusal no nope never doesnt didnt not "
        "declined declines rejects rejected wouldnt isnt aint cant willnae wouldny",
        "IGNORE": "ignores ignored ignoring ghosted ghosting blanked blanks silence silent unread "
        "ignore blanking reply replies replied respond responded responds response answered",
        "MEET": "mediation miam mediate session sessions meeting appointment",
        "MEDIATOR": "mediator",
        "MUST": "must have need required compulsory mandatory obliged legally law forced force "
        "obligatory necessary",
        "PAY": "pay pays paid paying cost costs price fee fees afford expensive charge charges "
        "money skint broke quid £ free cheap bill bills £# dear",
        "AID": "aid voucher grant benefits uc universal credit funding",
        "COURT": "court judge magistrate magistrates hearing c# c#a fm# cafcass tribunal "
        "directions fhdra",
        "LETTER": "letter email invite invitation invited text phoned rang called post message",
        "SOLICITOR": "solicitor",
        "HURT": "hit hits hitting hurt hurts abuse abusive abused violent violence beat beats "
        "punched kicked strangled threatened threatens threats threat controlling controls "
        "control coercive bully bullies scared afraid frightened terrified fear",
        "SAD": "sad crying cry cried tears exhausted tired drained broken heartbroken lonely "
        "depressed anxious anxiety panic gutted numb overwhelmed stressed stress worn",
        "RAGE": "angry furious fuming raging livid fed sick",
        "HOUSE": "house home mortgage flat pension savings debt debts equity property assets car",
        "CMS": "cms csa maintenance arrears",
        "GRAN": "grandma grandad grandparent grandkids grandchildren grandson granddaughter "
        "aunt auntie uncle stepdad stepmum stepson stepdaughter grandbabies grandbaby",
        "PLACE": "scotland scottish glasgow edinburgh aberdeen dundee belfast ireland irish "
        "dublin jersey guernsey spain france usa america australia dubai poland germany "
        "italy portugal canada sheriff derry",
        "WALES": "wales welsh cardiff swansea cymru newport wrexham",
        "AGREE": "agree agreed agreement agreements plan deal consent binding mou memorandum",
        "SEE": "see seen seeing contact access visit visits visitation",
        "WEEKS": "week weeks month months year years days fortnight",
        "PERSON": "person human someone somebody anyone adviser advisor helpline real",
        "SWEAR": "fuck fucking fuckin fucked shit shite bullshit bollocks twat cunt prick "
        "dick arsehole wanker bastard bitch crap piss pissed stupid useless rubbish idiot",
        "HELLO": "hi hello hey hiya heya alright morning evening shwmae helo",
        "THANKS": "thanks thank ta cheers thx ty diolch",
        "DRINK": "drunk drinking drinks drink alcohol alcoholic drugs weed coke cocaine stoned "
        "pissed vodka",
        "ABROAD": "abroad passport flight flights country overseas",
        "SAY": "say tell ask word wording write message text script",
    }.items()
    for word in several.split()
}
"""A word → its kind, in capitals; a word of no kind stands for itself."""

KINDS_OF_SUBJECT = """
EX THEIR KID MEET MEDIATOR COURT LETTER SOLICITOR CMS GRAN AGREE SEE HURT
"""
SUBJECT = frozenset(KINDS_OF_SUBJECT.split())
"""Kinds that what separated parents ask about can hardly do without."""
