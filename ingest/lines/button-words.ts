/**
 * The words of buttons, menus and share bars in German and English. A line of nothing but these, with at least one
 * that names a function (and not only words that join them), is part of the page and not of the article.
 */
const FUNCTIONS = new Set(
  // share, save, listen
  (
    'teilen ansehen drucken ausdrucken merken merkliste speichern gespeichert mailen versenden weiterempfehlen empfehlen ' +
    'weiterleiten weitersagen e-mail email mail mailto facebook twitter whatsapp telegram signal threema linkedin xing ' +
    'pocket flipboard reddit pinterest instagram youtube tiktok bluesky mastodon threads messenger x rss feedly gettr link ' +
    'kopieren kopiert permalink vorlesen anhören hören vorlesefunktion abspielen schriftgröße vollbild vergrößern ' +
    'verkleinern lesezeichen verschenken druckversion pdf-version pdf zwischenablage clipboard ' +
    'follow following share print tweet pin save saved bookmark copy copied link url gift listen play mute unmute fullscreen enlarge ' +
    // advertising, menus, accounts
    'anzeige werbung advertorial startseite home start homepage menü menu navigation suche suchen anmelden anmeldung ' +
    'abmelden login logout einloggen registrieren konto profil abo abos abonnieren abonnement abonnent e-paper epaper plus ' +
    'newsletter newsletters podcast podcasts apps app archiv impressum datenschutz datenschutzerklärung mediathek ' +
    'datenschutzhinweise datenschutzeinstellungen privatsphäre cookie cookies cookie-einstellungen cookie-richtlinie agb ' +
    'nutzungsbedingungen kontakt mediadaten karriere jobs stellenmarkt redaktion barrierefreiheit netiquette hilfe faq ' +
    'sitemap shop leserservice kündigung kündigen widerruf widerrufen transparenz spenden akzeptieren ablehnen zustimmen ' +
    'springen rezept einstellungen verwalten einblenden ausblenden aufklappen testen abonnenten abo-shop lade lade... warten gefunden zuklappen anzeigen schließen javascript browser ' +
    'benachrichtigungen beitreten aktualisieren automatisch übersicht ' +
    'advertisement advertise ad ads sponsored promoted skip jump search register subscribe subscribed subscription ' +
    'subscriptions account profile sign log careers contact help terms conditions privacy policy imprint accessibility ' +
    'accept reject decline settings preferences manage unsubscribe donate submit upgrade masthead advertising archives ' +
    'notifications subscriber subscribers weather wetter e-edition ' +
    // threads of comments, lists and pages
    'abbrechen einbetten einfügen inhalt inhaltsverzeichnis kommentar antworten antwort zitieren melden gemeldet kommentieren mitdiskutieren diskutieren gefällt hilfreich sortieren sortierung neueste älteste ' +
    'beliebteste zuerst zustimmung zustimmungen laden weiterlesen zurück weiter vorherige vorheriger nächste nächster seitenanfang überspringen ' +
    'ausklappen reaktionen absenden abschicken abstimmen ältere älterer neuere neuerer ' +
    'size aa comment reply replies quote report like likes liked dislike helpful upvote downvote flag sort newest oldest load view show hide ' +
    'expand collapse next previous prev older newer back continue scroll recipe loading loading... error republish restacks restack reactions ' +
    'more mehr'
  ).split(' '),
)
const JOINTS = new Set(
  (
    'zum zur zu direkt nach oben unten auf an am im in mit ohne für von vom via per und oder den die das der dem diesen diese ' +
    'dieser dieses alle alles hier jetzt bitte uns über mich mir ihre ihr sie mein meine meinen einen eine neuen artikel ' +
    'beitrag beiträge inhalte thema themen seite seiten einträge eintrag kommentare weitere weiteren ganzen ganze ' +
    'vollständigen mal nur als gratis kostenlos verträge team text bild bilder video videos größe klein groß freunde ' +
    'freunden autoren autor ressorts senden geschützt hierher öffnen version ändern wählen hinzufügen entfernen aktivieren ' +
    'folgen exklusiv anpassen lassen ios android gleich fehler erlauben verfassen schreiben zeigen seit datei dokument ausgabe lesen ' +
    'merkliste optionen options diskussion discussion thread forum below continues service it episode gallery galerie folge or the a an this to of on by with for all our your you us my in and here now directly up out off about article ' +
    'articles story stories post posts comments page pages as new window top main content text small large full site ' +
    'website web screen first best read see friend list reading improve live watch most recent an editorial staff use image open opens tab edition not do sell ' +
    'personal information rights reserved gast guest'
  ).split(' '),
)
/** What the parts of a newspaper are called: three and more in a line are a menu, one above a title is no kicker. */
const SECTIONS = new Set(
  (
    'politik inland ausland wirtschaft gesellschaft kultur sport magazin lokales regional region panorama wissen wissenschaft reise ' +
    'meinung nachrichten leben auto digital technik gesundheit feuilleton finanzen unterhaltung vermischtes freizeit ' +
    'anzeigen trauer horoskop rätsel wetter termine aktuelles news sport sports football crime money business politics world ' +
    'local opinion culture arts lifestyle life travel weather tech technology science health celebs showbiz tv video obits ' +
    'obituaries entertainment home sections verkehr metro explainers reviews essays poetry photos galleries fotos bilder videos podcasts themen serien kolumnen debatte blaulicht stadt land kreis umwelt klima climate environment education bildung food wine garden property jobs cars lokalsport vereine ' +
    'cricket rugby rowing cycling tennis golf athletics boxing basketball hockey racing swimming chess fußball handball eishockey leichtathletik wintersport radsport volleyball turnen schach theater theatre film books bücher music musik tv games recipes rezepte pictures style fashion mode family familie columnists letters cartoon cartoons crossword crosswords puzzles quiz events termine calendar'
  ).split(' '),
)
const SPLIT = /[\s\p{Extended_Pictographic}|·•,/:&>»›‹«()[\]+*<←→↑↓▲▼–—.!…∙]+/u
const HYPHENED = /(?:e-(?=mail|paper|edition)|cookie-(?=einst|richt)|pdf-(?=version))/g

function wordsOf(line: string): string[] {
  return line
    .toLowerCase()
    .replace(HYPHENED, (part) => part.replace('-', '‑'))
    .split(SPLIT)
    .flatMap((word) => (word === '' ? [] : [word.replace('‑', '-')]))
}

const MAX_BAR = 160
/** Of this many words, a menu may hold some that are its own. */
const FEWEST_MENU_WORDS = 5
const FEWEST_LISTED = 4

/** "Die Suche", "The search": a button has no article. */
const SUBHEADING = /^(?:Der|Die|Das|Ein|Eine|The|A)\s\p{L}+$/u

/** Whether the line is a button, a share bar or a menu. */
export function isFurniture(line: string): boolean {
  if (line.length > MAX_BAR) return false
  if (SUBHEADING.test(line)) return false
  const words = wordsOf(line)
  const isSections = words.filter((word) => SECTIONS.has(word)).length >= 2 && words.length >= 3
  if (isSections && words.every((word) => SECTIONS.has(word) || isKnown(word))) return true
  if (isSectionList(line, words)) return true
  const functions = words.filter((word) => FUNCTIONS.has(word)).length
  if (functions === 0) return false
  if (words.every(isKnown)) return true
  return words.length >= FEWEST_MENU_WORDS && functions * 2 >= words.length && !/[.!?:]$/.test(line)
}

/** "Football Cricket Chess More": capitals without any sign, most of them parts of a paper. */
function isSectionList(line: string, words: string[]): boolean {
  const sections = words.filter((word) => SECTIONS.has(word)).length
  return (
    words.length >= FEWEST_LISTED &&
    sections * 2 > words.length &&
    /^(?:\p{Lu}[\p{L}&-]*(?:\s+&)?(?:\s+|$))+$/u.test(line)
  )
}

function isKnown(word: string): boolean {
  return (
    FUNCTIONS.has(word) ||
    JOINTS.has(word) ||
    /^(?:\d{1,5}k?|\d{1,3}(?:h|d|w|min|mo|std)|min|std|h|d)$/.test(word)
  )
}

/** Whether the line is the name of a part of a newspaper. */
export function isSection(line: string): boolean {
  return SECTIONS.has(line.toLowerCase())
}

const ANSWERS = new Set('antworten antwort melden reply report flag gefällt like upvote'.split(' '))

/** Whether the line is a button under one comment of a thread: "Antworten", "12 Reply". */
export function isAnswerButton(line: string): boolean {
  return line.length <= 60 && isFurniture(line) && wordsOf(line).some((word) => ANSWERS.has(word))
}

const BREADCRUMB = /^(?:sie (?:sind|befinden sich) hier|you are here)\s?:/iu

/** Whether the line is a menu or a path: three and more short parts with signs or gaps between them, or two at the top. */
export function isMenu(line: string, isTop: boolean): boolean {
  if (line.length > MAX_BAR) return false
  if (isTop && (BREADCRUMB.test(line) || line.split(/\s[>»›]\s/).length > 2)) return true
  if (/[.!?:;"„“”]/.test(line)) return false
  const parts = line.split(/\s+[|·•>»›/∙]\s+|\s{2,}/u)
  const isShort = parts.every((part) => part !== '' && part.split(/\s+/).length <= 3 && !/\d/.test(part))
  return parts.length >= (isTop ? 2 : 3) && isShort
}
