import { looksLikeHeadline } from './lines.ts'
import { addressesReader } from './page-voice.ts'
import { opening } from './page-words.ts'

/** What a form asks for: "Name (required)", "Your email address". */
export const FORM_FIELD =
  /^(?:(?:your|ihre?|deine?|full|vollständiger?)\s)?(?:name|vorname|nachname|first name|last name|e-?mail(?:[ -]?(?:adresse|address))?|website|webseite|nachricht|message|betreff|subject|telefon|phone|zip code|postleitzahl|sign me up|(?:such(?:begriff|wort)e?|(?:search|enter) (?:term|query|keywords?|the site|this site)|search (?:for )?(?:articles|stories|recipes))|.{0,24}(?:suchen|search)(?=\s?(?:…|\.{3})$))(?:\s(?:eingeben|eintragen|hier))?(?:\s?\([^()]{3,40}\))?\s?[*:….]*$/iu
/** What opens the readers' part and can be nothing else. */
export const COMMENTS_MARKER = new RegExp(
  '^(?:(?:alle |bisherige |die neuesten |top-?|\\d{1,5} )?(?:leser|nutzer|user)?-?kommentare(?: (?:anzeigen|lesen|einblenden|zum (?:artikel|beitrag|thema)|' +
    'zu diese(?:m|r|n) (?:artikel|beitrag|meldung|bericht|text|thema|nachricht|rezept|video|seite|eintrag|posting|post)|(?:unserer|der|von) (?:leser|nutzer)(?:innen)?(?: und leser)?))?|' +
    '(?:(?:show|view|see|read|load|hide|all|top|latest|most liked|\\(?\\d{1,5}\\)?) ){0,3}(?:reader |user )?comments(?: (?:on|about|for|to) this (?:article|story|post|page|item|report|recipe|entry|piece))?|' +
    '\\d{1,5} (?:kommentar|comment|responses|replies|antworten|beiträge|meinungen|wortmeldungen|leserkommentare|reaktionen)|' +
    '\\d{1,5} (?:kommentare?|gedanken?|thoughts?|comments?|responses?|antworten?|replies) (?:zu|auf|on|to) .{2,150}|' +
    '(?:leser)?(?:forum|diskussion|community)\\s?:?\\s\\(?\\d{1,5}\\)?(?: (?:postings?|beiträge|kommentare|comments|posts))?|(?:alle |\\d{1,5} )?postings|' +
    "leser(?:meinungen|diskussion|reaktionen|stimmen)|kommentarbereich|(?:reader|readers['’]) (?:responses|reactions|comments)|" +
    '(?:diskussion|discussion|kommentare|comments) (?:about|on|of|for|zu|zum|für) (?:(?:this|the|diesem|diesen|dem) )?(?:post|article|story|artikel|beitrag|thema)|' +
    'das sagen (?:unsere )?(?:leser|nutzer)(?:innen)?.{0,20}|what (?:our )?readers (?:say|think|said)|' +
    '(?:diesen )?(?:artikel|beitrag|text|bericht) (?:kommentieren|diskutieren)|comment on (?:this|the) (?:article|story|post|report)|' +
    '(?:diskutieren|reden|sprechen|debattieren) sie mit|(?:diskutiert?|rede) mit|(?:jetzt )?mitdiskutieren|' +
    'join the (?:conversation|discussion|debate)|have your say|the conversation)' +
    '\\s?(?:\\(\\d{1,5}[^)]{0,20}\\)|\\[\\d{1,5}\\]|\\d{1,5})?\\s?[:↓!]?$',
  'iu',
)
/** What may open the readers' part, and may be a subheading of the article as well. */
export const MAYBE_COMMENTS_MARKER =
  /^(?:diskussion|discussion|conversation|kommentar|reaktionen|reactions|responses|feedback|forum|debatte|gästebuch|(?:ihre|eure|deine|leser)[-\s]?(?:meinung(?:en)?|kommentare?|briefe?|zuschriften|forum|post)|your (?:views|thoughts|comments)|letters(?: to the editor)?|your (?:say|letters)|readers write|leser(?:post|echo)|mailbox|(?:zum |das |digitales? |im )?(?:digitalen? )?(?:kondolenz|trauer|gäste|gedenk)(?:buch|seite)(?: .{2,40})?|sign the guest ?book|(?:online )?guest ?book(?: entries)?|(?:share|leave|add|post) (?:a |your )?(?:memor(?:y|ies)|tributes?|condolences?|messages?)|(?:memories|tributes|condolences|erinnerungen)(?: (?:for|of|to|from|an|von) .{2,40})?|book of condolences?|what do you think|was (?:meinen|denken) sie(?: dazu)?|was (?:meinst|denkst) du)\s?(?:\(\d{1,5}\))?[:?]?$/iu

const READER_WORD =
  /(?<!\p{L})(?:\p{L}*kommentar\p{L}*|\p{L}*comment(?:s|ary)?|\p{L}*meinung\p{L}*|\p{L}*diskussion\p{L}*|discussion|debatt\p{L}+|debate|forum|leser\p{L}*|nutzer\p{L}*|user\p{L}*|hörer\p{L}*|zuschauer\p{L}*|community|readers?|readers['’]|listeners?|viewers?|members?|zuschrift\p{L}*|feedback|reaktion(?:en)?|reactions?|repl(?:y|ies)|responses?|thoughts|views|opinions?|conversation|gästebuch|antworten|beiträge|wortmeldung\p{L}*|postings?|stimmen|bewertung\p{L}*|rezension\p{L}*|reviews?|ratings?|erfahrungen)(?!\p{L})/iu
const MAX_READERS_HEADING = 60

/** Whether a short line speaks of those who comment: a heading of theirs, if what follows is by readers. */
export function namesReaders(line: string): boolean {
  return line.length <= MAX_READERS_HEADING && !/[.,;]$/.test(line) && READER_WORD.test(line)
}

/** "Was sagst du dazu?", "Notes (14)": below an article, what may announce readers in any words. */
export function mayAnnounceReaders(line: string): boolean {
  if (line.length > MAX_READERS_HEADING) return false
  return (
    (looksLikeHeadline(line) && addressesReader(line)) ||
    /^\p{L}[\p{L}\s-]+\(\d{1,4}\)$|^\d{1,4} \p{L}+$/u.test(line)
  )
}

export const REPLY_FORM = opening(
  '(?:write|post|add|leave|submit) (?:a|your|the first) (?:response|answer|thought|opinion|comment|review|rating|note|tip|reply)',
  'your email address will not be',
  'cancel reply',
  'log in to (?:comment|reply)',
  'you must be logged in to',
  'comments (?:for .{2,40} )?(?:are )?(?:now )?(?:closed|disabled)',
  '(?:neuer|new) (?:kommentar|comment)$',
  '(?:du|sie|you) (?:darfst|dürfen|kannst|können|may|can) (?:keine|nicht|not) .{0,30}(?:themen|beiträge|beiträgen|antworten|topics|posts|attachments|dateianhänge)',
  '(?:die |diese )?(?:diskussion|debatte|kommentarspalte|kommentierung)(?: .{2,40})? (?:ist|wurde) (?:\\p{L}+ )?(?:geschlossen|beendet|deaktiviert|archiviert)',
  '(?:this|the) (?:discussion|thread|conversation|topic|comments? section)(?: .{2,40})? (?:is|has been) (?:now )?(?:closed|locked|archived)',
  '(?:die )?kommentare (?:sind )?(?:(?:für|zu) .{2,40} )?(?:geschlossen|deaktiviert)',
  'post comment',
  'posten sie|posting (?:schreiben|verfassen)|seien sie (?:der|die) erste|sei (?:der|die) erste',
  '(?:erforderliche |pflicht)felder sind',
  '(?:required|all) fields (?:are )?(?:marked|required)',
  '(?:become|join|register|sign up|subscribe) .{0,40}to (?:start )?(?:comment|reply|discuss|join the)',
  '(?:eigene|ihre|deine) (?:meinung|bewertung) (?:schreiben|abgeben|äußern)',
  '(?:anmelden|einloggen|registrieren|mitglied werden)[^.!?]{0,30} (?:um )?(?:zu kommentieren|mitzudiskutieren|mitdiskutieren|kommentieren)',
  'be the first to comment',
  'commenting (?:is|has been)',
  '(?:bitte )?(?:melden sie sich|loggen sie sich|registrieren sie sich) (?:bitte )?(?:an|ein|hier|mit)[ ,].{0,40}komment',
  '(?:sign|log) in (?:to|or .{3,20} to) (?:comment|join|post|reply|leave)',
  'ihr kommentar(?: zu .{2,60})?(?=[:*]?$)',
  'schreib(?:e|en)?(?: sie)? (?:einen|ihren|deinen|den ersten) kommentar',
  '(?:einen? |neuen? |deine? |ihren? )?(?:kommentar|bewertung|rezension|meinung|beitrag|eintrag) (?:schreiben|verfassen|hinterlassen|abgeben|abschicken|hinzufügen)',
  '(?:eine )?antwort (?:hinterlassen|schreiben|verfassen)',
  'hinterlasse(?:n sie)? (?:einen kommentar|eine antwort)',
  '(?:deine|ihre|die) e-?mail-?adresse wird nicht',
  'antworten? abbrechen',
  '(?:sie|du) (?:müssen|musst) (?:angemeldet|eingeloggt|registriert) sein',
  'die kommentarfunktion (?:ist|wurde)',
)

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
/** A sentence that starts small. */
const CARELESS = /^\p{Ll}\p{L}*,? \P{Lu}.{10}/u

/** How much of a long paragraph is looked at: its manner shows soon, and the work stays bounded. */
const MAX_LOOK = 1500

/** How much a line sounds like a reader and not like a newsroom: 0 not at all, 1 a little, 2 clearly. Quotes do not count. */
export function readerTone(line: string): number {
  const own = line.slice(0, MAX_LOOK).replace(/[„“"»][^„“”"«»]*[“”"«]/gu, ' ')
  if (INFORMAL.some((pattern) => pattern.test(own))) return 2
  return PERSONAL.test(own) || own.trimEnd().endsWith('!') || CARELESS.test(own) ? 1 : 0
}
