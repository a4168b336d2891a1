/**
 * A page that speaks of itself to its reader: "Melden Sie sich an, um unseren Artikel zu kommentieren." No phrase gives
 * it away but three things together: whom it addresses, that it says "we", and the things of a page it speaks of.
 */
const QUOTED = /[„“"»«][^„“”"«»]*[“”"«»]/gu
/** "Sie" at the start of a sentence may be "she" or "they". */
const ADDRESS =
  /(?<=[\p{L},;:]\s)(?:Sie|Ihnen|Ihre?[nmrs]?)(?!\p{L})|(?<!\p{L})(?:[Dd]ich|[Dd]ir|[Dd]u|[Dd]eine?[nmrs]?|[Ee]uch|[Ee]ure?[nmrs]?|[Yy]ou|[Yy]ours?)(?!\p{L})|^(?:W\p{L}+ )?\p{L}+t ihr\s.*\?$|(?:^|[.!?]\s)(?:Sie (?:haben|wollen|möchten|können|suchen|sind|kennen)[^.!]*\?|Ihre? \p{Lu})/u
const REQUEST = new RegExp(
  '(?:^|[.!?]\\s)(?:please\\s|thank(?:s| you) for (?:reading|listening)|danke fürs (?:lesen|zuhören))|(?:^|[.!?]\\s)(?:now |to )?(?:sign|subscribe|get|join|follow|read|click|e-?mail|send|tell|share|support|become|' +
    'help|download|listen|watch|register|log|enter|choose|buy|order|check|visit|contact|write|donate|consider|scroll|' +
    'call|continue|upgrade|unlock|create|update|report|view|see|browse|explore|discover|want|like)\\s|' +
    '^(?:jetzt|hier|gleich|einfach|bitte)\\s|\\sbitte\\s(?:an|per|bis|unter|hier)\\s|\\s(?:here|hier)[.!:]?$|' +
    '^(?:abonnier|folg|schreib|lies|les|schau|hör|meld|klick|unterstütz|spend|diskutier)e?t?\\s',
  'iu',
)
const SELF = /(?<!\p{L})(?:[Ww]ir|[Uu]ns|[Uu]nser(?:e[nmrs]?|em|es)?|[Ww]e|us|[Oo]urs?)(?!\p{L})/u
/** "We asked", "told us", "wir haben gefragt": a newsroom on its work, while a page speaks of what is. */
const REPORTING = new RegExp(
  '(?<!\\p{L})(?:we (?:(?:\\p{L}+ly|also|then|first|never|have|had|has|could|did|would|not) ){0,3}(?:\\p{L}+ed|found|read|asked|saw|met|spoke|wrote|sent|got|could|were|did|went|took|told|heard|knew)|' +
    '(?:told|sent|gave|wrote(?: to)?|showed|informed|said to|replied to|answered) us|our (?:readers?|listeners?|viewers?) (?:told|tell|say|said|sent|wrote|write|asked?|report|reported|shared)(?: us)?|unsere (?:leser|hörer|zuschauer|nutzer)(?:innen)?(?: und leser)? (?:bericht|schr|erzähl|sag|schick|frag)\\p{L}+(?: uns)?|' +
    '(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?) to our|our (?:questions?|inquir\\p{L}+|requests?|reporters?|findings?|analysis|correspondents?)|' +
    'unsere[rmn]? (?:an|nach)?frage[n]?|unsere[rmn]? (?:recherche|reporter|korrespondent|auswertung)\\p{L}*|' +
    'wir (?:haben|hatten|konnten|wollten|sind)(?![^.!?]*\\b(?:dir|dich|ihnen|ihre)\\b)|(?:haben|hatten|konnten|wollten|fanden|sahen|lasen|trafen|sprachen|fragten|baten|\\p{L}{3,}ten) wir|wir \\p{L}{3,}ten|' +
    '(?:sagte|teilte|schrieb|erklärte|antwortete|bestätigte|zeigte|erzählte|schickte) uns|uns (?:gegenüber|sagte|schrieb|mitteilte|bestätigte))(?!\\p{L})',
  'giu',
)
const WRITER = /(?<!\p{L})(?:ich|Ich|mir|mich|[Mm]eine?[nmrs]?|I|I'm|I’m|my|My|me)(?!\p{L})/u
/** What only pages speak of; words in one line of this list count as one thing. */
const OWN_THINGS = [
  'newsletter|briefing|inbox|postfach|alerts?|push-?(?:nachricht|mitteilung)\\p{L}*|mailing list',
  '(?:plus-?)?(?:abo|abos|abonn\\p{L}+|subscri\\p{L}+)',
  '(?:e-?mail|mail)(?:-?(?:adresse|address)|s|ed)?|[\\p{L}\\d._-]+@[\\p{L}\\d.-]+|hotline|leserservice',
  'konto|account|profil|passwort|password|login|eingeloggt|angemeldet|anmelden|anmeldung|registrier\\p{L}+|registration|' +
    'melden? (?:sie sich|dich|euch)|log(?:ged)? ?in|sign(?:ed)? (?:in|up)|register(?:ed)?',
  'cookies?|einwilligung|datenschutz\\p{L}*|personenbezogen\\p{L}*|privatsphäre|consent|personal data|tracking',
  'browser|web-?sites?|web-?seiten?|internetseite|unsere seite|this (?:page|site)|our site|drittplattform\\p{L}*',
  'eingebettet|einbetten|embed\\p{L}*|klick\\p{L}*|click(?:ed|ing)?|links?|anklicken|externe[nrs]? inhalte?|download\\p{L}*|herunterladen',
  'leser(?:innen|brief\\p{L}*|schaft|n)?|nutzer(?:innen|n)?|readers?|members?|member?ship|mitglied\\p{L}*|fördermitglied\\p{L}*',
  'kommentar\\p{L}*|kommentier\\p{L}+|netiquette|moderier\\p{L}+|moderation|comments?|commenting|letters?',
  'spenden?|spendet?|finanzier\\p{L}+|donat\\p{L}+|contribut\\p{L}+|patrons?|supporters?|beitragen',
  'affiliate|werb(?:ung|e\\p{L}+)|advert\\p{L}*|ad-?free|anzeigen?',
  '(?:[€£$]\\s?\\d+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?\\s?(?:€|euro|pounds|dollars)) (?:a|per|each|pro|im|die) (?:week|month|year|woche|monat|jahr)',
  'kündbar|probe(?:abo|monat|woche)\\p{L}*|unlimited|per month|trial|abbestell\\p{L}+',
  '#\\p{L}+|@\\p{L}+|buy me|follow me|folgt? mir|(?:forward|share) (?:it|this)|podcasts?|whatsapp|telegram|instagram|facebook|mastodon|linkedin',
]
/** What others speak of, too. */
const COMMON_THINGS = [
  'artikel\\p{L}*|beitr(?:ag|äge)s?|texte?s?|stor(?:y|ies)|articles?|posts?|inhalte?|content|ausgaben?|editions?|column|kolumne',
  'redaktion\\p{L}*|newsroom|journalis\\p{L}+|berichterstattung|reporting|reporters?|editors?|publish\\p{L}*',
  'unterstützung|unterstützen|support|fund(?:ed|ing)|community|audience|diskussion|diskutieren|discussion',
  'angebote?|testen|kostenlos|gratis|monatlich|offers?|cancel|free|exklusiv|exclusive|provision|commission|partner',
  'apps?|kanal|channel|videos?|playlists?|streams?|plattform(?:en)?',
  'fehler entdeckt|hinweise?|anmerkungen|anregungen|feedback|vorschläge|mistake|error|tips?|suggestions?|meinung|opinion|hilfreich|helpful',
  'zustimm\\p{L}+|datenübermittlung|übermittel\\p{L}+|aktivier\\p{L}+|erlauben|(?:ge)?laden|privacy',
  'sendung|ausstrahlung|fernsehen|radio|broadcast|programme|show|episode|review|bewertung|rating|sterne',
  '(?:tages|lokal|wochen)?zeitung|newspaper|magazin|magazine',
  'nutzungsbedingungen|user agreement|agb|impressum|terms|guidelines|richtlinien|regeln|rules|standards',
]
const THING = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...OWN_THINGS, ...COMMON_THINGS].map((things) => `(${things})`).join('|')})(?![\\p{L}\\d])`,
  'giu',
)
/** A voice of this strength is sure: one person and three points of things, or two and two. */
export const SURE_VOICE = 4
export const WEAK_VOICE = 3
const MAX_SHORT = 220
const MAX_CALL = 160
const SURE_IN_NOTE = 5
const MAX_NOTE = 300
const SURE_IN_PARAGRAPH = 6
const MAX_LOOK = 600
const MAX_PARAGRAPH = 900
const FEWEST_TO_CONSENT = 5

/** How much the line is the page speaking of itself to its reader: persons and the weight of things. */
export function pageVoice(line: string): number {
  if (line.length > MAX_PARAGRAPH) return 0
  const own = ownWords(line)
  if (WRITER.test(own)) return writersVoice(own, line.length)
  const asks = ADDRESS.test(own) || REQUEST.test(own)
  const persons = (asks ? 1 : 0) + (SELF.test(asks ? own : own.replace(REPORTING, ' ')) ? 1 : 0)
  const things = persons > 0 ? thingsIn(own) : 0
  if (things === 0) return 0
  // In a long paragraph, much comes together by chance, and quotations do not always end where they seem to.
  if (line.length > MAX_SHORT && persons + things < SURE_IN_NOTE) return 0
  if (line.length > MAX_NOTE && (/[„“”»«]/.test(line) || persons + things < SURE_IN_PARAGRAPH)) return 0
  return persons + things
}

/** A writer's "I" is none of the page's, but "I agree that my data …" is, and somewhat, "Folgt mir auf …". */
function writersVoice(own: string, length: number): number {
  const things = length <= MAX_NOTE ? thingsIn(own) : 0
  if (things >= FEWEST_TO_CONSENT) return SURE_VOICE
  return length <= MAX_CALL && things >= 2 && (ADDRESS.test(own) || REQUEST.test(own)) ? WEAK_VOICE : 0
}

/** How much of a page the line speaks of, whoever speaks: two points for its own things, one for common ones. */
export function pageThings(line: string): number {
  return thingsIn(ownWords(line))
}

/** Whether somebody is addressed, outside of what is quoted. */
export function addressesReader(line: string): boolean {
  return ADDRESS.test(ownWords(line))
}

/** Whether a writer says "I", outside of what is quoted. */
export function saysI(line: string): boolean {
  return WRITER.test(ownWords(line))
}

/** Whether "we" speak, or somebody is addressed. */
export function isPersonal(line: string): boolean {
  return addressesReader(line) || SELF.test(ownWords(line))
}

function thingsIn(own: string): number {
  const things = new Set<number>()
  for (const match of own.matchAll(THING))
    things.add(match.slice(1).findIndex((group) => group !== undefined))
  return [...things].reduce((sum, thing) => sum + (thing < OWN_THINGS.length ? 2 : 1), 0)
}

function ownWords(line: string): string {
  return withoutQuotes(line.slice(0, MAX_LOOK))
}

export function withoutQuotes(line: string): string {
  return line.replace(QUOTED, ' ')
}
