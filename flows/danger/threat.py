"""Words of wanting to hurt somebody: the other parent, a child, oneself and the children.

How to read a rule: `flows.danger.rules`.
"""

THREAT = """
! going|coming round|over there|to ~ with ~ brother|brothers|lads|mates|boys|cousins|bat
! pay ~ with ~ blood|life
! im|i|ill ~ going|go|heading|driving over|round|there|to ~ tonight|now ~ finish|sort|end|kill
! going ~ over|round there ~ finish|end|sort it|him|her|them
! make sure ~ he|she|they|him|her never ~ takes|sees|see|take|gets|hurts
! outside her|his|their house|work|door|flat|window
! THEY ~ will pay ~ for ~ blood|life
! burn|burning it|everything ~ down
! killing ~ us both|all
! thinking|think|thought ~ killing|hurting|harming|smothering|drowning ~ us|KIDS|him|her|them
! hurt|harm|kill|drop one of them
! nearly|almost ~ dropped|shook|hit|threw|smothered|drowned|hurt|strangled ~ KIDS|him|her ~
    purpose|deliberately|today|tonight|#
! put|putting|throw|smash|chuck|shove HIM ~ through|in|into ~ wall|window|hospital|ground|grave|
    river
! get|gets|getting ~ whats coming -to me
! baseball|cricket bat
! bat|hammer|weapon|knuckleduster|crowbar ~ in|under|for|by|behind ~ car|boot|bed|handover|door|
    bag|pocket
! want|need|wish him|her|them gone for good
! wont be|stop breathing|walking|alive
! THEY ~ wont be breathing|walking|alive
! someone|somebody|one ~ going|gonna|will ~ get|end ~ hurt|killed|dead|up
! put|putting him|her|them six|6|under
! I ~ going|gonna|ill|will|want|plan|planning|might|could|id|thinking ~ KILL HIM|KIDS|his|anyone|
    anybody|THEY|all|everyone
! I ~ KILL ~ anyone|anybody|everyone|THEY
! I ~ KILL HIM
! KILL the|my|that bitch|bastard|cunt|prick|cow|slag|scum|solicitor|mediator|judge|THEY|whore
! I KILL the|my|that|his|her THEY|KIDS|bitch|bastard|cunt|new
! going|gonna|want|wanna|ill|gunna|will ~ KILL ~ him|her|them
! # KILL him|her|them
! end|finish|do him|them|her|ex #|now|tonight|in|off|once|myself
! I ~ finish him|her|them off
! I|going|gonna ~ smash|kick|cave|punch|knock|batter|rip|stave|stomp|break ~ him|her|his|he|
    their|face ~ face|head|in|out|teeth|legs|neck|jaw|door|heid|fingers|up
! I|going|gonna ~ batter|stab|shoot|leather|strangle|throttle|deck|slap|chib|knife|maim|torture|
    assault|rape HIM
! I|going|gonna ~ going|ill|gonna|gunna|want|wanna|feel|will|might|could|scared|afraid|thinking|
    id|urge|urges|thoughts ~ hurt|harm|hurting|harming|attack|attacking HIM|KIDS|my|the|someone|
    somebody|his|people
! scared|afraid|worried|frightened|terrified ~ ill|i|im|id ~ hurt|harm|kill|shake|snap|do|lose|
    hit|smother ~ KIDS|something|him|her|them|someone|it|control
! I ~ thoughts|urge|urges|visions|fantasies|dreams ~ of|about|to KILL|hurting|harming|hurt|harm|
    shaking ~ HIM|KIDS
! I ~ thinking|think|thought|thinkin|fantasise|dream|imagine ~ KILL|hurting|harming HIM|KIDS|my|
    the
! WEAPON ~ go|going|round|visit|pay ~ him|her|his|hers|there|to
! I ~ got|have|grab|grabbing|taking|bring|bringing|buy|bought|get|getting|take ~ a|my|the WEAPON|
    bat -licence
! I ~ burn|torch|burning|set ~ house|place|car|flat|down|fire ~ down|fire|with|hers|his|her
! I ~ burn ~ her|his|their house|place|car|flat
! run|mow|knock|running HIM over|down
! THEY ~ dead man|woman|meat
! hes|shes|theyre ~ dead when|if|to|once|meat|tonight|next
! THEY ~ deserve|deserves to die|bleed
! make|making|see sure|them|him|her ~ never|wont ~ wake|breathe|walk|see ~ again
! THEY ~ not|wont|never ~ see|live ~ tomorrow|morning|xmas|christmas alive|#|when
! send|sending|get|getting|got ~ boys|lads|mates|brothers|cousins round|over|sort|batter|after ~
    him|her|them|sort|batter|kill
! paid|pay|paying|hired|hire someone|somebody|a|lads ~ sort|kill|hurt|do|batter|beat ~ him|her|
    them|ex
! I ~ get|have|getting|having|pay|paid|hire ~ him|her|them|someone|hitman done|sorted|killed|
    seen|whacked|shot|kneecapped|hurt
! hitman|hit man
! I ~ waiting|wait|waited|sat|sitting|parked ~ outside ~ her|his|their|hers -solicitors|
    solicitor|court|school|office|room|mediators
! ill|gonna|gunna|gonnae|going|will|rather ~ take|takin|taking them|KIDS|him|her|us|all ~ with me
    #|and|then|if|when
! if i go ~ KIDS|they|she|hes|hell ~ coming|come|go|with
! take|taking ~ KIDS|all ~ with me ~ when i go|die
! none of us ~ be|wake|here|alive|left|make|leave|survive|see|around|come
! all|both|three|four of us ~ gone|dead|die|end|together|bridge|heaven|sleep
! end|ending it for ~ all|us|both|kids|everyone
! kill|killing|end|gas|drown us all|both
! KILL ~ KIDS ~ and|then ~ myself|me
! myself|me and ~ KIDS ~ off|die|dead|end|gone|bridge
! drive|driving|crash|crashing|drove ~ us|KIDS|car|all ~ off|into ~ bridge|cliff|wall|river|sea|
    lorry|tree|water
! if i cant ~ have|see|get ~ KID ~ no|nobody|noone|neither|she|he ~ one|can|will|else|wont
! nobody|noone ~ have|having ~ KID if|not|then
! she|he|they ~ never ~ find ~ bodies|body
! KIDS|they|theyd|them ~ better off dead|not
! better off ~ all|dead together
! going|gonna|ill to|2 do|make something -else|about|nice|right|with|different|fun ~ regret|
    stupid|bad|prison
! I ~ do|doing|done something ~ stupid|regret|bad|prison|terrible
! I ~ go|going|end|do ~ prison|jail|time ~ for him|her|them|this|killing|what
! end|ending|ended up ~ prison|jail ~ if|because|for|over
! swing for him|her|them
! I ~ snap|lose|flip ~ and ~ HURT|kill|do
! going round there|to|his|hers|theirs|her ~ sort|batter|smash|kill|end|kick|now|have|teach
! teach him|her|them ~ lesson
! make ~ him|her|them suffer|disappear|bleed|beg
! blow ~ up|head|brains
! put him|her|them in ~ hospital|ground|grave|box|coffin|wheelchair
! six|6 feet|foot under
! KILL ~ whole|entire|all ~ family|them|lot
! KILL|hurt|shake ~ baby|babies
! blood on ~ hands
! ill|going|gonna hurt|harm him|her|them|someone|somebody|KIDS -feelings|more
"""
