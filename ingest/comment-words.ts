import { DATE_WITH_TIME } from './dates.ts'
import { personName } from './names.ts'
import { opening } from './zone-words.ts'

/** What opens the readers' part and can be nothing else. */
export const COMMENTS_MARKER = new RegExp(
  '^(?:(?:alle |\\d{1,5} )?(?:leser)?kommentare(?: (?:anzeigen|lesen|einblenden|zum artikel))?|' +
    '(?:(?:show|view|all|\\d{1,5}) ){0,2}(?:reader )?comments|\\d{1,5} (?:kommentar|comment|responses|replies)|' +
    '\\d{1,5} (?:kommentare?|gedanken?|thoughts?|comments?|responses?) (?:zu|on|to) .{2,150}|' +
    'leser(?:meinungen|zuschriften|diskussion|briefe)|kommentarbereich|join the (?:conversation|discussion))' +
    '\\s?(?:\\(\\d{1,5}\\)|\\d{1,5})?\\s?[:↓]?$',
  'iu',
)
/** What may open the readers' part, and may be a subheading of the article as well. */
export const MAYBE_COMMENTS_MARKER =
  /^(?:diskussion|discussion|kommentar|reaktionen|reactions|responses|feedback|forum|debatte|ihre meinung)\s?(?:\(\d{1,5}\))?:?$/iu

export const REPLY_FORM = opening(
  'leave a (?:reply|comment)',
  '(?:write|post|add) a comment',
  'your email address will not be',
  'cancel reply',
  'log in to (?:comment|reply)',
  'you must be logged in to',
  'comments are closed',
  'schreib(?:e|en)?(?: sie)? (?:einen|ihren|deinen) kommentar',
  '(?:einen )?kommentar (?:schreiben|verfassen|hinterlassen|abgeben|abschicken)',
  'hinterlasse(?:n sie)? (?:einen kommentar|eine antwort)',
  '(?:deine|ihre|die) e-?mail-?adresse wird nicht',
  'antworten? abbrechen',
  '(?:sie|du) (?:müssen|musst) (?:angemeldet|eingeloggt|registriert) sein',
  'die kommentarfunktion (?:ist|wurde) ',
  'kommentare sind geschlossen',
)

const SAYS = /^.{2,40} (?:sagt|schreibt|schrieb|meint|says|wrote)\s?:$/u
const NICKNAME = /^\p{L}[\p{L}\d_.-]{1,24}$/u
const TIME_AGO =
  /^.{2,40}[\s|·•,](?:vor \d+ (?:minuten?|stunden?|tage?n?)|\d+ (?:minutes?|hours?|days?) ago)$/iu

/** Whether the line heads one comment of a thread: "Max sagt:" or "Max" above a date with a time, "Max vor 2 Tagen". */
export function isCommentHeader(line: string, next: string): boolean {
  if (line.length > 80) return false
  const isDated = next.length < 60 && DATE_WITH_TIME.test(next)
  const isWriter = SAYS.test(line) || NICKNAME.test(line) || personName(line) !== undefined
  return TIME_AGO.test(line) || (isDated && isWriter)
}

const INFORMAL = [
  /^(?:hallo|hi|hey|danke|dankeschön|servus|moin|guten (?:tag|abend|morgen)|thanks|thank you|hello|sorry)(?!\p{L})/iu,
  /^(?:genau|stimmt|exactly|agreed)[,.!]|^(?:liebe[rs]?|dear) .{2,30}[,!]/iu,
  /^@\s?\p{L}/u,
  /[:;]-?\)|\s[:;]-?[(DP](?!\p{L})|(?![©®™])\p{Extended_Pictographic}/u,
  /(?:^|\s)(?:lol|haha\w{0,20}|imh?o|mmn|m\.e\.)(?!\p{L})/iu,
  /[!?]{2}|…\.|\.{5}/u,
  /(\p{L})\1{3}/u,
]
const PERSONAL =
  /(?<!\p{L})(?:ich|Ich|mir|mich|[Mm]eine[rnms]?|mein|du|dich|dir|deine[rnms]?|euch|eure[rnms]?|I|I'm|I’m|my|My|me|you|You|your)(?!\p{L})/u

/** How much of a long paragraph is looked at: its manner shows soon, and the work stays bounded. */
const MAX_LOOK = 1500

/** How much a line sounds like a reader and not like a newsroom: 0 not at all, 1 a little, 2 clearly. Quotes do not count. */
export function readerTone(line: string): number {
  const own = line.slice(0, MAX_LOOK).replace(/[„“"»][^„“”"«»]*[“”"«]/gu, ' ')
  if (INFORMAL.some((pattern) => pattern.test(own))) return 2
  return PERSONAL.test(own) || own.trimEnd().endsWith('!') ? 1 : 0
}
