"""Words of abuse, control and stalking.

How to read a rule: `flows.danger.rules`.
"""

ABUSE = """
! # THEY|my forces|forced|rapes|chokes|beats|hits|hurts|punches|threatens|strangles|stalks|
    attacks me #
! THEY ~ threatens|threatened|threatening ME ~ kill|hurt|knife|violence|gun|beat|weapon|family|
    life
! THEY ~ is|are|was|been|started|keeps ~ stalking|following|strangling|choking|beating|hitting|
    punching|raping|hurting|attacking ME
! holds|held|pins|pinned|grabs|grabbed me down|by|against
! need|want|have|got|trying to|2 get out|away #|tonight|now|from|of|safely|with|before
! THEY HIT|BEATS|slap|kick|punch|smack ME every|everyday|always|alot|when|if|a|so|daily|
    sometimes|about|around
! THEY|inlaws|parents beat|hit|slap|hurt|punch|kick me|us -up to|in|on
! smacks|knocks|knocking|knocked|throws|slaps|pushes|pushing|shoves|kicks|smacking|chucks|bats ME
    about|around
! forced|forces|forcing|pushed himself|herself|hisself on
! stands|standing|stood|staring|stares|watching|lurking ~ across|staring|outside|at ~ my|our|
    road|me|windows|window|house
! staring at my|our window|windows|house
! wont|doesnt|withholds|hides|hid|refuses|controls|takes ~ give|my ~ my|me ~ meds|medication|
    insulin|inhaler|wheelchair|pills|tablets|food
! keeps|kept|keep ME locked|in -loop|touch|dark|mind|informed
! if i|we leave ~~ kill|hurt|ruin|destroy|take|regret|find|die|harm|burn
! hurt|kill|harm|burn|attack|get my|our mum|mam|family|parents|dad|sister|brother|dog|house
! sleeping|sleep|slept ~ with ~ chair|knife|door|lock|bat|phone|clothes ~ against|under|locked|
    on|pillow|hand
! bag|bags packed ~ run|leave|escape|flee|case
! run|ran|running|fled|flee ~ out|from ~ house|home|barefoot|night ~ barefoot|scared|kids|night|
    pyjamas|nothing
! barefoot
! escape tonight|today|now|him|her|safely
! need|have|want|got to escape|flee|run -bill|through|the|it|by|on|some|errands
! scared|afraid|frightened|terrified ~ what|of what ~ happen|happens ~ if ~ i|we ~ dont|leave|go|
    say|tell|stay
! going back to him|her ~ scared|because|afraid|frightened|cant
! been knocking|hitting|beating|hurting|raping|abusing ME
? THEY ~ wont|refuses|refusing leave MY house|flat|home
! # THEY|and|then|so|when HIT ME #
! # THEY just|has|have HIT ME #
! made|makes|make|forces me do ~ things|stuff ~ bed|want|sexual|sex|camera|didnt
! wont|doesnt|didnt|never stop when ~ say|said|tell|told|ask|asked no|stop|him
! woke|wake|asleep|sleeping ~~ having|inside|top sex|me|of
! having sex with me
! wife|husband|partner|ex|boyfriend|girlfriend|he|she throws|throwing things|stuff|plates|objects
! gets|turns|becomes|getting|goes|got|turned violent|physical|aggressive -years|about
! killed|drowned|kicked|strangled|hurt ~ hamster|dog|cat|pet|rabbit|puppy|kitten|horse|bird|pets
! brought|bring|bringing|brings ~ shame|dishonour
! shamed ~ family|them|him
! deal with me -and|at|in|about
THEY ~ says|said|threatens|threatened|saying|tells|threatening|hell|shell|have ~~ deport|
    deported|immigration|visa
! sends|sending|sent|keeps me ~ pictures|photos|videos|pics of my|me|our ~ house|car|door|
    windows|kids|home|street|sleeping
! scared|terrified|frightened|fear|afraid for my|our|the|their ~ KIDS|safety|life -future|exams|
    results
! keep|keeps|always|kept seeing ~ his|her|him ~ car|outside|following|everywhere|van
knows everything|all ~ i|im ~ say|do|said|phone|go|doing
! outside|parked|sat|sitting|gates|gate ~~ watching -tv|telly|the
! HIT ME ~ while|when|whilst ~ holding|feeding|carrying|pregnant|breastfeeding
! strangulation|suffocation
! naked|nude|intimate|private ~ photos|pictures|pics|video|videos ~ of me|us
! posted|shared|sent|leaked|uploaded|put ~ naked|nude|nudes|intimate|private|sex
! threw|throws|chucked|launched|hurled|smashed|broke ~ at|over|across ~ me|my head|us|wall -that|
    money
! locked|locks|locking|shut me out -of facebook|account|my
! kicked|threw|chucked|thrown|kicks me ~ out ~ night|tonight|cold|street|snow|clothes|kids|
    nowhere
! nowhere ~ safe ~ go|sleep|stay
! need ~ somewhere safe
! pregnant ~ HIT|HITS
! THEY ~ arrested|charged|bailed|released|prison|jail ~ for|on|after|from ~ hitting|assault|
    assaulting|abh|gbh|strangling|strangulation|beating|attacking|stalking|abusing|raping|rape ~
    me|last|yesterday|again|today|tonight|week|bail|out
! been released|let out|bailed ~ scared|frightened|come|coming|worried|find
! THEY ~ comes|come|out ~ of|from prison|jail ~ scared|frightened|worried|soon|tomorrow|week
! obsessed ~ with me
! hit|hits|beaten|slapped|attacked|hurt ~ in front of ~ KIDS|them
! fists|punches|kicks|slaps ~ me|at|on ~ when|every|if
! handy with
! raises|raised|raising|lifts|lifted ~ his|her ~ hand|fist|hands|fists to|at|on
! swung|swings|swinging|lunged|lashed|lashes at|for|out|a ~ me|us|punch
! went for ME -a|walk|lunch
! spikes|spiked|drugs|drugged|poisoned|poisoning me|my -against
! threatens|threatening|threatened ME ~ with|if|to|again|that|now -court|solicitor|mediation|a|
    social|the|cms|legal|bailiffs|going|taking|take|his|her ~ violence|hurt|kill|knife|harm|hit|
    smash
! THEY|and|still|keeps|always|that HITS ME -with|for|into|out|to|away|towards|off|about|home
! THEY ~ HITS ME -with|for|into|out|to|away|towards|off|about|home|by
! keeps|kept|keep|always|still|been ~ HITS ME|him|her -with|for|into|to|about
! THEY|been ~ HIT ME ~ this|last|yesterday|again|today|tonight|twice|now|in|and|at|on|with|
    sunday|friday|saturday|the|everyday ~ week|night|morning|front|again|month|mug|face|pregnant|
    stomach|head|floor|KIDS|wall|DAY|tonight|today|yesterday
+ THEY ~ HIT ME -with|for|out|off|back
+ HIT|raped ME -out|off|with|hard|for|to|into|away|about|feelings|back
THEY ~ HIT ME -with|for|out|off|back
THEY ~ HIT|HITS him|her|them -with|up|for|out|off
! THEY ~ HIT ME ~~ when|at|during|after|on handover|pickup|contact|drop|morning|mornin|sunday|
    saturday|friday|monday|pick
! THEY ~ HIT|HITS ME ~ so|until|till|unconscious|hard|black|hospital|bleeding|with ~ hard|i|
    unconscious|hospital|a|bleed|blue|belt|passed|bruises|bruised|his|her
! THEY ~ given|gave|left|giving ME ~ black|bruise|bruises|broken|split|bloody ~ eye|bruises|#|
    nose|lip|all|on|ribs|jaw
! black eye|eyes
! broke|broken|fractured my|me ~ nose|jaw|ribs|rib|arm|wrist|cheekbone|fingers|tooth|teeth
! STRANGLE ME|her|him|THEY
! THEY ~ STRANGLE ~ ME|her|him
! STRANGLE
! hands|hand|arm ~ round|around|on|over MY throat|neck|mouth
! by MY throat|neck
! raped|raping|rapes|rape ME|her
! THEY ~ rape|raped|rapes|raping|assaulted|sexually|forces|forced|forcing|makes|made|pressures ~
    ME ~ sex|sexually|sleep|naked|things bed|with|#|when|while|acts
! forced|forces|forcing|make|makes|made ~ ME ~ sex|sexual|sleep
! sexually ~ assaulted|assaults|abused|abuses|assaulting|abusing ~ ME
! been|was|got|being|getting ~ raped|strangled|beaten|battered|attacked|assaulted|stalked|hit|
    punched ~ by ~ THEY|him|her|my
! outside|outsides|parked|sits|sitting|waits|waiting|watching|watches|lurking|hanging|stands|
    standing|drives|driving|hangs|sat|loitering ~ at|up|outside|by|past|near|round|around|in ~
    my|our|me|the ~ house|work|door|flat|home|street|window|mums|place|gate|job|road|garden|
    windows -while|handover|to|for|when|until
! turns|turning|shows|showing|turned up ~ at my|our ~ work|house|door|job|mums|home|flat ~
    uninvited|unannounced|drunk|shouting|night|even|again|despite|scared|every night|though
! turns|turning|shows|showing up at my|our work|job|mums|gym
! follows|following|followed|follow ME -on|insta|instagram|facebook|up|through|instructions|
    advice|solicitor|the|this|tiktok|around|online
! THEY ~ follows|following|followed|stalking|stalks|stalked|watching|watches ME -on|grow|
    football|play
! stalking|stalks|stalked|stalker|stalkin
! being|been|am|im|getting ~ followed|stalked|watched|tracked|blackmailed|harassed
! tracker|airtag|airtags|tracking device|gps|app|on|in|under|tag ~~ my|me|car|phone|bag
! found|find|put|hidden|hid|placed|planted|fitted ~ tracker|airtag|camera|cameras|gps|bug|
    recorder|spyware|trackers
! spyware|stalkerware|airtag
! cameras|camera|bugged|listening ~ in|my|watching|hidden|watch|watches ~ house|bedroom|bathroom|
    home|me|room
! breach|breached|breaching|breaches|breaks|broke|broken|ignores|ignoring|ignored|despite|
    violated|violating|breaking ~ MY|of ~ non|nonmol|nmo|injunction|restraining|order|bail|
    molestation|undertaking|mol|dvpn|dvpo|occupation -contact|child|consent|arrangements|cao|
    financial|direction
! non mol|molestation|moll ~~ messaging|messages|texting|texts|calling|contacting|contacted|
    breached|breach|keeps|turned|outside|ringing|ignores|ignored|breaks|came|coming|still|shows|
    rang|texted|following|followed
! nmo|nonmol|injunction|restraining|bail|molestation|order ~~ but|and ~ still|keeps|he|she|hes|
    shes|just ~ messaging|outside|texting|contacting|comes|messages|texts|shows|ringing|calling|
    contacts|follows|following|came|rang|texted|messaged|walked|called|emailed|turned|drove|
    drives|appeared|sent|turns|walks
! wont|not|doesnt|never let ME leave|out|go|move -early|on|at|to|through|back|of|without|first
! lets|letting|let ME leave|out ~ house|home|flat
! locks|locked|locking|shuts|shut ME in|inside|up -to|mortgage
! locks|locked|locking me ~ in
! takes|took|taken|smashed|smashes|broke|hid|hides ~ my|the|our phone|keys|car ~ so|keys|stop|
    cant|and ~ i|cant|leave|call|away|from|me|ring
! hes|shes ~ got|taken|has|took|hidden my|the phone|keys -number|bill
! threatens|threatening|threatened|threat|threats|threaten ~ to|my|of|me|post|release|share|send|
    leak|ruin|expose ~~ nudes|naked|nude|photos|videos|pictures|pics|images|sex
! nudes|naked pictures|photos|pics|to|on|online|around|of
! revenge porn
! threatens|threatening|threatened|threat|threaten|says|said|told|tells ~ me|he|she|to|will|hell|
    shell|id|ill|that|hed|shed ~ make|regret|pay|ruin|destroy|disappear|sorry|watch|get|burn ~
    sure|pay|regret|sorry|back|me|life|pain|my|hell|disappear ~ #|never|suffer|pain|disappear|
    for|dearly|big|if|one
! scared|afraid|terrified|frightened|dread|worried|petrified|dreading ~ what|of|how ~ he|she|
    hell|shell|theyll|hed|shed ~ do|capable|react|kick|does|hurt|snap|retaliate|gonna
! scared|afraid|terrified|frightened to ~ leave|go|sleep|answer|be|open|come|home|move ~ home|
    house|alone|#|incase|door|anyone|in|back|out|him|her
! I ~ scared|afraid|frightened|terrified ~ at|in|when ~ home|house|night|now|tonight
! scared|afraid|frightened|terrified|feart ~ right|now|tonight #|please|hes|shes|he|she|help
! fear ~ his|her ~ reaction|temper|violence|anger
! SCARED ~ hurt|harm|attack|hit|violent|find|come|kill ~ ME|KIDS|after|again
! THEY ~ found|worked|finds out ~ where ~ live|living|moved|staying|am|are
! THEY ~ found|knows|got|has|gotten ~ my|our ~ secret|refuge|safe ~ address|house|flat|place|
    refuge
! address ~ safe|secret|hidden|refuge|confidential ~ knows|found|given|leaked|turned
! run|ran|running|fled|flee|fleeing|escape|escaped|escaping|get|need ~ away|out|leave|safe|safely
    ~ from|tonight|before ~ him|her|abusive|violent|abuser|tonight|violence|#
! fled|flee|fleeing|escape|escaped|escaping ~ him|her|refuge|abusive|violent|abuser|violence|
    abuse|ex|husband|wife|home|domestic
! refuge ~ tonight|now|please
! need|find|want|get|going|go|into|fleeing ~ refuge -information|letter|place|is|she|worker
? in|at|to|a refuge
! spat|spits|spit ~ at|on|in ~ ME|face
! pins|pinned|held|holds|hold|pinning ME ~ down|against|up|by
! throws|threw|throwing|thrown|launched|chucked|chucks ~ plate|plates|mug|things|phone|glass|cup|
    chair|something|stuff|knife|bottle|objects|kettle ~ at ~ me|us|KIDS|my|wall
punched|punches|kicked|kicks|smashed|smashes|smashing|broke|trashed|wrecked ~ hole|door|wall|
    walls|tv|phone|window|house|windscreen|things|stuff|car|doors|place
! killed|kills|kicked|hurt|poisoned|hurting|strangled ~ my|the|our|kids ~ dog|cat|pet|rabbit|
    puppy|kitten
! while|when ~ pregnant ~ HIT|HITS ~ today|yesterday
! violent ~ again|now|towards|when|with|more|#|and|every|getting ~ me|us|drunk|now|KIDS|this|
    week|drinks|worse -past
! violence|abuse|abusive ~ getting|got|gets|gotten|is ~ worse|escalating|bad
! he|shes|hes|she|its|things|it ~ getting|is|been ~ worse|escalating ~ scared|scares|violent|hit|
    hits|every
! abusive|violent|violence|beaten|beatings ~ still|every|daily|again|ongoing|today|tonight
! living|stuck|live|lives with ~ abuser|abusive|violent
! living|stuck|live|lives with him|her and ~ scared|hits|abusive|violent
! did|done|does|doing|hit|hits|happened|happen|hurt it|me|again ~ again ~ last|tonight|today|
    yesterday|this|#
! beatings|bashed|hidings
THEY|was|is|are|were|very|so|being|him|her ~ violent|abusive|aggressive|dangerous|coercive|
    controlling|threatening|intimidating|manipulative|volatile
controls|controling|controlled|control|controlling|withholds ~ money|bank|everything|finances|
    phone|my|me|what|who|all|account|every|where|pay|wages|spending
cut|stopped|blocked|takes|took|drained|emptied ~ off ~ money|cash|account|cards
hides|hidden|no|wont|without ~ access|give ~ money|account|bank|wages -crypto
wont|doesnt|not|never|didnt|refuses|wouldnt ~ let|allow|allows|lets ~ ME see|have|speak|talk|use|
    wear|work|drive|leave|go ~ friends|family|job|money|anyone|phone|anything|mum|clothes|
    anywhere|car|mates|people|sister
wont|doesnt|never|didnt|wouldnt let|allow me work|drive|leave|go
tracks|tracking|tracked|track|monitors|checks|checking|reads|reading|hacked|hacks|hacking|hack|
    monitoring|goes|looks|spying|spies|snooping|logged|logs|spys ~ my|on|into|through|in|me ~
    phone|messages|emails|texts|email|location|whatsapp|me|facebook|account|accounts|car|calls|
    icloud|everything|where|laptop|instagram|snap|gmail -with
knows|know ~ where ~ i|im|ive ~ am|go|been|was|going|#|at
isolated|isolates|isolating|cut|cuts|cutting ~ me ~ off|from
THREATEN ~ ME|to|with
threatens|threatened|threatening|threats|threatend
? threatens|threatening|threatened|threat|threats|threaten ~ court|solicitor|solicitors|legal|
    mediation|social|cms|police|me with
blackmail|blackmails|blackmailing|blackmailed
harass|harassing|harasses|harassed|harassment
intimidate|intimidates|intimidated|intimidating|intimidation
bully|bullies|bullied|bullying
coercive|coersive|coercion|coercively|corecive|coerced|coercing
gaslight|gaslights|gaslighting|gaslit
narcissist|narc|narcissistic
walking on ~ eggshells
eggshells
scares me|us
scared|frightened|terrified|afraid|feart|petrified|wary|fear of ~ him|her|them|THEY
SCARED ~ be|being|to|sit|in ~ room|alone|face|near|same ~ with|room|him|her
calls|called|calling|call ~ me|us ~ slag|slut|cunt|bitch|fat|stupid|useless|worthless|whore|mad|
    mental|crazy|bad|names|unfit|psycho|thick
messages|texts|calls|emails|rings|message|texting|messaging ~ a|per|every ~ day|hour|night
constantly|constant|nonstop|non|relentless|bombards|bombarding|bombarded|hundreds|loads|abusive ~
    texting|messaging|calling|messages|texts|emails|calls|ringing|abuse|voicemails
humiliates|belittles|degrades|demeans|undermines|puts|mocks ~ ME
shouts|screams|yells|shouting|screaming|yelling ~ at|in ~ ME
kicks|kicked|kicking|kick off
gets|got|turns|turned|getting ~ nasty|physical|aggressive|threatening|scary|abusive
he|she|his|her|him|hes|shes ~ temper|rages|rage|raging|explosive
punched|punches|kicked|kicks|smashed|smashes|smashing|trashed|slams|broke ~ hole|door|wall|walls|
    tv|phone|window|house|windscreen|doors
keep|keeps|keeping ~ peace
raises|raised|raising|lifted ~ his|her hand|fist|hands
hands|finger|hand ~ on ~ ME
rape|raped|rapist
? is|was|it|count|counts|class|classed|still|that|as|this ~ abuse|abusive|dv|coercive|control
? domestic abuse|violence|abusive
? dv|da|abuse|abused|abuser|abusive|violence|violent|assault|assaulted
? non mol|molestation|moll
? injunction|restraining|nmo|nonmol|nonmolestation
? economic|financial|emotional|mental|physical|sexual|verbal|psychological abuse|control|abusive
? refuge|womens aid
physically|physical|sexual ~ abuse|abused|abusive|hurt|attacked|assault|assaulted|violence|
    violent
mental|emotional|emotionally|mentally|financially|verbally|psychologically ~ abuse|abused|
    abusive|abuses|torture|tortures|controlling|controlled
"""
