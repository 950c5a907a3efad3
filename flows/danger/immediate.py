"""Words of danger now: somebody at the door, a weapon, a threat to kill, no way out.

How to read a rule: `flows.danger.rules`.
"""

IMMEDIATE = """
! shouting|screaming|banging|kicking|hammering outside|downstairs|upstairs -in|court|school
! been|was|were|got|getting in|inside|into my|our house|flat|home ~ while|when|again|without|
    moved
! theres|there blood
! hes|shes|theyve HIT me|us -with|up|for|on|off|back
! need|want|get|send police|polis|ambulance
! someone|somebody|anyone ~ help me|us #
! THEY ~ wont let me|us -see|know|have|speak|talk|take|use|do|work|stop|finish|explain|wear|
    decide|pick|collect|be|at|in|into|back|go|come|near|get|phone|video|call|drop|keep|sell|buy|
    help|read
! scared|frightened|terrified ~ hes|shes|he|she ~ drunk|angry|outside|coming|raging
! shaking|crying|panicking ~ hes|shes|he|she ~ outside|here|coming|back|door
! dont want|wanna to die ~ hes|he|she|shes|hands
! saved|save me|us #|please|from
! # save|rescue me
! get me|us out #|please|now|quick
! get me|us out of here
! ended|put|end ~ in|to a|ae|hospital|casualty ~ e|me|because|after|last
! driving|drives|drive|drove past ~~ night|morning|lights|slowly|slow|my|our|flashing
! been|being|gets|getting ~ battered|beaten|strangled|attacked|stabbed|raped|hit|punched again|
    by|up|tonight|last
! # ~ he|she|hes|shes just walked|come|came in|back|home #|gtg|gotta
! reading|looking|looks over my shoulder
! found|finds the|our|my refuge
! accidents happen
! someone|somebody|hes|shes ~ in my|the|our garden|loft|shed|attic
! HIT ME with ~ car|van|THING|WEAPON|mug|stick|phone|plate|chair|fist|shoe|glass|fork|pole|lead|
    remote|hairbrush
! THEY ~ downstairs|upstairs|outside|house ~~ throwing|shouting|screaming|smashing|banging|drunk|
    scared
! hear ~ him|her|them ~ downstairs|upstairs|outside|smashing|shouting|screaming|banging
! here|outside|turned|brothers|family|cousins|mates ~~ wont go|leave -to|on|near|back|through|
    halves|with|into|for|mediation
! THEY ~ has|got|with|swinging|holding a|the THING ~ and|hes|shes|smashing|outside|coming
! THEY|with|has|got ~ hammer|axe|bwyall ~~ me|door|car|outside|smashing
! night|day i die
! take|took|takes|taken|got my passport
! lock|locks|locked me in
! looking for me|us #|now|outside|everywhere|and|hes|shes|with|upstairs
! under ~ bed ~ hes|shes|he|she|looking|hiding
! just|only got|ran|escaped|managed out|away with|of|from
! just|only got|ran|escaped out|away
! poisoned my
! rammed|ramming|rams|smashed ~ my|our car
! never see another ~ birthday|christmas|day
! run|escaped|absconded from ~ prison|jail|police ~~ coming|here|find|me|scared
! coming ~ here|round|over -to|for|at|on|with|when|this|by ~ kill|drunk|angry|tonight|now|with|
    prison|scared
! waits|waiting|waited for me ~ outside|after|at
! shes|hes|he|she ~ locked himself|herself ~ in with
! hes|shes|he|she ~ going to do it #|now|tonight
! followed|following us|me ~ to|home|here|from|into|round
! next room ~~ cant|need|help|whisper|quiet|hear
! cant talk|type|speak long|hes|shes|he|she|now|loud|much|in
! hes|shes|he|she ~ watching|looking ~ type|typing|shoulder|screen
! mustnt|cant|dont|doesnt|wont|not ~ know|see|find ~ im|i on|talking|texting|typing|writing|
    messaging|using|here
! THEY ~ mustnt|cant see|find|know ~ this|chat|messages
! THEY ~ coming|walking|heading up|down ~ stairs|drive|path
! hes|shes|he|she back ~ gotta|got|have|need|must|cant to|go|talk
! THEY ~ put|see|bury ME in|dead|under|alive|six
! put me in ~ ground|hospital|grave|box|coffin
! see|seen|want|wants|rather me|us|them|KIDS dead
! if ~ he|she cant have ~ me|us|KIDS|them ~ no|nobody|noone
! make me|us|KIDS disappear
! squeezed|squeezing|squeezes|gripped|grabbed ~ my|me|the|her|his neck|throat|windpipe
! couldnt|cant breathe ~ he|she|hands|pillow|on|hes|shes ~ on|top|throat|neck|me|face
! pillow|cushion|bag ~ over|on ~ face|head|mouth
! came|went|going|coming|comes|goes|lunged at|for me|us|KIDS with
! threw|throws|throwing|thrown|poured|pours|chucked ~ boiling|acid|scalding|kettle|hot
! shoves|shoving|pushes|slams|throws|pins|smashes|shoved|slammed|threw|pushed ME|him|her ~ into|
    against|down|across|off|onto ~ wall|door|floor|stairs|table|bed|car|wardrobe|room|bath|fence|
    ground|radiator
! hes|shes|he|she going|gonna to do something -about|nice|with|else|for|fun|special
! watch your|ur|my back
! tick tock
! whats coming to him|her|them|me
! # sos #
! # mayday #
! call|ring|phone someone ~ for me
! please|pls help -with|me|us|to|my hes|shes|he|she|hurry|quick
! slashed|slashing|cut my|our ~ tyres|tires|brakes|brake
! someone|somebody|he|she|hes|shes ~ set ~ my|our ~ fire|alight
! marac
! high risk ~ marac|idva|victim|dash|domestic
! marker on ~ house|address|home
! KIDS ~ sleeping|living in ~ car
! he|she|hes|shes ~ loading|loaded|cleaning|got|sharpening ~ WEAPON
! THEY ~ set|sets|setting dog|dogs on
! THEY ~ point|pointed|points|pointing ~ WEAPON
! THEY ~ wont stop|calm ~ shouting|screaming|smashing|hitting|down|drunk
! THEY ~ punching|smashing|throwing|trashing ~ walls|things|stuff|plates|house|doors|everything
! THEY ~ raging|drunk|fuming|screaming|smashing|off ~ scared|frightened|hiding|help
! drunk|angry|high ~ and|hes|shes ~ wont leave|stop|go
! THEY ~ wont leave -us|me|him|her|the|my|it|until|because|a|alone|reviews|work drunk|now|
    tonight|hes|shes|im
! i|im|we ~ scared|frightened|terrified hes|shes|he|she|hell|shell ~ coming|here|kill|hurt|back|
    outside
! THEY ~ at|outside MY ~ door|house|window|flat|gate|doorstep|bedroom -every|for|on|to|when|each|
    at
! at|outside MY door|house|window|flat ~ again|now|shouting|screaming|banging|with
! THEY ~ at|outside MY home|back|front|work|mums now|door|again|shouting|screaming
! THEY outside #|now|again|shouting|screaming|banging|with|kicking
! THEY ~ outside ~ now|shouting|screaming|banging|kicking|again|wont|drunk
! THEY ~ bang|banging|kicking|hammering|smashing|bashing|breaking|booting|punching|pounding|
    battering|kick|smash|break|hammer|boot|pound|bash|bashed|kicked|smashed|booted|rattling|
    trying|broke ~ door|doors|window|windows|windae
! THEY ~ door down|in
! kicking|smashing|booting|hammering|banging|breaking|pounding|bashing ~ door|doors|window|
    windows
! THEY ~ trying|tryna|attempting|trys|tries|try ~ get|break|force|climb|come in|into|inside
! THEY ~ broken|breaking|broke|breaks|break in|into -tears|two|bits|pieces|my|everything|song
! THEY ~ broken|breaking|broke|break in|into ~ house|home|flat|place|property|garage
! forced|forcing|force ~ way in|into|inside
! someone|somebody|hes|shes|he|she ~ in the|my house|flat|garden now|right|with
! THEY here now|again|drunk|shouting|screaming|kicking|banging
! THEY coming|comin for|after ME|KIDS
! THEY ~ coming|on ~ way|round|over|here|home ~ kill|hurt|get|batter|sort ME|KIDS
! coming to get ME
! THEY ~ coming|going|on|come ~ round|over|here|home|back ~ drunk|angry|raging|fuming|now
! THEY ~~ WEAPON -skills|edge|block
! got|has|had|holding|with|pulled|carrying|waving|carries a WEAPON
! WEAPON ~ at|to|on MY|us|them|him|KIDS
! THEY ~ got|with|holding|swinging|waving|threatened|grabbed|picked|came|had|hit|threatening ~ a|
    the THING
! KILL ME -if
! KILL ME if ~ i|we|go|leave|dont|ever|take|tell
! KILL my|our KIDS|family|mum|parents|sister
! KILL you|ya
! THEY ~ WILL ~ KILL ~ KIDS|him|her|them|everyone|me|us|ex|wife|husband|family|someone|people|
    mum|all
! THEY ~ WILL ~ kill|murder|end ~ ME|KIDS|him|her|them|everyone
! THEY ~ WILL ~ hurt|harm|batter|attack|hit|beat|punch|slap|burn|bury ~ ME|KIDS|everyone
! THEY ~ WILL ~ smash ~ face|head|house|windows|car|in
! THEY ~ said|says|told|texted|saying|shouted|messaged|wrote|threatened|keeps|screaming ~ hurt|
    harm|batter|find|smash|get|burn|bury you|ya
! hell|shell|theyll|hed|shed hurt|harm|batter|smash|attack|beat|hit|burn|bury ~ ME|KIDS|him|her|
    them
! THEY|i WILL|may|gonna ~ hurt|harm|attack|batter ME|KIDS
! going to|2 hurt|harm|batter|beat|attack|burn ME|KIDS
! THREATEN ~ kill|stab|shoot|murder|hurt|harm|batter|burn|slit|acid|violence|shooting|killing|
    stabbing|hurting
! death|kill THREATEN
! death threats|threat
! SCARED ~~ KILL|hurt|harm|beat ~ ME|KIDS|him|her|them
! THEY ~ want|wants|wanted ME dead
! THEY ~ slit ~ throat|throats
! THEY ~ is|was|are|started|starting HITS ME|KIDS
! hes|shes|theyre ~ HITS ~ ME|KIDS
! HITS ME ~ right|rn|now
! THEY hurting ME|KIDS
! hurting|hitting|beating|attacking ME now|right|rn|again
! just|only ~ HIT|raped|stabbed|strangled|swung ~ ME|KIDS|him|her|them|at
! THEY ~ attacking|strangling|choking|stabbing|suffocating|raping ME|KIDS|her|him|them
! THEY ~ going|gone|goes mad|mental|berserk|nuts|crazy|ballistic now|right|downstairs|smashing|
    and
! THEY ~ smashing ~ house|place|everything|stuff|things|up
! THEY ~ kicking off|of now|outside|downstairs|again|right|screaming
! hiding|hid|hidden|barricaded|hidin ~ in|inside|under|behind|from ~ ROOM|bed|stairs|dark|him|
    her|woods
! being|getting|gets|get|was|been|is ~ HIT|raped|strangled by|now|right -my|own
! locked MYSELF ~ in|inside|away
! im|ive|were|weve|i|we|is|are|me|us|them locked|shut in|inside ~ ROOM|house|flat
! THEY ~ locked|shut|barricaded|lock|locks ME|KIDS ~ in|inside|up
! THEY ~ wont let|lets ME leave|out|go|move
! THEY ~ not letting ME leave|out|go
! trapped|trap ~ in|inside|with ~ house|flat|him|her|ROOM
! held|holding|keeping|keeps|kept ME|KIDS ~ hostage|prisoner|captive|against
! # 999|112|911 #
! call|phone|ring|dial|rang|called 999|911|112
! send|get ~ police|polis|ambulance|someone|somebody ~ NOW|please|here
! send|get|need|want ~ help NOW
! # ~ call|phone|ring ~ police|polis|ambulance|cops NOW|please
! # need ~ police|polis|ambulance|cops
! send help
! # help me #
! # please help me #
! # somebody|someone help ~ me|us #
! help me ~ now|quick|hurry -with|understand|fill|find|to
! help now|quick|quickly|urgently #
! need help NOW|urgently|urgent #
! # i|we need help now
! in|im|were|are ~ immediate|real|serious|grave|danger danger
! im|i|we|were|KIDS ~ in danger
! # in danger
! danger now|right|tonight
! fear|scared|afraid|frightened|terrified|fearing|feared|fearful ~ for MY|KIDS ~ life|lives|
    safety
! my|our life|lives|kids ~ at risk|danger|stake
! I|WE|KIDS not|never|arent|isnt safe #|here|at|now|tonight|from|in|with|right|where|round
! I|WE dont|do|not ~ feel safe now|tonight|here|at|in|right|anymore
! NOT safe right now|tonight
! NOT safe tonight|here|at|now
! im|i|were|hes|shes ~ bleeding|unconscious|stabbed
! blood everywhere|all|pouring
! cant|couldnt breathe|breath ~ hes|shes|help|him|her|hands
! hands|hand ~ round|around|on|at|over MY throat|neck|mouth
! THEY ~ got|has|had|grabbed|by|grabs|held|pinned ME by|round|around|up|down ~ throat|neck|wall|
    floor|bed
! THEY ~ drive|driven|drove|driving|tried|trying ~ at|into|run|over|off ME|over|road
! THEY ~ run|ran|running|knock|knocked ME over|down|off
! THEY ~ set|setting|sets|burn|burning|burnt|torch|petrol ~ house|flat|car|fire|home|place|doon|
    down
! petrol|acid ~ through|over|on|in ~ letterbox|door|me|us|house|face
! THEY ~ tried|trying|tryin|attempted|tries ~ KILL|run|push ME|KIDS
! think ~ going to|gonna die -of
! THEY ~ end up ~ killing|dead
! before he|she KILL
! ill|id|we|well|i end up dead
! until|till|unless im|i|one|we ~ dead
! find|found ME dead
! THEY ~ going to|gonna find|track|hunt me|us|down
! THEY ~ found|find ~ out ~ where ~ live|living|am|are|staying
! THEY ~ found me|us -on|a|attractive|guilty
! knows|found ~ where ~ im|i|we|were ~ hiding|staying|safe|refuge|living
! this|its|is|a ~ emergency #|now|please|help|hes|shes
! # emergency #
! THEY ~ going to|gonna|gunna|finna snap|lose|explode|flip
! KIDS ~ screaming|crying|terrified ~ THEY ~ HITS|smashing|door
! turned|turning|shown|showing up ~ outside|house|work|door|here|again|drunk|armed|flat
! THEY ~ escaped|released|out ~ and ~ coming|after|looking
! looking for ME with
! THEY ~ doused|chased|chasing ME|KIDS
! aggressive|violent|attack ~ right now
! hes|shes ~ violent|aggressive now|again|tonight|today
! getting|got|turning|gets ~ violent|physical ~ again|now|tonight|and
! someones|somebodys|somebody outside -the|school|court
! # hes|shes|theyre here #
! hes|shes|theyre here and|with -the|kids|my|our|mediator|his|her|on|a
! THEY got in #|again|through|and
! im|were|ive|are locked in #|and|again|by|with|my|the
! tonight is the night
"""
