/**
 * General German and English words by which a line shows what it is: never a site, an article or a person.
 * All are tested on single lines of at most `MAX_RULE_LINE` characters, so no pattern meets a long text.
 */
export const MAX_RULE_LINE = 300

export const START = '(?<![\\p{L}\\p{N}])'
export const END = '(?![\\p{L}\\p{N}])'

/** Any of the phrases, as whole words. */
function anywhere(...phrases: string[]): RegExp {
  return new RegExp(`${START}(?:${phrases.join('|')})${END}`, 'iu')
}

/** Any of the phrases, as the start of a line. */
export function opening(...phrases: string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})${END}`, 'iu')
}

/** Any of the phrases, as the whole line but for brackets, a colon or an arrow. */
export function alone(...phrases: string[]): RegExp {
  return new RegExp(`^[([]?(?:${phrases.join('|')})[)\\]]?\\s?[:>»›→↓…]*$`, 'iu')
}

/** Any of the phrases, alone or with a colon and more after them. */
export function label(...phrases: string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})\\s?(?::.*|[>»›→↓…]*)$`, 'iu')
}

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
/** A year anywhere beside the sign, or rights that are claimed: no credit of a picture. */
export const COPYRIGHT_NOTE =
  /^(?:copyright|©|\(c\))(?=.{0,80}(?:\D(?:19|20)\d{2}(?!\d)|\p{L}:\d{6}-|all rights|alle rechte))|^copyright\s?(?:by|:|©|(?=.{0,60}(?:alle rechte|all rights)))|(?:subject to|unterliegen dem|protected by) (?:copyright|urheberrecht)|^(?:(?:this|the|dieser?|dieses|der|das) (?:work|article|text|story|artikel|werk|beitrag) |licen[sc]ed |lizenziert )(?:is |ist |steht |wird |may be )?(?:.{0,30} )?(?:under|unter) .{0,30}(?:creative commons|CC[ -]BY|licen[cs]e|lizenz)/iu
/** "[OM/KN]", "(dpa/mhe)", "- ENDS -", "###". */
export const INITIALS =
  /^(?:[([](?:[Mm]it |MIT |[Ww]ith |WITH )?\p{L}{2,8}(?:\s?[/,]\s?\p{L}{2,8}){0,4}[)\]]|[-–—\s]*(?:[Ee]nds?|ENDS?|[Ee]nde|ENDE)[-–—\s]*|(?:#\s?){2,}|-\s?30\s?-|(?:red|RED)(?:[,/.|][\p{L}\s,/-]{0,30})?|(?:dpa|DPA|afp|AFP|ap|AP|apa|APA|epd|EPD|kna|KNA|sid|SID|rtr|RTR|[Rr]euters|REUTERS|[Aa]genturen)[\p{L}\s,/-]{0,30}|\p{Ll}{2,5}(?: \p{Ll}{2,4}){0,3} yyzz(?: [\p{L}\d]{1,4}){0,4}|\d{6} \p{L}{3} \d{2})$/u
/** "nag/mar" or "nag", in small letters. */
export const SMALL_INITIALS = /^\p{Ll}{2,5}\/\p{Ll}{2,5}(?:\/\p{Ll}{2,5})?$|^\p{Ll}{2,3}$/u
/** The same without brackets: only below the article. */
export const BARE_INITIALS = /^(?:\p{Ll}{2,4}|\p{Lu}{2,4})(?:\s?\/\s?\p{L}{2,4}){0,3}$/u
export const RELEASE_SOURCE = /^SOURCE:?\s\p{Lu}/u
export const AGENCY_NOTE = opening(
  '\\((?:mit|ohne|with) (?:foto|bild|grafik|video|photo|picture|graphic)s?\\)$',
  'mit (?:material|informationen|agenturmaterial) (?:von|der|des)',
  'with (?:material|files|reporting) (?:from|by)',
  'mit \\p{L}+-material|(?:mit )?material von',
  'original-?content von',
  'übermittelt (?:durch|von)',
  'for immediate release',
  'zur sofortigen veröffentlichung|sperrfrist',
)
/** "Ausgabe Nr. 7, Juli 2025", a bare address, "Report2025.pdf", "PDF - 2,3 MB", "3/7". */
export const ATTACHMENT =
  /^\S.{0,60}\.(?:pdf|docx?|xlsx?|jpe?g|png|mp3|zip)$|^\(?(?:pdf|docx?|jpe?g|mp3|zip)\W.{0,20}\d\s?[km]b\)?$|^\d{1,3}\s?(?:\/|von|of)\s?\d{1,3}$|^(?:https?:\/\/|www\.)\S+$|^[^.!?]{0,50}(?:ausgabe|issue|nummer)\s(?:nr\.|no\.)?\s?\d[^.!?]{0,30}$/iu
/** "Pressemitteilung Nr. 87", "Press release 12/2025". */
export const RELEASE_NUMBER =
  /^(?:presse|medien)(?:mitteilung|information|meldung)(?:\s(?:nr\.?|vom))?\s\d.{0,50}$|^(?:press|news|media) release(?: no\.?| #)?\s\d.{0,50}$/iu
/** "Betreff: …" above a release that came by mail. */
export const MAIL_HEADER = /^(?:von|an|cc|datum|gesendet|betreff|from|to|date|sent|subject)\s?:\s\S/iu
/** Set left and right in one line, as on paper: a number and a date. */
export const LETTERHEAD = /^[^.!?]{2,40}\S\s{4,}\S[^.!?]{2,60}$/u
/** "4,7 von 5 Sternen (112 Stimmen)". */
export const RATING =
  /^(?:[★☆⭐]+\s?)?\d(?:[.,]\d)?\s?(?:\/|von|of|out of)\s?(?:5|10)(?!\d).{0,40}$|^[★☆⭐]{3,}.{0,40}$/u
/** "0+ votes so far", "Zugriffe: 412", "128 mal geteilt", "00:00 / 38:12". */
export const COUNTER =
  /^(?:(?:rate|bewerte(?:n sie)?) (?:this|the|dieses|das) (?:recipe|rezept)[:!]?$|(?:(?:bewertung|rating|durchschnitt|average)(?: rating)?\s?:?\s)?\d(?:[.,]\d+)? ?(?:\/|von|of|out of) ?(?:5|10)(?: (?:sternen?|stars?))?(?: \([^()]{2,40}\))?$|\(?(?:[★☆⭐]+\s?)?\d(?:[.,]\d+)? (?:stars? |sterne |\/ ?5 )?(?:from|aus|bei|based on) \d[\d.,]* (?:votes?|ratings?|reviews?|bewertungen|stimmen)\)?$)|^(?:zugriffe|aufrufe|views|hits|gelesen|shares)\s?:?\s\d[\d.,]*(?:\s?(?:mal|x))?$|^[\d.,]+[km+]{0,2}\s(?:mal geteilt|votes?|stimmen abgegeben|likes?|shares?|views?|aufrufe|followers?|plays?|claps?|upvotes?|points?|punkte|bilder|fotos|photos|pictures|images|leserempfehlung(?:en)?|(?:leser )?empfehl(?:ung|ungen|en)|recommend(?:s|ed|ations?)?|zustimmung(?:en)?|mal (?:empfohlen|gelesen)|(?:people|personen|leser|nutzer|users|readers) (?:found|like|recommend|finden|gefällt|empfehlen)[^.!?]{0,30})(?: \p{L}+){0,2}(?:\s?[·|].{0,40})?$|^(?:recommend(?:ed)?|respect(?:ed)?|helpful|hilfreich|nützlich|daumen hoch|zustimmen|empfehlen|like|gefällt mir|applaus)\s?[:(]?\s?\d{1,5}\)?$|^(?:\p{Extended_Pictographic}|\uFE0F|[▲▼↑↓+])+\s?\d{1,5}$|^\d{1,2}(?::\d{2}){1,2}\s?[/|–-]\s?\d{1,2}(?::\d{2}){1,2}$/iu
export const READING_TIME =
  /^(?:lesezeit|lesedauer|reading time|read time)\s?:?\s|^\d+\s?min(?:uten?|utes?|\.)?(?:[\s-](?:read|lesezeit))?$/i
/** "Published in Tide Lines", a series or a magazine of the site. */
export const PUBLISHED_IN = /^(?:Published|Posted) in (?=\p{Lu})(?:[\p{L}&’'-]+ ){0,4}[\p{L}&’'-]+$/u

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
    'newsletter\\s?[:–|-]\\s.{2,60}',
    '(?:[\\p{L}-]+ ){0,3}[\\p{L}-]*newsletter(?: [\\p{L}-]+){0,2}',
    'jetzt (?:abonnieren|anmelden)',
    'subscribe(?: now)?',
    'sign up(?: now)?',
  ),
  opening(
    'abonnier(?:en|e|t)(?: sie)? .{0,60}(?:newsletter|kanal|podcast)',
    'melde(?:n sie sich|t euch| dich) .{0,80}(?:newsletter|an[.!])',
    'subscribe (?:to|for|on|via|wherever)',
    '(?:jetzt )?(?:abonnieren|anhören|hören|listen(?: now)?|subscribe|available)(?: (?:bei|auf|über|via|on|in|at)|\\s?:) .{0,20}(?:apple|spotify|deezer|youtube|rss|google|amazon|podcast)',
    'nichts (?:mehr )?verpassen',
    'never miss',
    '(?:by (?:signing up|subscribing|clicking|submitting|entering)|mit (?:der|ihrer|deiner) (?:anmeldung|registrierung|bestellung))',
    'sign up (?:for|to)',
    'get .{3,80} (?:in|to) your inbox',
    '(?:no|kein) spam(?=[.,!]|$)',
    'keine (?:nachricht|neuigkeit|news)\\p{L}* (?:mehr )?verpassen',
  ),
  anywhere('unser(?:en|em)? (?:\\p{L}+-)?newsletter', 'our (?:\\p{L}+ )?newsletter'),
]
export const SUPPORT = [
  /^[^.!?]*\d\s?€(?:\s{2,}|\s?[|·]\s?)[^.!?]*\d\s?€|^[^.!?]*[$£€]\d+(?:\s{2,}|\s?[|·]\s?)[^.!?]*[$£€]\d/u,
  alone(
    'support (?:the|this|our) \\p{L}+',
    '(?:jetzt )?spenden',
    'donate(?: now)?',
    '(?:jetzt )?unterstützen',
    'mitglied werden',
  ),
  opening(
    'unterstütze(?:n sie|t)? (?:bitte )?(?:uns|unseren?|unabhängigen|das|die|den)',
    'spende(?:n sie|t)? (?:jetzt|uns|bitte|hier|für unseren?)',
    '(?:unser|our) (?:journalis\\p{L}+|reporting|newsroom)',
    'hilf uns',
    '(?:mach|machen sie) mit und',
    'helfen sie uns',
    'support (?:us|our|independent)',
    'donate (?:now|to|today|here)',
    'please (?:consider|support|donate)',
    'become a (?:member|supporter|patron|subscriber)',
    'spendenkonto',
    'iban',
    'did you (?:like|enjoy) this',
  ),
  anywhere(
    'unsere? (?:arbeit|redaktion|journalismus|plattform) .{0,40}(?:spende|unterstütz|finanzier)\\p{L}*',
    'wir (?:bitten|freuen uns) .{0,30}(?:spende|unterstützung)\\p{L}*',
    'mit (?:ihrer|deiner|einer) spende',
    '(?:ihnen|dir|euch)(?: .{1,30})? gefallen(?=[?!])',
    '(?:ihnen|dir|euch) gefällt[^.!?]{0,40}\\?',
    '(?:gefällt|gefallen) (?:ihnen|dir|euch)[^.!?]{0,40}\\?',
    '(?:like|love|enjoy|enjoying|enjoyed) (?:this|what you)[^.!?]{0,30}\\?',
    '(?:finanzier|unterhält|trägt)\\p{L}* sich [^.!?]{0,40}(?:spenden|mitglied|leser|abo)\\p{L}*',
    '(?:our|we) .{0,40}(?:funded by (?:readers|donations)|rely on (?:readers|donations|your))',
    'your (?:donation|support)',
  ),
]
export const NOTICES = [
  /(?:^|[.!?]\s)(?:(?:hier|jetzt|gleich) (?:[\p{L}-]+ )?(?:buchen|bestellen|kaufen|sichern|ansehen|vergleichen)|(?:book|order|shop|buy|compare) (?:it |them )?(?:here|now))\s?[*»›→]*$/iu,
  /(?=.*(?<!\p{L})(?:paywall|bezahlschranke)(?!\p{L}))(?=.*(?:(?:paid for|funded|made possible) by|give what|donat|spende[nt]?(?!\p{L})|ermöglicht|finanzier))/iu,
  /^(?:did you find|was) this .{0,30}(?:helpful|useful|interesting)\s?\?|^(?:war|fanden sie|findest du) (?:dieser|diesen|der|den|das|dies|diese) .{0,30}(?:hilfreich|nützlich|interessant)\s?\?|^(?:thank you|thanks|danke|vielen dank) (?:for|für) (?:your|ihre?n?|deine?n?) (?:feedback|rückmeldung|bewertung|vote|stimme)/iu,
  /^(?:über )?(?:dieses thema|diesen fall) (?:berichtete|lief|im programm|wurde gesendet)|(?:app ?store|google play)(?!\p{L})|^(?:entdecken|laden|holen|get|download|try)(?: sie)? .{0,20}(?<!\p{L})app(?: .{0,20})?$|^(?:bleiben sie|bleib) (?:auf dem laufenden|informiert)|^stay (?:informed|up to date|in touch)/iu,
  /^(?:sendung|sendetermin|sendedatum|ausstrahlung|(?:first )?broadcast|aired)\s?[:|]\s?\S/iu,
  /(?:enthält|contains|sind|are|mit \* ?(?:markierte|gekennzeichnete)?) (?:\p{L}+ )?(?:werb(?:e|ung)|affiliate|partner|provision)[\p{L}-]*(?:links?)?|\*\s?(?:werbung|anzeige|affiliate)|(?:provision|commission)(?=.{0,60}(?:link|kauf|buy|purchase))|(?:link|kauf|buy|purchase).{0,80}(?:provision|commission)/iu,
  /^(?:all )?(?:views|opinions)(?: expressed)? (?:are )?(?:my|mine)|\. (?:views|opinions) (?:are )?(?:my own|mine)/iu,
  /^(?:privacy (?:notice|policy)|datenschutzhinweis|hinweis zum datenschutz)\s?:/iu,
  opening(
    'wir verwenden cookies',
    'diese (?:web)?(?:site|seite) (?:verwendet|nutzt) cookies',
    '(?:we|this (?:site|website)) uses? cookies',
    '(?:alle )?cookies akzeptieren',
    'accept (?:all )?cookies',
    'jetzt weiterlesen',
    '(?:weiter|mehr) ?lesen mit',
    '(?:we|wir) (?:value|respect|schätzen|respektieren) (?:your|ihre|deine) (?:privacy|privatsphäre)',
    '(?:an dieser stelle|hier) (?:finden|findest|steht) .{0,40}(?:inhalt|video|podcast|beitrag|post)',
    '(?:empfohlener )?externer inhalt|external content',
    'ich bin (?:damit )?einverstanden',
    '(?:dieser|dieses|diese) (?:beitrag|artikel|thema|sendung)(?: .{0,20})? (?:im programm|wurde .{0,60}(?:abgelegt|veröffentlicht|gesendet)|kann .{0,30}kommentiert)',
    'noch kein (?:abo|konto|abonnent|kunde)|no account yet|not a (?:subscriber|member)',
    '(?:seite|page|bild|slide|photo) \\d+ (?:von|of|/) \\d+(?=[\\s\\d»›>]*$)',
    '(?:this|der|dieser|unser|our) (?:live[- ]?(?:blog|ticker|coverage|updates)|ticker|blog)(?: .{2,40})? (?:is|has|ist|wurde) (?:now |jetzt |nun |been |hiermit )*(?:closed|ended|over|beendet|geschlossen)',
    '(?:diesen|dieser) (?:artikel|inhalt|text) .{0,60}(?:abo|abonnent|abonnement|exklusiv|registrier)\\p{L}*',
    '(?:sie haben )?bereits (?:ein abo|abonnent|registriert)',
    'already a (?:subscriber|member)',
    'subscribe to (?:continue|read|keep)',
    'this (?:article|content|story) is (?:for|available to|exclusive to)',
    'log in to (?:continue|read)',
    'an dieser stelle (?:finden|findest|steht) .{0,40}extern',
    'empfohlener redaktioneller inhalt',
    'view image in fullscreen',
    'filter (?:key events|entries|updates)|(?:key events|entries|updates) filtern|nur wichtige (?:einträge|ereignisse)|(?:show|nur) key events(?: only)?',
    '(?:video|audio) ?player$|media error|download file|use (?:up/down|left/right) arrow keys',
    '(?:autor(?:in)?|thema) folgen$',
    '(?:article|story) continues (?:below|after)',
    '(?:dieser|der) (?:text|artikel|beitrag) (?:stammt|kommt) aus (?:unserer|dem archiv|der (?:gedruckten|print))',
    '(?:this (?:article|story|series)|reporting(?: for this (?:article|story))?) (?:is|was) (?:republished|supported|funded|made possible)',
    '(?:this|the) (?:interview|conversation|transcript|story) (?:has been|was) (?:lightly )?(?:edited|condensed|shortened|translated|recorded)',
    'bild (?:vergrößern|in (?:vollbild|originalgröße))',
  ),
  anywhere(
    'alle rechte vorbehalten',
    'all rights reserved',
    'affiliate[- ]links?',
    '(?:jederzeit|monatlich) (?:und flexibel )?kündbar',
    'cancel (?:any ?time|at any time)',
    'unlimited access',
    'free articles? (?:left|remaining|this)',
    '(?:for|für)(?: nur| just| only)? (?:[€$£]\\s?\\d+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)? (?:€|euro))(?: (?:a|per|pro|im) (?:week|month|year|woche|monat|jahr).{0,40})$',
    '\\d+ (?:tage|wochen|monate|days|weeks|months) (?:lang )?(?:für (?:nur )?\\d|gratis|kostenlos|free|testen)',
    '(?:inhalte?|content|video|post|beitrag|element) .{0,40}(?:nicht|not|cannot) .{0,20}(?:angezeigt|geladen|displayed|loaded)',
    '(?:zusammenfassung|summary|text|artikel|beitrag|article) (?:wurde|was) .{0,40}(?:künstliche\\p{L}* intelligenz|KI|AI)',
    '(?:not responsible|keine (?:haftung|verantwortung)|not liable) (?:for|für) .{0,60}(?:sites?|inhalte|links|content)',
    '(?:nur|only) (?:als |as |for )?(?:angemeldete|registrierte|eingeloggte|registered|logged[- ]in)\\p{L}*',
    'javascript|(?:browser|gerät) (?:unterstützt|does not support)',
    '(?:no longer than|maximal|höchstens) \\d+ (?:words|wörter|zeichen)',
    '(?:views|opinions) expressed (?:in|by|here)',
    '(?:geben|gibt|spiegeln?) .{0,30}(?:die )?(?:meinung|ansicht) (?:der|des) (?:verfasser|autor|einsender|nutzer)\\p{L}*',
    'forward-looking statements',
    '(?:this|dieser|der) (?:article|story|piece|artikel|text|beitrag) (?:appears?|erschien|erscheint|appeared|is part|ran|was part)',
    '(?:was|war|is|ist|did|hat|how|wie) .{0,30}(?:article|artikel|text|beitrag|page|seite|story|summary|zusammenfassung) .{0,30}\\?$',
    '(?:this|dieser|der) (?:story|article|text|beitrag|artikel) (?:is part of|ist teil|gehört zu)',
    '(?:dieser|dieses|das|der) (?:text|artikel|gespräch|interview|beitrag) (?:ist|wurde) .{0,80}(?:erschienen|veröffentlicht|aufgezeichnet|geführt|gekürzt|redigiert|übersetzt|autorisiert)',
    'stolz präsentiert von|proudly powered by|powered by',
  ),
]
