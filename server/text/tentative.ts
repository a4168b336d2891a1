/** What a text leaves open: what is planned, demanded, supposed or doubted, and what is to come. */

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
  return isModal(text) || OPINION.test(text) || isHypothetical(text)
}
const OPINION = /(?<!\p{L})(?:sicht|ansicht|meinung|auffassung|views?|opinion)(?!\p{L})/iu

/** Written with a capital within a sentence, "May" is no "may". */
const MONTH = /(?<=\S\s)May(?!\p{L})/gu

/** Whether a text tells of what would be: "käme" is "würde kommen". */
export function isHypothetical(text: string): boolean {
  return WOULD.test(text)
}
const WOULD =
  /(?<!\p{L})(?:wären?|hätten?|kämen?|gäben?|bekämen?|ließen?|stünden?|lägen?|fänden?|bräuchten?|brächten?|nähmen?|träten?|verlören?)(?!\p{L})/iu

/** Whether a text says of something that it may be, or that nobody knows. */
export function isDoubtful(text: string): boolean {
  return DOUBT.test(text.replaceAll(MONTH, ' '))
}
const DOUBT =
  /(?<!\p{L})(?:könn\p{L}*|dürfte\p{L}*|möglich\p{L}*|vielleicht|womöglich|angeblich\p{L}*|mutmaßlich\p{L}*|vermutlich|wahrscheinlich|ob|falls|unklar|(?:noch|bleibt|bleiben|ist|sei) offen(?! für)|whether|may|might|could|possib\p{L}*|perhaps|alleged\p{L}*|unclear)(?!\p{L})/iu
