/**
 * What words do to the skills around them: `must` and `nice` say how much they are wanted, `drop`
 * that they are not, `own` that the employer has them; `want` and `duty` say so in the manner of a
 * sentence ("you have", "you will"), and give way to the others; `same` repeats what the words
 * before said; `rest` ends it.
 */
export type CueEffect = 'must' | 'nice' | 'drop' | 'own' | 'want' | 'duty' | 'same' | 'rest';

/** Which skills a cue is about: those after it, those before it, or whichever stand beside it. */
export type CueSide = 'ahead' | 'back' | 'either';

/** Cues of one effect and side, as regular expressions over text with plain quotes and dashes. */
export interface CueWords {
  readonly effect: CueEffect;
  readonly side: CueSide;
  /** Whether it speaks of all that was listed before it: "are a plus", not "is a plus". */
  readonly many?: boolean;
  readonly words: readonly string[];
}

const SIZE =
  '(?:(?:big|huge|strong|definite|nice|great|real|major|clear|added|additional|distinct|significant|small|welcome) )?';
const GOOD = `(?:an? )?${SIZE}(?:plus(?:es)?|bonus(?:es)?|advantages?|assets?|benefit|nice[- ]to[- ]haves?)`;
const GOOD_DE =
  '(?:auch |noch )?(?:toll|super|klasse|prima|sch[öo]n|ideal|nett|spannend|n[üu]tzlich|begr[üu](?:ß|ss)enswert|erw[üu]nscht)|(?:ein(?:e|en)? )?(?:(?:gro(?:ß|ss)er?|klarer?|echter?|willkommener?|nettes) )?(?:plus(?:punkte?)?|bonus|vorteil|pluspunkt|nice[- ]to[- ]have)|von (?:gro(?:ß|ss)em )?vorteil|vorteilhaft|w[üu]nschenswert|gern(?:e)? gesehen|hilfreich|willkommen|kein muss|nicht zwingend(?: (?:erforderlich|notwendig|n[öo]tig))?|optional';
const GOOD_FR =
  '(?:un )?(?:(?:vrai|r[ée]el|gros|grand|petit|s[ée]rieux) )?(?:plus|atout|bonus|avantage)|appr[ée]ci[ée]e?s?|bienvenue?s?|souhait[ée]e?s?|souhaitables?|facultati(?:f|ve)s?|optionnel(?:le)?s?';
const GOOD_ES =
  '(?:un )?(?:(?:gran|claro) )?(?:plus|extra|punto a favor|ventaja)|valorables?|deseables?|opcional(?:es)?|bienvenid[oa]s?';
const GOOD_PT =
  '(?:um(?:a)? )?(?:(?:grande|forte) )?(?:diferencial|plus|extra|b[ôo]nus|vantagem|mais-valia)|diferenciais|desej[áa]ve(?:l|is)|opciona(?:l|is)|bem[- ]vind[oa]s?|valorizad[oa]s?';
const NEED =
  '(?:needed|required|necessary|mandatory|expected|essential|a (?:must|requirement|prerequisite|condition))';

export const CUE_WORDS: readonly CueWords[] = [
  {
    effect: 'drop',
    side: 'ahead',
    words: [
      "(?:do not|don't|won't|will not|needn't|need not|never|no longer|didn't|did not|not have to|don't have to) (?:need|require|have to|use|know|ask for|expect|care about|work with|want|be|touch|program in|write)(?: to (?:know|have|use|be|bring))*(?: (?:any|prior|previous))*(?: (?:experience|knowledge) (?:of|with|in))?",
      'not (?:needed|required|necessary)(?=:)|you (?:should|must|need|can|will) not (?:expect|know|have|need|be)|you need no|we need no|no need (?:for|to know|of)|there is no|no longer|(?:moved|moving|move|migrat(?:ed|ing)) (?:away|off)(?: from)?|neither|nor',
      'without(?: (?:any|having|using|needing))*|instead of|rather than|as opposed to|not(?= (?:in |with )?[^\\s,;.()]{1,30}(?:[,;.)]|$))',
      '(?:brauchst|ben[öo]tigst|brauchen|ben[öo]tigen|nutzen|verwenden|erwarten|setzen) (?:du |sie |wir )?(?:daf[üu]r |hier |bei uns )?(?:kein(?:e|en|erlei)?|weder)|nicht mehr|anstelle von|anstatt|statt|weder',
      "(?:pas|plus|jamais) (?:besoin|n[ée]cessaire|la peine|[àa])(?: (?:de|d'))?(?: (?:conna[îi]tre|ma[îi]triser|savoir))?|n'(?:utilis(?:ons|e)|avons|exigeons|attendons|employons) (?:pas|plus|aucune?)|(?:ne )?(?:demandons|exigeons) (?:pas|ni|aucune?)|au lieu d[e']|plut[ôo]t que|aucune?(?: (?:connaissance|exp[ée]rience))? (?:de|d'|en)",
      'no (?:necesitas|usamos|utilizamos|pedimos|exigimos|tienes que|trabajamos con)(?: (?:saber|conocer|tener|experiencia|conocimientos|ni))*|en (?:lugar|vez) de|sin necesidad de',
      'n[ãa]o (?:precisas?|usamos|utilizamos|pedimos|exigimos|trabalhamos com)(?: (?:saber|conhecer|ter|de|experi[êe]ncia))*|em vez de|sem necessidade de',
    ],
  },
  {
    // Said before the skills and after them: "no es necesario Spark", "Spark no es necesario".
    effect: 'drop',
    side: 'either',
    many: true,
    words: [
      'no (?:hacen? falta|(?:es|son|ser[áa]n?) (?:necesari[oa]s?|requisitos?)|se requieren?)(?: (?:saber|conocer|tener|experiencia|conocimientos))*',
      'n[ãa]o (?:(?:[ée]|s[ãa]o|ser[áa]) )?(?:precis[oa]s?|necess[áa]ri[oa]s?|requisitos?)(?: (?:saber|conhecer|ter|experi[êe]ncia))*',
    ],
  },
  {
    effect: 'drop',
    side: 'back',
    many: true,
    words: [
      `(?:is|are|was|were|it's|am)? ?(?:not|n't|never|neither) (?:strictly |really |even |at all )?${NEED}`,
      `(?:isn't|aren't|wasn't) (?:strictly |really |even )?${NEED}`,
      '(?:is|are) not (?:part of|in scope for|relevant (?:for|to)) (?:this|the) (?:role|job|position|work)',
      '(?:brauchst|brauchen|musst|m[üu]ssen|ben[öo]tigst|ben[öo]tigen) (?:du|sie) (?:hier |daf[üu]r |bei uns )?nicht(?: (?:kennen|k[öo]nnen|mitbringen|beherrschen))?|spielt (?:hier |bei uns )?keine rolle',
      'not (?:used|in use|wanted)|(?:werden|wird|sind|ist) nicht (?:ben[öo]tigt|gebraucht|erwartet|verlangt|n[öo]tig|vorausgesetzt|erforderlich)|nicht (?:n[öo]tig|erforderlich|notwendig|ben[öo]tigt|vorausgesetzt)',
      "(?:n'est|ne sont|n'[ée]tant|n'est absolument|est|sont) pas (?:n[ée]cessaires?|requis(?:es?)?|exig[ée](?:e?s?)|obligatoires?|indispensables?|demand[ée](?:e?s?))|(?:pas|non) (?:requis(?:es?)?|exig[ée](?:e?s?)|obligatoires?|n[ée]cessaires?|demand[ée](?:e?s?))",
      'no (?:es|son|ser[áa]n?) (?:necesari[oa]s?|obligatori[oa]s?|imprescindibles?|requerid[oa]s?|requisitos?)|no se requieren?|no hacen? falta',
      'n[ãa]o (?:[ée]|s[ãa]o|ser[áa]) (?:necess[áa]ri[oa]s?|obrigat[óo]ri[oa]s?|exigid[oa]s?|requerid[oa]s?|precis[oa]s?|requisitos?)|n[ãa]o exigid[oa]s?',
    ],
  },
  {
    // "no Spark needed": between the two words.
    effect: 'drop',
    side: 'ahead',
    words: [
      `no(?= (?:[^\\s.,;:()]{1,30} ){1,8}(?:(?:is|are) )?${NEED})`,
      'kein(?:e|en|erlei)?(?= (?:[^\\s.,;:()]{1,30} ){1,8}(?:n[öo]tig|erforderlich|notwendig|vorausgesetzt|ben[öo]tigt))',
      "(?:aucune?|pas de|pas d')(?= (?:[^\\s.,;:()]{1,30} ){1,8}(?:requise?|exig[ée]e?|n[ée]cessaire|demand[ée]e?))",
      '(?:ning[úu]n[oa]?|nenhum(?:a)?|sin|sem)(?= (?:[^\\s.,;:()]{1,30} ){1,8}(?:necesari[oa]|requerid[oa]|necess[áa]ri[oa]|exigid[oa]))',
    ],
  },
  {
    effect: 'nice',
    side: 'ahead',
    words: [
      "nice(?=:)|(?:it|that|this) (?:also |really )?helps(?: if| when)?|(?:we(?:'d| would)|we(?:'ll| will)) be (?:glad|happy|pleased|delighted|thrilled) (?:about|by|with|to see|if)|points for|ideally|in an ideal world|at best|(?:an? )?(?:plus|bonus|advantage) (?:would|could) be|you (?:may|might|could) (?:also )?(?:know|have|bring)|preferably|bonus(?: points?)?(?: (?:for|if))?(?=[: ]| -)|bonus points|extra (?:points|credit)|(?:big |huge )?plus(?: points)? (?:if|for)|(?:it|that|this)(?:(?:'s| is| would be|'d be) )(?:also )?(?:an? )?(?:(?:big|huge|real|great) )?(?:plus|bonus|advantage|nice|great|good|lovely|helpful|welcome)(?: (?:if|when|to have))",
      `${SIZE}(?:plus|bonus|advantage|asset)(?: (?:points?))?(?=:)|(?:we|we'd|we would|you'd|we'll)(?: (?:also|particularly|especially|even|be))* (?:love(?: it)?(?: if)?|(?:be )?(?:happy|delighted|pleased|thrilled|impressed) if|welcome|appreciate|value|prefer)|(?:nice|good|great)[- ]to[- ]have(?=:)|would (?:also )?(?:be )?(?:nice|great|ideal|helpful|love)(?: (?:if|to see|to have(?= [a-zß-öø-ÿœ])))`,
      'idealerweise|im (?:idealfall|besten fall|optimalfall)|w[üu]nschenswert(?=:)|bestenfalls|gerne? (?:auch|mit)|vorzugsweise|bevorzugt|am liebsten|optimalerweise|(?:toll|sch[öo]n|super|gut|prima|ideal|klasse|hilfreich|von vorteil|w[üu]nschenswert) (?:w[äa]re[n]?|ist|sind)|(?:wir )?freuen (?:wir )?uns(?: (?:auch|[üu]ber|wenn))*|optional(?=:)|pluspunkte(?: f[üu]r| gibt es)?|(?:dar[üu]ber hinaus|zus[äa]tzlich) (?:sch[öo]n|gut|hilfreich)',
      'id[ée]alement|de pr[ée]f[ée]rence|(?:ce |il )?serait (?:aussi |[ée]galement )?(?:bien|un plus|appr[ée]ci[ée]|id[ée]al|g[ée]nial|souhaitable)(?: (?:de|que|si))|(?:un )?(?:plus|atouts?|bonus) ?(?=:)|nous appr[ée]ci(?:ons|erions)|nous aimerions',
      'idealmente|preferiblemente|preferentemente|a ser posible|(?:se )?valora(?:mos|remos|r[áa]n?|n)?(?: (?:positivamente|tambi[ée]n|especialmente|adem[áa]s|mucho))*|(?:nos )?(?:encantar[íi]a|gustar[íi]a)|(?:un )?(?:plus|extras?) ?(?=:)|ser[íi]a (?:un plus|ideal|genial|estupendo)|deseable(?=:)|puntos extra|suma(?:r[áa]n?)?',
      'idealmente|preferencialmente|de prefer[êe]ncia|valoriz(?:amos|a-se|aremos)|gostar[íi]amos|seria (?:bom|[óo]timo|ideal|um plus|excelente)|diferencia(?:l|is) ?(?=:)|desej[áa]vel(?=:)|ser[áa] valorizad[oa]',
    ],
  },
  {
    effect: 'nice',
    side: 'back',
    many: true,
    words: [
      `(?:are|were|would (?:both |all )?be|will be|both|all) (?:all |both |also |each |considered |seen as |regarded as )*(?:${GOOD}|preferred|desirable|desired|advantageous|beneficial|optional|welcome|appreciated|helpful|useful|nice|great|recommended|nice[- ]to[- ]have|good to have)`,
      `(?:sind|w[äa]ren|runden)(?: (?:auch|ebenfalls|beide|alle|f[üu]r uns))* (?:${GOOD_DE}|dein profil ab|ihr profil ab)`,
      `(?:sont|seront|seraient|constituent) (?:aussi |[ée]galement |tous )?(?:${GOOD_FR}|des (?:plus|atouts))`,
      `(?:son|ser[áa]n|ser[íi]an|se consideran|se valorar[áa]n|se valoran|valen) ?(?:tambi[ée]n )?(?:${GOOD_ES}|positivamente)?`,
      `(?:s[ãa]o|ser[ãa]o|seriam) (?:tamb[ée]m )?(?:considerad[oa]s )?(?:${GOOD_PT})`,
    ],
  },
  {
    effect: 'nice',
    side: 'back',
    words: [
      `(?:is|would be|will be|being|as|'s|count(?:s)? as|considered|could be|may be|might be) (?:also |seen as |considered |regarded as |strongly |highly |very |much |only |just )*(?:${GOOD}|preferred|desirable|desired|advantageous|beneficial|optional|welcome|appreciated|helpful|useful|nice|great|recommended|valued|good to have|not a must|no must)`,
      "(?:a|an) (?:big |huge |strong |definite |great |real )?(?:plus|bonus|advantage|asset)|(?:not|isn't|is not|but not|no) (?:a )?(?:must|deal[- ]?breaker|mandatory but \\S+)|(?:is|are) (?:not|n't) a must|would help|helps(?= ?[.,;)]|$)|(?:will |would )?(?:make you stand out|set you apart|give you an edge|impress us)|earns? (?:you )?(?:extra|bonus) points",
      `(?:ist|w[äa]re|gilt als|z[äa]hlt als|rundet)(?: (?:auch|ebenfalls|f[üu]r uns|aber|jedoch))* (?:${GOOD_DE}|(?:dein|ihr) profil ab)`,
      `(?:est|serait|sera|constitue|constituerait|repr[ée]sente) (?:aussi |[ée]galement |toujours )?(?:${GOOD_FR})`,
      `(?:es|ser[áa]|ser[íi]a|se considera(?:r[áa])?|supone|se valora(?:r[áa])?) (?:tambi[ée]n |como )?(?:${GOOD_ES}|positivamente)`,
      `(?:[ée]|ser[áa]|seria|constitui) (?:tamb[ée]m |considerad[oa] )?(?:${GOOD_PT})`,
    ],
  },
  {
    effect: 'nice',
    side: 'either',
    words: [
      '(?:nice|good|great|cool)[- ]to[- ]haves?|preferred|desirable|desired|advantageous|beneficial|optional(?:ly)?|(?:big |huge )?plus(?= ?[),.;:]|$)|bonus(?= ?[),.;:]|$)|advantage(?= ?[),.;:]|$)',
      'von vorteil|vorteilhaft|w[üu]nschenswert|(?:ein|als) (?:gro(?:ß|ss)es )?plus|(?:ein )?pluspunkt|kein muss|gern(?:e)? gesehen|(?:ein )?nice[- ]to[- ]have',
      'un (?:vrai |r[ée]el |gros )?(?:plus|atout)|souhait[ée]e?s?|souhaitables?|appr[ée]ci[ée]e?s?|facultatif|optionnel',
      'un plus|valorables?|deseables?|opcional(?:es)?|(?:no es|sin ser) (?:obligatori[oa]|imprescindible),? pero',
      'um (?:diferencial|plus)|desej[áa]ve(?:l|is)|diferencia(?:l|is)|opciona(?:l|is)|mais-valia',
    ],
  },
  {
    effect: 'must',
    side: 'ahead',
    words: [
      "you(?:'ll| will| also)? (?:must|need|should|have to|ought to|are required to|are expected to)(?: (?:also|already|certainly|definitely))*(?: (?:have|know|be|bring|master|understand|need))*|(?:we|this (?:role|job|position)|the (?:role|job|position)) (?:require|need|demand|insist on)s?|(?:applicants|candidates) (?:must|should|need)|must have|requires|at (?:the )?minimum",
      '(?:du|sie) (?:musst|m[üu]ssen|brauchst|brauchen|ben[öo]tigst|ben[öo]tigen|solltest|sollten)|brauchst du|ben[öo]tigst du|wir (?:setzen|verlangen)|zwingend(?=:)|voraussetzung (?:ist|sind|f[üu]r)',
      '(?:vous|tu) (?:devez|dois|devrez|devras)|il (?:vous|te) (?:faut|faudra)|il faut (?:savoir|conna[îi]tre|ma[îi]triser|avoir)|nous exigeons|exige|imp[ée]rativement',
      'debes|deber[áa]s|necesitas|necesitar[áa]s|hay que|se (?:requieren?|exigen?|necesitan?|pide)|exigimos|pedimos',
      'deves?|dever[áa]s?|precisas?|exig(?:e-se|imos)|requer(?:-se|emos)?|[ée] preciso|pedimos',
    ],
  },
  {
    effect: 'must',
    side: 'either',
    words: [
      '(?:is |are )?(?:an? )?(?:absolute |strict |hard |real )?(?:must|musts|must[- ]haves?|requirement|prerequisite|necessity)|(?:is |are )?(?:absolutely |strictly |also )?(?:required|mandatory|essential|necessary|needed|non-negotiable|indispensable|expected(?! (?:credit|goals|loss|returns?|shortfall|utility|values?)))',
      '(?:ist |sind |werden |wird )?(?:zwingend |unbedingt )?(?:erforderlich|notwendig|vorausgesetzt|unabdingbar|unerl[äa]sslich|zwingend|pflicht|ben[öo]tigt|(?:ein |absolutes )+muss|voraussetzung(?:en)?)|setzen wir voraus',
      '(?:est |sont )?(?:requis(?:es?)?|exig[ée](?:e?s?)|obligatoires?|indispensables?|imp[ée]rati(?:f|ve)s?|incontournables?|n[ée]cessaires?|un must|(?:un |des )pr[ée]-?requis|essentiel(?:le)?s?|attendue?s?)',
      '(?:es|son) (?:un )?requisitos?(?: (?:indispensables?|imprescindibles?|previos?))?|(?:es |son )?(?:requerid[oa]s?|imprescindibles?|obligatori[oa]s?|necesari[oa]s?|indispensables?|excluyentes?|fundamental(?:es)?|esencial(?:es)?)',
      '(?:[ée]|s[ãa]o) (?:um )?(?:pr[ée]-)?requisitos?|(?:[ée] |s[ãa]o )?(?:requerid[oa]s?|imprescind[íi]ve(?:l|is)|obrigat[óo]ri[oa]s?|necess[áa]ri[oa]s?|indispens[áa]ve(?:l|is)|exigid[oa]s?|essencia(?:l|is)|fundamenta(?:l|is))',
    ],
  },
  {
    effect: 'same',
    side: 'ahead',
    words: [
      '(?:and )?so (?:is|are|would be|do|does)|as (?:is|are)|(?:the )?same (?:goes|holds|is true|applies) (?:for|to|of)|(?:das )?gleiche[s]? gilt f[üu]r|ebenso(?: wie)?|de m[êe]me (?:pour|que)|lo mismo (?:con|para)|o mesmo (?:para|vale)',
    ],
  },
  {
    effect: 'rest',
    side: 'ahead',
    words: [
      "(?<=, )(?:which (?:we|is|are|the)|that we|and we|but we|we(?:'ll| will)? (?:teach|show|do)|where we|because we|the rest|what we)",
      '(?<=, )(?:was wir|die wir|das wir|den wir|und wir|den rest|que nous|ce que nous|et nous|le reste|que (?:nosotros|usamos|n[óo]s)|el resto|y nosotros|o resto)',
    ],
  },
  {
    effect: 'own',
    side: 'ahead',
    words: [
      "you(?:'ll| will| would)? (?:join|report to|be joining) (?:an?|our|the) (?:[a-zß-öø-ÿœ-]{1,20} ){0,3}team",
      '(?:is|are|was|were|been|being)(?: (?:all|mostly|still|largely|entirely|currently))* (?:written|built|developed|programmed|coded|hosted|based|deployed|managed) (?:in|with|on|using)|(?:runs|run|relies|rely|lives?|sits?) (?:on|in)(?= )|(?:our|the) (?:(?:internal|own|current|existing|main|web|mobile|customer) )*(?:website|web ?site|web shop|app|product|back[- ]?end|front[- ]?end|platform|stack|tools|infrastructure|software)(?: team)? (?:is|are|uses?|runs?)',
      '(?<!what )we (?:currently |mostly |mainly |still |also )?(?:use|chose|rely on)|(?:our|your) (?:colleagues|customers|clients|users|founders?|company)|(?:customers|clients|companies|teams) (?:like|such as|use)',
      '(?:ist|sind|wurde|l[äa]uft|laufen|basiert|basieren) (?:\\S+ ){0,3}?(?:in|mit|auf)|wir (?:nutzen|verwenden|setzen auf|arbeiten mit)|unser(?:e)? (?:website|webseite|app|produkt|plattform|stack|software)',
      '(?:est|sont) (?:[ée]crite?s?|d[ée]velopp[ée](?:e?s?)|construite?s?|bas[ée](?:e?s?)|h[ée]berg[ée](?:e?s?)) (?:en|sur|avec)|tourne(?:nt)? (?:sur|avec)|nous utilisons|notre (?:site|application|produit|plateforme|stack)',
      '(?:est[áa]n?|es|son) (?:escrit|desarrollad|hech|construid|basad|alojad)[oa]s? (?:en|con|sobre)|corren? (?:en|sobre)|(?:nosotros )?usamos|utilizamos|nuestr[oa] (?:web|app|producto|plataforma|stack)',
      '(?:est[áa]|[ée]|s[ãa]o|foi) (?:escrit|desenvolvid|feit|constru[íi]d|basead|hospedad)[oa]s? (?:em|com|sobre)|(?:corre|roda) (?:em|sobre|no|na)|noss[oa] (?:site|app|produto|plataforma|stack)',
    ],
  },
  {
    effect: 'want',
    side: 'ahead',
    words: [
      "you (?:also |already |probably |definitely |certainly )*(?:have|bring|know|are|write|understand|speak|master|can|love|enjoy|use|possess|come with|hold|demonstrate|feel)|you're|you've|your (?:experience|background|knowledge|skills|profile)|we(?:'re| are)? (?:expect|look(?:ing)? for|want|seek(?:ing)?|ask for|hop(?:e|ing) for|hire|hiring|search(?:ing)? for)|(?:looking|searching) for|seeks?|is hiring",
      '(?:(?:strong|solid|good|proven|deep|hands-on|practical|working|professional|excellent|some|prior|previous|extensive|advanced|basic|first|demonstrated|sound|thorough|in-depth) )+(?:[a-zß-öø-ÿœ]+ ){0,2}(?:experience|knowledge|skills|understanding|command|grasp|background|expertise|proficiency|familiarity)|(?:experience|experienced|knowledge|knowledgeable|proficien(?:t|cy)|fluen(?:t|cy)|skilled|expertise|background|command|familiar|familiarity|understanding|comfortable|competen(?:t|ce)|at home|at ease|versed|track record) (?:with|in|of|using|about)|(?:solid|strong|fluent|excellent|expert|advanced|proficient)',
      '(?:du|sie) (?:hast|haben|bringst|bringen|kennst|kennen|beherrschst|beherrschen|kannst|k[öo]nnen|bist|sind|verf[üu]gst|verf[üu]gen|schreibst|schreiben|verstehst|sprichst|besitzt|besitzen|arbeitest|wei(?:ß|ss)t)|(?:hast|bringst|kennst|beherrschst|kannst|verf[üu]gst) du|wir (?:erwarten|suchen|w[üu]nschen)|suchen wir|erwarten wir|(?:erfahrung(?:en)?|kenntnisse|praxis|expertise|wissen|grundkenntnisse|know-how) (?:mit|in|im|von|zu|der|des)|sicher(?:er)? (?:im )?umgang|vertraut mit|versiert|fundierte[sn]?|sehr gute|gute',
      "(?:vous|tu) (?:avez|as|ma[îi]trise[zs]|connaisse[zs]|connais|[êe]tes|es|savez|sais|disposez|justifiez|possédez|pouvez|utilisez|apportez|écrivez)|nous (?:attendons|recherchons|cherchons|demandons|souhaitons)|recherch(?:e|ons)|(?:exp[ée]rience|ma[îi]trise|connaissances?|comp[ée]tences?|notions|pratique) (?:[a-zß-öø-ÿœ]+ )?(?:en|avec|dans|de|des|du|sur|d')|[àa] l'aise (?:avec|en)|solides?|bonnes?|bonne ma[îi]trise",
      '(?:tienes|cuentas con|dominas|conoces|sabes|eres|aportas|manejas|has trabajado)|(?:buscamos|esperamos|queremos)|(?:experiencia|conocimientos?|dominio|manejo|nivel|soltura) (?:[a-zß-öø-ÿœ]+ )?(?:con|en|de)|s[óo]lid[oa]s?|bueno?s? conocimientos',
      '(?:(?:voc[êe] )?tem|tens|dominas?|conheces?|sabes?|trazes|[ée]s)|(?:procuramos|buscamos|esperamos|queremos)|(?:experi[êe]ncia|conhecimentos?|dom[íi]nio|profici[êe]ncia|flu[êe]ncia) (?:[a-zß-öø-ÿœ]+ )?(?:com|em|de|no|na)|s[óo]lid[oa]s?|bons? conhecimentos',
    ],
  },
  {
    effect: 'want',
    side: 'back',
    words: [
      'experience|skills|knowledge|expertise|[a-zß-öø-ÿœ]{0,30}kenntnisse|[a-zß-öø-ÿœ]{0,30}erfahrung|is (?:a given|what you know)',
    ],
  },
  {
    effect: 'duty',
    side: 'ahead',
    words: [
      "you(?:'ll| will| would| get to)(?! (?:need|have|bring|also need|must|find|get|receive|earn))|(?:your|the) (?:tasks?|job|work|role|mission|responsibilit(?:y|ies)|duties|days?|week) (?:is|are|will|would|includes?|involves?|means?|consists?)|(?:is |be |are )?responsible for|in this role|day[- ]to[- ]day|you (?:build|design|develop|deploy|own|maintain|run|lead|train|help|keep|give|watch|make|work|improve|create|implement|set up|take care)",
      '(?:du|sie) (?:wirst|werden|entwickelst|entwickeln|baust|bauen|betreust|betreuen|arbeitest an|verantwortest|verantworten|gestaltest|pflegst|analysierst|trainierst|betreibst|k[üu]mmerst)|(?:wirst|entwickelst|baust) du|(?:deine|ihre) (?:aufgaben?|rolle)|verantwortlich f[üu]r',
      '(?:vous|tu) (?:serez|seras|d[ée]velopper(?:ez|as)|construir(?:ez|as)|travailler(?:ez|as)|participer(?:ez|as)|concevr(?:ez|as)|aurez|auras|piloter(?:ez|as)|d[ée]ploier(?:ez|as)|d[ée]veloppe[zs]|construi(?:sez|s)|con[cç]ois|entra[îi]nerez)|(?:vos|tes) (?:missions?|t[âa]ches)|responsable de',
      '(?:desarrollar|construir|dise[ñn]ar|trabajar|mantendr|liderar|implementar|desplegar|entrenar|mejorar|ser|participar|analizar|crear|colaborar|automatizar)[áa]s|te encargar[áa]s|(?:tus|tu) (?:funciones|tareas|trabajo|d[íi]a)|responsable de',
      '(?:desenvolver|construir|desenhar|trabalhar|manter|liderar|implementar|treinar|melhorar|ser|participar|analisar|criar)[áa]s|(?:voc[êe] )?(?:vai|ir[áa]|vais) (?:[a-zß-öø-ÿœ]+r)|(?:as tuas|suas) (?:tarefas|fun[çc][õo]es|responsabilidades)|respons[áa]vel por',
    ],
  },
];
