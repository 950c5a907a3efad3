"""Everyday sayings that sound like danger: they are answered softly, never with an alarm.

Rules without gaps (`flows.danger.rules`): every word one covers is then read by no other rule,
so each is written out far enough to leave "he hit me with a bottle" alone.
"""

IDIOMS = """
-THEY is|are|was|be|been|were|its|just killing|killin|murdering ME
its|thats|this|that|which|it|process|wait|form|forms|stress|waiting|fees|costs|cost|paperwork
    killing|kills|killin|killed ME
feet|back|head|suspense|commute|guilt|silence|heat|boredom|bills|knees|toothache|hangover
    killing|kills|killed|killin ME
this|that|it|not|just about|nearly|almost killed|killing ME
kill|killing|killed|kills time
kill|killing|killed two|2|a|few|some birds|bird
kill|killing|killed a|an|some|half few|couple|bit|hour|minutes|time|minute|hours|afternoon|
    evening
killed|killing it
kill|kills|killed|killing the|any|all|my|our|his|her mood|vibe|deal|chances|conversation|chance|
    hope|buzz|trust|relationship|thread|momentum|battery|marriage|friendship|romance|engine|idea
killing joke|spree|eve|floor|fields
if looks could kill
dressed to kill
make|made|making a killing
kill|die|murder|killing for a|some|an|one|half
curiosity killed
wont|would|wouldnt|not|doesnt|didnt kill ME|you|him|her|them to
would|wouldnt|wont|doesnt|didnt it kill you|him|her|them
it|this|that wont|wouldnt kill ME|you|him|her|them
what doesnt|dont kill ME|you
mum|mam|boss|solicitor|mother|sister|nan|gran|manager|teacher|bank|landlord|mediator|barrister
    will|would kill|murder ME
mum|mam|boss|solicitor|mother|sister|nan|gran|manager|teacher|landlord is|was going|gonna to
    kill|murder ME
id|ill|i kill|murder for
could|cud|couldve murder|kill|demolish a|an|some|another|pint|wine|gin|curry
could|cud|couldve kill|murder|strangle|throttle|shoot|slap|swing him|her|them|sometimes|my|the|
    that|it|for|someone -and
could|cud happily|cheerfully|gladly|quite kill|murder|strangle|throttle|slap
feel|felt like strangling|throttling|shaking|slapping|killing him|her|them sometimes|when|half|at
get|got|getting|gets away with murder
murder mystery|on|she
its|was|is|traffic|parking murder
bloody|blue|absolute|sheer murder #|trying|getting
dead tired|beat|easy|good|simple|end|line|lines|funny|set|serious|chuffed|quick|long|straight|
    late|nice|slow|cheap|expensive|boring|weight|ringer|heat|zone|bored|excited|happy|knackered|
    nervous|busy|keen|helpful|wrong|right|against|battery|phone|account|link|number|confused|
    stressed|embarrassed|pool|sure|common|certain|centre|as|on|clear|unhelpful|worried|anxious
dead in the water
over my dead body
back from the dead
flogging|flog a dead
brain|link|phone|battery|chat|line|marriage|relationship|website|site is|was|gone dead
marriage|relationship dead|died
laptop|battery|phone|hope|conversation|mobile|signal|car|wifi|love|idea|ipad died|dies|dead|dying
wish|die|died|dying|dies|dead of|from|with embarrassment|laughing|laughter|shame|boredom|cringe|
    hunger|thirst|cold|heat|awkwardness|curiosity|happiness|nerves
dying to see|know|get|hear|ask|meet|tell|go|find|try
dying for a|some|the
to die for
nearly|almost|just|about died|die|dying laughing|#
die|died|dying|dead inside|laughing
died a death|bit|little
do or die
live and let
never say die
old habits die
die hard
shoot|shot ME|you|him|her|them|over|off a|an|over|off email|text|message|quick|dm|line|reply|to
shoot|shot ME|you|him|her|them an|over|email|text|messages
shoot|shooting|shot the breeze|messenger
just|ok|go|right shoot #
dont shoot the messenger
shot|shoot|shooting MYSELF|himself|herself|themselves|yourself in the foot|leg
shot|shoot|shooting in the foot
been|got|was shot down
shots|shot in the dark
give it|mediation|this a shot
worth a shot
stab|stabbed|stabbing|stabs ME|him|her|you in the back
take|have|had|took|taking|another|a|first stab at
a stab
stab in the dark
stabbing pain|pains
hang|hanging|hung on|in|up|about|around|over #|there|to|a|for|with|the|together|on|sec|i|in|
    around|at|out|please
hanging in there
hang|hanging|hung out
hang|hanging|hung ME|him|her out|up
hang|hanging|hung it|them|the|my|his|her up|washing|picture|coat
cut|cutting|cuts MYSELF|me|her|him|them off|some|out|shaving|cooking|short|on
cut|cutting|cuts|cutback corners|costs|ties|contact|down|back|hours|off|short|it|through
kicking|kick|kicked MYSELF|himself|herself
beat|beating|beats|beaten MYSELF|yourself|himself|herself up|over|about
bashing|punishing MYSELF
beat|beats|beaten|beating ME|him|her|them|the|around to|system|bush|rush|traffic|clock|odds|queue
    it|there|#|the
beat|beating about|around the
hit|hits|hitting ME|him|her|them up|send|submit
hit|hits|hitting ME|him|her|them with a|an|the|another|more|his|her|this bill|bills|letter|court|
    c100|order|solicitors|solicitor|claim|demand|email|form|forms|fee|huge|massive|application|
    costs|news|bombshell|divorce|cms|change|text|list
hit|hits|hitting the|a|rock|an|home roof|wall|bottom|nail|brick|road|pause|gym|overdraft|button|
    sack|bottle|snag|target|limit|#
it|that|this|reality|grief|realisation|bills|news|costs|divorce|breakup|separation|split|stress
    hit|hits|hitting|smacked|slapped ME|him|KIDS
it|that|this|reality|divorce|separation|split|all has|really|just|only|is|suddenly hit|hitting ME
it|this|that hit|hits|hitting ME
slap|slapped|smack in the|ME face|with
slapped|slapping|slap ME|him|her with|on an|a|court|order|costs|fee
smack bang|in
kick|kicked|kicking|kicks up|off a|fuss|stink|about
kick|kicked|kicking|kicks in|ass|arse|things|start|started from|the|off|backside
kicked in #|on
kick|kicked|kicks|kicking the can|bucket|habit|ball
punching|punch above|bag|line
pushed|pushes|pushing|push|forced|forcing|forces ME|him|her|KIDS|them into|to|for|towards
    mediation|agreeing|signing|sign|agree|50|accepting|accept|going|go|court|settle|a|more|
    seeing|see|attend|pay|sell|move
me taking|take my|our|the|them
emotional|financial abuse claim
pushing|pushed|push for|ahead|back|through|my|the|his|her buttons|50|more|mediation|boundaries|
    limits|court|it|#
dragged|dragging|drag|drags ME|KIDS|this|it|him|her|them|things|everything|the|on|out through|to|
    into|back|out|on|over|heels|kids|feet court|courts|mediation|mud|this|the|#|arguments|for|
    again
drag|drags|dragged|dragging his|her|their|its feet|heels
dragging|drags|dragged|drag on|out
threw|throws|thrown|throwing|throw ME|him|her|in|the under|the|off|towel the|towel|bus|my|balance
throwing|throw|threw money|shade
grabbed|grab|grabs a|some coffee|drink|minute|sec|lunch|bite|chat
burnt|burned|burn|burning|burns out|bridges|bridge|cash|money|through
burning|burnt|burn my|the|our|your bridges|bridge|dinner|candle|toast|savings|midnight
bite|bites|bit|biting MY tongue|head|bullet|nails|lip
panic|anxiety|heart|asthma|personal|verbal|character|cyber attack|attacks
attack|attacked|attacks|attacking ME|his|her character|parenting|verbally|personally|online
attack|attacked|attacks|attacking ME in|by|with|over|through words|text|email|mediation|court|
    statement|her|his|messages statement|#|and|emails
feel|feeling|felt attacked
hurt|hurts|hurting|harm|harming|harms ME|his|her|their|KIDS|your|him feelings|feeling|chances|
    case|financially|emotionally|deeply|pride|position|relationship|application|credit|bond|ego
hurt|hurts|hurting|harm by the|all|this|what|losing|divorce
it|that|this|really|words|what|which hurts|hurt|hurting ME|him|her|so|like|that|KIDS|them
custody|court|legal|uphill|bitter|messy|losing|residency|contact battle|battles|fight|war
fight|fighting|battle|fights for custody|access|contact|my|residency
bomb|bombs shell
drop|dropped|dropping a|the|this bomb|bombshell
suicide squad|prevention
political|career|financial|commercial suicide
killing me softly
staying|stayin alive
highway to hell
another one bites
kill|killing bill|eve|mockingbird
to kill a mockingbird
mama just killed
hit ME baby
i will survive
drop dead gorgeous
drop|dropping|dropped like flies
walking|grateful dead
dead poets|sea|mans|ringers
knock|knocked|knocking ME|him|her sideways|for
knocked my|his|her confidence
knock|knocked|knocking on effect|the
bridge|bridges the|over gap|troubled
cross|burn|burned|building|build|mend that|bridges|a|the bridge|#|with|between|when
water under the bridge
jump|jumped|jumping|jumps through|the|on|at|to|in|ship|up|for|over hoops|gun|bandwagon|chance|
    conclusions|it|queue|skin|#|and|joy|line
jump|jumped|jumping out of my
out of my skin
know|learn|show|learning the ropes
rope|roped ME|him|her|in into|in|to
end of my|the|his|her tether|rope|divorce|month|day|year|week|term|marriage|relationship|session|
    tenancy|maternity|street|road
end|ended|ending it|things with|amicably|peacefully|badly|legally|nicely|via him|her|them|my|#|
    and
end|ended|ending|ends up in|on|at|arguing|fighting|going|with|paying
sad|exhausted|broke|arguing|tears|court to death
scared|bored|worried|sick|frightened to death
worried sick
sick to death
death by|grant|certificate|taxes|of|insurance|penalty|metal
life insurance policy|company|provider|claim
dies|died|die in|of|from|last|when|suddenly|two|a|3|2|before|after|years cancer|covid|old|her|
    his|year|i|week|month|car|ago|we|she|he|natural
grandad|grandmother|nan|father|mother|gran|grandma|mum|dad|husband|wife|uncle|aunt|brother|
    sister|dog|cat died|passed|dies|dying
smash|smashed|smashing it
shotgun wedding|seat
smoking gun
jump|jumped|jumping the gun
stick|sticking|stuck to my|your|his|her guns
nerf|water|toy|bb gun|guns
gun shy|ho
knife edge|block|skills
twist|twisting|turn|twisted the knife
on a knife edge
knives are|were out
double edged sword
axe to grind
bullet point|points|proof|journal
bite|dodged|dodging|bit|sweat|silver a|the|bullet bullet
bury|burying the|my hatchet|head
trigger|triggers|triggering warning|happy
wish i was there|joking|kidding|better|richer|back|closer|married|younger
file|form|app|button|page|email|message|chat|money|payment|post|link|answers|screen|menu
    disappeared|vanished|gone|went|missing
on|take|taking|takes|prescribed|started|taken|forgot|need|get my|her|his|new antidepressants|
    medication|meds|tablets|pills|insulin
on|takes|started|prescribed|starting|taking antidepressants|medication|meds|sertraline|
    citalopram|fluoxetine|methadone|insulin|tablets
run|running it|that|this|him|her by|past
blood|bloody pressure|test|tests|relative|relatives|related|boiling|type|sweat
bleeding|bled|bleed ME|him|her|obvious|heart|hell dry|#
bled dry
emergency order|orders|hearing|application|applications|contact|court|fund|services|legal|
    protection|pso|appointment|number|numbers|childcare|dentist|funding|custody
danger money|zone
broke|breaking|break|broken|breaks|burst into|in|down tears|song|pieces|half|laughing|crying|
    mediation|communication|law
break|breaking|broke|broken the|my|his|her|up bank|news|ice|heart|promise|agreement|deadlock|
    habit|with
heart|homes|home|marriage|hearted broken|breaking|broke
under fire
crash|crashed|crashing out|on|course|website|app|phone
up in smoke
burning question|questions
explode|exploded with
poison|poisoned|poisoning chalice|pen|them|KIDS|him|her|his|minds against|minds
poison|poisoned|poisoning them|KIDS|him|her -with
poison|poisoned|poisoning my|the|our|his|her KIDS|mind|minds
abuse|abused|abuses|abusing of|the|his|her|my process|system|position|trust|power|voucher
"""
