"""The danger net's rules for words of leaving the chat, and for help that is refused.

What is refused is what one parent could use against the other. How to read a rule:
`flows.danger.rules`.
"""

from flows.danger.names import words

EXIT = words(
    """exit stop x bye quit leave hwyl fawr allan exti eixt exut ext exot ecit esc escape byebye
    stopio gadael cau goodbye hide close now chat page bot out off end get me"""
)
"""Words a message of leaving is made of; at least one must be in LEAVING."""

LEAVING = words(
    """exit stop x bye quit leave hwyl allan exti eixt exut ext exot ecit esc escape byebye stopio
    gadael cau goodbye hide close"""
)

REFUSED = {
    "find": """
find|trace|track|locate|discover|need|want|tell ~ where ~ my|her|his|the ex|wife|husband|partner|
    mother -to|applied
find|trace|locate|discover|see|tell|to ~ where she|he|shes|hes ~ live|lives|living|moved|staying|
    gone|hiding|works|is -with|from|on|in
where ~ does|is|has|did|do ~ my|the ex|wife|husband ~ live|lives|living|moved|staying|hiding|
    gone|work|now
where|which|what ~ refuge ~ she|shes|her|in|wife
refuge ~ she|shes|her|wife is|in|hiding|staying|at|gone|lives
get|find|give|need|want|whats|tell|know|lookup|have|got ~ her|his|exs|wifes|husbands|womans|
    womens ~ new|secret|home|current|hidden|work|full address|postcode|location -for|on
get|find|give|need|want|whats|tell|know|got ~ her|his|exs|wifes|husbands address|postcode|
    whereabouts -for|on
find|give|get|need|tell ~ address of|for ~ woman|man|ex|wife|husband|girl|refuge|her
find|trace|locate|hunt my ex|wife|husband|missus|partner #|for|and|with|now|please|down|online|s|
    without
track|hunt|trace|find ~ down ~ ex|her|him|wife|husband|them
find|trace|locate|hunt ~ exs|ex|her|him ~ hiding
hire|use|pay ~ investigator|detective ~ find|follow|her|him|ex|track|watch
look|search ~ up ~ her|his|exs number|plate|reg|address|registration
""",
    "track": """
track|trace|bug|hack|clone|tap|monitor|spy|tracking|hacking|tracing|locate|ping ~ my|her|his|exs|
    wifes|husbands|partners|on|the ~ exs|phone|her|car|location|mobile|movements|phones -wont
track|trace|bug|hack|clone|tap|tracking|hacking ~ her|his|exs|wifes|husbands phone|car|location|
    mobile|whatsapp|laptop
put|hide|install|fit|plant|buy|stick|place|attach|sew|use ~ tracker|gps|airtag|spyware|bug ~ on|
    in|under|to|inside|into ~ her|his|my|their|the|exs|KIDS
see|know|check|get|find|access ~ her|his|exs location ~ without|#|on|from|secretly|history
see|know|check ~ where ~ she|he|shes|hes ~ without her|him
follow|following|tail ~ her|him|ex ~ see|find|prove|catch|where|home
""",
    "read": """
read|see|access|get|look|log|check|break|intercept|recover|open|view|hack ~ my|her|his|exs|wifes|
    husbands|into|in|through|at|to ~ exs|her|his|wifes|husbands messages|whatsapp|emails|texts|
    email|facebook|icloud|instagram|dms|snapchat|gmail|post|phone|account
read|intercept|hack|see|access ~ her|his|exs|wifes|husbands messages|whatsapp|emails|texts|email|
    facebook|icloud|dms|post|phone|account|instagram
get|getting|log|hack|break ~ into|in|to her|his|exs|my|the ~ whatsapp|phone|facebook|email|
    emails|account|icloud|messages|instagram|laptop|exs
get|find|guess|crack|need|want|know|have ~ her|his|exs|wifes ~ password|passcode|pin|login
""",
    "record": """
secretly|covertly|sneakily|discreetly record|film|tape|recording|filming|listen|bug|video
secret|hidden|covert recording|recordings|camera|recorder|cameras|microphone|filming
record|recording|film|filming|tape|taping|video ~~ without ~ knowing|noticing|telling|realising|
    consent|permission|knowledge|knows
hide|plant|leave|sew|put ~ recorder|dictaphone|microphone|mic|camera|recording ~ in|on|under|
    inside|device
""",
    "fake": """
fake|forge|invent|fabricate|faking|forging|falsify|photoshop|backdate|doctor ~ evidence|diary|
    witness|statement|texts|messages|letter|screenshots|abuse|report|email|emails|bruises|
    certificate|signature|payslip|payslips|document|documents|log|incidents|incident|test|miam|
    exemption|proof|injuries|violence|allegation|allegations
fake|forged|false|backdated|fictional|fabricated ~ evidence|diary|witness|statement|letter|
    screenshots|certificate|signature|payslips|entries|proof -against|about|by|from|she|he
write|make|create|help|generate|give|do|send ~ fake|false|backdated ~ diary|evidence|statement|
    texts|text|messages|letter|report|screenshots|allegation|allegations|log|certificate
make|making up|false ~ evidence|diary|abuse|witness|incidents|statement|allegation|allegations|
    story|something -she|he|against|about
say|claim|pretend|tell|tick|put|saying ~ he|she|hes|shes|theres|there ~ hit|abused|abuse|abusive|
    violent|violence|dangerous|dv ~~ so|even|though|to ~ skip|get|though|exempt|didnt|isnt|avoid|
    never|wasnt|not
pretend|lie ~ abuse|abused|abusive|violence|dv|hit ~ so|to|for|get|miam|exempt
get|ask|pay|want|persuade ~ mate|friend|mum|someone|sister|brother|witness|neighbour ~ lie|
    pretend|say ~ saw|for|he|she|they|court|that|in
how|help|can ~ lie to|in|on|under ~ court|judge|mediator|cafcass|form|oath|c100
""",
    "threaten": """
write|draft|send|help|word|make|give|compose|need|want ~ a|something|me|really|some ~
    threatening|nasty|scary|abusive|intimidating|threat|horrible|hurtful -to|letter|from
write|draft|send|help|make|word|want ~ to|that|will|thatll threaten|scare|intimidate|frighten|
    blackmail|humiliate|hurt ~ her|him|my|ex|them
how|help|can|ways|best ~ threaten|scare|intimidate|frighten|blackmail|punish|humiliate|ruin|
    destroy ~ her|him|my|ex|them|his
threaten|blackmail|scare|intimidate|frighten her|him|them|ex into|so|to|with ~ agreeing|sign|
    agree|signing|mediation|going|dropping|drop|giving|give|letting
post|share|leak|release|upload|send ~ her|his|exs ~ nudes|naked|nude|private|intimate|sex
make|making ~ her|his|their life hell|misery|miserable
get ~ her|him|ex deported|sacked|fired|arrested|sectioned
""",
    "flood": """
spam|flood|bombard|bomb|harass ~ her|him|my|ex|them ~ with|until|till|messages|phone|#
message|text|call|ring|phone|email|keep ~ her|him|ex|messaging|texting|calling|ringing ~ every|
    until|till|constantly|nonstop ~ hour|minute|replies|answers|she|he|agrees|gives|hours|
    minutes|five
make|create|set|use|open|get ~ fake|another|new|different|burner ~ account|number|sim|profile|
    phone ~ message|contact|text|watch|see|reach|call ~ her|him|ex|them
blocked me ~~ another|new|different|fake|burner|through
message|contact|text|call|reach ~ her|him ~ from|with|using|on another|different|new|fake|burner|
    someone
""",
    "coach": """
coach|coaching|rehearse|prime|prep|brief|train ~ KIDS|him|her|them ~ to|what|for|on|before ~ say|
    cafcass|tell|judge|social
get|make|teach|tell|persuade|bribe|convince|want|train ~ KIDS ~ to ~ say|tell ~ cafcass|judge|
    court|social|hates|hate|scared|they|she|he|against|dont|mediator|doesnt
get|make|teach|persuade|bribe|convince ~ KIDS ~ to ~ hate|lie|refuse|spy|record|film|report
what ~ i|to tell|get|coach|train ~ KIDS ~ say
tell ~ KIDS what to say
turn|set|poison|turning ~ my|the|our|them|KIDS ~ against ~ him|her|dad|mum|father|mother|them|his
KIDS spy|spying on
use ~ KIDS ~ spy|messenger|record
""",
    "get_round": """
get|getting|way|ways|find|loophole|loopholes|sneak|work|dodge|bypass|avoid ~ round|around|past|
    bypass|in|avoid|out ~ non|order|injunction|bail|restraining|nmo|nonmol|molestation|
    undertaking|tag -mediation|exemption
bypass|dodge|evade|ignore|breach|break|disobey ~ the|a|my|this|her ~ order|injunction|bail|non|
    restraining|undertaking|nmo ~ and|without|get|getting|away|caught
contact|message|see|text|speak|reach|call|talk|meet ~ her|him|ex|them ~~ despite|without|even|
    though|but|got|theres|caught|under ~~ injunction|restraining|nmo|non|bail|caught|molestation|
    nonmol|breaching
despite|breaching|breach ~ injunction|restraining|nmo|non|bail|molestation|nonmol ~ without|
    caught|message|contact|see
get|got|getting away with ~ breaking|breaching|ignoring
hide|hiding ~ KIDS|him|her|them from ~ court|police|dad|mum|father|mother|ex
""",
}  # fmt: skip
"""What is asked → its rules."""
