import { escaped } from '../text/escaped.ts'
import { personAfter } from '../text/speakers.ts'
import { SPEECH_VERB } from '../text/speech-verbs.ts'
import { canName } from '../text/speech-words.ts'
import { questionTerms } from '../text/terms.ts'
import { comparedIn, isComparison } from './comparison.ts'
import { ARTICLE, MEDIA } from './media-words.ts'
import { asksSomething } from './orders.ts'
import { commentTopic } from './question.ts'
import { QUESTION_WORD } from './question-words.ts'

/** What a question wants, and so what its answer looks like. `about` is what to look for. */
export type QuestionForm =
  /** A greeting, an order to write something. */
  | { kind: 'not-a-question' }
  /** What readers wrote: the only form that comments may answer. */
  | { kind: 'readers'; about: string }
  /** What several outlets say, each for itself; `outlets` those named, none for all. */
  | { kind: 'comparison'; about: string; outlets: string[] }
  /** What an article is about: the one that fits `about`, or each of them when the question tells none apart. */
  | { kind: 'summary'; about: string | undefined }
  /** What somebody said. */
  | { kind: 'said-by'; about: string; speaker: string }
  /** Who said something. */
  | { kind: 'who-said'; about: string }
  /** Several things of a kind. */
  | { kind: 'list'; about: string }
  | { kind: 'yes-no'; about: string }
  | { kind: 'open'; about: string }

const SUMMARY = new RegExp(
  [
    `(?:worum|um was)\\s+(?:geht|ging)\\s+es\\s+(?:in|im|bei)\\s+(?:\\p{L}+\\s+){0,3}?${ARTICLE}`,
    `(?:wovon|worüber)\\s+(?:handel\\p{L}*|berichtet)\\s+(?:\\p{L}+\\s+){0,2}?${ARTICLE}`,
    `fass\\p{L}*\\s+(?:mir\\s+|bitte\\s+|sie\\s+)*(?:\\p{L}+\\s+){0,2}?${ARTICLE}.*zusammen`,
    `zusammenfassung\\s+(?:\\p{L}+\\s+){0,2}?${ARTICLE}`,
    `(?:hauptaussage|kernaussage|inhalt)n?\\s+(?:\\p{L}+\\s+){0,2}?${ARTICLE}`,
    `what(?:'s|’s|\\s+is|\\s+was)\\s+(?:\\p{L}+\\s+){0,2}?${ARTICLE}.*\\sabout`,
    `summari[sz]e\\s+(?:\\p{L}+\\s+){0,2}?${ARTICLE}|summary\\s+of\\s+(?:\\p{L}+\\s+){0,2}?${ARTICLE}|main\\s+points?\\s+of\\s+(?:\\p{L}+\\s+){0,2}?${ARTICLE}`,
  ].join('|'),
  'iu',
)
const SUMMARISING = new RegExp(
  `(?<!\\p{L})(?:worum|wovon|worüber|geht|ging|es|handelt|berichtet|fass\\p{L}*|zusammen\\p{L}*|mir|bitte|hauptaussage|kernaussage|inhalt|what|about|summari[sz]e|summary|main|points?|please|${ARTICLE}|${MEDIA})(?!\\p{L})`,
  'giu',
)
const SAYING =
  '(?:gesagt|geäußert|erklärt|betont|geschrieben|gemeint|mitgeteilt|behauptet|gefordert|versprochen|beschrieben|bezeichnet|angekündigt|versichert|reagiert|bewertet|beurteilt|kommentiert|kritisiert)'
/** "Wie reagierte X …?", "Was hält X davon?": what is no saying, but only told by what somebody says or does. */
const STANDING =
  '(?:wie\\s+(?:reagier(?:t|te|en|ten)|bewerte(?:t|te|n|ten)|beurteil(?:t|te|en|ten)|äußer(?:t|te|n|ten)\\s+sich|(?:steht|stehen|stand|standen))|was\\s+(?:hält|halten|hielt|hielten))'
/** Where the speaker begins in "Was sagte X …?", "Mit welchen Worten hat X … beschrieben?", "What did X say …?" */
const SPEAKER_AFTER = [
  new RegExp(
    `^(?:\\p{L}+\\s+){0,3}?(?:was|wie|worüber|womit|wovon|wovor|wozu)\\s+(?:${SPEECH_VERB})\\s+`,
    'iu',
  ),
  new RegExp(`^(?:\\p{L}+\\s+)?${STANDING}\\s+`, 'iu'),
  new RegExp(
    `^(?:was|wie|worüber|wovor|mit welche[mnr] \\p{L}+)\\s+(?:hat|habe|hatte)\\s+(?=.*\\s${SAYING}\\P{L}*$)`,
    'iu',
  ),
  /^(?:what|how)\s+(?:did|does|has)\s+(?=.*\s(?:say|said|write|written|state|claim|describe|announce|think|tell|react|reacted|respond|responded|comment|commented)(?!\p{L}))/iu,
  /(?<!\p{L})(?:nach (?:ansicht|meinung|angaben|einschätzung|darstellung|worten) (?:von|des|der)|according to|laut)\s+/iu,
]
const ZUFOLGE = /((?:\p{Lu}[\p{L}'’-]+\s+){1,3})zufolge/u
const WHO_SAID = new RegExp(
  `^(?:wer|who)\\s+(?:${SPEECH_VERB})(?!\\p{L})|^(?:wer|who)\\s+(?:hat|has)\\s+.*${SAYING}\\P{L}*$|(?:von wem|wessen|whose).*(?<!\\p{L})(?:satz|zitat|worte?|aussage|quote|words|sentence|statement)(?!\\p{L})`,
  'iu',
)
/** "Welche Länder stimmten …", "Aus welchen Städten …": plural by the verb, or by the dative. */
const LIST = new RegExp(
  [
    `^[Ww]elche\\s+(?:\\p{L}+\\s+){0,2}?\\p{Lu}\\p{L}+\\s+(?:sind|waren|haben|werden|\\p{Ll}{2,}en)(?!\\p{L})`,
    `^(?:[Ii]n|[Aa]us|[Vv]on|[Mm]it|[Bb]ei|[Zz]u)\\s+welchen\\s`,
    `^[Ww]en\\s+nenn|^[Ww](?:er|as)\\s+(?:alles|sind|waren|gehört)(?!\\p{L})`,
    `^(?:[Bb]itte\\s+)?(?:[Nn]enne?|[Zz]ähle?|[Ll]iste?|[Nn]ame|[Ll]ist)(?!\\p{L})`,
    `^[Ww]hich\\s+(?:\\p{Ll}+\\s+){0,2}?\\p{Ll}+s(?!\\p{L})|^[Ww]h(?:at|o)\\s+(?:are|were)(?!\\p{L})`,
  ].join('|'),
  'u',
)
const YES_NO =
  /^(?:(?:und|aber|and|but)\s+)?(?:hat|haben|hatten?|ist|sind|war|waren|wird|werden|wurden?|kann|können|konnten?|soll|sollen|will|wollen|muss|müssen|darf|dürfen|gibt|gab|kam|stimmt|did|does|do|is|are|was|were|has|have|had|will|can|could|should|would|\p{L}+(?:t|te|ten|en))\s+(?!\p{L}+\s*$).*\?\s*$/iu
const ASKS = new RegExp(`^(?:\\p{L}+\\s+)?${QUESTION_WORD}(?!\\p{L})`, 'iu')

/**
 * The form of a question, by its own words alone.
 *
 * @param outlets names of the outlets that the articles are from
 * @param isSideBySide what its vector says: that it wants several outlets, whatever its words
 */
export function formOf(
  question: string,
  outlets: readonly string[] = [],
  isSideBySide = false,
): QuestionForm {
  if (!asksSomething(question)) return { kind: 'not-a-question' }
  const readers = commentTopic(question)
  if (readers !== undefined) return { kind: 'readers', about: readers }
  if (SUMMARY.test(question)) return { kind: 'summary', about: summarisedIn(question) }
  const named = outlets.filter((outlet) => namesOutlet(question, outlet))
  if (isComparison(question, named))
    return { kind: 'comparison', about: comparedIn(question, named), outlets: named }
  // "Steht das nur bei X?": the one that is named is not the only one that is meant
  if (isSideBySide) return { kind: 'comparison', about: comparedIn(question, named), outlets: [] }
  const about = question
  if (WHO_SAID.test(question)) return { kind: 'who-said', about }
  const speaker = speakerIn(question)
  if (speaker !== undefined && !named.some((outlet) => outlet.includes(speaker)))
    return { kind: 'said-by', about, speaker }
  if (LIST.test(question)) return { kind: 'list', about }
  return { kind: YES_NO.test(question) && !ASKS.test(question) ? 'yes-no' : 'open', about }
}

/** A form without the outlets that may not answer: nobody needs to hear that they are silent. */
export function answeringOutlets(form: QuestionForm, allowed: readonly string[]): QuestionForm {
  return form.kind === 'comparison'
    ? { ...form, outlets: form.outlets.filter((outlet) => allowed.includes(outlet)) }
    : form
}

/** What tells the article apart that is to be summarised: "den Artikel über die Brücke". */
function summarisedIn(question: string): string | undefined {
  const about = question.replace(SUMMARISING, ' ').replace(/\s+/g, ' ').trim()
  return questionTerms(about, ['de', 'en']).length > 0 ? about : undefined
}

function speakerIn(question: string): string | undefined {
  const named = ZUFOLGE.exec(question)?.[1]?.trim().split(/\s+/).filter(canName).join(' ')
  if (named) return named
  for (const pattern of SPEAKER_AFTER) {
    const found = pattern.exec(question)
    const speaker = found && personAfter(question, found.index + found[0].length)?.name
    const isNumbered = speaker && new RegExp(`${escaped(speaker)}\\s+\\d`, 'u').test(question)
    if (speaker && canName(speaker) && !isNumbered) return speaker
  }
  return undefined
}

export function namesOutlet(question: string, outlet: string): boolean {
  return new RegExp(`(?<!\\p{L})${escaped(outlet)}(?!\\p{L})`, 'u').test(question)
}
