import { fold } from '../text/fold.ts'
import { questionTerms } from '../text/terms.ts'
import { QUESTION_WORD } from './question-words.ts'

/** What a chat says that nothing can be looked up for, one after another: "Guten Morgen!", "vielen Dank". */
const GREETINGS = new Set(
  fold(
    'hallo hi hey moin servus guten gute tag morgen abend nacht danke dank schön dir euch ihnen vielen bitte tschüss ciao ' +
      'ok okay test super prima wie geht es gehts hello thanks thank good morning evening night bye goodbye please ' +
      'great cool how you are',
  ).split(' '),
)

const POLITE =
  '(?:(?:bitte|please|und|and|also|nun|now|just|jetzt|dann|ok|okay|hallo|hello|hey|hi)[,!]?\\s+|(?:kannst|könntest|würdest|willst) du\\s+|können sie\\s+|könnten sie\\s+|(?:can|could|would|will) you\\s+)*'
const begins = (verbs: string) => new RegExp(`^${POLITE}(?:${verbs})(?!\\p{L})`, 'iu')

/** To make something up or to play a part: never a matter of looking up. */
const INVENTS = begins(
  'dichte|reime?|erfinde?|denk dir|komponiere?|zeichne|male?|singe?|programmiere?|übersetze?|tu so|spiele?|rolle|' +
    'compose|invent|make up|draw|paint|sing|program|translate|pretend|act as|role-?play',
)
/** To write or tell: of something made up, unless it is what the articles say. */
const WRITES = begins(
  'schreibe?n?(?: sie)?|verfasse?|erzähle?n?(?: sie)?|formuliere?|generiere?|erstelle?|gib|mach(?:e|st)?|write|tell|generate|create|give|make|code',
)
const WRITES_AT_END =
  /^(?:bitte\s+)?(?:(?:kannst|könntest|würdest|willst) du|(?:können|könnten|würden) sie)\s.*\s(?:schreiben|erzählen|verfassen|erstellen|machen)\P{L}*$/iu
const MADE_UP =
  /(?<!\p{L})(?:gedichte?s?|witze?s?|lied(?:er)?|märchen|geschichten?|romane?|aufs(?:a|ä)tze?|essays?|briefe?|(?:e-?)?mails?|reden?|codes?|programme?|skripte?|rezepte?|haikus?|limericks?|raps?|reime?|poems?|jokes?|songs?|stor(?:y|ies)|fairy ?tales?|letters?|emails?|speech(?:es)?|scripts?|recipes?|functions?|tweets?)(?!\p{L})/iu
/** To speak of the machine itself, not of what the articles say. */
const OVERRIDES = begins(
  'ignoriere?|vergiss|missachte|verrate|wechsle|ignore|forget|disregard|override|reveal|print|output|repeat|switch',
)
const MACHINE =
  /(?<!\p{L})(?:system[- ]?prompts?|(?:deine?[rnms]?|alle|your|all|previous|prior|hidden)\s+(?:\p{L}+\s+){0,2}(?:anweisungen|regeln|vorgaben|instruktionen|instructions|rules|prompt)|developer mode|entwicklermodus)(?!\p{L})/iu
/** "Erzähl mir, was …", "Tell me about …": an order that asks. */
const ASKS = new RegExp(
  `\\?|(?<!\\p{L})(?:${QUESTION_WORD}|ob|über den artikel|zusammenfassung|whether|summary)(?!\\p{L})`,
  'iu',
)

/** Asked of the machine, of which no article tells. */
const OF_ITSELF =
  /^(?:was (?:kannst|machst|bist) du|wer (?:bist du|sind sie)|wie hei(?:ß|ss)t du|(?:what|who) (?:are|can) you(?: do)?|what do you do|help|hilfe)\P{L}*$/iu

/** The sentences of a message that ask for something; orders to write, to invent or to obey are left out. */
export function askedIn(message: string): string {
  return message
    .trim()
    .split(/(?<=[?!.])\s+(?=\p{Lu})/u)
    .filter((sentence) => !isOrder(sentence))
    .join(' ')
}

/** Whether there is anything to look up: a greeting, a smiley, a lone "Warum?", keys hit at random are not. */
export function asksSomething(message: string): boolean {
  const asked = askedIn(message)
  const words = asked.match(/\p{L}+/gu) ?? []
  return (
    questionTerms(asked, ['de', 'en']).length > 0 &&
    !OF_ITSELF.test(asked) &&
    !words.every((word) => GREETINGS.has(fold(word))) &&
    !words.every(isUnpronounceable)
  )
}

function isOrder(sentence: string): boolean {
  if (MACHINE.test(sentence)) return true
  if (OVERRIDES.test(sentence)) return !ASKS.test(sentence)
  if (INVENTS.test(sentence))
    return !/(?<!\p{L})(?:wer|was|wann|warum|who|what|when|why)(?!\p{L})/iu.test(sentence)
  const writes = WRITES.test(sentence) || WRITES_AT_END.test(sentence)
  if (!writes || !MADE_UP.test(sentence)) return false
  return !ASKS.test(sentence.replace(/\?+\s*$/, ''))
}

/** No German or English word: without a vowel, "q" before another letter than "u", or a start that no word has. */
function isUnpronounceable(word: string): boolean {
  if (word.length < 4 || word === word.toUpperCase()) return false
  const folded = fold(word)
  return (
    !/[aeiouy]/.test(folded) ||
    /q(?!u)/.test(folded) ||
    (/^[^aeiouy]{3}/.test(folded) &&
      !/^(?:sch|str|spr|spl|scr|shr|thr|chr|chl|phr|pfl|pfr|squ|zw)/.test(folded))
  )
}
