/** How strongly a text puts something: what is planned, demanded or supposed, what holds for all, what comes first. */
import { NOT_ONLY } from './negation.ts'

/** Words that tell of what has not happened, or not for sure. */
const MODAL =
  /(?<!\p{L})(?:soll(?:e|en|te|ten)?|muss|müsse[n]?|müssten?|könn(?:e|en|t|te|ten)|kann|dürf(?:e|en|te|ten)|darf|woll(?:e|en|te|ten)|will|möchten?|würden?|wolle|plan(?:t|te|en|ten)|geplant\p{L}*|beabsichtig\p{L}*|vorgesehen|setz(?:t|te|en|ten)\s(?:\p{L}+\s)?darauf|erwäg\p{L}*|erwart\p{L}*|forder\p{L}*|gefordert|verlang\p{L}*|wünsch\p{L}*|hoff\p{L}*|vorschl\p{L}+|schl(?:ug|ägt|agen)\s.*\svor|biete[tn]?|bot|lud|lädt|eingeladen|einlad\p{L}*|droh\p{L}*|versuch\p{L}*|angekündigt|ankündig\p{L}*|kündig\p{L}*|angeblich\p{L}*|mutmaßlich\p{L}*|möglich\p{L}*|ob|unklar|(?:noch|bleibt|bleiben|ist|sei) offen(?! für)|(?:ge|über)?prüf\p{L}*|rechn(?:e|et|en|ete|eten)|bezweifel\p{L}*|verdacht\p{L}*|verdächtig\p{L}*|plädier\p{L}*|(?:an|er)streb\p{L}*|angestrebt|streb(?:t|te|en|ten)\s.*\san|ziel(?:t|te|en|ten)\s(?:darauf|auf)|abziel\p{L}*|vorwurf|vorwürfe|beschuldig\p{L}*|w(?:irft|arf|erfen)\s.*\svor(?=[,.]|$)|warn\p{L}*|empf[ei]\p{L}*|optimis\p{L}*|zuversicht\p{L}*|befürcht\p{L}*|pessimis\p{L}*|versp?rech\p{L}*|versprach\p{L}*|whether|unclear|suspect\p{L}*|suspicion|accus\p{L}*|warn\p{L}*|consider\p{L}*|recommend\p{L}*|promis\p{L}*|urg(?:es?|ed|ing)|ask(?:s|ed)? .* to|due to (?=\p{Ll}+(?! of))|vermutlich|wahrscheinlich|womöglich|vielleicht|offenbar|(?<!(?:auch|selbst|nur) )wenn|falls|sollte|riskier\p{L}*|must|should|shall|may|might|could|can|would|wants?|wanted|plans?|planned|planning|intend\p{L}*|expect\p{L}*|seek(?:s|ing)?|sought|aim(?:s|ed|ing)?|strive\p{L}*|demand\p{L}*|call(?:s|ed)? (?:for|on)|hop(?:es?|ed|ing)|propos\p{L}*|offer\p{L}*|invit\p{L}*|threat\p{L}*|tr(?:y|ies|ied|ying)|announc\p{L}*|alleged\p{L}*|reportedly|confiden\p{L}*|fear\p{L}*|possib\p{L}*|probab\p{L}*|likely|if|to be|going to)(?!\p{L})/iu

/** The same, told apart from "Glaube" and "Scheine" by how they begin. */
const BELIEF =
  /(?<!\p{L})(?:glaub(?:e|en|t|te|ten)|schein(?:e|en|t)|schien(?:en)?|anscheinend|believ(?:e|es|ed)|seem(?:s|ed)?)(?!\p{L})/u

const FUTURE = /(?<!\p{L})(?:wird|werden?|will|shall)(?!\p{L})/iu

/** Whether a text tells of what is to come. */
export function isFuture(text: string): boolean {
  return FUTURE.test(text)
}

/** A text without the "möchte" of "Ich möchte danken": who says so does so. */
export function withoutCourtesy(text: string): string {
  return text.replaceAll(COURTESY, ' ')
}
const COURTESY =
  /(?<!\p{L})(?:(?:ich|wir) (?:möchten?|darf|dürfen)|(?:möchten?|darf|dürfen) (?:ich|wir))(?=\s(?:[^\s.;]+\s){0,24}(?:danken|bedanken|gratulieren|betonen|klarstellen|unterstreichen)(?!\p{L}))|(?<!\p{L})(?:I|we) (?:would like|want|wish)(?= to (?:thank|congratulate|stress|emphasi[sz]e|say)(?!\p{L}))/giu

/** Whether the words of an article leave open whether what they tell of comes true: in English "will" is a future, in German a wish. */
export function leavesOpen(text: string, language: string): boolean {
  return isModal(withoutWill(text, language))
}

function isModal(text: string): boolean {
  return MODAL.test(text.replaceAll(MONTH, ' ')) || BELIEF.test(text)
}

function withoutWill(text: string, language: string): string {
  return language === 'en' ? text.replaceAll(/(?<!\p{L})(?:will|shall)(?!\p{L})/giu, ' ') : text
}

/** Whether a statement tells of something planned, demanded, offered, supposed or conditional, or of a view. */
export function isTentative(text: string): boolean {
  return isModal(text) || OPINION.test(text) || WOULD.test(text)
}
/** "Käme" is "würde kommen". */
const WOULD =
  /(?<!\p{L})(?:wären?|hätten?|kämen?|gäben?|bekämen?|ließen?|stünden?|lägen?|fänden?|bräuchten?|brächten?|nähmen?|träten?|verlören?)(?!\p{L})/iu

/** "Lässt sich lösen" is "kann gelöst werden": whether that is what a statement says of what the other text says may be. */
export function canBe(statement: string, other: string): boolean {
  return CAN_BE.test(statement) && CAN.test(other)
}
const CAN_BE =
  /(?<!\p{L})(?:l(?:ä|a)ss(?:t|e|en) sich|sich\s(?:[^,.;]*\s)?(?<!zu )l(?:ä|a)ss(?:t|e|en))(?!\p{L})/iu

const OPINION = /(?<!\p{L})(?:sicht|ansicht|meinung|auffassung|views?|opinion)(?!\p{L})/iu
const MONTH = /(?<=\S\s)May(?!\p{L})/gu

const DOUBT =
  /(?<!\p{L})(?:könn\p{L}*|dürfte\p{L}*|möglich\p{L}*|vielleicht|womöglich|angeblich\p{L}*|mutmaßlich\p{L}*|vermutlich|wahrscheinlich|ob|falls|unklar|(?:noch|bleibt|bleiben|ist|sei) offen(?! für)|whether|may|might|could|possib\p{L}*|perhaps|alleged\p{L}*|unclear)(?!\p{L})/iu

/** Whether a statement says that something will be of which the other text says that it may be. */
export function isCertainOfDoubt(statement: string, other: string, language: string): boolean {
  const isOpen = leavesOpen(statement, language) || WOULD.test(statement) || canBe(statement, other)
  return DOUBT.test(other.replaceAll(MONTH, ' ')) && !isOpen
}

const EXPECTED =
  /(?<!\p{L})(?:(?:wird|werden)\s(?:\p{L}+\s)?erwartet|erwartet (?:wird|werden)|voraussichtlich|(?:is|are) expected)(?!\p{L})/iu
const MAY_COME =
  /(?<!\p{L})(?:erwart\p{L}*|voraussicht\p{L}*|soll\p{L}*|könn\p{L}*|dürf\p{L}*|will|woll\p{L}*|wird|werden?|möglich\p{L}*|plan\p{L}*|expect\p{L}*|likely|may|might|could|would|should|due to)(?!\p{L})/iu

/** Whether a statement tells as done what the other text only says is expected. */
export function isCertainOfExpected(statement: string, other: string): boolean {
  return EXPECTED.test(other) && !MAY_COME.test(statement)
}

const TOTAL: [string, RegExp][] = [
  [
    'all',
    /(?<!\p{L})(?:alle[nrms]?|sämtliche\p{L}*|jede[rsnm]?(?! \p{Ll}+te[rnsm]?(?!\p{L}))|ganze[nrms]?|gesamte[nrms]?|all|every|each|entire|whole)(?!\p{L})/iu,
  ],
  ['most', /(?<!\p{L})(?:meisten|mehrheit\p{L}*|most(?! \p{Ll}+ (?:of|in))|majority)(?!\p{L})/iu],
  ['unanimous', /(?<!\p{L})(?:einstimmig\p{L}*|einhellig\p{L}*|unanimous(?:ly)?)(?!\p{L})/iu],
  ['only', /(?<!\p{L})(?:nur|ausschließlich|alleine?|einzige[nrms]?|only|solely|sole)(?!\p{L})/iu],
  [
    'never',
    /(?<!\p{L})(?:nie|niemals|immer(?! (?:mehr|noch|weiter|wieder|\p{Ll}+er(?!\p{L})))|stets|never|always)(?!\p{L})/iu,
  ],
  [
    'final',
    /(?<!\p{L})(?:endgültig|vollständig\p{L}*|komplett|völlig|definitiv|bedingungslos|zweifelsfrei|fest(?:stehen|steht)|steht fest|completely|fully|definitely|certain(?:ly)?|unconditional(?:ly)?)(?!\p{L})/iu,
  ],
  [
    'ever',
    /(?<!\p{L})(?:erste[nrsm]?|erstmals|first)(?!\p{L})[^.;]*(?<!\p{L})(?:überhaupt|jemals|in der Geschichte|ever|in history)(?!\p{L})|(?<!\p{L})(?:überhaupt(?= (?:kein|nicht))|at all(?!\p{L}))/iu,
  ],
  [
    'double',
    /(?<!\p{L})(?:verdoppel\p{L}*|doppelt so|zweimal so|zweifach\p{L}*|doubl\p{L}*|twice as|twofold)(?!\p{L})/iu,
  ],
  [
    'triple',
    /(?<!\p{L})(?:verdreifach\p{L}*|dreifach\p{L}*|dreimal so|tripl\p{L}*|threefold|three times as)(?!\p{L})/iu,
  ],
  ['half', /(?<!\p{L})(?:halbier\p{L}*|(?:um|auf) die hälfte|halv(?:e|es|ed|ing)|by half)(?!\p{L})/iu],
]
/** "Jeden Tag" is a rate, as "pro Tag" is. */
const RATE =
  /(?<!\p{L})(?:jede[nrsm]?|each|every) (?:Tag|Woche|Monat|Jahr|Stunde|Minute|day|week|month|year|hour|minute)(?!\p{L})/giu
/** Where there is little or nothing else, "nur" may be said. */
const RESTRICTS = /(?<!\p{L})(?:kaum|lediglich|bloß|rein(?= \p{Ll})|hardly|barely|merely|purely)(?!\p{L})/iu

/** Figures from which a factor follows: "um 100 Prozent", "von 4 auf 8". */
const MULTIPLIES =
  /\d\s?%|(?<!\p{L})(?:prozent|percent|per cent)(?!\p{L})|(?<!\p{L})(?:von|from)\s\S+\s(?:\p{L}+\s)?(?:auf|to)\s/iu

/** Whether a text says "alle", "nur", "nie", "endgültig" and the like where the other does not, or "nicht nur" where that says "nur". */
export function addsStrength(text: string, other: string): boolean {
  const [stated, given] = [text, other].map(strengthsOf) as [Set<string>, Set<string>]
  const turnsOnly = text.search(NOT_ONLY) >= 0 && other.search(NOT_ONLY) < 0 && given.has('only')
  if (RESTRICTS.test(other)) given.add('only')
  if (MULTIPLIES.test(other)) for (const factor of ['half', 'double', 'triple']) given.add(factor)
  return turnsOnly || [...stated].some((one) => !given.has(one) && !given.has(one.replace(NEARLY, '')))
}

/** The names of what makes a text strong; with "fast" and the like before it, it is less so. */
function strengthsOf(text: string): Set<string> {
  const rest = text.replaceAll(NOT_ONLY, ' ').replaceAll(RATE, ' ')
  return new Set(
    TOTAL.flatMap(([name, pattern]) => {
      const found = pattern.exec(rest)
      if (!found) return []
      return QUALIFIED.test(rest.slice(0, found.index)) ? [`nearly ${name}`] : [name]
    }),
  )
}
const NEARLY = /^nearly /
const QUALIFIED =
  /(?<!\p{L})(?:fast|beinahe|nahezu|praktisch|weitgehend|größtenteils|almost|nearly|virtually|largely|practically)\s$/iu

const CAUSE =
  /(?<!\p{L})(?:weil|wegen|aufgrund|auf grund|denn|da|daher|deshalb|deswegen|darum|infolge|dank|durch|damit|sodass|so dass|angesichts|nachdem|aus \p{Lu}\p{Ll}+|grund\p{L}*|begründ\p{L}*|ursache\p{L}*|führ(?:t|te|en|ten)|verursach\p{L}*|auslös\p{L}*|because|due to|owing to|therefore|thus|since|as a result|so that|after|thanks to|caus\p{L}*|led|leads?|reasons?|over|amid|following|by)(?!\p{L})/iu
const ONLY_CAUSE =
  /(?<!\p{L})(?:weil|wegen|aufgrund|deshalb|deswegen|infolge|because(?: of)?|due to (?=the|an?|its|his|her|their)|owing to|as a result)(?!\p{L})/iu

/** Whether one text gives a cause and the other has no word that may stand for one. */
export function inventsCause(text: string, other: string): boolean {
  return ONLY_CAUSE.test(text) && !CAUSE.test(other)
}

const MUST =
  /(?<!\p{L})(?:muss|müss\p{L}*|verpflichtet|must|ha(?:s|ve|d) to|required to|obliged to)(?!\p{L})/iu
const CAN = /(?<!\p{L})(?:kann|könn\p{L}*|darf|dürf\p{L}*|can|could|may|might|allowed to|able to)(?!\p{L})/iu

/** What must be in one text only may be in the other, or the other way round. */
export function otherDuty(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) =>
    text.replaceAll(MUST_NOT, ' may not ').replaceAll(MUST_SEE, ' '),
  ) as [string, string]
  return areOnOtherSides(one, other, MUST, CAN)
}
/** What must not be may not be. */
const MUST_NOT = /(?<!\p{L})must not|mustn['’]t|(?<=(?:nothing|nobody|no one|no \p{L}+)\s)must(?!\p{L})/giu
/** "Man müsse anerkennen, dass": a way of saying it. */
const MUST_SEE =
  /(?<!\p{L})(?:(?:man|wir) müss\p{L}*|müss\p{L}* (?:man|wir)|(?:man|we|one) mu(?:ss|st)|muss man|(?:we|one) ha(?:ve|s|d) to)(?=\s(?:\p{L}+\s){0,3}(?:anerkennen|einräumen|zugeben|feststellen|sagen|betonen|einsehen|acknowledge|admit|recogni[sz]e|say|note)(?!\p{L}))/giu

/** Whether one text has only the one kind of word, and the other only the other kind. */
function areOnOtherSides(a: string, b: string, one: RegExp, other: RegExp): boolean {
  const hasOnly = (text: string, kind: RegExp, not: RegExp) => kind.test(text) && !not.test(text)
  return (
    (hasOnly(a, one, other) && hasOnly(b, other, one)) || (hasOnly(a, other, one) && hasOnly(b, one, other))
  )
}

const PART_NEGATION =
  /(?<!\p{L})(?:nicht (?:genug|genügend|ausreichend|alle|immer|ganz|vollständig|sofort|sehr|mehr so)|kaum|not (?:enough|all|always|fully|every))(?!\p{L})/iu
const WHOLE_NEGATION =
  /(?<!\p{L})(?:kein\p{L}{0,2}|niemand\p{L}{0,2}|nie|niemals|nichts|überhaupt|gar nicht|no|none|nobody|never|nothing)(?!\p{L})(?! (?:genug|ausreichend|\p{Ll}+en (?:genug|ausreichend)))/iu

/** "Nicht genug" in the other text is "gar keine" in this one. */
export function deniesMore(text: string, other: string): boolean {
  return (
    WHOLE_NEGATION.test(text) &&
    !PART_NEGATION.test(text) &&
    PART_NEGATION.test(other) &&
    !WHOLE_NEGATION.test(other)
  )
}

const BEFORE =
  /(?<!\p{L})(?:bevor|ehe|vor (?:dem|der|den|einem|einer|seinem|seiner|ihrem|ihrer)|noch vor|schon vor|before|prior to|ahead of)(?!\p{L})/iu
const AFTER =
  /(?<!\p{L})(?:nachdem|nach (?:dem|der|den|einem|einer|seinem|seiner|ihrem|ihrer|Beendigung|Ende)|im Anschluss|danach|after|following)(?!\p{L})/iu

/** Whether one text puts something before what the other puts it after. */
export function otherOrder(a: string, b: string): boolean {
  return areOnOtherSides(a, b, BEFORE, AFTER)
}

const EXCEPT =
  /(?<!\p{L})(?:außer(?! (?:sich|kraft|betrieb|gefahr|dienst|haus|atem|frage|acht|landes|konkurrenz)(?!\p{L}))|ausgenommen|mit ausnahme|abgesehen von|es sei denn|except|apart from|with the exception|unless)(?!\p{L})/iu
/** Words by which another text may make an exception. */
const LIMIT =
  /(?<!\p{L})(?:nur|lediglich|allein\p{L}{0,2}|ausschließlich|einzig\p{L}*|sonst|ausnahme\p{L}*|ohne|aber|sondern|sofern|solange|wenn|bis auf|only|but|if|other than|excluding|without|exception\p{L}*)(?!\p{L})/iu

/** Whether one text makes an exception and the other has no word for any. */
export function inventsException(text: string, other: string): boolean {
  return EXCEPT.test(text) && !EXCEPT.test(other) && !LIMIT.test(other)
}

const MOSTLY =
  /(?<!\p{L})(?:größte[rnsm]? teil\p{L}{0,2}|großteil\p{L}{0,2}|überwiegend\p{L}*|größtenteils|hauptsächlich|mostly|mainly|most of|bulk of)(?!\p{L})/iu
const HARDLY =
  /(?<!\p{L})(?:kaum|bruchteil\p{L}{0,2}|kleine[rnsm]? teil\p{L}{0,2}|am rande|hardly|barely|scarcely|fraction)(?!\p{L})/iu

/** Whether one text says "mostly" and the other "hardly". */
export function otherShare(a: string, b: string): boolean {
  return areOnOtherSides(a, b, MOSTLY, HARDLY)
}
