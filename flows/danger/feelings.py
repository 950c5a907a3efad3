"""Words of distress, and of harm one has done oneself.

How to read a rule: `flows.danger.rules`.
"""

DISTRESS = """
NOT ~ cope|coping|manage|handle|function|sleep|sleeping|slept|eat|eating|eaten|concentrate|think|
    breathe|face|bear|stand|deal -with|for|to
NOT ~ cope|coping|handle|do|take|bear|stand|face ~ this|it|anymore|any|much|more|with|longer
NOT ~ go|carry|keep ~ on|going ~ like|with ~ this|it|anymore
havent|not|hardly|barely|cant|no|couldnt ~ slept|sleeping|sleep|eaten|eating|eat
sobbing|sobbed|weeping|bawling|greetin|greeting|crying|cried|tears|cry -wolf
broken|breaking|falling|fell|fallen ~ heart|hearted|apart|down|me
heartbroken|devastated|distraught|overwhelmed|overwhelming|hopeless|helpless|lonely|alone|
    anxious|anxiety|depressed|depression|miserable|desperate|despair|exhausted|drained|numb|
    empty|broken|panic|panicking|traumatised|worthless|useless|struggling|drowning|gutted|
    ashamed|lost|shattered|stressed|stress|burnt|knackered|petrified|unbearable|spiralling
    -cause|my|the
so|feel|feeling|feels|am|im|all|really|completely|totally|very|bit|felt ~ alone|low|down|lost|
    empty|numb|lonely|shit|rubbish|hopeless|tired|sad|desperate|scared|ill|sick|broken|useless|
    awful|terrible|worthless|crap|dead|dying
at|of|end ~ tether|wits|rope|limit|edge
end of my|me tether|rope|wits
mental|nervous breakdown|break|health
my|the head ~ in|gone|mess|battered|wrecked|fried|all|up|place
losing my|the mind|plot|head|it
panic attack|attacks
struggling|strugglin ~ mate|bad|cope|mentally|lot|mental|badly|#|so|at|today|tonight
give|given|giving|gave up #|now|on|im|i|hope|trying
im|i done|finished #|with|in|now
im|i|so|just|all|really ~ tired|exhausted|worn|shattered|burnt|knackered|drained|weary|sick ~ of|
    out|by|#
whats|what|no|is|see ~ the|point ~ point|anymore|in|of #|anymore|anything|any|trying|it
nobody|noone|one ~ cares|listens|understands|believes|help|helps
my fault
dont|cant|no ~ know|see|think ~ what|how|where|straight ~ do|turn|cope|anymore ~ anymore|#|next
hate my|this|myself life|#|for|situation
hate MYSELF
want|need|just|someone|somebody|anyone|nobody ~ talk to|2
scared|terrified|frightened|worried|sick of|about|with|that ~ losing|lose|worry|court|happen|
    mediation|kids
miss|missing my|our|the KIDS
help me #|please
please help #|me
"""

OWN = """
! i|ive just|only ~ HIT|shook ~ KIDS|him|her|my|the|them|partner|wife|husband
! i|ive ~ shook|shaken|shaking ~ baby|babies|newborn|him|her
i|ive|im|id ~ HIT|HITS|strangled|raped|slap|punch|smack|kick|shove|push|abused|attack|bruised ~
    him|her|them|KIDS|my -solicitor|buttons|back|case|for|knee|through|luck
i|ive|im ~ lost|lose|losing ~ it|temper|rag|control|head|plot ~ and|with|at|when|in
lost|lose|losing ~ my|it ~ temper|rag|shit -job
i|ive|im ~ scare|scared|frighten|frightened|terrify|intimidate|intimidated|scaring|frightening ~
    her|him|them|KIDS|my|everyone -of
hes|shes|she|he|wife|KIDS|theyre|they|ex ~ is|are|said|scared|afraid|frightened|terrified ~ of me
scared|afraid|frightened|terrified of me
i|ive|im|id ~ check|checked|checking|read|reads|reading|go|went|track|tracking|tracked|hacked|
    hack ~ his|her|exs|wifes|husbands|through ~ phone|messages|emails|location|texts|facebook|
    whatsapp|account
i|ive|im ~ follow|following|followed|stalk|stalking|tracking|spying ~ her|him|them -on
how|help|want|need ~ change|stop|control ~ my behaviour|temper|anger
i|ive|im ~ threaten|threatened|threatening|stalk|stalked|stalking|harass|harassed|harassing|
    control|controlled|controlling ~ her|him|them|my|KIDS|to
i|ive|im ~ screamed|scream|shouted|shout|yell|yelled|swore|swear|screaming|shouting ~ at ~ her|
    him|them|KIDS|my
i|im|ive|was|am ~ abusive|violent|aggressive|controlling|abuser|perpetrator -relationship|
    partner|ex|husband|wife|marriage|him|her|man
i|ive|im ~ anger|angry|temper ~ issues|problem|problems|management|get|gets|scares|explode
anger management|issues
we ~ both ~ abusive|violent|hit
we ~ both|each ~ as bad
i|ive|im ~ smashed|threw|punched|kicked|broke|trashed|throw|smash|kick|punch ~ wall|door|phone|
    tv|plate|things|house|car|her|his|stuff|something|hole|window
my ~ violence|abuse|abusive|violent|behaviour|temper|anger ~ towards|to|against|problem|
    behaviour|change|is|scares|got|stop|help|was
dont|not|how|want|need|help ~ want|to|me ~ stop|change|control ~ hurting|hitting|shouting|
    behaviour|anger|temper|myself|being|abusing|violent|snapping
perpetrator|perpetrators|dapp programme|course|program|courses
turned up|outside ~ at|her|his ~ house|work|door ~ she|he|police ~ called
i ~ breached|broke|breach ~ my|the|a|non ~ non|order|bail|injunction|restraining|conditions
"""
