"""The danger net's rules in Welsh: North and South, as typed, accents and apostrophes gone."""

LISTS = {
    "NHW": "o e fo fe hi nhw on en hin fon fen ex mae ma",
    "FI": "fi mi ni i fy fin",
    "PLANT": """plant plentyn blant mab fab merch ferch babi bachgen hogyn hogan hogia genod
        wyrion nhw""",
    "HUN": "hun hunan hunain",
}
"""He, she or they; me; the children; (my)self."""

IMMEDIATE = """
! ladd|lladd FI|PLANT -hun|hunan
! cael digon ~ fyw|byw|bywyd
! bwyall|morthwyl|fwyall
! brifo|bwrw|taro|niweidio ~ babi
! lladd i|ni|PLANT
! mynd i ~ ladd|lladd|frifo|niweidio
! bygwth ~ ladd|lladd|brifo|frifo|llosgi
! NHW ~ wrth y drws
! tu allan ~ drws|ty|nhy
! cyllell|gyllell|chyllell|gwn|dryll
! ofn am ~ mywyd|bywyd
! newydd ~ daro|fwrw|guro|nharo|frifo|hitio|mwrw|mrifo
! cuddio ~ ty|bath|stafell|bathrwm|toiled|cwpwrdd
! cloi ~ bath|stafell|bathrwm|toiled|llofft|mewn
! malu ~ ty|drws|tyr|bob|popeth
! gwthio|wthio|tagu|dagu ~ mam|dad|FI|PLANT|wal
! ddim ~ saff|ddiogel|diogel
! dad|tad|gwr|ngwr|cariad|partner ~ guro|nghuro|curo|bwrw|taro ~ mam|FI
! perygl
! mewn perygl
! trio|ceisio dod i mewn
! torri|malu|cicio ~ drws
! ffoniwch|galwch|ffonio ~ heddlu
! helpwch fi ~ rwan|nawr
! help ~ rwan|nawr
! brifo FI rwan|nawr
"""

SUICIDE = """
! isio|isho|eisiau|moyn|ishe|eisie|am marw|farw
! lladd ~ HUN
! ladd ~ HUN
! hunanladdiad|hunanladdol
! dim ~ pwynt ~ byw|bod|cario|mynd
! ddim isio|isho|eisiau|moyn|ishe byw|bod
! ddim isio|isho|eisiau|moyn|ishe deffro
! methu|allai|alla|gallaf|galla|fedra|fedrai ~ mynd|cario|dal ~ ymlaen|mlaen|ati
! sai|sain|sa|smo|so|dwim|dw ~ moyn|isio|eisiau ~ byw -yn|yma|gyda|efo|hefo
! ddim ~ gallu ~ mynd|cario ymlaen|mlaen
! gwell ~ hebdda|hebddai|hebddof
! well ~ hebdda|hebddai|hebddof
! gorddos
! cymryd|gymryd|chymryd|llyncu ~ tabledi|pils|dabledi|gormod
! llyncu ~ tabledi|pils
! rhoi diwedd ~ cyfan|popeth|bywyd|mywyd|hun
! niweidio|brifo|torri|anafu fy|in HUN
! hunan niweidio|niwed|anafu
! ar y bont
! rheswm ~ byw
! diwedd arna
"""

CHILD = """
! NHW ~ taro|bwrw|curo|hitio|brifo|cam|slapio|waldio ~ PLANT
! taro|bwrw|curo|hitio|brifo|waldio y|yr|fy|ei|r PLANT
! cleisiau|clais|gleisiau|chleisiau ~ PLANT
! PLANT ~~ cleisiau|clais|brifo|cleisio|chleisiau|gleisiau
! gadael ~ PLANT ~ hun|hunain
! PLANT ~ ofn ~ mynd|fo|hi|dad|mam|tad
! cyffwrdd ~ PLANT
! meddw ~ PLANT
! PLANT ~ ddim ~ saff|ddiogel
cam drin ~ PLANT
PLANT ~ ddim ~ isio|eisiau|moyn mynd
"""

ABUSE = """
! NHW ~ taro|bwrw|curo|hitio|brifo|tagu|waldio|cicio|dyrnu FI
! nharo|nhagu|nghicio|mwrw|nghuro|mrifo
! tagu
! treisio|nhreisio
! dilyn|nilyn|stelcio|stelcian|stalcio
! ofn ~ beth|be ~ neith|gwneith|wneud|neud|wnaiff
+ wedi ~ taro|bwrw|curo|hitio|brifo FI
NHW ~ bygwth
? cam|gam|gham drin
? trais|drais
? llys|cyfreithiwr ~ bygwth
ofn NHW|fy|gwr
rheoli ~ pres|arian|bob|popeth|FI
ofn FI
"""

ABDUCTION = """
! mynd|myn|cymryd|dwyn|wedi a|ar|r|y|fy|chymryd ~ PLANT ~~ gwrthod|ddim|heb|wrthod|pallu
! gwrthod|pallu|wrthod|cau ~ dod|rhoi|gadael|dychwelyd|dwad ~ ol|nol|adra|adre
! ddim yn gwybod|gwbod ble|lle ~ PLANT
! dim syniad ble|lle ~ PLANT
! herwgipio|herwgydio|chipio|cipio|gipio
! pasbort|pasports|pasbortau ~~ wedi|diflannu|mynd|cuddio
! mynd|cymryd ~ PLANT ~~ dramor|wlad
"""

OWN = """
dw|dwi|wnes|nes|mi i|wedi|n ~ taro|bwrw|hitio|brifo hi|fo|fe|PLANT
wnes|nes i ~ taro|daro|fwrw|hitio|frifo
"""

DISTRESS = """
methu|ddim ~ copio|ymdopi|cysgu
allai|alla ddim ~ copio|ymdopi
mor|teimlo|teimlon|dwin|reit unig
crio
torri nghalon
wedi blino
digalon|isel|iselder|torcalonnus
poeni|pryderus|nerfus
"""
