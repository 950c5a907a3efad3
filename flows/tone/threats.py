"""What frightens or presses, by kind: rows for `flows.tone.hostile`.

Danger and fear come first: they are few and wide, since a card too many costs little there.
"""

THREATS = {
    "danger": r"""
    (?:they|he|she|<them>|every ?one|you) (?:will|would) (?:all )?be (?:fine|better|ok|happier)
        without me ; life is not worth ; not worth living ;
    <will> come (?:round|over|there|to your\w{0,1}|for you)<said>(?:drag|sort|take|get you|smash|
        make you) ; drag (?:you|<them>) out ; <will> find you(?! (?:a|an|the|some|one)) ;
    (?:do|doing) something (?:stupid|i will regret|silly) ;
    can not (?:do|take|cope with) (?:this|it) any ?more (?:goodbye|bye|i am done|i give up|tell|
        look after) ; do time for you ;
    (?:some ?one|some ?body) (?:is )?(?:going to|will|gets?|getting) (?:get )?hurt ;
    disappear for ?ever ; (?:goodbye|bye) (?:for ?ever|for good) ; this is goodbye ;
    <will> (?:fucking )?(?:kill|murder|stab|shoot|strangle|batter|drown|poison) (?:you|myself|all
        of us|us|<them>|your \w{2,12}) ; (?:kill|murder|stab|strangle) (?:you|<them>) ;
    <will> (?:fucking )?(?:hurt|hit|punch|slap|beat|smash|end|finish|destroy) (?:you(?! at| up)|
        your (?:face|head|teeth)) ; smash your \w{2,10} ;
    (?:break|snap|breaking) your (?:legs?|neck|arms?|jaw|face|nose|fingers) ;
    beat the \w{2,8} out of ;
    (?:kick|put) your (?:head|teeth|face|door|windows?) (?:in|through) ;
    burn (?:your|the) (?:house|car|flat|place)(?: down)? ;
    put you in (?:hospital|the ground|a grave|a box) ;
    knock (?:you out|your (?:teeth|head|block|lights)) ; slit your ;
    (?:your|you are) (?:fucking )?dead (?:when|if|to the|meat|man|woman) ;
    (?:your|you are) (?:fucking )?dead<end> ; watch your back ; sleep with one eye open ;
    what i am capable of ;
    if i can not have (?:them|her|him|you|the kids)<said>(?:no one|nobody|no body|neither) ;
    take (?:them|the kids|my kids|him|her) with me (?:and|when|if|to the grave) ;
    none of us will (?:be here|wake|live|make it|see) ; kill(?:ing)? (?:my ?self|me self) ; kms ;
    kys ; (?:end|ending) (?:it all|my life|things for good) ; suicid\w{1,4} ; top my ?self ;
    hang my ?self ; hurt(?:ing)? my ?self ; harm(?:ing)? my ?self ; self ?harm\w{0,4} ;
    overdos\w{1,3} ;
    (?:take|taken|taking) (?:all (?:of )?(?:my|these|the)|too many) (?:pills|tablets|meds) ;
    better off (?:without me|dead|if i (?:was|were) (?:dead|gone|not here)) ;
    (?:do not|not) want to (?:be here|live|wake up|be alive)(?: any ?more)?<end> ; want to die ;
    wish i (?:was|were) dead ; can not go on(?: (?:like this|any ?more|living))?<end> ;
    no (?:point|reason) (?:in )?(?:living|going on|being here|to live) ;
    (?:will not|not going to) be (?:here|around|alive)(?: (?:any ?more|much longer|for long)) ;
    (?:blood|death) (?:will be )?on your hands ; i will not be (?:here|alive)<end> ;
    find me dead ; (?:under|front of) (?:a|the) train ;
    jump off (?:a|the) (?:bridge|roof|cliff|building) ; <will> bury you
    """,
    "afraid": r"""
    you (?:have )?(?:pushed|dragged|grabbed|shoved|spat (?:at|on)|pinned|burnt) (?:me|us|
        <them>)(?! (?:up|over|out of the way)) ;
    i (?:am|was|feel) (?:so |still |too |really )?(?:scared|frightened|terrified) to (?:come|
        open|answer|see|go|say|tell|meet|be|sit) ;
    you (?:have )?(?:hit|punched|kicked|slapped|strangled|choked|raped|beat|bit|attacked|
        assaulted|threatened) (?:me|us|<them>)(?! (?:at|for|to) ) ;
    you (?:have )?(?:hurt|hurting) (?:me too many|me physically|us|<them>) ;
    your (?:hands|hand) (?:round|around) my (?:neck|throat) ;
    i (?:am|was|feel|have been|live) (?:so |still |really |very |too |always )?(?:scared|afraid|
        frightened|terrified|petrified|in fear) (?:of|for my life|to be|when you)(?! (?:spiders|
        flying|heights|the dark|court)) ; you (?:scare|frighten|terrify) me ;
    forced (?:me|yourself on me) ; (?:break|broke) the non ?mol\w{0,10} ;
    you threw (?:me|us) (?:down|across|against|out) ; you locked (?:me|us) in
    """,
    "threat": r"""
    (?:get|have) what is coming ; (?:to )?make an application if you ;
    do not (?:you|even) (?:dare|think|try) ; i am warning you ;
    (?:have|kept|keeping|got|saved)(?: got)? (?:screen ?shots|proof|evidence|recordings?|a log|a
        record|every message) (?:of|for) (?:every ?thing|all|what|it all|your|you) ;
    (?:contact|ring|call|calling|tell|telling|email|inform|told) your (?:employer|boss|landlord|
        manager|hr) ; easy way or (?:the )?hard ; you are going to lose ; <will> have you ;
    watch your (?:step|self|mouth) ; watch yourself ; i swear (?:to god|down|on) ;
    every ?one (?:knows|will know) what you ;
    (?:expect|get|getting|send|sending|be|want) a (?:solicitor|legal) letter ;
    or i (?:will )?(?:call|ring|phone|get|involve) the ; letter from my solicitor ;
    <will> (?:be )?(?:apply|applying|going|go) (?:back |straight )?(?:to|for) (?:the )?court ;
    (?:file|filing|issue|issuing) (?:the |court )?(?:papers|proceedings|a c100|my c100) ;
    (?:used|use this|use it|held) against you ;
    (?:look|looks|looking|go) (?:really |very |so )?(?:bad|badly) (?:on|for) you ;
    (?:do not )?make me (?:go|take|do|call|ring) ; if you go to court ;
    (?:go|going) for (?:your|sole|half|everything) ; forc(?:e|ed|ing) (?:me|my hand) ;
    (?:see|meet) you (?:all )?(?:in|at) court ; tell it to the judge ;
    (?:see|hear) what (?:the|a) (?:judge|court|magistrate) ;
    (?:take|taking|drag|dragging|haul|bring|bringing) (?:you|this|it) (?:all )?(?:back )?(?:to|
        through|into) (?:the )?court ; <start>(?:fine |right |ok )?court it is ;
    or else(?: (?:you|i will(?! (?:try|ask|collect|bring|pick|come|drop))))?<end> ;
    or else (?:you|there) ; my solicitor (?:will|is going to|is writing|says you|is going) ;
    (?:hear|hearing) from my solicitor ;
    (?:get|getting|set|see|seeing) (?:my|a) solicitor (?:on|involved|onto|after) ;
    go(?:ing)? (?:straight )?to (?:my|a) solicitor ; legal action ;
    (?:take|taking) (?:this|it|things) (?:further|all the way|legal) ; (?:report|reporting) you ;
    you (?:will|are going to|have got to|have to) (?:be |so |really |soon |fucking
        ){0,2}(?:sorry|regret\w{0,3}|wish you|suffer) ;
    you (?:will|are going to) pay(?: for (?:this|that|it|what)|<end>) ;
    you (?:have been|were) warned ; (?:this is|consider this) (?:a|your) warning ;
    life (?:a living )?(?:hell|misery) ;
    <will> (?:ruin|expose|finish|destroy|crush|bury) (?:you|your) ;
    never see (?:<them>|me or) (?:ever )?again ;
    (?:make|making) sure (?:you|the|they) (?:never|lose|do not|pay|get nothing) ;
    you (?:will|are going to) lose (?:<them>|everything|this|contact|custody) ;
    go(?:ing)? (?:for|after) (?:full|sole) custody ; (?:fight|fighting) you (?:for|all|every) ;
    (?:tell|show) the (?:judge|court) (?:what|how|every|all) ; just you wait ; you wait and see ;
    (?:sure|until|when) (?:the )?(?:judge|court|cafcass) (?:knows?|hears?|sees?) ;
    <will> (?:be )?(?:tell|telling|show|showing) cafcass ;
    let (?:the|a) (?:judge|court) (?:decide|sort) ;
    (?:judge|court) will (?:soon|side|take (?:a|my)|not (?:be|like)|know|love|see (?:that|right|
        through|you|how|what)|hear (?:about|how|what|all)) ;
    (?:<will>|calling|phoning|ringing|reporting|contacting)(?: (?:be|call|calling|ring|ringing|
        phone|phoning|get|getting|contact|contacting|report|reporting|involve|involving)){0,2}
        (?:you to )?(?:the )?(?:social services|ss|social|police|cops|cafcass on)(?! club)
    """,
    "bargain": r"""
    not (?:seeing|having|getting|see|have) <them><said>(?:because|as|since) you<said>(?:paid|pay|
        sent) ;
    if you (?:ever )?want to see (?:<them>|[a-z]{2,12})(?: again)? (?:then|start|pay|sign|you) ;
    (?:money|maintenance|payment) first ; if you (?:have not|do not|did not) (?:paid|pay) ;
    (?:bother|dream of) (?:coming|turning up|seeing)<said>(?:paid|pay|money|maintenance) ;
    no (?:money|pay|payment|cash|maintenance)(?: (?:then|means|so|and|is))? no (?:contact|see|
        kids|access|visits?|way|play|overnights?) ;
    (?:see|have|having|seeing|get|getting|take) (?:<them>) (?:when|once|if|after|till|until|
        unless) (?:you|ive|i) (?:have )?(?:pay|paid|sign\w{0,3}|cough|send|give) ;
    (?:not|never) (?:be )?(?:see|have|having|seeing|get|getting|take|taking)
        <them><said>(?:until|unless) (?:you|i) (?:have )?(?:pay|paid|sign|give|get|agree|drop|
        send|say|hand) ;
    (?:until|unless) (?:i|you) (?:have )?(?:see|get|pay|paid)(?: up)?(?: (?:my|the|every|what)
        ?[a-z]{0,10})?<end> ; not pay(?:ing)?<said>(?:until|unless|if|when) ;
    pay(?:ing)? for (?:kids|a kids|boys|girls|someone|<them>) i (?:do not|never|can not) (?:get
        to )?see ;
    (?:stop|stopping|cancel|cancelling) (?:the|my|your|all) (?:maintenance|payments?|
        money)<said>(?:unless|until|if) ;
    (?:do not|not|stop) pay<said>(?:see|have|having|contact|overnights?|access|weekend)
        ?(?:<them>)? ; pay (?:me|up|what you owe) (?:and|then|or|first) ;
    (?:get|have) (?:your|the) money (?:when|once|if) i ; pay per view ;
    (?:only|just) (?:see|have) <them> (?:if|when) (?:you )?(?:pay|sign|agree)
    """,
    "whereabouts": r"""
    which (?:road|street|estate|area|town|flat|house) (?:are|do) you ; who(?:se| is) car ;
    (?:saw|seen|see) (?:you|your (?:post|posts|photos?|pics?|story|status)|it|pics?|photos?)?,?
        ?(?:all over |on )(?:facebook|fb|insta\w{0,4}|snap\w{0,4}|tik ?tok|line) ;
    new (?:bloke|man|fella|bird|girl ?friend|boy ?friend|partner|woman) (?:stays|staying|stayed|
        sleeps|sleeping|over|there|living|moved) ;
    where (?:are you|do you|you) (?:now )?(?:living|live|staying|hiding|moved|now live) ;
    where is it you (?:live|moved) ; what is (?:your|the) (?:new |home )?(?:address|postcode) ;
    (?:need|want|give|send|get|text)(?: to)?(?: give| have| me| us){0,2} your (?:new |home
        )?(?:address|postcode) ;
    i (?:know|found out|will find out|will find) where (?:you|your) ; your location ;
    (?:air ?tag|tracker|tracking (?:you|your)) ; find my (?:phone|i ?phone|friends) ;
    who (?:were|are|was) you (?:with|seeing) ;
    who is (?:that|the) (?:man|woman|bloke|girl|car|guy) ;
    (?:see|saw|seen) you (?:were|are|was|been) (?:on ?line|active|awake) ; which refuge ;
    your phone (?:says|shows|was) ; next door (?:told|says|said) ;
    your car (?:was not|is not|was|is) (?:home|there|outside|gone|at|in|on) ;
    i noticed (?:you (?:were|had|went|left|came)|your (?:car|lights)) ;
    (?:been|was|sat|sitting|stood|standing|parked|seen) outside your ;
    (?:been|am|will be|was|be) (?:following|watching) you ; followed you ;
    (?:drove|walked|went|came|been|drive|driving|driven) (?:past|by|round|around) your ;
    (?:saw|seen|watched|clocked) (?:you (?:outside|in town|out|with (?:a|him|her|your|some)|going
        into|leaving|last night)|your (?:car|van)) ;
    (?:tell|telling|let) me (?:know )?where (?:you|the kids|they|she|he) (?:live|lives|have
        (?:moved|gone)|moved|are (?:living|staying|hiding)|is (?:living|staying)) ;
    tell me where you are
    """,
    "money": r"""
    (?:get|see|have) (?:any ?thing|another thing) from ;
    (?:cut|cutting|cuts) your [a-z]{2,9} off ;
    (?:get|see|have) (?:anything|nothing|a thing|owt) (?:from|out of|off) me ; you owe me ;
    (?:your|you are) (?:wages|pay) (?:taken|docked|attached) ; benefit fraud ;
    (?:not|never) (?:be )?(?:get|getting|see|have|giving you|give you) (?:a|one|another|a single)
        (?:penny|pound) ; not (?:a|one|another) penny ; to the cleaners ; bleed you ;
    (?:left|leave you|end up|be left|get|have) with nothing ; so you get nothing ;
    you (?:will )?get nothing ; for every ?thing you (?:have|own|got) ;
    (?:stop|stopping|cancel|cancelling|cut|cutting|freez\w{1,3}|clos\w{1,3}|empty\w{0,3})(?:
        off)? (?:the|your|my|all|our) (?:joint |child )?(?:maintenance|payments?|money|card|
        account|direct debit|mortgage|phone|allowance|rent) ;
    sell (?:it|the house) (?:from )?under you ; hit (?:you|your) (?:in|where) ; cut you off ;
    you owe me (?:every|big|thousands) ; (?:every|last) penny (?:off|out of|from) you ;
    you (?:will |are going to )?lose the house ; enjoy losing ;
    (?:tell|telling|told|inform|informing)(?: the)? <office>(?: people| office| lot)? (?:about
        (?:your?|it|what)|your?|that your?|on you|what you) ;
    (?:report|reporting|reported) (?:you|this|it) to(?: the)? <office> ;
    not get (?:any ?thing|nothing|owt) (?:from|out of|off) me ;
    <will> (?:go|be going) to (?:the )?(?:cms|csa|dwp|hmrc) ; quit(?:ting)? my job ;
    leav(?:e|ing) my job so ;
    (?:go(?:ing)? for|any of|a penny of|take|taking|touch\w{0,3}|out of) (?:your|my) (?:pension|
        wages)
    """,
    "ultimatum": r"""
    (?:will not|not going to) (?:ask|tell you|say it) again ;
    not to be (?:any ?where )?(?:near|around) my ;
    i want (?:my|the) (?:kids|son|daughter|boys?|girls?|lads?|baby) (?:back|now|today|home) ;
    i want (?:it|them|an answer|the|my|a reply|this)<said>by <when> ;
    you (?:had |would )?better (?:answer|reply|bring|not|be|give|have|get|come|pay|sign|sort|
        stop|turn|listen|start|let|hope|drop) ; whether you like it or not ;
    (?:reply|answer|sign)<said>by <when> or ;
    do not bother (?:coming|turning|asking|ringing|replying) ;
    or i (?:file|apply|issue|call|go to|ring) ;
    (?:by|before) <when>(?: (?:latest|at the latest))? or (?:i(?! can| could| would)|you|else|it|
        im|that|no|forget|we will|we are|the|my|say) ; take it or leave it ;
    (?:non|not) negotiable ; (?:no|any other) (?:choice|option|alternative) but ;
    leav\w{1,3} me (?:with )?no (?:choice|option|other|alternative) ;
    (?:have|got|left with) no (?:choice|option)<end> ; fail(?:ing|ure) (?:that|which|this|to) ;
    if (?:i|we) (?:do not|have not) (?:hear|heard|get|had)<said>(?:by|before|
        within)<said>(?:then|that is|it is|i will|i am|you|consider) ;
    if you (?:do not|will not|can not|refuse to|fail to|have not) (?:repl\w{1,3}|answer|respond|
        sign|pay|stop|start|turn up|give|let|return|drop|do|book|agree|come|go|bring|
        sort)<said>(?:i will(?! (?:understand|leave it|ask|let|not mind|wait|just|try|collect|
        be))|i am going|you will|then) ;
    unless you<said>(?:i will(?! (?:have|pick|collect|ask|see|understand|be))|i am going|you
        will) ; this ends (?:now|today) ; enough is enough ;
    or (?:that is it|we are done|forget) ;
    (?:your|a|one) (?:last|final) (?:chance|warning|offer) ;
    <start>(?:last|final) (?:chance|warning|offer) ; final (?:warning|offer) ;
    last chance (?:to (?:agree|sign|settle|reply|answer)|before) ;
    last time i (?:ask|say|tell|am|make|will) ; you (?:have )?(?:got )?until <when> ;
    you (?:have )?(?:got )?\d+ (?:hours?|hrs?|mins?|minutes) ;
    you (?:have )?(?:got )?\d+ (?:days|weeks) (?:to|or|before) ;
    (?:give|giving) you (?:until|\d+ (?:hours|days)|(?:one|a)(?: more| last| final)? chance) ;
    (?:reply|answer|respond\w{0,3}|hear|response|agree\w{0,4}|sign\w{0,3}|
        pay\w{0,4})<said>(?:within|in the next) \d+ (?:days?|hours?|hrs?|weeks?|working) ;
    before i (?:file|issue|call the|ring the|speak to my) ; unless i hear
    """,
}
