/**
 * General German and English words by which a line shows what it is: never a site, an article or a person.
 * All are tested on single lines of at most `MAX_RULE_LINE` characters, so no pattern meets a long text.
 */
export const MAX_RULE_LINE = 300

const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'

/** Any of the phrases, as whole words. */
function anywhere(...phrases: string[]): RegExp {
  return new RegExp(`${START}(?:${phrases.join('|')})${END}`, 'iu')
}

/** Any of the phrases, as the start of a line. */
export function opening(...phrases: string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})${END}`, 'iu')
}

/** Any of the phrases, as the whole line but for brackets, a colon or an arrow. */
function alone(...phrases: string[]): RegExp {
  return new RegExp(`^[([]?(?:${phrases.join('|')})[)\\]]?\\s?[:>»›→↓…]*$`, 'iu')
}

/** Any of the phrases, alone or with a colon and more after them. */
function label(...phrases: string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})\\s?(?::.*|[>»›→↓…]*)$`, 'iu')
}

// Captions

const CREDIT_LABEL =
  '(?:titel|symbol|archiv|beitrags)?(?:fotos?|bild(?:er|quelle|nachweis|rechte)?|grafik|illustration|' +
  'photo(?:graph)?s?|images?|picture|(?:photo |image )?credits?)'
/** "Foto: …", "© dpa", "Photo by …", also in brackets. */
export const PHOTO_CREDIT = new RegExp(
  `^[([]?(?:${CREDIT_LABEL}\\s?[:©]|(?:foto|photo|image|picture)s? (?:by|via|courtesy of)${END}|©(?!\\s?\\d))`,
  'iu',
)
/** A credit at the end of a caption, or a free licence. */
export const CREDIT_AT_END = new RegExp(
  `[\\s([](?:${CREDIT_LABEL}\\s?:|©(?!\\s?\\d))\\s?[^!?:]{2,80}$|` +
    `${START}CC[ -]BY(?:[ -](?:SA|ND|NC))*(?:[ -]\\d\\.\\d)?${END}|${START}via (?:wikimedia|unsplash|flickr|getty)`,
  'iu',
)
export const SYMBOL_PICTURE = alone('(?:symbol|archiv)(?:bild|foto)', 'file photo', 'stock photo')

// Who made the text, and where it comes from. A `name` group is the name of that place.

export const SOURCE_LINE = /^(?:sources?|quellen?|via)\s?:\s*(?<name>\S.*)$/iu
export const FIRST_PUBLISHED = new RegExp(
  '^(?:(?:dieser|der|dieses) (?:artikel|text|beitrag|interview) (?:ist |wurde )?(?:(?:zuerst|ursprünglich|zunächst) )?' +
    '(?:erschien|erschienen|veröffentlicht)(?: (?:zuerst|ursprünglich|zunächst))?|(?:zuerst )?erschienen|' +
    '(?:this (?:article|story|post) )?(?:was )?(?:first|originally) (?:appeared|published))' +
    '(?: (?:bei|in|auf|im|am|on|at|by))?\\s?:?\\s(?:(?:der|dem|den) )?(?<name>\\S.*)$',
  'iu',
)
export const COPYRIGHT =
  /^(?:copyright|©|\(c\))[\s©]{0,3}\d{4}(?:\s?[-–]\s?\d{4})?[\s,:–-]+(?:by\s)?(?<name>\S.*)$/iu
export const IMPRINT =
  /^(?:(?:impressum|imprint|herausgeber|medieninhaber|publisher)\s?:\s*|ein angebot (?:von|der|des)\s)(?<name>\S.*)$/iu
/** "[OM/KN]", "(dpa/mhe)". */
export const INITIALS = /^[([]\p{L}{2,8}(?:\s?[/,]\s?\p{L}{2,8}){0,4}[)\]]$/u
export const AGENCY_NOTE = opening(
  'mit (?:material|informationen|agenturmaterial) (?:von|der|des)',
  'with (?:material|files|reporting) (?:from|by)',
)
export const READING_TIME =
  /^(?:lesezeit|lesedauer|reading time)\s?:?\s|^\d+\s?min(?:uten?|utes?|\.)?(?:[\s-](?:read|lesezeit))?$/i
export const TAGS = label(
  'tags?',
  'schlag(?:worte|wörter)',
  'stichwörter',
  'kategorien?',
  'categor(?:y|ies)',
  'filed under',
)
export const BREADCRUMB = /^[^>»›]{2,40}(?:\s[>»›]\s[^>»›]{2,60}){1,5}$/u

// Teasers

/** Names one other article, or stands alone where a link was. */
export const ONE_TEASER = [
  opening(
    'lesen sie (?:auch|dazu|hierzu|mehr)',
    'lies auch',
    'lest auch',
    'read (?:also|more)',
    'also read',
    'see also',
    'siehe auch',
  ),
  label(
    'auch interessant',
    'auch lesenswert',
    'mehr dazu',
    'zum thema',
    'mehr zum thema',
    'read next',
    'more on this',
    'empfohlener (?:artikel|beitrag)',
    'weiterlesen',
  ),
]
/** A heading over several teasers. */
export const TEASER_LIST = alone(
  'mehr zum thema',
  '(?:das )?könnte (?:sie|dich) auch interessieren',
  '(?:mehr|weitere|ähnliche|verwandte|beliebte|aktuelle|neueste) (?:artikel|beiträge|themen|meldungen|nachrichten)',
  'passend zum thema',
  'mehr aus .{2,30}',
  'more (?:from|on|in) .{2,30}',
  'meistgelesen',
  '(?:more|related|latest|popular|recommended) (?:stories|articles|news|posts|topics|content)',
  'related',
  'you (?:may|might) also like',
  'recommended(?: for you)?',
  'most (?:read|popular)',
)
/** "Hier das Video:" before something that the text has lost. */
export const EMBED_LEAD_IN = new RegExp(
  '^(?:(?:hier|here)(?: (?:nun|noch))? (?:ist|sind|das|der|die|ein|eine|is|are|the|a|his|her|seine?|ihre?)\\s.{1,60}|' +
    "here's .{1,60}|(?:das |im )?(?:video|podcast)(?: dazu)?|watch(?: .{1,50})?|sehen sie (?:hier|selbst)(?: .{1,50})?):$",
  'iu',
)

// What a page asks of its readers. A `name` group is who asks.

const PLATFORM =
  '(?:telegram|gettr|twitter|facebook|instagram|whatsapp|youtube|linkedin|tiktok|threads|bluesky|mastodon|google news|x)'
export const FOLLOW = [
  new RegExp(
    `^(?:folge(?:n sie|t)?|follow)\\s(?!(?:der|des|von|einer|eines)\\s)(?<name>.{1,60}?)\\s(?:(?:jetzt|auch) )?(?:auf|bei|on) ${PLATFORM}${END}`,
    'iu',
  ),
  new RegExp(
    `^(?:besuche(?:n sie|t)?|find|join|like) (?:us|uns|our|unsere)${END}.{0,60}(?:auf|bei|on) ${PLATFORM}${END}`,
    'iu',
  ),
]
export const NEWSLETTER_OF =
  /(?:abonniere(?:n sie|t)?|subscribe to|melden sie sich für) (?:den|the) (?<name>[^\s,.]{2,30}(?: [^\s,.]{2,30}){0,2}?)[\s-]newsletter/iu
export const NEWSLETTER = [
  alone(
    '(?:zum |unser |den |unseren )?newsletter(?: (?:abonnieren|anmelden|bestellen))?',
    'jetzt (?:abonnieren|anmelden)',
    'subscribe(?: now)?',
    'sign up(?: now)?',
  ),
  opening(
    'abonnier(?:en|e|t)(?: sie)? .{0,60}(?:newsletter|kanal|podcast)',
    'melde(?:n sie sich|t euch| dich) .{0,80}(?:newsletter|an[.!])',
    'subscribe (?:to|for)',
    'sign up (?:for|to)',
    'get .{3,80} (?:in|to) your inbox',
    'keine (?:nachricht|neuigkeit|news)\\p{L}* (?:mehr )?verpassen',
  ),
  anywhere('unser(?:en|em)? (?:\\p{L}+-)?newsletter', 'our (?:\\p{L}+ )?newsletter'),
]
export const SUPPORT = [
  alone('(?:jetzt )?spenden', 'donate(?: now)?', '(?:jetzt )?unterstützen', 'mitglied werden'),
  opening(
    'unterstütze(?:n sie|t)? (?:bitte )?(?:uns|unseren?|unabhängigen)',
    'spende(?:n sie|t)? (?:jetzt|uns|bitte|hier|für unseren?)',
    'hilf uns',
    'helfen sie uns',
    'support (?:us|our|independent)',
    'donate (?:now|to|today|here)',
    'please (?:consider|support|donate)',
    'become a (?:member|supporter|patron|subscriber)',
    'spendenkonto',
    'iban',
    'hat (?:ihnen|dir) (?:dieser|der) (?:artikel|beitrag|text) gefallen',
    'did you (?:like|enjoy) this',
  ),
  anywhere(
    'unsere? (?:arbeit|redaktion|journalismus|plattform) .{0,40}(?:spende|unterstütz|finanzier)\\p{L}*',
    'wir (?:bitten|freuen uns) .{0,30}(?:spende|unterstützung)\\p{L}*',
    'mit (?:ihrer|deiner|einer) spende',
    '(?:our|we) .{0,40}(?:funded by (?:readers|donations)|rely on (?:readers|donations|your))',
    'your (?:donation|support)',
  ),
]
export const NOTICES = [
  opening(
    'wir verwenden cookies',
    'diese (?:web)?(?:site|seite) (?:verwendet|nutzt) cookies',
    '(?:we|this (?:site|website)) uses? cookies',
    '(?:alle )?cookies akzeptieren',
    'accept (?:all )?cookies',
    'jetzt weiterlesen',
    '(?:diesen|dieser) (?:artikel|inhalt|text) .{0,60}(?:abo|abonnent|abonnement|exklusiv|registrier)\\p{L}*',
    '(?:sie haben )?bereits (?:ein abo|abonnent|registriert)',
    'already a (?:subscriber|member)',
    'subscribe to (?:continue|read|keep)',
    'this (?:article|content|story) is (?:for|available to|exclusive to) ',
    'log in to (?:continue|read)',
    'an dieser stelle (?:finden|findest|steht) .{0,40}extern',
    'empfohlener redaktioneller inhalt',
    'view image in fullscreen',
    'bild (?:vergrößern|in (?:vollbild|originalgröße))',
  ),
  anywhere('alle rechte vorbehalten', 'all rights reserved', 'affiliate[- ]links?'),
]
/** The words of share bars, menus and advertisement marks. A line made of nothing else is one. */
export const FURNITURE = new Set(
  (
    'teilen drucken merken mailen e-mail email facebook twitter whatsapp telegram linkedin xing pocket flipboard reddit x ' +
    'share print tweet pin save copy link kopieren artikel vorlesen anhören anzeige werbung advertisement advertorial ' +
    'sponsored startseite home menü menu suche search login anmelden abmelden abo e-paper impressum datenschutz ' +
    'datenschutzerklärung agb kontakt imprint privacy policy terms of use contact cookies nach oben zurück weiter next ' +
    'auf on via per und and this like loading... more mehr antworten antwort reply kommentieren'
  ).split(' '),
)
