import { NOT_ONLY } from '../text/negation.ts'

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
