"""Words of suicide and self-harm: one's own, or somebody else's.

How to read a rule: `flows.danger.rules`.
"""

SUICIDE = """
! NOT|lost ~ reason|point|purpose ~ keep|go|carry|continue|live|be ~ going|on|living|here|#|alive
    -with
! feel|feeling|felt like|as dying|jumping|giving|not|there|im|ending ~ up on life|dying|jumping|
    #|be|being|living|it|waking
! feel|feels|feeling ~ like ~ ending|end|killing|hurting|topping|offing it|myself|everything|my
! want|need|going|gonna ~ jump -ship|in|through|on|for|ahead|at
! goodbye ~ cruel|forever|darlings|babies
! hurt anyone|nobody|noone but me|myself
! engine running
! garage|car ~ exhaust|hosepipe
! dont|not think ~ get|make through
! wish ~ car|bus|train|lorry ~ hit|killed|run ~ me
! THREATEN ~ jump|suicide|overdose|hang|od
! cut too deep|much
! PILLS ~ arent|not|isnt ~ working|kicking ~ fast|yet|enough|quick
! took|taken|swallowed them|all ~ all|of|lot
! hate MYSELF ~ enough|die|dead
! wish i didnt|wasnt|werent|never|couldnt exist|alive|here|born
! drank|drunk|drinking|drink|swallowed bleach|antifreeze|poison
! ive|i|got|have ~ tied|knotted ~ it|rope|noose|sheet ~ already|round|#
! top|edge|roof|side of ~ car park|multistorey|building|barrier|cliff|bridge|flats
! stood|standing|sat|im on ~ top floor -flat
! wrong side ~ barrier|railing|railings|fence|bridge
! im|i|sat|sitting|standing|stood by|at|in the river|canal|lake|sea|cliffs|railway|tracks|
    reservoir -#|cafe
! by|at|near the river|sea|canal|tracks ~ quiet|cold|dark|alone|calm|water
! cant|dont promise ~ ill|i ~ be|here|around|safe
! nothing|theres|noone|nobody ~ keeping|stopping|holding me here|anymore|now|#
! NOT ~ strength|energy ~ to live|exist|carry
! NOT ~ want|wanna ~ feel anything|nothing
! let it|this ~ be|end over|now|please|forever|tonight
! be over for good|ever
! nearly|almost|tried ~ ended|end|ending|finished it|everything|my|things|myself
! NOT do ~ life
! life|living anymore
! wont|not be ~ coming|come|going back|home -to|for|until|from|with|on|this
! no kids no|whats|why
! without|lose|lost|losing ~ KIDS|them|him|her ~ no|nothing|not ~ me|life|point|reason|left|live
! wont|not ~ be ~ a|your|anyones problem|burden|bother|nuisance
! you|nobody|everyone|u wont|never ~ hear|see ~ from me again|anymore
! # i|im sorry everyone|all|world|kids
! # sorry to|everyone|all|kids|my everyone|all|#|kids|boys|girls
! love you all
! forgive me ~ everyone|kids|all|please|one|god
! # please forgive me
! told|tell|telling ~ where ~ papers|will|documents|insurance|money|everything ~ is|are ~~ dog|
    kids|cat|when|if|gone
! who ~ have|give|take|gets ~ dog|cat|kids ~ when|if|after im|i
! KIDS ~ been|is|keeps|started|has cutting -teeth|hair|back|out|down|up
! KIDS ~ suicide|suicidal|overdose|overdosed|cuts|hanging
! thats ~ me ~ finished|done|over|gone #|then
! if ~ they|she|he|judge|court|i ~ take|takes|lose|wins|says|goes ~~ im|ill|its gone|dead|
    finished|over|die|done -to|for
! had|have|got enough ~ of|with life|living|everything|all #|and|i|now
! enough is enough ~ goodbye|pills|end|die
! cant|not ~ live|stay|be ~ in this world|skin|head|body
! what|whats ~ i ~ live|living|alive ~ for #|anymore|now
! why ~ am|bother ~ i ~ alive|living|here|existing #|anymore|still
! tablets|pills ~ look|looking|calling|tempting
! so ~ tired ~ of being alive|here|me
! ending|end my|this|the pain|nightmare|misery|suffering
! no more pain|life|me|tomorrow
! KIDS ~ lose|without|not ~ dad|mum|father|mother|me ~ funeral|dead|gone
! thought|think|thinking|thoughts|considered|considering|contemplated|contemplating ~ it all|
    suicide|ending|topping|taking|jumping ~ #|ending|myself|my|life|suicide
! contemplating|considering suicide|ending|it
! fantasise|fantasize|fantasising|daydream|daydreaming|dream|dreaming ~ about|of ~ dying|death|
    dead|not|disappearing|suicide|jumping
! crash ~ my|the car ~ purpose|deliberately|wouldnt|so
! accident ~ on purpose|take|kill
! dont|not|doubt ~ think|if|that ~ ill|i|im|id ~ be ~ around|here|alive -on|at|for
! dont|doubt|not ~ ill|i ~ make|last|survive ~ through|another|tonight|night|christmas|much
! do|face|take|get|survive ~ another|one night|day|more day|night
! do|face|survive another night|day|week|morning|christmas
! being alive
! cba|arsed|bothered|sick|tired|over ~ life|living|alive|existing -there|in|here|with
! too much ~ want|need out
! look|looking|looked|stare|staring|stand|standing|drawn|walk|walking ~ at|to|on|over|near|by ~
    bridges|bridge|tracks|railway|cliffs|motorway|viaduct|edge
! better|happier|easier|fine ~ with me dead|gone
! theyll|theyd|they|KIDS|everyone|shell|hell ~ fine|ok|okay|cope|manage|happier|better without me
    -for|at|there|in|on
! doing|do ~ everyone|world|them|kids|all|her|him ~ a favour|favor
! no|any way back ~ this|me|now
! made|making ~ peace with -him|her|the|my|ex
! said|saying|say my|our goodbyes
! giving|given|gave my|all|everything ~ stuff|things|possessions|everything|clothes away
! wrote|written|done|made|sorted|doing|redone ~ will ~~ letter|letters|note|notes|tonight|goodbye
! letter|letters|note|card for|to each
! vodka|bottle|whisky|whiskey|booze|wine|gin ~~ PILLS
! PILLS ~~ vodka|whisky|whiskey|booze
! starving|hate|hurting|punishing MYSELF ~ purpose|#|so|and
! scare|frighten|scaring MYSELF
! scared|afraid|frightened|worried|terrified ~ of what i|ill|im|id ~ might|do|will|capable|could|
    gonna
! plan|planned ~~ nearly|almost ~ did|do|went|through
! head|voices|voice|brain|mind ~ telling|tells|says|saying|screaming ~ do|die|kill|end|jump|hurt|
    cut
! hearing voices ~ telling
! they|KIDS|family|theyd|wife ~ get|have ~ the|my|life insurance|payout
! just|only|merely existing
! painless|least|quickest|easiest|peaceful|quick ~ painful|way|method ~ way|die|go|end
! least painful
! check|checking|clock|clocking|bow|opt|checked out ~ life|world|living|forever
! goodnight|goodbye|bye|farewell everyone|all|world|forever
! nice knowing
! this|my|is|its ~ last|final message|goodbye|post|words
! go|going|be|join|joining ~ where|with my dad|mum|nan|brother|son|baby|mam|grandad ~ is|heaven|
    now|gone
! took|taken something ~ feel|weird|sleepy|dizzy|strong|stupid
! hasnt|not|havent been seen since|for
! THEY|FRIEND ~ left|leaving|found|wrote ~ suicide note
! FRIEND|son|daughter|and ~ left a note -on|for|in|from|about|with
! rang|called|texted|messaged|phoned|text ~ goodbye
! said|saying|say goodbye ~~ phone|off|answer|answering|pills|kids
! says|said|threatens|threatened|saying|told ~~ if i|we ~ leave|go|dont|take|tell|apply|stop ~
    hell|shell|he|she|hed|shed ~ end|kill|die|hurt|do|harm|top ~ it|himself|herself|something|
    all|#
! nothing|no|dont|not ~ left|anymore|reason ~ to give|live|fight for
! cant|not|dont ~ be|stay|keep ~ strong|alive|here|breathing ~ anymore|much|longer
! i|im ~ done living|trying|fighting|existing|breathing -with|over|for|about|to|him|her|this|it|
    my
! so done ~ life|living|everything #|anymore|now
! end|ending|finish|over|done with|it ~ once and for
! mums|dads|in heaven|grave soon
! not ~ strong enough ~ live|stay|carry|go
! everything|world|life ~ ended|over|finished|gone|pointless|meaningless ~ wish|want|die|end|cant
! disappear ~ and|no|nobody|never ~ notice|care|back|come
! KIDS|they|everyone ~ deserve|deserves ~ better ~ than me #
! drink|drinking|drank ~ myself to death
! drink|drinking MYSELF
! stop ~ taking my insulin|medication|heart
! KILL ~ MYSELF
! kill|killing|hang|hanging|drown|shoot|stab|gas|poison|off|top|neck|deck|unalive|end|ending|
    hurt|hurting|harm|harming|cut|cutting|starve|burn|burning|slit|do|toast|delete|overdose|
    killin MYSELF -short|off|some|a|no|any|about|in|from|out
! kill|killed|killing|kills|hang|hanged|hung|hanging|off|unalive|harm|harming|harms|hurt|hurting|
    cut|cuts|cutting|drown|top|shoot|hurts THEMSELF
! kill YOURSELF
! do|doing MYSELF in
! took|take|taking|taken|ending|end|ends MY own life
! taking|ending|end|take|took MY|own life
! end MY life|suffering|pain|misery
! suicide|suicidal|suicid|sewerslide|suicidel
! end|ending|ends|ended it all
! want|wanna|wants|wanted|going|gonna|ready|about|time|just|ill|wish|decided|tempted|feel|could|
    might|maybe|planning|plan|threatening|gunna|threatened ~ end|ending it #|tonight|now|today|
    all|and|here|because|i|if|this|so|but|please|for|soon|once|by|cos|properly
! # end|ending it #|tonight|now|all
! I ~ end|ending things|everything|myself|this #|tonight|now|today|for
! I ~ want|wanna|wanted|wish|hope|ready|deserve|like|going|wants|rather|just|should|need|gonna|
    could|prefer ~ die|dead|dying|died #|now|tonight|today|anymore|and|so|but|because|i|please|
    if|already|right|every|without|too|in|than|or|when|rather|from|x|at|cos|lol|inside|tbh|with|
    its|quietly
! want|wanna|wants|wish|hope|wanted|ready to die|dead -for|of|down
! want|wanna|wants|wish to be dead
! wish|wishing|wished ~ I ~ dead|gone|here|born|died|die|away|over|wake|alive|exist|disappear|
    woken|vanish|stop
! let me die
! let me go peacefully
! hope ~ dont|never ~ wake|woke
! better off|of|if ~ without|dead|wasnt|werent|gone|not|wernt|never ~ me|#|here|around|born|
    alive|existed
! better without me
! better off|of dead|without|w|wthout|wi|wo me|im|i|#
! better off|of ~ i|im ~ dead|gone|not|wasnt|werent|wernt
! better|happier|easier|best ~ if i ~ wasnt|werent|died|dead|gone|not|disappeared|wasn|wernt|
    never
! better|happier|easier ~ without me #|here|around|in|and|anyway|now|tbh
! worth more ~ dead
! no|any|see|cant|whats|little|zero|isnt|not|of|nae ~ point|reason|use ~ living|live|life|alive|
    being here|carrying|existing|going on|waking|to|without
! no|any|zero|isnt|not|see|whats|nae|much ~ point|reason|purpose in|to|of|for|going|being|
    carrying|living ~ live|life|living|alive|on|existing|waking|here|around|anymore|breathing|go
! no|nae point|reason ~ living|existing|breathing|live
! no|any|a|the|whats|what|see ~ point ~ anymore|in anything|going|being|carrying|of me #|on|here|
    anymore
! point of ~ being|staying alive|here|around
! point carrying|going on
! nothing ~ live|living|left for
! nothing left ~ for|me|inside|here #
! NOT ~ worth living|carrying|being|it living|here|on|anymore
! not worth living
! life ~ is|isnt|not|no ~ worth|pointless|over|living|meaning ~ living|#|without|now|anymore|
    meaningless|it
! NOT ~ want|wanna|wish to be|go|exist ~ here|alive|around|on|exist #|anymore|any|without|if|and|
    but|no|now|tonight|because|i|cos|like|most|some|at
! NOT ~ want|wants|wish to be here #|now|with|and|im|i|its|without|but|if|because|x|tonight|tbh|
    no
! NOT ~ want|wants|wish to be alive|around #|now|and|i|im|if|without|but|tonight|no
! NOT want|wanting ~ to KILL|hurt|harm MYSELF
! NOT ~ want|wanna|wants|wish be|to|2 ~ live|exist|wake|breathe|survive|alive -with|in|here|off|
    at|there|near|together|next|under|by|like|on|apart|separately|close|far|him|her|abroad
! NOT ~ want|wanna|wish|bother ~ wake up|again|tomorrow
! NOT ~ wake|waking up #|again|ever|tomorrow|and|one|in|anymore
! NOT ~ want|wanna ~ exist|existing|breathing|alive
! NOT ~ want ~ do|carry|go ~ life|living|on #|anymore|and|but|i|without
! NOT want to ~ carry|go on -with|holiday|the|a
! I ~ NOT be here|around|alive|breathing ~ much|longer|tomorrow|anymore|soon
! I ~ NOT be here|around|alive #|by|then
! wont|wouldnt be here|around|alive much|longer|tomorrow|anymore|soon|by|#
! wont be ~ around|here|alive ~ much|longer|tomorrow|anymore|see|after|xmas|christmas
! NOT ~ see ~ tomorrow|future|morning|way|christmas|xmas ~ #|out|anymore|for|with|without
! no future ~ me|without|#
! cant|cannot|couldnt|dont ~ go|carry|face on|going #|anymore|any|living|much|tonight|x|im|i|
    please|and|no|now
! cant|cannot|couldnt go|carry on -like|with|holiday|about|to|the|a|my|record|social|it|hols|for|
    leave|paying|arguing|this|that|doing|fighting|being|until|till|without|monday|tuesday|
    wednesday|thursday|friday|saturday|sunday|his|her|zoom|either
! cant|cannot|couldnt go|carry on without ~ KID|my
! NOT ~ go|carry|keep|going on|going ~ like this anymore|any|much|no
! NOT ~ survive|live ~ without|like this|KID|my
! NOT ~ live|cope|exist|survive ~ without KID|my
! cant|cannot live ~ like this|with myself|with the pain|anymore|without
! NOT|nothing ~ worth|deserve ~ living|live|alive|life
! think|thinkin|dunno|sure|know|see ~ i can|could|want|how ~ go|carry|live|survive|keep|face ~
    on|living|going|another|longer|life|this|without ~ #|anymore|day|much|longer|tomorrow
! cant|dont ~ face|do|take|bear|stand|see ~ another|one|tomorrow|next ~ day|week|night|morning|
    tomorrow|minute|sunrise
! ive|i|had ~ enough of|with ~ life|living|being alive|this life|breathing
! sick|tired|fed|done|bored ~ of|with|up|from ~ living|life|existing|alive|breathing|everything|
    being ~ #|alive|anymore|and|now|here|i
! tired|done|finished|over|sick|had|through ~ of|with ~ living|life|existing|breathing
! i|ill|just|want|wanna|wanted|need|like|could|rather to|just|i|could|wanna|can|want|like
    disappear|vanish|evaporate|disappearing|vanishing ~ #|forever|off|away|completely|and
! i ~ cease to exist
! disappear forever|permanently|completely
! sleep|asleep|bed ~ forever|never|not|dont|good|wont ~ wake|#|waking|ever|up|and
! go|going|fall to sleep ~ never|not|and ~ wake|forever|ever
! stop existing|living|breathing|waking|being
! existing|exist anymore
! want|wanna|need|make|just ~ pain|it|all|this|everything to stop|go|end|over #|now|please|
    forever|away|permanently|for
! make|want ~ it|pain|all stop #|please|now
! want|wanna|wish|wanted ~ it ~ be|was|over|to ~ over|gone ~ #|now|forever|all
! took|taken|swallowed|necked|downed|swallow|popped ~ TABS -prescribed|for|as|off|from|daily
! took|taken|take|taking|swallowed|necked|downed ~ whole|all|load|loads|bunch|lots|handful|box|
    packet|bottle|too|20|30|40|50|16|32|extra ~ PILLS|many|box|packet|lot|much
! I ~ got|have|bought|tied|tying|made a|the|my rope|noose|blade|razor #|and|ready|here|now|
    tonight|round|in
! ill|i|im be gone by|before|soon|when|then|tomorrow
! im|i|so ending it|things|everything|this #|tonight|now|all|and|soon|because
! cant|dont ~ do life
! drive|driving|drove|veer|swerve|steer ~ off|into ~ road|bridge|wall|cliff|tree|edge|lorry|river
    -and|test
! ive|got|have|saved|saving|stockpiled|stockpiling|collecting|counting|counted|bought|hoarding|
    holding|looking|staring|hoarded|collected|lined|stash ~ at|up|the|my|all|enough|some|these|
    of|out|loads|his|her ~ PILLS -from|prescribed|for|because|and
! got|have|with|at|bought|getting|here the|my|enough tablets|pills|rope|blade|razor|noose|
    paracetamol ~ here|ready|front|hand|now
! tablets|pills|paracetamol|rope|blade|razor|blades in|here|ready|lined|counted|out|infront ~
    front|#|now|me|ready|hand|my
! overdose|overdosed|overdosing|overdoses|overdosin|oding|ods|odd ~ on|#|again|tonight|
    paracetamol|tablets|or|and|last|yesterday|to|in|now
! overdose|overdosed|overdosing
! take|took|taken an|a od
! hang|hung|hanged|hanging MYSELF
! rope|noose|ligature ~ round|around|ready|tied|beam|loft|neck|tree|garage
! noose|ligature
! slit|slash|slitting|cut|cutting|slashed ~ my wrist|wrists|arms|arm|legs|throat|skin|veins
! self harm|harming|harmed|injury|injuring|harmer|injure|harms
! selfharm|selfharming|selfharmed
! cut|cutting|cuts|burning MYSELF -off|some|a|out|from
! im|i|am|sat|standing|stood|stand|sitting|sittin|standin|here|up|going|walk|walking|walked|
    drive|drove|driving|heading|gone|outside ~ on|at|to|by|near|off|under|over|top ~ bridge|
    viaduct|flyover|cliff|cliffs|roof|ledge|tracks|multistorey|overpass|brige|bridg|parapet|pier|
    quarry|edge|platform
! # ~ on ~ bridge|roof|ledge|cliff|tracks|flyover|viaduct #|now
! jump|jumping|jumped|throw|throwing|chuck|step|stepping|walk|walking ~ off|in|under|infront|
    into|out|over|from ~ bridge|front|train|roof|lorry|car|window|cliff|balcony|traffic|river|
    sea|bus|flyover|tube|building|multistorey|motorway
! drive|driving|drove|crash|crashing|crashed ~ car|myself|into|off ~ into|off|wall|bridge|tree|
    cliff|lorry|river|water ~ #|wall|tree|bridge|lorry|cliff|river|sea|reservation|oncoming|
    barrier
! in front of ~ train|bus|lorry|car|tube
! plan|planning|planned|planing|worked|know|thinking|researched|googled|researching|googling|
    decided|looked|looking|think|thought|imagine|picturing ~ how|way|ways|method|when|where|what
    ~ id|i|ill|to ~ do it|die|kill|end|suicide|overdose
! how|way|ways id do it
! thinking|thought|thoughts|think|thinkin ~ of|about|bout|like|keep|to ~ suicide|dying|death|die|
    killing|ending|harming|self|suicidal|overdose|overdosing|jumping|hanging|dead|end
! suicidal|intrusive thoughts
! dark|bad|horrible thoughts ~ of|about|again|myself|#|and|come|coming|back|lately
! very|really|so|proper|a|in|such dark place|places|thoughts
! dark place #|and|right|at|again|since|lately|now|tonight|because
! tell|tells|told|telling ~ KIDS|mum|family|them|everyone|my|mam|dad|parents|her|him ~ i|that|
    how|im|was ~ love|loved|loves|sorry ~ them|him|her|#|and|so
! tell|telling ~ KIDS|them|my ~ love|loved|sorry|daddy|mummy
! goodbye letter|letters|note|notes|message|messages|video|everyone|world|all|forever|cruel
! goodbye ~ cruel|world|everyone|forever
! come|came|just|wanted|want ~ say ~ goodbye
! final|last goodbye|goodbyes
! goodbye everyone|all|world|forever|cruel
! farewell
! suicide|death|leaving|final|last note|letter|message|words
! wrote|written|writing|write|writen|done|did|leaving|left|leave|sealed ~ letter|letters|note|
    notes|cards|goodbyes|video|videos ~ KIDS|them|each|everyone|goodbye|family|mum|find|open|
    when|after|explaining
! letters|letter|cards for|to ~ KIDS|each ~ when|if|open|birthdays|18|future|after|gone
! sort|sorted|sorting|sortin ~ life|my|the ~ insurance|affairs
! life insurance ~ pay|pays|cover|covers|suicide|kids|worth
! insurance ~~ suicide
! affairs ~ in order|sorted
! given|giving|gave ~ away ~ stuff|things|possessions|everything|belongings
! by the|this|when ~ time|you|u|anyone|reads|read|see|find|get ~ this|reading|read|me ~ ill|i|im|
    too|its|dead|gone
! look after|take|care ~ KIDS|my|them|him|her|dog ~ when|if|after|once im|i|am ~ gone|dead|not|go
! when|after|once|until|til im|i|ive ~ dead|died|die
! if im|i ~ dead|gone #|tonight|then|tell|please|it|they|she
! if i ~ die|died tonight|now|then|today|it|maybe|would|will|#
! when|after|once im|i|ive gone -to|for|on|through|over|away|at|out|back|home|into|down|there|in|
    with|and|a
! if|in case|incase anything|something happens to me
! after im gone
! wont|not have to ~ put|deal|worry|see ~ with|me|about ~ me|again|anymore ~ #|anymore|soon|
    longer
! wont bother anyone|you|them|anybody
! burden|waste|drain|weight|load ~ to|on|of|for|everyone ~ everyone|family|space|them|all|anyone|
    KIDS|air|my|oxygen
! just|such|im|only|being|be|am|feel a|like burden|waste|nuisance
! everyone|world|they|theyd|KIDS|family|people ~ better off|happier|better|easier|fine|manage ~
    without|i|im|if ~ me|dead|gone|wasnt|died|not
! nobody|noone|no|not|anyone|wouldnt|would ~ miss|notice|care|cares|missed ~ me|if|im|i|anyway ~
    gone|dead|died|was|anyway|#|disappeared|wasnt
! nobody|noone|would ~ notice|miss|care if|me|i ~ dead|died|gone|wasnt|#
! calm|peaceful|peace|relief|comfort|comforting ~ thinking|thought|about|knowing|of|that|now ~
    dying|death|dead|over|end|ending|decided|gone|die|it|pills
! I ~ decided|made|know|thought ~ mind|what|do|how ~ tonight|end|calm|peace|die
! tried|attempted|attempt|attempting|try|trying|trys|survived ~ kill|end|hang|overdose|die|
    suicide|od|life ~ myself|life|#|himself|herself|it|last|before|again|once|twice|in|when
! doing it tonight -all
! do it tonight -in|for|on|via|by|the|when|once|after|application
! im|i ~ going|gonna|about|tempted|ready|need|want ~ do something|anything ~ stupid|myself|silly|
    daft|permanent
! do|did|done|doing|does something stupid|silly|daft ~ to|myself|#|tonight|if|i|and|because
! kms|kys|ctb|unalive|unaliving|unalived|killmyself|wannadie|endmylife|kmsing
! catch the bus tonight|forever|finally
! crisis team|line|house
! been|was|am|got|nearly|im ~ sectioned|section 2|136
! I ~ safe from|with ~ myself
! NOT safe ~ with|from|left|on|by|to ~ myself|alone|my own|be
! NOT|struggling|hard|trying|how ~ keep|keeping|stay|staying ~ myself|alive|safe ~ safe|#|
    anymore|tonight|right
! trust MYSELF -with|to|around|not
! cant trust MYSELF
! what|whats ~ it take to die
! how|many|long|what|which ~ PILLS ~ kill|die|overdose|fatal|end|lethal|it|take|for
! painless|quickest|easiest|quick|easy ~ way|ways ~ die|go|end|out|kill
! way out ~ is|dying|death|die|for ~ die|dying|dead|death|#|me|suicide
! only way out|left|i|to ~ of|is|see|pain ~ this|#|death|dying|stop|gone|die|end|pain
! no way out #|anymore|of|but|for|left|except
! death ~ only|seems|would|be|is ~ way|easier|better|relief|release|answer|peaceful|option|
    welcome
! dying|death|dead|suicide ~ seems|sounds|feels|looks|would|is ~ easier|better|nice|good|
    peaceful|answer|option|relief|way|appealing
! easier|better|simpler ~ to|be|just|if|were ~ dead|die|dying
! rather be dead|die -than
? rather be|die ~ than
! given up|upon|on ~ life|living|everything|hope
! giving|give|gave up on life|living|everything
! lost|losing|lose|no|got|have ~ will to live|go
! lost|losing|no ~ will to live|go
! not|dont|didnt|never ~ deserve|meant|asked|supposed ~ live|here|alive|born|be|exist ~ #|here|
    alive|born|anymore
! never been born
! wish ~ never|hadnt|wasnt ~ born|woken|woke|alive|here
! crashed|crash|hit|run ~ by|over|car|bus ~ wouldnt|didnt|hope|would|dont ~ mind|care|swerve|
    brake|relief
! cry|cries|crying for help
! end of ~ road|line for me
! want|ready|time|like to leave|go ~ this|the world|earth|life|planet
! leave|leaving|depart|left this|the world|earth|planet|life
! join|be|with|joining|see ~ my|him|her|them|nan|mum|dad|baby ~ heaven|up there|other side
! watch|watching ~ over ~ KIDS|them|you|from ~ heaven|above|up
! heaven|grave|funeral|afterlife ~ soon|tonight|my|i|when|me|at|plan|planned|better
! my funeral|coffin|grave|wake|obituary
! this is|my goodbye
"""
