"""What hurts or lectures, by kind: rows for `flows.tone.hostile`.

Praise and plain arrangements use the same words, so most rows say what may not follow.
"""

DIGS = {
    "insult": r"""
    (?:lies|lying) (?:about|to) (?:me|us|<them>) ;
    what (?:kind|sort|type) of (?:a )?(?:mum|dad|person|parent|man|woman|human) ;
    hope (?:that )?you (?:rot|die|burn|choke|suffer|get what) ;
    (?:no ?body|no one) (?:likes|wants|believes|can stand) ; you disgust ;
    (?:and|even) act like a (?:parent|mum|dad|adult|grown) ;
    narc(?:issis\w{1,4}|isis\w{1,4}|s)? ; narsis\w{1,6} ; (?:psycho|socio)(?:path\w{0,2}|s)? ;
    liars? ; scum\w{0,4} ; bitch\w{0,3} ; bastards? ; cunts? ; twats? ; wank\w{0,4} ;
    dick ?head\w{0,1} ; (?:a|such a|total|complete|being a) dick ; (?:arse|ass) ?holes? ;
    idiots? ; moron\w{0,3} ; dead ?beat ; gas ?light\w{0,4} ; fuck\w{0,6} ; motherfuck\w{0,4} ;
    (?:bull)?shit\w{0,3} ; (?:piss|sod|bugger) off ; pissed ; bollocks ; bell ?end ;
    prick(?! test) ; stfu ; fu ; ffs ; wtf ; bloody(?! nose) ;
    (?:bad|terrible|awful|rubbish|useless|shocking|unfit|worst|crap|disgrace of a|joke of a|
        excuse (?:for|of) a) (?:mum|dad|parent|mothering|fathering) ; unfit(?: to)? ;
    so called (?:mum|dad|parent) ; (?:dad|mum|parent|person) you turned out ;
    (?:he|she) is (?:a )?(?:toxic|abusive|crazy|nuts|psycho|evil|lazy|useless|selfish|
        controlling) ; toxic (?:behaviour|ex|person|mum|dad|parent) ;
    (?:stop|keep) lying(?! (?:down|in|on)) ; <yr> lying(?! (?:down|in|on|there)) ;
    (?:all )?your lies ; you (?:have )?(?:lied|lie)(?! down| in) ; you make me sick ; hate you ;
    go to hell ; drop dead ; shut up ; (?:such|being|acting like) a kids ;
    <start>(?:just |oh |please )?grow up<end> ; you (?:need|have|ought) to grow up ;
    grow up and (?:act|be|stop) ; get a (?:life|grip) ;
    (?:you are|keep|your) (?:just )?making (?:it|this|things|that|stuff) (?:all )?up ;
    you made (?:it|this|things|that|stuff) (?:all )?up(?! to) ;
    twist(?:ed|ing) (?:every ?thing|my words|what i|the truth) ;
    (?:such a|absolute|total|complete|bloody|what a|you are a) joke(?! (?:book|shop)) ;
    it is a joke<end> ; how you sleep ; (?:your|you are) not fit ;
    waste of (?:space|oxygen|skin) ; (?:slag|slut|whore)s? ; gold ?diggers? ;
    <yr> (?:toxic|crazy|mad(?! about)|mental(?! health)|insane|nuts|unhinged|unstable|deranged|
        psycho|evil|lazy|useless|pathetic|selfish|disgusting|vile|nasty|cruel|stupid|dumb|
        ridiculous|unreasonable|childish|immature|spiteful|vindictive|manipulative|controlling|
        abusive|delusional|dishonest) ;
    <yra> (?:thick|bitter|disgrace|joke|monster|cow|pig|bully|coward|alcoholic|drunk|druggie|
        cheat|fool|jealous|mess|sick in|drama queen|hypocrite|weirdo|creep|stalker|embarrassment|
        loser|parasite|leech) ;
    you (?:toxic|selfish|lazy|stupid|useless|pathetic|evil|vile) \w{2,12} ;
    (?:stop|quit|you are|your|you keep) (?:being )(?:so |such )?(?:difficult|awkward|obstructive|
        petty|unreasonable|selfish|childish|dramatic|hostile|aggressive) ;
    you are (?:so )?(?:difficult|awkward|obstructive|petty|hostile|obstructing) ;
    (?<!do\x20)you need (?:help<end>|therapy|sectioning|locking up|your head)
    """,
    "messenger": r"""
    never (?:ever )?wants? to (?:see|speak to|talk to|hear from|come to|stay with) you ;
    (?:kids|boys?|girls?|lads?|son|daughter|they|he|she) (?:now )?(?:all )?knows? the truth ;
    tell your (?:son|daughter|boys?|girls?|lads?|eldest)(?! (?:i|we|that i|how much i) (?:love|
        miss)) ;
    (?:tell|ask|remind) <yours> (?:that )?(?:why|what you|its your|it is your|you|who|if you|
        about your) ; ask your (?:son|daughter|boys?|girls?|lads?|kids) ;
    (?:they|she|he) (?:both |all )?(?:hates?|can not stand|do not want to know|does not want to
        know) you ;
    says you (?:shout|hit|smack|are|never|always|do not|told|drink|swear|left|make) ;
    hates? (?:going|coming|being) (?:to|at|with) (?:yours|you) ;
    know what you (?:did|are|have done) ;
    (?:explain|telling) (?:to )?(?:them|him|her|<yours>) (?:why|what) you ;
    (?:told|tells|telling) me (?:that )?(?:(?:he|she|they) (?:do|does) not (?:want to (?:come|
        see|go|be with|stay|live)|feel safe)|(?:he|she|they) hates? (?:you|it there|going|
        coming)|what you|you (?:shout|hit|smack|are never|never|always|do not|drink|swear|were
        drunk)) ;
    (?<!i\x20)(?:do|does) not (?:even )?want (?:to (?:be|see|speak|talk|come|live|stay|go)(?:
        with| to| near)? )?you(?:rs)?(?! to) ;
    <yours> (?:all )?(?:hates? you|(?:do|does) not (?:want|like|love|trust) you|can not stand
        you|(?:are|is) scared of you|knows? (?:what you|exactly what|all about you|the truth)) ;
    <will> (?:tell|be telling) <them> (?:all |exactly |every ?thing )?(?:what you|the truth|why
        you|how you|who you|about (?:your|what you)|it is (?:you|your)) ;
    wait until (?:i (?:tell|show)|they|the kids|he|she) ?(?:tell|find out|are old|hear|the kids)?
        ; get (?:<them>|[a-z]{2,12}) to (?:tell|ask|pass|let me know|give (?:you|me)) ;
    i (?:have )?(?:given|gave|giving|put)<said> (?:letter|note|message|papers)(?: to (?:give|
        pass|hand)| in (?:his|her|their) bag)
    """,
    "law": r"""
    you (?:can not|have no right to) (?:refuse|stop me|say no|keep (?:me|<them>)|withhold|deny|
        block) ; (?:deny|denying|depriv\w{1,3}|robb\w{1,3}) (?:me|my|<them>|the) ;
    obstruct\w{0,4} ; do not get to (?:decide|say|choose) ; i (?:am )?demand(?:ing)? ;
    my demands? ; (?:my|dads|fathers|mothers|mums|parental|human|legal) rights ;
    i have (?:a|every|the|as much|just as much) rights? (?:to|as|here|over) ; it is my right ;
    (?:i am|am) (?:legally |fully |well )?(?:entitled|within my rights) ; without prejudice ;
    the law (?:says|states|is clear|requires) ; by law you ; you (?:must|have to) by law ;
    (?:legally|lawfully|duty) (?:obliged|required|bound|have) ;
    you are (?:obliged|required|bound) to ;
    (?:in )?breach(?:ed|ing)?(?: of)? (?:the|our|a|that|this)? ?(?:court )?(?:order|agreement) ;
    contempt ; (?:break|breaking|broke|broken|against) the (?:law|court order|order) ;
    (?:it|this|that|what you are doing|that|this) is (?:illegal|unlawful|against the law) ;
    (?:illegal|unlawful)ly ; (?:parental )?alienat\w{2,4} ; kidnap\w{0,5} ; abduct\w{0,4} ;
    (?:i (?:have been|am)|as) advised by my ; i have (?:taken|had|got) legal advice ;
    take notice ; formal(?:ly)? (?:notice|notify|request|warn) ; hereby ; pursuant ;
    eyes of the law ; no (?:legal )?right to ; (?:i|we) (?:must )?insist ;
    i require (?:you|that) ; reserve (?:the|my) rights? ;
    (?:judge|court) will (?:take a dim|not look|look badly|not be happy) ; perjury ; defamation ;
    slander
    """,
    "blame": r"""
    <start>stop (?!at|for|by|off|press)[a-z]{2,10}ing ;
    you need to (?:start|stop|learn|understand|grow|realise|think|sort|get over|take (?:some|
        more)|look at) ;
    start (?:acting|behaving|thinking|paying|being|taking (?:some|more|your)) ;
    (?:just|exactly) like (?:you|your (?:mum|dad))<end> ;
    you (?:clearly )?have no (?:interest|idea|clue|shame|respect|intention|excuse|concern|
        consideration|heart) ; made your bed ;
    not your (?:babysitter|maid|taxi|bank|servant|cash|slave|mum|dad) ; done being ;
    (?:should|might) have known ; i knew you would ; yourself first ; wasting my ;
    brought (?:this|it) on yourself ; (?:proud|ashamed) of (?:your ?self|urself) ;
    (?:sick|tired|fed up|had enough|bored)(?: and tired)? (?:of|with) (?:you|your|this from) ;
    you do not get to ; this is why (?:i|we|no ?body|no one|the|she|he|they) ;
    same (?:with you|old) ; keep(?:ing)? (?:my|our|the) kids (?:from|away) ;
    keeping <them> (?:from|away) ; your (?:games|excuses|drama|attitude|behaviour|temper) ;
    you (?:just )?(?:want|like|love|enjoy) (?:to (?:hurt|punish|control|win|cause)|punishing|
        hurting|controlling|causing|winning) ;
    you (?:have )?(?:always|constantly|forever|continually|only ever)(?! (?:be |been |did |do |
        are |were |so |such |really |very |a |made |make |try to ){0,4}(?:well|good|great|
        brilliant|lovely|kind|patient|amazing|best|better|fair|careful|generous|calm|supportive|
        there for|on time|happy|proud|laugh|smile|support\w{0,3}|help\w{0,3}|loved?|care[ds]?|
        know|knew|enjoy\w{0,3}|wanted|got on|collect|have|had|them|him|her|welcome)(?!
        (?:yourself|to (?:be|have) (?:right|difficult)|the last|a go|an excuse))) ;
    you (?:have )?never(?! (?:know|missed|miss|let them down|let us down|stopped|said a bad|
        forgot|forget|have to|need to|gave up|give up|mind)) ; <yr>(?: own)? fault ;
    (?:his|hers|her|their) own fault ; your doing ;
    (?:because|cause) of (?:you|what you)(?! and| both) ; (?:down to|blame) you<end> ;
    i blame you ; you are to blame ;
    you (?:have )?(?:ruin|destroy|wreck|spoil|poison|turn|trash)\w{0,4} (?:our|this|the|my|every|
        their|his|her|them|him|it|us|all) ;
    you (?:do not|did not|could not|never) (?:even )?(?:care|give a|bother|try|listen) ;
    (?:look|see) (?:at )?what you (?:have|did|ve|are) ;
    after (?:what|everything|all) you (?:have )?(?:did|done|put) ;
    what you (?:did|have done|put|are doing) to (?:me|us|them|him|her|the kids) ;
    you (?:have )?put (?:me|us|them) through ; you let (?:them|him|her|us|me|the kids) down ;
    you (?:can not|could not|did not) even ;
    why (?:can not|do not|will not|could not|did not) you (?:just|ever|even|be|think|act|try|
        listen|stop|put) ; (?:why do|why are) you (?:always|never|being|such|so) ;
    you (?:have )?(?:refuse|refused|ignore|ignored|keep ignoring)(?: to| me| my| us| every| all)
        ; using (?:the kids|them|him|her|<yours>) (?:to|against|as) ;
    (?:turning|turned|set|setting|poison\w{0,3}) (?:<them>) against ;
    you should have(?! (?:received|had|got|a|an|the|heard|your|everything|it|time|them|him|her|
        some|this|more|by)(?! thought)) ; you should (?:be ashamed|know better|not have) ;
    ashamed of yourself ; shame on you ;
    you (?:will not|do not|never|refuse to) (?:even )?let me(?! know) ;
    you (?:stopped|stop|have stopped|are stopping|kept|keep) (?:me|them|him|her|the kids) (?:from
        )?(?:see|away|talk|from)\w{0,4} ; it is all (?:about )?you ; once again you ; yet again ;
    for once ;
    think (?:about|of) (?:someone|anyone|anybody|somebody) (?:else )?(?:but|than|other|for) ;
    my ex (?:always|never) ;
    (?:his|her|their) (?:mum|dad) (?:always|never)(?! (?:missed|did well)) ;
    (?:selfish|selfishness) ; not my problem ; (?:you|your) (?:affair|cheating|drinking) ;
    what is wrong with you ;
    you are (?:impossible|out of order|not even|doing this to|trying to (?:stop|turn|hurt|
        control|punish)) ; every (?:single )?time it is (?:the same|always|you) ;
    you are the (?:one who(?! (?:taught|helped|knows|makes|is good))|problem|reason|cause) ;
    how could you (?:do|be|say|let|even|not) ; how dare you ;
    you (?:have )?(?:made|make) (?:me|us|them|him|her) (?:cry|late|feel (?!so|very|happy|better|
        welcome|safe)|look|miss|wait|upset|choose|do|sad|scared|angry|ill|hate|lie|go|suffer|pay)
        ; why (?:did|do|would|are|have) you (?:not|never|even|always|keep|still) ; how come you ;
    (?<!can\x20)(?<!could\x20)(?<!if\x20)(?<!would\x20)(?<!please\x20)you keep (?!going|well|
        getting|feeling|having|doing)[a-z]{2,12}ing ;
    you (?:have )?(?:cancelled|ignored|failed|blocked|refused|withheld|dumped|disappeared|
        vanished|wasted|chose (?:her|him|to leave|to walk)) ;
    you (?:have )?missed (?:another|every|so many|(?:his|her|their) (?:birthday|visit|party|
        play)) ; you have broken ;
    you (?:cheated|walked out|abandon\w{0,3}|left (?:us|me|them)(?! (?:a|the|some|your))) ;
    you broke (?:my|our|the|up|us|this|every|it|your (?:word|promise)) ;
    (?<!if\x20)you only (?:ever )?(?:think|care|want|do) ;
    you (?:did|do|have done|contribute) nothing(?! wrong) ;
    you (?:could|can) not (?:parent|be trusted|care less) ;
    you (?:clearly|obviously)(?! (?:love|care|want|tried))
    """,
    "address": r"""
    my (?:new )?address is ;
    (?:i am|we are|i live|we live|i have moved|moved) (?:now )?(?:at|to) \d{1,4}[a-z]?
        [a-z]{2,15}(?: [a-z]{2,15})? (?:road|street|lane|avenue|close|drive|way|court|rd|st|ave)
    """,
    "sarcasm": r"""
    what a (?:great|lovely|brilliant|wonderful|fantastic) (?:dad|mum|parent) ; so much for ;
    obviously (?:you|your) ; <yr> having a laugh ; as always (?:you|no|nothing|not|late) ;
    <late><said>as (?:per )?usual ;
    <start>as (?:per )?usual (?:you|no|not|nothing|the|it is|late)(?! (?:can|pick up|drop|bus|
        school|time)) ; as per<end> ; <start>(?:so )?typical<end> ;
    typical (?:of|you|dad|mum|man|woman|behaviour) ; (?:so|how|that is) typical ; that is rich ;
    thanks for nothing ; (?:dad|mum|parent) of the (?:year|century) ;
    yeah (?:right|ok then|sure)<end> ; oh please<end> ; whatever<end> ; must be nice ;
    (?:what a|big|no) surprise(?! party) ; surprise surprise ; well done you ;
    can be (?:bothered|arsed) ; (?:could|can) not be (?:bothered|arsed) ; call yourself ;
    (?:hold|holding) my breath ; (?:god|heaven) forbid ; nice of you to ; slipped your mind ;
    in your (?:little |own )?world ; some (?:dad|mum|parent) you ;
    (?:strain|hurt) yourself<end> ; slow clap ; funny how ; you having a laugh ; as if you ;
    (?:you (?:have )?finally|finally decided to) ;
    some of us (?:have to|work|actually|care|do not have) ; poor you ; <start>good for you<end> ;
    how convenient ; very convenient<end> ; even (?:their|his|her) (?:dad|mum)<end> ;
    are you serious<end> ; congratulations on (?:ruin|being|mak)\w{0,4}
    """,
}
