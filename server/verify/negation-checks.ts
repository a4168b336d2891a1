import { escaped } from '../text/escaped.ts'
import { NOT_ONLY, negations } from '../text/negation.ts'
import { contentWords, sharedWith } from '../text/words.ts'
import { nearestClauses, sharedClauses, sharesWord } from './clauses.ts'

/** Verbs, nouns and prefixes that say no without "not": with it they say yes, as "ohne Aufschub" and "kommt nicht umhin" do. */
const DENIES =
  /(?<!\p{L})(?:ablehn\p{L}*|abgelehnt\p{L}*|lehn(?:t|te|en|ten)\s.*\sab|verweiger\p{L}*|weiger\p{L}*|zurück(?:ge|zu)?w(?:ei|ie)s\p{L}*|w(?:eis|ies)\p{L}*\s.*\szurück|bestr(?:eit|itt)\p{L}*|dementier\p{L}*|leugn\p{L}*|verhinder\p{L}*|verm(?:ei|ie)d\p{L}*|davon ab(?:ge|zu)?halten|h(?:a|ä|ie)lt\p{L}*\s(?:.*\s)?(?:davon|vo[nm])\s(?:.*\s)?ab|umhin|herumkomm\p{L}*|komm(?:t|en)\s.*\sherum|kam(?:en)?\s.*\sherum|a[nm] (?:de[nrm]\s)?(?:\p{Lu}\p{L}*\s(?:und\s)?)+vorbei|über die köpfe|aufschub|verzug|zögern|verzögerung|ausgeschlossen|ausschl(?:ie|o)(?:ß|ss)\p{L}*|schl(?:ie|o)(?:ß|ss)\p{L}*\s.*\saus|untersag\p{L}*|(?:ist|sei|war|macht\p{L}*)\s(?:damit\s)?schluss|schluss mit|weniger(?= \p{Ll})(?! als)|less(?= \p{Ll})(?! than)|verb(?:ie|o)t\p{L}*|scheiter\p{L}*|fehl(?:t|te|en|ten)|verzicht\p{L}*|unmöglich|unrealistisch|unklar|unbekannt|reject\p{L}*|refus\p{L}*|den(?:y|ies|ied)|rul(?:e|es|ed|ing) out|prevent\p{L}*|avoid\p{L}*|deter(?:s|red|ring)?|dissuad\p{L}*|delays?|hesitation|over the heads|fail\p{L}*|lack\p{L}*|ban(?:s|ned)?|declin\p{L}*|unlikely|abr[aä]t\p{L}*|r(?:ät|iet|aten)\s(?:.*\s)?ab|abgeraten|advis\p{L}* against|warn\p{L}* against|impossible|unrealistic|unclear|unknown)(?!\p{L})/giu

/** Those of them that mean nothing but a no: "mit Aufschub", "kommt um … herum", "an den Nachbarn vorbei". */
const IDIOM =
  /(?<!\p{L})(?:umhin|herumkomm\p{L}*|(?:komm(?:t|en)|kam(?:en)?)\s.*\sherum|über die köpfe|aufschub|verzug|over the heads)(?!\p{L})|(?:entsch|beschl)\p{L}*\s.*\svorbei|\svorbei\s(?:entsch|beschl)/iu

/** "Verhindern, dass" says no to what follows. */
const DENIES_THAT =
  /(?<!\p{L})(?:verhinder\p{L}*|verm(?:ei|ie)d\p{L}*|bestr(?:eit|itt)\p{L}*|dementier\p{L}*|leugn\p{L}*|ausgeschlossen|ausschließ\p{L}*|unmöglich|prevent\p{L}*|avoid\p{L}*|den(?:y|ies|ied)|rul(?:e|es|ed|ing) out|impossible)(?=[^,;.]{0,30},?\s(?:dass|that)\s)/giu
/** After a "no" these say it once more: "keine Züge, auch nicht am Sonntag". */
const REPEATED =
  /[,–]\s(?:und\s)?(?:auch (?:nicht|kein\p{L}*)|nicht einmal|selbst nicht|aus keine[mr] \p{Lu}\p{L}+|unter keinen Umständen|auf keinen Fall|in keine[mr] \p{Lu}\p{L}+|not even|nor|under no circumstances)(?!\p{L})/giu

/** Both say no or both do not, in the clauses that they share; one may do so by a word that denies. */
export function sameNegation(statement: string, quoted: string, language: string): boolean {
  if (isNamedBeside(statement, quoted, language)) return timesNo(statement) === 0
  if (turnsContrast(statement, quoted, language) || ignoresDenial(statement, quoted, language)) return false
  const shared = sharedClauses(statement, quoted, language)
  const isDeniedAlike = isEven(denials(statement) - denials(shared))
  if (IDIOM.test(statement)) return isDeniedAlike
  return (
    isEven(timesNo(statement) - timesNo(shared)) ||
    isDeniedAlike ||
    (isBeforeFirst(statement, quoted) && isEven(timesNo(statement) - 1 - timesNo(shared)))
  )
}

/** Words that deny all that they have as an object or a clause, in whatever tense. */
const STRONG =
  /(?<!\p{L})(?:ablehn(?:en|t|te|ten)|abgelehnt|lehn(?:t|te|en|ten)\s[^.;]*\sab|verweiger(?:n|t|te|ten)|bestr(?:eit|itt)(?:en|et|e)?|dementier(?:en|t|te|ten)|verhinder(?:n|t|te|ten)|verm(?:ei|ie)den|ausgeschlossen|untersagt\p{L}*|verboten|unmöglich|zurückgewiesen|reject(?:s|ed)?|refus(?:es|ed)|den(?:ies|ied)|rul(?:es|ed) out|prevent(?:s|ed)?|impossible)(?!\p{L})/iu
const AGAINST =
  /(?<!\p{L})(?:un\p{L}{4,}|absage\p{L}*|nein|gegen|dagegen|widerstand|widersp\p{L}*|sträub\p{L}*|scheu\p{L}*|stopp\p{L}*|ende|schluss|statt|anstatt|no|against|oppos\p{L}*|instead|rather)(?!\p{L})/iu

/** "Um Lärm zu verhindern" denies nothing of what is done for it. */
const PURPOSE = /,\s(?:um|in order)\s[^,;.]*\s(?:zu|to)\s\p{Ll}+/gu

/** Nothing in a statement denies what all clauses of the quote that are nearest to it do. */
function ignoresDenial(statement: string, quoted: string, language: string): boolean {
  const nearest = nearestClauses(statement, quoted.replaceAll(PURPOSE, ' '), language)
  return (
    denials(statement) === 0 && !AGAINST.test(statement) && timesNo(nearest) === 0 && STRONG.test(nearest)
  )
}

/** One says no and the other does not, as far as that shows in two languages. */
export function otherNegation(statement: string, quoted: string): boolean {
  const others = quoted.replaceAll(CONTRAST, (ruledOut) => (sharesWord(statement, ruledOut) ? ruledOut : ' '))
  const stated = isBeforeFirst(statement, quoted) ? 1 : 0
  return [quoted, others].every((words) =>
    [timesNot, denials].every((count) => !isEven(count(statement) - stated - count(words))),
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

/** Whether both say no, or both do not, by the words for no alone. */
export function sameParity(statement: string, quoted: string): boolean {
  return isEven(timesNot(statement) - timesNot(quoted))
}

/** How often a text says no, be it by a word that denies. */
export function denials(text: string): number {
  return timesNot(text) + [...text.matchAll(DENIES)].length
}

/** How often it says no to what it tells: with "nicht", or with "verhindern, dass". */
function timesNo(text: string): number {
  return timesNot(text) + [...text.matchAll(DENIES_THAT)].length
}

/** How often a text says no with "nicht" and the like, what it only says once more left out. */
export function timesNot(text: string): number {
  return text
    .replaceAll(NOT_ONLY, ' ')
    .split(/[.;!?]\s/)
    .reduce((sum, sentence) => sum + negations(sentence.replaceAll(REPEATED, unlessFirst)), 0)
}

function unlessFirst(again: string, at: number, sentence: string): string {
  return negations(sentence.slice(0, at)) > 0 ? ' ' : again
}

function isEven(count: number): boolean {
  return count % 2 === 0
}

/** "Der Rat, nicht der Verein" and "der Verein, nicht der Rat": what the one rules out the other has beside what it rules out. */
function turnsContrast(statement: string, quoted: string, language: string): boolean {
  const [mine, theirs] = [ruledOut(statement), ruledOut(quoted)]
  if (mine === undefined || theirs === undefined) return false
  const within = (one: string, other: string) =>
    sharedWith(other, contentWords(one, language), language).length > 0
  const rest = quoted.replace(theirs, ' ')
  return !within(mine, theirs) && within(mine, rest) && within(theirs, statement.replace(mine, ' '))
}

function ruledOut(text: string): string | undefined {
  return /(?:,|–|(?:^|\s)(?:und|and))\s((?:nicht|kein\p{L}{0,2}|not)\s[^,;.–“”"]*)(?=[,;.–“”"]|$)/iu.exec(
    text,
  )?.[1]
}

/** ", kein Verein": what stands beside something only to be ruled out. */
const CONTRAST = /(?:,|\s–)\s(?:nicht|kein\p{L}{0,2}|not)\s[^,;.–“”"]*(?=[,;.–“”"]|$)/giu

const FIRST = /(?<!\p{L})(?:erste[nrsm]?|erstmals|first)(?!\p{L})/iu
const BEFORE_THAT =
  /(?<!\p{L})(?:bis dahin|zuvor|vorher|davor|frühere[nrsm]?|until then|before that|previously|earlier|before(?=\s*(?:[.,]|$|since)))(?!\p{L})/iu

/** "Zuvor gab es kein Treffen" is said of the first one. */
function isBeforeFirst(statement: string, quoted: string): boolean {
  const isBefore = BEFORE_THAT.test(statement) && !BEFORE_THAT.test(quoted)
  return isBefore && FIRST.test(quoted) && !FIRST.test(statement)
}

const DETERMINER = '(?:die|der|das|de[mns]|eine?[rnms]?|the|an?)'
/** "X ist die neue Regel des Vereins": one noun, and at most whose it is. */
const NAMES = new RegExp(
  `^(.*?)\\s(?:ist|sind|war|waren|is|are|was|were)\\s(?:nicht\\s|not\\s)?((?:${DETERMINER}\\s)?(?:\\p{Ll}+e[rnsm]?\\s)?[\\p{L}-]+)(?:\\s(?:des|der|of(?: the)?)\\s[\\p{L}-]+)?\\.?$`,
  'u',
)

/** "Absatz 2 ist die Ausnahme": no matter what the quote says no to, where it names both as one: "Absatz 2 – die Ausnahme –". */
function isNamedBeside(statement: string, quoted: string, language: string): boolean {
  const [, subject, predicate] = NAMES.exec(statement) ?? []
  if (subject === undefined || predicate === undefined) return false
  const given = contentWords(quoted, language)
  const [first, second] = [subject, predicate].map((part) => {
    const twins = sharedWith(part, given, language)
    return twins.map(({ start, end }) => escaped(quoted.slice(start, end))).join('|')
  })
  return (
    !!first &&
    !!second &&
    new RegExp(
      `(?<!\\p{L})(?:${first})(?!\\p{L})[^,;.–(]{0,40}(?:\\s–|,|\\s\\()\\s?${DETERMINER}\\s(?:\\p{Ll}+e[rnsm]?\\s)?(?:${second})(?!\\p{L})`,
      'u',
    ).test(quoted)
  )
}
