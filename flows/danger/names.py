"""Lists of words that rules of the danger net name in capitals: people, blows, weapons, times.

Words are lower case, without apostrophes and accents. Short forms stand among people because
that is how they are typed: "hell kick off" is "he'll", "shell" is "she'll".
"""

from flows.danger.welsh import LISTS as WELSH

LISTS = {
    "I": "i im ive id ill ima imma am",
    "WE": "we weve were wed well",
    "THEY": """he she they hes shes theyre hell shell theyll hed shed theyd hesa ex exs exes
        husband husbands wife wifes partner partners dad dads daddy daddys mum mums mummy mummys
        mam mams father fathers mother mothers boyfriend boyfriends girlfriend girlfriends bf gf
        exh exw xh xw xp stbx stbxh stbxw oh dh dp bd bm hubby fella missus stepdad stepmum
        stepfather stepmother stepdads bloke blokes man boyf somebody someone family brother
        brothers uncle in-laws laws who whos guy lad da maw himself herself relative friend
        uncles grandad nan""",
    "HIM": "him her them me us himself herself",
    "ME": "me us mee my our meh",
    "MYSELF": "myself meself mysel masel masell myslef mself myselves ourselves msyelf myslf",
    "THEMSELF": "himself herself themself themselves hisself hersel himsel theirself theirselves",
    "YOURSELF": "yourself urself yourselves",
    "MY": "my the our me his her their a ma this your mine that",
    "KIDS": """kid kids child children childrens childs son sons daughter daughters baby babys
        babies boy boys girl girls lad lads wean weans bairn bairns toddler toddlers ds dd dc lo
        los dsd dss eldest youngest oldest middle twins little newborn teenager teen
        granddaughter grandson grandkids grandchildren grandchild niece nephew nephews stepson
        stepdaughter bubs bub wee littlun littluns tot infant kiddies kiddie kidz boi stepkids
        preschooler yo""",
    "KID": "KIDS him her them me us",
    "NOT": """not no never didnt dont doesnt isnt wasnt hasnt havent hadnt wont wouldnt cant
        couldnt aint arent werent nor neither without nowt nobody cannot shouldnt dnt""",
    "WONT": """wont refuses refusing refused refuse not didnt hasnt isnt never doesnt wouldnt
        cant havent arent dont aint wasnt""",
    "WILL": """will going ill hell shell theyll id hed shed theyd would might could ima imma want
        wants wanted wanting threatened threatens threatening threaten threats says said saying
        swore swears vowed promised tell tells told try tries tried trying attempt attempted
        attempting""",
    "THREATEN": """threaten threatens threatened threatening threats threat threatning threatend
        threatended swore vowed warned warns""",
    "KILL": """kill kills killing killed murder murders murdering stab stabs stabbing stabbed
        shoot shoots shooting strangle strangles strangling drown drowns drowning poison poisons
        poisoning suffocate suffocating smother smothering slit chib behead""",
    "HURT": """hurt hurts hurting harm harms harming batter batters battering attack attacks
        attacking beat smash bash hit punch slap kick assault""",
    "HITS": """hits hitting beats beating punches punching slaps slapping kicks kicking smacks
        smacking batters battering thumps thumping shoves shoving chokes choking strangles
        strangling hurts hurting assaults assaulting attacks attacking headbutts headbutting
        bites biting whacks whacking bashes bashing skelps skelping belts belting throttles
        throttling spits slams slamming drags dragging grabs grabbing pushes pushing leathers
        leathering clouts clouting walloping wallops lamps lamping""",
    "BEATS": """hits hitting beats beating punches punching slaps slapping kicks kicking smacks
        smacking batters battering thumps thumping chokes choking strangles strangling assaults
        assaulting headbutts whacks whacking bashes bashing skelps skelping belts belting""",
    "HIT": """hit punched slapped kicked smacked battered thumped shoved choked beat beaten hurt
        assaulted attacked headbutted bit bitten whacked bashed skelped belted throttled spat
        slammed dragged grabbed pushed leathered clouted walloped lamped decked nutted twatted
        elbowed scratched stamped knocked threw thrown pinned burnt burned hitted kneed
        restrained manhandled backhanded cuffed jabbed scalded""",
    "STRANGLE": """strangle strangled strangles strangling strangulation strangulated choke
        choked chokes choking throttle throttled throttling""",
    "WEAPON": """knife knives gun guns shotgun machete axe crowbar blade weapon weapons dagger
        petrol acid sword pistol rifle cleaver nife""",
    "THING": """bat hammer bottle belt bar screwdriver chain scissors spanner brick pan lighter
        iron""",
    "ROOM": """bathroom toilet loo bedroom room cupboard wardrobe shed car garage attic closet
        kitchen upstairs lavvy cellar""",
    "PILLS": """tablets pills paracetamol ibuprofen codeine sleepers sleeping diazepam tramadol
        antidepressants meds medication bleach morphine insulin paracetemol parecetamol tabs""",
    "TABS": "tablets pills paracetamol ibuprofen codeine sleepers diazepam tramadol bleach tabs",
    "NOW": "now tonight today right soon quick quickly asap immediately",
    "LATELY": """today tonight yesterday again keeps still just earlier recently lately currently
        everyday ongoing""",
    "DAY": "monday tuesday wednesday thursday friday saturday sunday handover weekend",
    "SCARED": """scared frightened afraid terrified petrified frighten scares frightens terrifies
        scary feart fear fears worried dread dreading""",
    "DRUNK": """drunk drinking pissed wasted hammered drugs drug coke cocaine heroin smackhead
        stoned high weed ketamine ket crack meth passed alcoholic alcohol drink drinks
        intoxicated spice using vodka wine steaming""",
    "TOUCH": """touch touched touches touching molest molested molesting molests groomed grooming
        fondled rape raped rapes raping abused abusing abuses interfered""",
    "ABROAD": """abroad overseas country spain france pakistan india poland turkey egypt nigeria
        dubai america usa australia canada ireland romania morocco algeria iran iraq bangladesh
        jamaica ghana somalia italy germany portugal greece cyprus thailand albania ukraine
        russia brazil china kenya africa lithuania bulgaria hungary lebanon syria jordan libya
        tunisia saudi qatar afghanistan kurdistan zealand japan malta scotland""",
    "FRIEND": """friend friends mate mates sister sisters brother cousin neighbour neighbours
        colleague niece nephew pal auntie aunt bestie housemate flatmate""",
    "SPLIT": """split splits separated separation broke left divorced met married moved apart
        finished ended""",
} | WELSH  # fmt: skip
"""Name → its words, and other names; parted by spaces."""


def words(spoken: str) -> frozenset[str]:
    """Return the words of a text, each once."""
    return frozenset(spoken.split())


def members(name: str) -> frozenset[str]:
    """Return every word of a list, those of the lists it names among them."""
    words = LISTS[name].split()
    inner = (members(word) for word in words if word in LISTS)
    return frozenset(word for word in words if word not in LISTS).union(*inner)
