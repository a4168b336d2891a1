import { escaped } from '../text/escaped.ts'
import { questionTerms } from '../text/terms.ts'
import { MEDIA, MEDIUM } from './media-words.ts'

const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu')

/** To be the same or not, of what several say. */
const COMPARES =
  'vergleich\\p{L}*|verglichen|unterschied\\p{L}*|unterscheid\\p{L}*|abweich\\p{L}*|weich(?:en|t)|widerspr\\p{L}*|einig|uneinig|überein\\p{L}*|übereinstimm\\p{L}*|gegenüber(?:stellen)?|(?:der|die|das)selben?|gleichen?|compar(?:e[sd]?|ing|ison)|(?:dis)?agree[sd]?|contradict\\p{L}*|conflict\\p{L}*|differ(?:s|ed|ent|ently|ences?)?|consistent|same'
/** What an article does with its matter. */
const REPORTS =
  'schreib\\p{L}*|schr(?:ieb|ift)\\p{L}*|sag(?:en|t|ten)|bericht(?:en?|et|ete|eten)|meld\\p{L}+|steh(?:t|en)|stand(?:en)?|stell(?:t|en|ten)|nenn(?:en|t|ten)|genannt|nannten?|erwähn\\p{L}*|urteil\\p{L}*|beurteil\\p{L}*|bewert\\p{L}*|beschr(?:ei|ie)b\\p{L}*|schilder\\p{L}*|darstell\\p{L}*|dargestellt|erklär\\p{L}*|begründ\\p{L}*|formulier\\p{L}*|ordn(?:en|et)|zitier\\p{L}*|thematisier\\p{L}*|behandel\\p{L}*|beleg\\p{L}*|liefer\\p{L}*|enth(?:a|ä)lt\\p{L}*|find(?:en|et)|sprechen|spricht|sieht|sehen|geh(?:t|en)|greif(?:t|en)|gib(?:t)|geben|führ(?:t|en)|zähl(?:t|en)|aufgezählt|komm(?:t|en)|betont?(?:en)?|zufolge|laut|rede|angaben?|sa(?:y|ys|id)|writ(?:es?|ten)|wrote|reports?|reported|describe[sd]?|mention(?:s|ed)?|according to|cover(?:s|ed)?|presents?|presented|puts?|gives?|gave|quotes?|quoted|cites?|cited|names?|named|explains?|explained|discuss(?:es)?|contains?|include[sd]?|states?|frames?|portrays?|portrayed|appears?|speaks?|refers?'
const DISTRIBUTIVE =
  '(?:einzelnen|verschiedenen|unterschiedlichen|beiden|jeweiligen|different|various|individual|several|respective)'
const ALL =
  '(?:die|den|der|alle[nrm]?|einzelne[nr]?|verschiedene[nr]?|unterschiedliche[nr]?|mehrere[nr]?|the|all|different|various|several|beide[nr]?|both)'
/** Of what is said about somebody, and not by them. */
const NOT_ABOUT = '(?<!(?:über|zu|gegen|von|an|für|about|of|on|for|by|mit)\\s)(?<!\\p{L})'

/** "Welche Medien …", "Which articles …", of which the verb must tell what they say: others are banned, or bought. */
const WHICH_MEDIA = word(
  '(?:welche|which|what)\\s+(?:\\p{L}+\\s+)?(?:medien|outlets|artikel|berichte|zeitungen|redaktionen|portale|meldungen|media|articles|reports|papers|newspapers)',
)
/** "Welche der Quellen …", "Wer von den Medien …", "Which of the papers …": out of several. */
const WHICH_OF = word(
  `(?:welche[nrms]?|wer|which|who)\\s+(?:der|von\\s+den|unter\\s+den|of\\s+the(?:se)?)\\s+(?:\\p{L}+\\s+)?${MEDIA}`,
)
/** "In welchem Text …", "According to which source …", "Welchen Berichten zufolge …". */
const IN_WHICH = word(
  `(?:in|bei|laut|nach|gemäß|from|according\\s+to)\\s+(?:welche[nrm]|which|what)\\s+${MEDIUM}|welchen\\s+${MEDIUM}\\s+zufolge`,
)
/** "Welche Zeitung …", of which the verb must tell that it is a source: others are owned, or bought. */
const WHICH_MEDIUM = new RegExp(
  `(?<!\\p{L})(?:welche[rs]?|which|what)\\s+${MEDIUM}\\s+(?:\\p{L}+\\s+)?(?:${REPORTS})(?!\\p{L})`,
  'iu',
)
/** "jedes Medium", "each of the papers", "der Medien jeweils". */
const EACH = word(
  `(?:jede[rsmn]?|each)\\s+(?:(?:der|of\\s+the)\\s+)?(?:${MEDIUM}|${MEDIA})|${ALL}\\s+${MEDIA}\\s+(?:\\p{L}+\\s+){0,3}?jeweils|jeweils\\s+(?:\\p{L}+\\s+){0,2}?${MEDIA}`,
)
const DIFFERENT_MEDIA = new RegExp(
  `${NOT_ABOUT}(?:${ALL}\\s+)?${DISTRIBUTIVE}\\s+${MEDIA}(?!\\p{L}|\\s+\\d)`,
  'iu',
)
/** "die einzelnen Medien", "den Artikeln"; but not "über die Medien", where they are what is asked about. */
const ALL_MEDIA = new RegExp(
  `${NOT_ABOUT}${ALL}\\s+(?:(?:anderen|other|${DISTRIBUTIVE})\\s+)?${MEDIA}(?!\\p{L}|\\s+\\d)`,
  'iu',
)
/** "zwischen den Berichten". */
const BETWEEN = word(`(?:zwischen|between)\\s+(?:den|the)\\s+(?:\\p{L}+\\s+)?${MEDIA}`)
/** "den Artikel", "der Artikel": one. */
const ONE_ARTICLE = word('(?:den|der|dem|eine[nrms]?)\\s+(?:artikel|outlet)')
const SIGN = word(`${COMPARES}|${REPORTS}`)
/** To tell the media something is no report of theirs. */
const TOLD = /(?<!\p{L})(?:sagte|erzählte|tell|told)\s/iu

/** Taken off what a comparison is about: no article says "die Medien schreiben". */
const COMPARING = [
  'bitte|please',
  'vergleiche?n?(?:\\s+sie)?(?:\\s+bitte)?\\s*:?|stelle?n?(?=.*\\sgegenüber)|gegenüber\\s*(?=[.?!]?$)',
  'worin unterscheide[nt] sich|wie unterscheide[nt] sich|wie (?:stellen|sehen|beschreiben|beurteilen|bewerten|schildern)|how do(?:es)?(?=\\s+(?:the|both|each))',
  'gibt es|are there|unterschiede?|differences?|widerspr(?:ü|u)ch\\p{L}*|sind sich|einig|stimmen(?=.*\\süberein)|überein|widersprechen sich|weichen(?=.*\\sab)|voneinander ab|agree|contradict each other',
  '(?:die|den|der)\\s+(?:angaben|darstellung(?:en)?|aussagen|schilderung(?:en)?)',
  `(?:(?:in|bei|laut|nach|zwischen|between|according to|from)\\s+)?(?:welche[nrms]?|wer|which|what|jede[rsmn]?|each)\\s+(?:(?:der|von\\s+den|of\\s+the)\\s+)?(?:\\p{L}+\\s+)?${MEDIA}`,
  `(?:(?:in|bei|laut|nach|according to)\\s+)?(?:welche[nrms]?|which|what|jede[rsmn]?|each)\\s+(?:\\p{L}+\\s+)?${MEDIUM}`,
  `(?:in\\s+|laut\\s+|zwischen\\s+|between\\s+|according to\\s+)?(?:${ALL}\\s+){1,2}(?:${DISTRIBUTIVE}\\s+)?${MEDIA}`,
  'was (?:schr(?:ei|ie)ben|sag(?:t?en)|bericht(?:et)?en|meld(?:et)?en|steht|stand)|what d(?:o|id)',
  'zufolge|jeweils|erwähnen|nennen|berichten|berichtet|erwähnt|das dar',
  'compare(?: how)?|differ(?:s)?',
]
  .map((alternative) => `(?<!\\p{L})(?:${alternative})(?!\\p{L})`)
  .join('|')

/**
 * Whether a question wants several outlets side by side: which of them say something, what each says, or whether they
 * agree. Media that are only told something, or spoken about, are not asked for what they write.
 *
 * @param named the outlets that the question names
 */
export function isComparison(question: string, named: readonly string[]): boolean {
  if (named.length > 1) return true
  if ([WHICH_OF, IN_WHICH, WHICH_MEDIUM, EACH, BETWEEN].some((form) => form.test(question))) return true
  if (WHICH_MEDIA.test(question) && SIGN.test(question)) return true
  if (DIFFERENT_MEDIA.test(question)) return true
  if (!ALL_MEDIA.test(question) || ONE_ARTICLE.test(question) || TOLD.test(question)) return false
  return SIGN.test(question)
}

/** What a comparison is about; the whole question when nothing else is left of it. */
export function comparedIn(question: string, named: readonly string[]): string {
  const outlets =
    named.length === 0 ? '' : `|(?:von |by |of )?(?:${named.map(escaped).join('|')})(?: und | and )?`
  const about = question
    .replace(new RegExp(`${COMPARING}${outlets}`, 'giu'), ' ')
    .replace(/^[\s,:]+|\s+(?=[?,.])/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return questionTerms(about, ['de', 'en']).length > 0 ? about : question
}
