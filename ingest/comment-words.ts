import { AGE, DATE_WITH_TIME } from './dates.ts'
import { personName } from './names.ts'
import { opening } from './zone-words.ts'

/** What opens the readers' part and can be nothing else. */
export const COMMENTS_MARKER = new RegExp(
  '^(?:(?:alle |bisherige |die neuesten |top-?|\\d{1,5} )?(?:leser|nutzer|user)?-?kommentare(?: (?:anzeigen|lesen|einblenden|zum (?:artikel|beitrag|thema)|' +
    'zu diesem (?:artikel|beitrag)|(?:unserer|der|von) (?:leser|nutzer)(?:innen)?(?: und leser)?))?|' +
    '(?:(?:show|view|hide|all|top|latest|most liked|\\(?\\d{1,5}\\)?) ){0,2}(?:reader |user )?comments(?: on this (?:article|story))?|' +
    '\\d{1,5} (?:kommentar|comment|responses|replies|antworten|beiträge|meinungen|wortmeldungen|leserkommentare|reaktionen)|' +
    '\\d{1,5} (?:kommentare?|gedanken?|thoughts?|comments?|responses?|antworten?|replies) (?:zu|auf|on|to) .{2,150}|' +
    "leser(?:meinungen|diskussion|reaktionen|stimmen)|kommentarbereich|(?:reader|readers['’]) (?:responses|reactions|comments)|" +
    '(?:diskussion|discussion|kommentare|comments) (?:about|on|of|for|zu|zum|für) (?:(?:this|the|diesem|diesen|dem) )?(?:post|article|story|artikel|beitrag|thema)|' +
    'das sagen (?:unsere )?(?:leser|nutzer)(?:innen)?.{0,20}|what (?:our )?readers (?:say|think|said)|' +
    '(?:diskutieren|reden|sprechen|debattieren) sie mit|(?:diskutiert?|rede) mit|(?:jetzt )?mitdiskutieren|' +
    'join the (?:conversation|discussion|debate)|have your say|the conversation)' +
    '\\s?(?:\\(\\d{1,5}[^)]{0,20}\\)|\\[\\d{1,5}\\]|\\d{1,5})?\\s?[:↓!]?$',
  'iu',
)
/** What may open the readers' part, and may be a subheading of the article as well. */
export const MAYBE_COMMENTS_MARKER =
  /^(?:diskussion|discussion|conversation|kommentar|reaktionen|reactions|responses|feedback|forum|debatte|gästebuch|(?:ihre|eure|deine|leser)-?(?:\s?meinung(?:en)?|kommentare?|briefe?|zuschriften|forum|post)|your (?:views|thoughts|comments)|letters(?: to the editor)?|what do you think|was (?:meinen|denken) sie(?: dazu)?|was (?:meinst|denkst) du)\s?(?:\(\d{1,5}\))?[:?]?$/iu

export const REPLY_FORM = opening(
  'leave a (?:reply|comment)',
  '(?:write|post|add) (?:a|the first) comment',
  'your email address will not be',
  'cancel reply',
  'log in to (?:comment|reply)',
  'you must be logged in to',
  'comments are (?:now )?closed',
  'post comment',
  'be the first to comment',
  'commenting (?:is|has been) ',
  '(?:bitte )?(?:melden sie sich|loggen sie sich|registrieren sie sich) (?:bitte )?(?:an|ein|hier|mit) .{0,40}komment',
  '(?:sign|log) in (?:to|or .{3,20} to) (?:comment|join|post|reply|leave)',
  'ihr kommentar(?: zu .{2,60})?(?=[:*]?$)',
  'schreib(?:e|en)?(?: sie)? (?:einen|ihren|deinen|den ersten) kommentar',
  '(?:einen )?kommentar (?:schreiben|verfassen|hinterlassen|abgeben|abschicken)',
  '(?:eine )?antwort (?:hinterlassen|schreiben|verfassen)',
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
  /^.{2,40}[\s|·•,](?:vor (?:\d+|einer|einem) (?:minuten?|stunden?|tage?n?|wochen?)|(?:\d+|an?) (?:minutes?|mins?|hours?|days?|weeks?) ago)(?: \(?(?:edited|bearbeitet)\)?)?$/iu
/** What stands between a writer's name and the date in one line. */
const BEFORE_DATE = /[\s,|·•:(–-]+(?:(?:schrieb|schreibt|sagt|wrote|said|am|on|vom|says) ?){0,2}$/u

/** Whether the line heads one comment of a thread: "Max sagt:" or "Max" above a date with a time, "Max vor 2 Tagen". */
export function isCommentHeader(line: string, next: string): boolean {
  if (line.length > 80) return false
  if (SAYS.test(line) ? isDated(next) : TIME_AGO.test(line)) return true
  if (isDated(next) && isWriter(line)) return true
  const dated = DATE_WITH_TIME.exec(line.slice(0, 80))
  const name = dated && line.slice(0, dated.index).replace(BEFORE_DATE, '')
  return !!name && isWriter(name) && line.length - name.length < 40
}

/** "Ein Anwohner, 30.01.2025 16:20: Ich habe …": header and comment in one line. */
export function isCommentLine(line: string): boolean {
  const dated = DATE_WITH_TIME.exec(line.slice(0, 80))
  const name = dated && line.slice(0, dated.index).replace(BEFORE_DATE, '')
  return (
    !!dated &&
    !!name &&
    looksLikeWriter(name) &&
    /^[\d:.]*(?: uhr)?\)?\s?[:–-]\s/iu.test(line.slice(dated.index + dated[0].length))
  )
}

/** "Bauer Heinz:" above what he says. */
export function isSpeaker(line: string): boolean {
  return line.length <= 40 && /^\p{L}[^.!?:]*:$/u.test(line)
}

/** The same for a thread that other signs have shown to be one: the age of the comment is enough of a date. */
export function isThreadHeader(line: string, next: string): boolean {
  if (line.length > 60) return false
  return isCommentHeader(line, next) || ((AGE.test(next) || isDated(next)) && looksLikeWriter(line))
}

function isDated(line: string): boolean {
  return line.length < 60 && DATE_WITH_TIME.test(line)
}

function isWriter(line: string): boolean {
  return NICKNAME.test(line) || personName(line) !== undefined
}

/** A name, a nickname, or what else is short and no sentence. */
export function looksLikeWriter(line: string): boolean {
  return isWriter(line) || (line.length <= 40 && line.split(/\s+/).length <= 4 && /[\p{L}\d.)]$/u.test(line))
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
