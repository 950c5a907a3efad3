"""Words of a child taken, kept back or hidden.

How to read a rule: `flows.danger.rules`.
"""

ABDUCTION = """
! KIDS ~ kept|held|taken|hidden|snatched|withheld by ~ THEY
! KIDS ~~ no|not|havent idea|clue|heard where
! passport|passports ~~ going|leaving|flying|home|good|flight|airport
! stole|taken|kept|keeping|hiding|hidden my|our KIDS -to|on|for|out|into|school
! hiding|hidden|hides ~ my|our|the KIDS
! wont|refusing|refuses tell me where #
! where ~ are|is|has|have ~ my KIDS #|please|gone
! abducted|kidnapped|abducting|kidnapping
! took|taken|flew|flown|takes ~ KIDS|them|him|her ~ ABROAD ~~ staying|stay|keeping|living|good
! collected|had|took|got|picked|has ~~ no|not|wont answer|answering ~ nobody|noone|phone|door|
    flat|house|since|#
! neighbours|neighbour|landlord|school ~ theyve|she|shes|hes|they|he|family ~ moved|gone|left
! going|gonna|will|hell|shell|theyll ~ take|taking ~ KID ~ ABROAD ~ forever|permanently|good|live
! never see ~ KIDS|him|her|them again ~ gone|shes|hes|phone|left|fled
! said|says|told|saying ~~ never see my|our|the|them|him|her KIDS|again
! packed|packing ~ KIDS|bags|cases|suitcases|clothes|passports ~ bags|cases|kids|going|airport|
    gone|passports
! came|come|coming|return|returned|bring back ~ from ~ contact|holiday|visit -late|happy|early|
    tired|upset
! never|didnt|hasnt|not ~ came|come|return|returned|brought ~ back|home ~ from|after ~ contact|
    holiday|dads|mums|visit|weekend|school|his|her
! took|taken|grabbed ~ KIDS ~ arms|hands ~ left|and|ran|drove|gone|#
! say|says|saying|said ~ NOT coming|going ~ home|back ~ KIDS|from|#
! kept|keeping|keeps|keep ~ KIDS|him|her|them ~ after|past|longer|beyond ~ holiday|contact|
    weekend|agreed|date
! keep|keeps|keeping|kept ~ her|him|them|KIDS there
! fled|fleeing|flee ~ with ~ KIDS
! plane|flight ~ right now|already|with
! THEY|KIDS ~ on ~ plane|flight|boat|ferry|coach -mode
! went|came|go|got|turned ~ pick|collect|get|fetch ~ up|them|him|her|KIDS ~~ empty|gone|nobody|
    noone|missing|vanished
! house|flat ~ empty ~ and|they|gone|KIDS|cleared|shes|hes
! emptied|cleared|packed ~ house|flat|wardrobe|drawers|up|everything|room ~ gone|left|taken|
    disappeared|went|cleared
! gone|left|went|ran|fled|took|driven|drove|walked ~ off|away|with ~ with my|the|our KIDS -to|on|
    for|because|in
! emptied|moved|gone|left|packed ~ and|with|gone with ~ my|the|our KIDS -to|on|for
! nursery|school|childminder|nan ~ rang|called|phoned|says|let|texted ~ taken|collected|picked|
    hes|shes ~ taken|her|him|them|not
! booked ~ flights|flight|tickets ~ already|secretly|behind|without|lahore|one|single|tomorrow|
    friday
! already|secretly|behind|hes|shes booked ~ flights|flight|tickets|plane
! KIDS ~ get|be|getting ~ married|marry ~ in|abroad|off|to|against
! taking|took|sending|sent|send|flying ~ KIDS|her ~ married|marry|marriage|cut|fgm
! havent|not|never|no ~ heard|seen|contact ~ from|my ~ my|our ~ KIDS ~ days|weeks|since|phone|
    and|disconnected|blocked|off -about
! KIDS ~ in ABROAD with ~~ says|said|live|now|wont|there|keeping|refuses|stay
! holding|hold my|our|the KIDS
! keeps|keeping|kept|has|got my|our KIDS ~~ anyone|nobody|noone ~ see|speak|near|know|contact
! drive|drove|driven|driving|ran|walked|made|gone off with ~ KIDS|him|her|them|my
! grabbed|snatched|took|ripped|pulled ~ KIDS|him|her ~ from|out|off ~ arms|me|pram|car|buggy|
    house|hands|school|nursery|garden
! phone|phones|number ~ off|disconnected|dead|blocked|switched ~~ KIDS|them|him|her|back
! collected|picked|got|has|took ~ KIDS|them|him|her ~~ phone|phones ~ off|switched|dead
! second|new|another|secret|foreign passport ~~ behind|KIDS|without|got|applied
! police ~ NOT ~ interested|help|helping|care|act ~~ KIDS|taken
! still|yet|not ~ back|home|returned ~ 8|9|10|11|12|midnight|pm|supposed|should
! still|havent|hasnt|not NOT|brought|returned|dropped ~ KIDS|them|him|her back|off|home
! THEY|police ~ took|taken|has|got|kept|keeping|keeps|takes|taking|picked|snatched|grabbed ~ KID
    ~~ WONT ~ give|bring|return|hand|let|send|giving|bringing|handing|returning|brought|gave|
    returned|handed|come|coming|letting ~ KID|back|over|home
! THEY ~ WONT ~ give|bring|return|hand|giving|bringing|handing|returning|brought|returned|handed|
    drop|dropped|dropping ~ KID ~ back|home|over
! wont|refuses|refusing|refused return|returning ~ KID
! -I|we WONT ~ give|bring|return|hand|giving|bringing|handing|returning|brought|returned|handed|
    drop|dropping my|our|the|him|her|them ~ KIDS|back|home|over|him|her|them ~ back|home|over|#
! WONT give|bring|return|hand|send|giving|bringing|handing|returning|brought|returned|handed ~
    back|over ~ KID
! WONT ~ return|returning|returned my|our|the KIDS
! WONT return|returning|returned him|her|them #|after|from|on|and|at|to
! WONT ~ let|letting ~ KID ~ come|home|leave ~ home|back
! KIDS|them|him|her ~ NOT ~ back|returned|home|handed|brought ~ #|from|yet|since|and|after|when|
    on|was
! should|supposed|meant|due|have ~ been|had|bring|be|back|brought|returned ~ back|home|returned ~
    hours|days|ago|yesterday|today|friday|sunday|last|and|but|still|at|on
! KID ~ back|returned|home ~ hours|days|yesterday ~ ago|late|phone|and|no ~ #|answer|answering|
    off|phone|sign
! get|getting ~ my|our KIDS back
! get|getting|need|want ~ KIDS back|home -on|track|into|in|to|together|from|at|for|week
! NOT ~ know|idea|clue|find|told|say|telling|tell|knows ~ where ~ KIDS|them|they|theyre|he|she|
    hes|shes ~ KIDS|is|are|has|living|taken|#|now|gone
! where ~ KIDS|hes|shes|he|she|they ~ taken|took|hidden|hid|keeping ~ KID
! NOT ~ know|idea|clue|tell ~ where ~ my|our|the KIDS
! wont|refuses|not|refusing|wouldnt ~ tell|say|telling|saying ~ me ~ where they|theyre|he|she|
    hes|shes|KIDS|my
! wont|refuses|refusing|wouldnt say|tell where #|they|theyre|shes|hes|KIDS|my
! disappeared|vanished|gone|done|run|ran|went|fled|absconded|bolted|missing ~ off|with|a|missing|
    runner|away|awol|bunk ~ with|KIDS ~ KID|the|my -school|of|idea
! disappeared|vanished|absconded|fled ~ KIDS|with
! KIDS ~ gone|missing|disappeared|vanished ~ days|hours|#|since|help|and|from|with|police
! been|were|KIDS|theyve gone ~ days|hours|nights|weeks
! took|taken|taking|snatched|grabbed|removed|stole|stolen|steal|stealing|takin|snatch|nicked ~
    KIDS ~ from ~ school|nursery|house|garden|me|home|street|park|bed|mums|us|my
! took|taken|snatched|stole|stolen|stealing|removed|nicked my|our ~ KIDS ~ and|from|out|#|off|
    away -to
! took|taken|snatched|grabbed ~ KID from|out|of ~ school|nursery|house|garden|street|park|bed
! took|taken my|our KIDS without|#
! snatched|stole|stolen|kidnapped|abducted|abducting|kidnapping ~ my|our|KIDS|him|her|them|the
    -phone|car|money|heart|idea|tv|line|passport|furniture|stuff
! THEY ~ kidnapped|abducted|abducting|kidnapping ~ KID
! KIDS ~ been|was|were|being|got|is ~ kidnapped|abducted|snatched|stolen|taken -care|to|into|out|
    off|ill|on|from|advantage|hospital
! my|our|his|her KIDS ~ abducted|kidnapped
child|parental|international abduction
! moved|moves|taken|took|move|moving|gone ~ KIDS|my ~~ NOT ~ tell|telling|told|say|know|saying ~
    where|address
! moved|taken|took|relocated|gone ~ KIDS ~ miles|away|country|abroad|refuge|hiding ~~ NOT|and
! THREATEN|plans|planning|booked|scared|worried|afraid|frightened|terrified|fear|risk|might|
    tried|leaving|taking|took|taken|flying|flown|fled ~~ KID|KIDS ~~ ABROAD ~~ NOT|forever|good|
    permanently|tomorrow|tonight|today|tickets|airport|live|keep|keeping
! THREATEN ~ take|taking|leave|run|fly|disappear|snatch|abduct|kidnap|kidnapping ~~ KIDS|them|
    him|her ~ ABROAD|back|home|away|off|out|with|from|and
! THREATEN ~ take|taking KIDS|them|him|her -for|to|on|off|into|along|around
! scared|worried|afraid|terrified|frightened|fear|risk|think|convinced|suspect|might|panicking ~
    THEY|of|will ~ take|taking|run|flee|abduct|kidnap|disappear|leave|taken|fly|snatch|leaving ~~
    KID ~ ABROAD|away|out|and|home|off
! scared|worried|afraid|terrified|frightened|fear|risk|think ~~ abduct|kidnap|snatch|flee|
    abduction|kidnapping|abducting|disappear ~ with|KID|my|#|the|of|risk
! THEY taking|taken|took|takes ~ KIDS|him|her|them ~ ABROAD -on|holiday|for|this|last|in|when
! THEY ~ flown|fled|flew ~~ KID ~ ABROAD
! THEY ~ taking|taken|took|flown|fled|flew|fly|flying|booked ~ KIDS|them ~~ ABROAD ~ today|
    tomorrow|tonight|now|NOT|forever|this|in
! take|taking|taken|took|flown|fly|flying|moved|moving ~~ ABROAD ~~ NOT ~ come|coming|return|
    bring|returning|bringing|back|returned
! NOT ~ come|coming|return|returning|bring|bringing ~ KID|back ~ back|uk|england|to ~ #|uk|from|
    england|to|ever|if|after ~ ABROAD|#|holiday|uk|england|he|she|this
! passport|passports ~ gone|missing|taken|stolen|hidden|disappeared|took|vanished|nicked|has|
    wont|applied|applying|without|behind
! took|taken|stole|stolen|hidden|hid|hiding|grabbed|nicked ~ passport|passports
! THEY ~ applied|applying|got|getting ~ passport|passports ~ without|secretly|behind
! THEY ~ wont|refuses give|hand|return ~ passport|passports
! flew|flown|fly|flies|flying ~ ABROAD ~~ KID
! one way|oneway ticket|tickets|flight|flights
! oneway
! THEY|at|to|going|heading|way|boarding ~ airport|heathrow|gatwick|stansted|luton|ferry|dover|
    eurostar|calais|port|docks with|now|today|right|already|tonight
! THEY ~ airport|heathrow|gatwick|stansted|luton|dover|eurostar ~ KIDS
! flight|flights|plane|ferry|tickets ~~ tonight|today|tomorrow|leaves|booked|hours ~ KIDS|with|
    them|#|and|at|without|for
! port alert
! stop|prevent|block ~ KIDS|him|her|them|a ~ leaving|taken|taking|passport|flying|flight|going ~
    uk|out|KIDS|plane|england|ABROAD
! leave|leaving|left|flee|fled|fleeing ~ country|uk|england ~ with|and|KIDS ~ KIDS|KID|the|my
! out of|taken the country ~~ NOT|illegally|KIDS|permission
! KIDS ~ ABROAD ~ WONT|and|stuck|held|kept|keeping|trapped ~ return|come|bring|back|let|home|
    send|refuses|wont
! held|keeping|kept|stuck|trapped ~ KIDS ~ ABROAD
take|taking|taken|took|move|moving|moves|relocate|relocating ~ KIDS ~ ABROAD ~ without|
    permission|consent|permanently|good|live
THEY ~ taken|took|taking|take|moved|moves|moving ~ KIDS ~~ without ~ telling|permission|asking|
    consent|agreement|my|saying
? is that|this|it ~ kidnap|kidnapping|abduction|abducting
? kidnap|kidnapping|abduction|abducted|kidnapped
! theyre|shes|hes at the airport|ferry|port|docks
"""
