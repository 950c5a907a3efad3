"""Words of a child hurt, neglected, left alone, or frightened.

How to read a rule: `flows.danger.rules`.
"""

CHILD = """
! KIDS|he|she ~ told|says|said ~ THEY ~ punches|hits|hurts|kicks|slaps|touches|locks|smacks|hit|
    hurt|punched|kicked|slapped|touched
! makes|make|made ~ KIDS|him|her|them ~ sleep ~ in ~ bed
! hurt|hurts|hurting|harm|harms|harming|harmed my|our KIDS -by|feelings|with|chances|emotionally
! beating|hitting|abusing|molesting|raping|starving|strangling|attacking ~ KIDS
! left ~ KIDS|him|her|them ~ in ~ bath|car|pool|house|flat -seat|boot|with
! games|game ~~ no|without|off clothes|naked
! no clothes on
! fell|dropped|falls|falling|collapsed ~~ holding|carrying ~ KIDS|her|him
! back on ~ drink|gear|drugs|booze|crack|heroin|coke ~~ KIDS|her|him|them
! on ~ gear|crack|heroin|meth|pipe|piss|bender ~~ KIDS|them
! KIDS|her|him|them ~~ on ~ gear|bender|crack|heroin|meth
! makes|made|forced|forces|making ~ KIDS|them ~ watch|see
! NOT|stopped ~ breathing
! KIDS ~ swallowed|eaten|ate|drank ~ methadone|pills|tablets|bleach|drugs|medication
! THEY does|did|doing ~ things|stuff|something to|with her|him|them|KIDS|my
! fingers ~ hurt|inside|in -in
! watches|watching|watched|films|filming|filmed|photographs ~ KIDS|her|him|them ~ bath|shower|
    undress|naked|toilet|changing|dressed
! lets|let|gives|gave|giving|makes ~ KIDS|them|him|her ~ smoke|drink|vape|drugs|weed|alcohol|
    vodka|beer
! burned|burnt|burns|burn|scalded ~ his|her|KIDS|my|their ~ hand|hands|arm|face|leg|foot|fingers
! as ~ punishment ~ hob|cold|locked|burn|belt|food|outside|hours|shed
! punishes|punished|punish|punishment ~~ KIDS|him|her|them ~ belt|burning|cold|starving|locking|
    hitting
! makes|made|leaves|left|locks|locked|forces ~ KIDS|them|him|her ~ stand|outside|out|cold|shed|
    cupboard|garage|cellar|dark ~ hours|cold|rain|night|outside|#|shed
! ties|tied|straps|strapped|chained|chains|tapes|taped ~ KIDS|him|her|them to|up|down
! left|waiting|wait|waited|sat|stuck ~ in|outside ~ car ~~ pub|hours|alone|bookies|casino|dealer|
    while|KIDS
! left ~ outside ~ pub|bookies|shop
! found|find ~ KIDS ~ alone|own|outside|road|wandering|street
! wandering|wandered|found ~ street|road|streets ~ KIDS|alone|2|3|night
! KIDS ~ skull|drugged|sedated|burned|scalded|starved|malnourished
! calpol|piriton|phenergan|melatonin|sedate|sedates|drugs|drugging ~ knock|them|sleep ~ out|
    sleep|them
! fgm
! belt|whip|slipper|stick|cane|ruler|wire|hose marks|mark
! KIDS ~ belt|whip|whipped|lashed|cane|caned
! not strapped in
! NOT ~ car seat|seatbelt ~~ drunk|fast|drink
! neglected|neglect|starved ~ at|by|when ~ his|hers|her|him|THEY
! KIDS ~ scared|frightened|terrified for ~ life|safety
! THREATEN ~ throw|drown|hit|drop|smother ~ KIDS|him|her|them
! KIDS ~ is|being|are|getting|gets|been ~ hit|beaten|hurt|abused|starved|neglected|bullied|
    attacked|groomed ~ by|at|again|there -school
! being|getting ~ abused|beaten|groomed|neglected ~ by|at ~ his|her|THEY
! hes|shes|theyre|is|was|are drunk|pissed|wasted|high|stoned|hammered|steaming|passed ~~ KIDS
! got|has|have|with ~ KIDS ~~ been drinking|smoking|drunk|pissed|high|using
! dangling|dangled|dangles ~ KIDS
! THEY ~ comes|gets|came|climbs|got|going|goes ~ in|into her|his|their|my ~ bed|bedroom|room ~
    night|with|and|naked|her|#
! KIDS ~~ comes|gets|came|climbs ~ in|into ~ her|his|their|my bed
! drawing|draws|drew|drawings|pictures ~ of ~ dad|daddy|mum|mummy|him|her|stepdad ~ hurting|
    hitting|knife|naked|killing|shouting
! makes|make|made|has|gets ~ KIDS|her|him|them ~ sit ~ lap|knee
! makes|make|made|tells|told|asked|asks ~ KIDS|her|him|them ~ undress|strip|naked|touch|kiss|
    secret|secrets
! KIDS ~~ keep|keeps|kept|told|got ~ secret|secrets -santa|diary
! split|bust|busted|swollen|cut|bloody|fat lip|eye|face|cheek|nose
! drags|dragged|dragging|yanks|yanked|pulls|pulled|lifts|swings ~ her|him|them|KIDS by ~ arm|
    hair|ear|leg|arms|neck|wrist|hood
! threw|throws|chucked|launched|hurled|chucks|slung ~ KIDS|him|her|them ~ across|against|down|
    off|onto|at ~ room|wall|stairs|floor|bed|ground|sofa|car
! lost|loses it with ~ KIDS
! on their|his|her|there own ~ from|till|until|all|overnight|since|while|at ~~ theyre|midnight|
    hours|night|morning|KIDS|evening|hes|shes
! using|relapsed again
! relapsed
! line|lines|coke|gear|spliff|joint|weed|needles|drugs|cocaine|bong|pills ~ on|in|around|about|
    near|with|front ~~ KIDS
! dealers|dealing|dealer|junkies|addicts ~~ KIDS
! leaves|left|leaving|makes ~ KIDS ~ look|looking|watch|mind|babysit|babysitting|care ~ after|
    baby|younger|brother|sister|himself|herself -school
! KIDS ~~ hides|hide|hiding|cowers|flinches|flinch|cowering when|from|under|behind|because
! wont|not|refuses|doesnt|never|isnt ~ give|giving|gave ~ KIDS|him|her|them ~ insulin|medicine|
    inhaler|epipen|medication|meds|antibiotics|food
! wont|refuses|not|doesnt|refused take|get|let ~ KIDS|him|her|them ~ to|see|a ~ hospital|doctors|
    doctor
! sex offender|offenders
! offenders register
! THEY ~ done|arrested|caught|charged|convicted|jailed ~ with|for ~ child|indecent|grooming|
    images|porn|kids
! arrested|charged|convicted|investigated ~ for|of ~ abusing|hurting|hitting|assaulting|touching
    ~ KIDS
! THEY ~ tried|trying|attempted ~ herself|himself|suicide|overdose|drown ~~ KIDS|there|with
! THEY ~ suicidal|psychotic|manic|overdosed|overdose|sectioned ~~ KIDS|them|back
! KIDS ~ blood|limping|concussion|stitches|swollen|burns
! NOT ~ food|nappies|heating|electric|bed|beds|eat ~ in|for|all|at|to|on ~~ KIDS|weekend|them|
    house|days
! told|telling|tell|said ~ school|teacher|nursery|nurse|gp|doctor|police ~ THEY ~ HIT|HITS|TOUCH
! school|nursery|teacher|health|hospital|doctor|gp ~ rang|called|reported|referred|noticed|found|
    saw ~~ bruise|bruises|mark|marks|safeguarding|social|hungry|dirty|injury
! cried|cries|crying|begged|pleading|screaming ~ not to ~ go|send|make|leave ~ back|there|dads|
    mums|him|her|#|me
! KIDS ~ NOT ~ feel safe
! self harmed|harming|harm ~~ KIDS
! choked|strangled|throttled|bit|burnt|kicked|punched|slapped|belted|thumped ~ my|our|the ~ KIDS
! THEY ~ HITS KIDS
! THEY ~ HITS ~ my|our|the|his|her|their|youngest|eldest ~ KIDS
! BEATS my|our|the|his|her KIDS
! THEY hurting|hurts KIDS|my|our|the -by|feelings
! BEATS|hit the|my|our KIDS
+ THEY ~ HIT ~ KIDS -up|with|me
THEY ~ HIT ~ KIDS
! KIDS ~ said|says|told|saying|tells|telling|reckons|disclosed|admitted ~ THEY ~ HIT|HITS|TOUCH|
    shouts|locks|drinks|drunk|scared|shook|pulled
! KIDS ~ THEY|her|him|them ~ HIT|TOUCH|locked ~ him|her|them
! KIDS ~ hit|slapped|punched|hurt|beaten|smacked|kicked|battered|strangled by ~ THEY|new
! KIDS|hes|shes|theyre ~ got|has|have|with|covered|came|back|full|coming|home|comes|had ~~
    bruise|bruises|bruised|bruising|bruses|bite|burn|burns|scratches|injuries|welts|handprint|
    belt|slap|finger -from|easily|trampoline|football|falling|playing|playgroup|nursery
! bruise|bruises|bruised|bruising|bruses|burns|welts|handprint ~ on|over|all|up ~ KIDS|arm|arms|
    leg|legs|face|back|him|her|them|body|neck|bum|thighs
! KIDS ~ covered|battered|injured|injuries|bruised -by|emotionally|from
! bruise|bruises|bruised|bruising|bruses|black ~~ from|after|at ~ dads|mums|contact|weekend|his|
    her|hers|ex
! bruise|bruises|bruised|bruising|bruses|bruse on|all|again|everywhere
! unexplained|explain ~ injuries|injury|marks|burn|bruise|bruises|bruising
! THEY|broke|broken ~ broke|fractured|snapped my|our|his|her ~ KIDS ~ arm|leg|wrist|ribs|nose|
    collarbone|skull
! KIDS ~ fractured|broken|fracture|fractures ~ skull|ribs|rib
! shook|shaken|shakes|shaking|throws|threw|thrown ~ KIDS -his|her|hands|my
! TOUCH my|our|the|his|her ~ KIDS
! TOUCH ~ KIDS|him|her|them ~ privates|private|inappropriately|sexually|there|bits|funny|down|
    where|fanny|willy|parts|bum|night
! TOUCH ~ inappropriately|sexually|privates|private parts
! KIDS|she|he ~ says|said|told ~ THEY ~ TOUCH
! sexually|sexual|sex ~ abuse|abused|abusing|assaulted|assault|assaulting|touching|behaviour|
    offender|exploited|acting|things ~~ KIDS|him|her|them|risk
! KIDS ~~ sexually|sexual|sex|molested|groomed|raped|abused|fiddled|interfered -education|school
! paedophile|paedo|pedo|pedophile|peado|nonce|registered sex offender|paedo
! paedo|pedo|nonce|peado|paedophile|pedophile|peadophile|paedos
! indecent|naked|nude images|pictures|photos|pics ~~ KIDS|him|her|them
! showing|shows|showed|watching|watch ~ KIDS ~ porn|porno
! sleeps|sleeping|slept|sharing|shares|bath|baths|bathes ~ in|same|with|naked ~ KIDS ~ naked|bed|
    bath ~ naked|makes|uncomfortable
! left|leaves|leaving|leave|leavin ~ KIDS|them|him|her|alone ~ alone|own|unattended|unsupervised|
    hours|night|themselves|himself|herself|overnight
! KIDS|them|theyre|hes|shes ~ left|was|were|are|is|been|being|home ~ alone|unattended|
    unsupervised|own ~ home|house|night|hours|all|in|for|while|at|overnight|bath|car
! home|left|locked ~ alone ~ KIDS|hours|night
! KIDS ~ home|house ~ alone
! locked|locks|locking|shut|shuts|tied|ties ~ KIDS|him|her|them ~ in|out|up|outside -lockdown|
    will|system
! starving|starved|starve|starves|underfed|malnourished|filthy|unfed|unwashed ~ every|all|again|
    when|and|stinking|home|starving|smelly|KIDS|dirty|back|each
! KIDS|she|he|they|theyre|shes|hes ~ filthy|starving|unwashed|soiled|stinking|nits|starved
! NOT ~ feed|feeding|fed|feeds|wash|washing ~ KIDS|them|him|her -back
! KIDS ~ NOT ~ eaten|fed|washed|food|eat ~ all|day|days|there|when|at|weekend|#
! no|without food|heating|electric ~~ KIDS|them|him|her
! neglect|neglected|neglecting|neglects|neglectful ~ KIDS|my|the|them|him|her|our
! KIDS ~ neglected|neglect|abused
! KIDS ~ scared|terrified|frightened|petrified|afraid of THEY|him|her|going|me|them|being|his
    -new|dog|house|dark
! KIDS ~ scared|terrified|frightened|petrified|afraid of my|his|her|their|the THEY
! KIDS|shes|hes|theyre ~ scared|terrified|frightened|petrified|afraid to go ~ dads|mums|fathers|
    mothers|his|hers|contact|there
! KIDS ~ scared|terrified|frightened|petrified|afraid to go|be|see|return|sleep|speak|tell
! KIDS|she|he|they|hes|shes|theyre ~ begs|begging|begged|screams|screaming|screamed|wets|wetting|
    shaking|vomits|hysterical ~ NOT|before|when|herself|himself|bed|after|to ~ go|going|stay|
    visit|dads|mums|contact|him|see|handover|weekend|his|hers|send|make|her
! wetting|soiling|wets ~ bed|herself|himself|themselves|pants ~ since|after|before|when|every|
    again|contact
! KIDS ~ NOT|unsafe ~ safe|unsafe ~ with|at|there|around|in|#|when|now|from|staying|his|her
! NOT safe ~ for ~ KIDS
! theyre|shes|hes|they|he|she NOT safe ~ with|at|there|around
! passed out|unconscious ~~ KIDS|when|while|them|floor|sofa
! passed out drunk|cold
! KIDS ~ in|is|are|at|be ~ danger|unsafe|risk
! risk|danger ~ to ~ KIDS|my|our|the
! harming|harmed|hurting|abusing|abuses|starving|beating|hits|smacking|punching|slapping ~ KIDS
    -by|financially|if|with
! DRUNK|asleep|unconscious|comatose|comatosed ~~ KIDS ~ couldnt|cant|find|found|wake|alone|care|
    car|home|driving|in|school|charge|was|floor
! KIDS ~~ couldnt|cant|wouldnt|not wake ~ him|her|them|dad|daddy|mum|mummy
! couldnt|cant|wouldnt wake ~ him|her|them|dad|daddy|mum|mummy up
! THEY ~ passed|asleep|collapsed|fell|unconscious ~ out|on|floor|sofa ~~ KIDS|floor|drunk|drink
! found|find ~ dad|daddy|mum|mummy|him|her ~ unconscious|passed|floor|collapsed
! KIDS ~~ found ~ needle|needles|syringe|drugs|foil|pipe|pills
! needle|needles|syringe|syringes ~~ KIDS|house|bag|floor
! drunk|drink|drinking|drugs|stoned|high|pissed|coke|wasted|hammered|tipsy|weed|steaming|
    intoxicated ~ driving|drove|drives|driven|drive|wheel|picked|pick|picks|behind|school|
    collected|collect|turns|turned|dropped ~~ KIDS|them|him|her|school|run|up|handover
! drove|drives|driving|driven|picked|picks|picking|collected|drive|collecting|collects ~~ KIDS|
    them|him|her ~~ drunk|drink|drinking|stoned|pissed|high|wasted|hammered|influence|coked|
    drugs|alcohol|steaming
! drink|drunk|drug driving|drives|drove|driver ~~ KIDS|them|him|her
! DRUNK while|whilst|when|during|looking|in|round|around|with ~ looking|charge|having|watching|
    around|caring|front ~ after|of|KIDS
DRUNK ~~ KIDS
KIDS ~~ DRUNK -petrol
THEY ~ on|takes|taking|doing|using|addict|snorting|smoking|deals|dealing drugs|coke|weed|crack|
    heroin|meth|ket
! KIDS ~ self harm|harming|harms|harmed|suicidal|suicide
! KIDS ~ says|said|saying|tells|told|wants|want|wanted|talking|threatened ~ die|dead|kill|
    suicide|end|herself|himself -battery
! KIDS|shes|hes ~ cutting|hurting|harming herself|himself|themselves
! child|children|kids ~ abuse|abused|abuser|abusing|beaten
! abuse|abused|abuses|abusing ~ my|our|the|his|her|a ~ KIDS
! KIDS|hes|shes|he|she ~ disclosed|disclosure|disclosing
! social services|worker ~ said|told|say ~ NOT ~ let|return|hand|safe|alone|contact
! handled|rough|grabbed|dragged|pulled|yanked|pinned|picked ~ KIDS ~ hair|arm|neck|throat|ear|by|
    down|rough|roughly
! THEY ~ grabbed|dragged|pulled|yanked|pinned|squeezed ~ KIDS ~ by|hair|arm|neck|throat|ear|down
! burned|burnt|burns|burn|scalded ~ KIDS|my ~ with|cigarette|KIDS|on|iron|deliberately|purpose
! belt|slipper|cane|spoon ~ on|to|across ~ KIDS|them|him|her
! smacks|smacked|smacking ~ KIDS ~ with|so|until|face|head|hard|left
! KIDS ~ witnessed|watched|saw|see|watching|heard|seen|in|front ~ THEY|him|her|it ~ HIT|HITS|
    attack|strangle
! KIDS ~ unsafe|danger|hurt|harm|harmed|hospital|ambulance ~ with|at|there|again|him|her|by|after
! ended up|was|is|shes|hes in|taken hospital ~ after|because|at|when|from|while ~ contact|his|
    her|staying|weekend|THEY
? report|reporting|referral|refer ~ to|them|her|him ~ social|nspcc|childrens services
? safeguarding|safeguard ~ concern|concerns|issue|issues|referral|risk
worried|concerned|worry|concern|scared|worries|concerns ~ about|for|that|of ~ KIDS ~ safety|safe|
    welfare|wellbeing|hurt|harm|abuse|with|at|there|care
worried|concerned|worry|scared ~ KIDS ~ with|at|there|his|her|care|safe|harm|when|being
KIDS ~ scared|worried|anxious|upset|distressed|nervous|afraid|terrified ~ go|going|see|about|of|
    when|after
can|should|do|could i stop|refuse|withhold contact|visits|access ~ worried|unsafe|scared|safety|
    drinking|drugs|concerned
screams|shouts|shouting|screaming|yells|swears|swearing ~ at|in ~ KIDS ~ face|all|every|
    constantly|#|and|when
stop|suspend|refuse contact|access ~ worried|safety|unsafe|concerned|drugs|drinking
! KIDS ~ going|go ~ to ~ kill|hurt|harm|die -with|me
! telling|told|tells|says|said ~ KIDS ~~ die|dead|not here|kill|heaven|better off
! hearing|hears voices
! psychotic|psychosis|sectioned|manic|delusional|hallucinating|unwell ~~ KIDS|them|care
! KIDS ~ with ~ psychotic|psychosis|manic|unwell|suicidal
! fgm|cut her there|genital mutilation|circumcised
! force|forcing|arranged|forced|want|wants ~ marry|marriage|married ~~ KIDS|her|my|abroad|off
    -order
forced marriage
! honour|honor based|killing|violence
! KIDS ~ missing|vanished|runaway|disappeared|lost -school|me|him|her|his|their|out|mum|dad|you|
    us
! KIDS ~ ran|run|runaway away ~ from|because|and|again|#
! KIDS ~ choking|unconscious|breathing|collapsed|overdosed|swallowed|bleeding|fitting
! shaken baby
! theyre|hes|shes being|getting neglected|abused|starved|beaten|hurt|hit
! drinks|drinking|drunk and drives|driving|drive|drove ~ KIDS
"""
