/** How strongly a text puts something: what is planned, demanded or supposed, what holds for all, how often, by how much. */
import { fold } from './fold.ts'

/** Words that tell of what has not happened, or not for sure. */
const MODAL =
  /(?<!\p{L})(?:soll(?:e|en|te|ten)?|muss|müsse[n]?|müssten?|könn(?:e|en|t|te|ten)|kann|dürf(?:e|en|te|ten)|darf|woll(?:e|en|te|ten)|will|möchten?|würden?|wolle|plan(?:t|te|en|ten)|geplant\p{L}*|beabsichtig\p{L}*|erwäg\p{L}*|erwart\p{L}*|forder\p{L}*|gefordert|verlang\p{L}*|wünsch\p{L}*|hoff\p{L}*|vorschl\p{L}+|schl(?:ug|ägt|agen)\s.*\svor|biete[tn]?|bot|lud|lädt|eingeladen|einlad\p{L}*|droh\p{L}*|versuch\p{L}*|angekündigt|ankündig\p{L}*|kündig\p{L}*|angeblich\p{L}*|mutmaßlich\p{L}*|möglich\p{L}*|vermutlich|wahrscheinlich|womöglich|vielleicht|offenbar|(?<!(?:auch|selbst|nur) )wenn|falls|sollte|riskier\p{L}*|must|should|shall|may|might|could|can|would|wants?|wanted|plans?|planned|planning|intend\p{L}*|expect\p{L}*|demand\p{L}*|call(?:s|ed)? (?:for|on)|hop(?:es?|ed|ing)|propos\p{L}*|offer\p{L}*|invit\p{L}*|threat\p{L}*|tr(?:y|ies|ied|ying)|announc\p{L}*|alleged\p{L}*|reportedly|possib\p{L}*|probab\p{L}*|likely|if|to be|going to)(?!\p{L})/iu

const FUTURE = /(?<!\p{L})(?:wird|werden?|will|shall)(?!\p{L})/iu

/** Whether a text tells of what is to come. */
export function isFuture(text: string): boolean {
  return FUTURE.test(text)
}

/** Whether a text tells of something planned, demanded, offered, supposed or conditional. */
export function isTentative(text: string): boolean {
  return MODAL.test(text)
}

const TOTAL: [string, RegExp][] = [
  [
    'all',
    /(?<!\p{L})(?:alle[nrms]?|sämtliche\p{L}*|jede[rsnm]?|ganze[nrms]?|gesamte[nrms]?|all|every|each|entire|whole)(?!\p{L})/iu,
  ],
  ['only', /(?<!\p{L})(?:nur|ausschließlich|allein|einzige[nrms]?|only|solely|sole)(?!\p{L})/iu],
  [
    'never',
    /(?<!\p{L})(?:nie|niemals|immer(?! (?:mehr|noch|weiter|wieder|\p{Ll}+er(?!\p{L})))|stets|never|always)(?!\p{L})/iu,
  ],
  [
    'final',
    /(?<!\p{L})(?:endgültig|vollständig\p{L}*|komplett|völlig|definitiv|bedingungslos|zweifelsfrei|fest(?:stehen|steht)|steht fest|completely|fully|definitely|certain(?:ly)?|unconditional(?:ly)?)(?!\p{L})/iu,
  ],
]

/** What makes a statement stronger than one without: "alle", "nur", "nie", "endgültig". */
export function strengthsOf(text: string): Set<string> {
  return new Set(TOTAL.filter(([, pattern]) => pattern.test(text)).map(([name]) => name))
}

const PERIODS: [string, string][] = [
  ['hour', 'stunde|stündlich\\p{L}*|hour|hourly'],
  ['day', 'tage?|täglich\\p{L}*|day|daily'],
  ['week', 'woche|wöchentlich\\p{L}*|week|weekly'],
  ['month', 'monate?|monatlich\\p{L}*|month|monthly'],
  ['year', 'jahre?|jährlich\\p{L}*|year|yearly|annual(?:ly)?'],
]
const RATES = PERIODS.map(
  ([name, words]) =>
    [
      name,
      new RegExp(
        `(?<!\\p{L})(?:(?:pro|je|jede[nrms]?|per|each|every)\\s+)(?:${words})(?!\\p{L})|(?<!\\p{L})(?:${
          words
            .split('|')
            .filter((word) => /lich|ly$|\)\?$/.test(word))
            .join('|') || '(?!)'
        })(?!\\p{L})`,
        'iu',
      ),
    ] as const,
)

/** "pro Tag", "täglich", "a week": per how long something is counted. */
export function ratesOf(text: string): Set<string> {
  return new Set(RATES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name))
}

/** "um fünf Prozent" is a change, "auf fünf Prozent" what it comes to. */
export function isChangeBy(text: string, at: number): 'by' | 'to' | undefined {
  const before = fold(text.slice(Math.max(0, at - 12), at))
  if (/(?:^|\P{L})(?:um|by)\s+$/u.test(before)) return 'by'
  return /(?:^|\P{L})(?:auf|to)\s+$/u.test(before) ? 'to' : undefined
}

const BEFORE =
  /(?<!\p{L})(?:bevor|ehe|vor (?:dem|der|den|einem|einer|seinem|seiner|ihrem|ihrer)|noch vor|schon vor|before|prior to|ahead of)(?!\p{L})/iu
const AFTER =
  /(?<!\p{L})(?:nachdem|nach (?:dem|der|den|einem|einer|seinem|seiner|ihrem|ihrer|Beendigung|Ende)|im Anschluss|danach|after|following)(?!\p{L})/iu

/** Whether one text puts something before what the other puts it after. */
export function otherOrder(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => [BEFORE.test(text), AFTER.test(text)] as const) as [
    readonly [boolean, boolean],
    readonly [boolean, boolean],
  ]
  return (one[0] && !one[1] && other[1] && !other[0]) || (one[1] && !one[0] && other[0] && !other[1])
}
