import { isSection } from './button-words.ts'
import { wordCount } from './lines.ts'

/** German names of media are mostly compounds, English ones end in one of a few words. */
const MEDIA_WORD =
  /(?<!\p{L})(?:[\p{L}-]*(?:zeitung|tageblatt|volksblatt|wochenblatt|anzeiger|kurier|rundschau|nachrichten|volksstimme|morgenpost|abendblatt|tagespost|tagblatt|wochenspiegel|heimatspiegel|landbote|stadtmagazin|lokalportal|redaktion)|blatt|bote|merkur|allgemeine|presse|echo|magazin|journal|portal|express|post|courier|observer|sentinel|dispatch|ledger|gazette|herald|tribune|chronicle|times|telegraph|examiner|standard|mercury|bulletin|register|advertiser|argus|inquirer|weekly|daily|review|reporter|guardian|independent|digest|magazine|news|radio|tv|fm|media|blog|podcast|online)(?!\p{L})/iu
const JOINT = /^(?:der|die|das|des|den|dem|und|für|aus|am|im|in|an|of|the|and|for|on|&|\+|\d+(?:\.\d)?)$/iu
const MAX_NAME_WORDS = 5
const MEDIUM =
  '(?:[\\p{L}-]*zeitung|[\\p{L}-]*magazin|[\\p{L}-]*portal|[\\p{L}-]*blog|[\\p{L}-]*podcast|nachrichten|newspaper|magazine|weekly|journal|newsletter|guide|voice|stimme)'
/** "Das Magazin für Eigentümer", "Est. 1884", "Nachrichten aus der Börde". */
const MOTTO = new RegExp(
  `^(?:(?:die|das|der|ihre?|deine?|unsere?|eine?|the|your|our|an?)\\s(?:\\p{L}+\\s){0,3}${MEDIUM}(?:\\s(?:für|aus|von|vom|der|des|in|im|zwischen|rund um|mit|über|of|for|from|on|about|by|with|since|seit)\\s.{2,50})?|` +
    '(?:est\\.?|established|founded|since|seit|gegründet)\\s(?:\\p{L}+\\s)?1[6-9]\\d\\d|(?:est\\.?|established|founded|since|seit|gegründet)\\s(?:\\p{L}+\\s)?20\\d\\d|' +
    '(?:news|nachrichten|neues|aktuelles|geschichten|stories|journalism|journalismus)(?: und \\p{L}+| and \\p{L}+)? (?:aus|für|from|for|about|über)\\s.{2,50}|' +
    '(?:unabhängig|überparteilich|independent|local|free)(?:e|er)?[,.](?:\\s\\p{L}+[,.]?){1,4})$',
  'iu',
)
/** "rbx24", "CityDesk", "example.org": no word of a title. */
const MADE_UP = /^(?:\p{L}{3,}\d{1,3}|\p{Lu}?\p{Ll}{2,}\p{Lu}\p{L}{2,}|[\p{L}\d-]{3,}\.\p{Ll}{2,7})$/u

/** Whether the line is what an outlet calls itself: made of a word for media, with or without its motto. */
export function isSiteName(line: string): boolean {
  const [name = '', motto] = line.split(/\s[|–—-]\s|:\s(?=[Dd](?:ie|as|er)\s)/)
  if (motto !== undefined)
    return wordCount(name) <= MAX_NAME_WORDS && (isMotto(motto) || callsItselfAgency(motto))
  const words = line.split(/\s+/)
  if (words.length > MAX_NAME_WORDS || !MEDIA_WORD.test(line)) return false
  // One word may be the kind of article, too.
  const isLong = words.length > 1 || /zeitung|anzeiger|kurier|rundschau|tageblatt|magazin$/iu.test(line)
  return (
    isLong && !isSection(line) && words.every((word) => JOINT.test(word) || /^["„“]?[\p{Lu}\d]/u.test(word))
  )
}

/** "XPA – Beispielländische Presseagentur". */
function callsItselfAgency(text: string): boolean {
  return wordCount(text) <= MAX_NAME_WORDS && /(?:agentur|agency|pressedienst|wire|service)$/iu.test(text)
}

export function isMotto(line: string): boolean {
  return wordCount(line) <= 10 && MOTTO.test(line)
}

/** A name that somebody made up: above all else, that of the site. */
export function isMadeUp(line: string): boolean {
  return MADE_UP.test(line) && line.length > 4
}
