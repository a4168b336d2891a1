/** Words by which German and English news text says who said something: data for `attribution.ts`. */

const alternatives = (words: string) => words.trim().split(/\s+/).join('|')

/** Verbs of saying, in the forms that news uses. */
export const SPEECH_VERB = `(?:${alternatives(`
  sagte sagten sagt sagen erklärte erklärten erklärt erklären schrieb schrieben schreibt betonte betonten betont
  bestätigte bestätigten bestätigt bekräftigte bekräftigten bekräftigt behauptete behaupteten behauptet meinte meinten meint
  berichtete berichteten berichtet forderte forderten fordert warnte warnten warnt kritisierte kritisierten kritisiert
  verkündete verkündeten verkündet versicherte versicherten versichert kommentierte äußerte äußerten äußert
  ergänzte ergänzten ergänzt unterstrich unterstrichen entgegnete erwiderte antwortete urteilte twitterte postete
  zitiert zitierte jubelt jubelte freut freute lobte lobt mahnte mahnt beklagte beklagt bezeichnete
  resümierte fasst fasste verweist verwies fügte fügt teilte teilten teilt kündigte kündigt
  mitteilte mitteilten mitteilt nannte nannten nennt
  vermutet vermutete glaubt hofft hoffte
  said says told tells wrote writes added adds stated states announced announces claimed claims warned warns
  insisted insists argued argues noted notes explained explains confirmed confirms tweeted posted replied
`)})`

const ROLES = alternatives(`
  präsident präsidentin präsidenten minister ministerin ministers kanzler kanzlerin sprecher sprecherin chef chefin
  sekretär sekretärin general generalleutnant direktor direktorin berater beraterin beraters gesandte gesandter gesandten
  botschafter politiker politikerin vorsitzende vorsitzender vorsitzenden diplomat diplomaten diplomatin stratege
  kritiker kritikers kritikerin experte experten expertin forscher forscherin professor professorin anwalt anwältin
  richter richterin ökonom ökonomin kämmerer kämmerin bürgermeister bürgermeisterin trainer trainerin abgeordnete abgeordneter abgeordneten
  unterstaatsekretär unterstaatssekretär staatssekretär könig königin papst bischof leiter leiterin verhandler
  president minister secretary spokesman spokeswoman spokesperson chancellor director adviser advisor ambassador
  senator governor mayor expert analyst chairman chairwoman
`)

/** Whether a word names a person by a role, alone or at the end of a compound ("US-Verteidigungsminister"). */
export function isRole(word: string): boolean {
  return new RegExp(`(?:${ROLES})$`, 'iu').test(word)
}

/** Nouns before the name of who passes on somebody's words. */
export const MEDIUM =
  /(?:agentur|zeitung|magazin|sender|blatt|dienst|agency|newspaper|magazine|broadcaster)s?$/iu

const CAPITALISED_FUNCTION_WORDS = new Set(
  alternatives(`
  Der Die Das Den Dem Des Ein Eine Einer Einem Einen Er Sie Es Ihr Wir Ich Und Oder Aber Doch Auch So Dann Danach Dabei
  Damit Dazu Darauf Darin Dies Diese Dieser Dieses Im In Am An Auf Aus Bei Mit Nach Vor Von Zu Zum Zur Über Unter Gegen
  Für Seit Während Wenn Weil Als Wie Was Wer Wo Wann Warum Laut Weiter Später Zuvor Zunächst Zudem Außerdem Darüber
  Mehrere Einige Viele Alle Seine Seiner Ihre Ihrer Unterdessen Gleichzeitig Allerdings Jedoch Ebenso Ähnlich Beide Denn Nur Man
  Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
  The A An He She It They We I But Or On At By For From With After Before While When What Who This That These
  Those His Her Their There Later Meanwhile Monday Tuesday Wednesday Thursday Friday Saturday Sunday
`).split('|'),
)

/** Whether a capitalised word can be part of a name. */
export function canName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !CAPITALISED_FUNCTION_WORDS.has(word)
}

/** English verbs that report whatever follows: "Keller said the bridge was closed". */
export const ALWAYS_REPORTS =
  /^(?:said|says|told|tells|claimed|claims|warned|warns|insisted|insists|argued|argues|added|adds|stated|noted)$/

const SUBJUNCTIVE = new RegExp(
  `(?<!\\p{L})(?:${alternatives(`
  sei seien habe werde müsse könne solle wolle dürfe gebe gehe komme stehe bleibe lasse wisse halte stimme
  bestehe unterstütze brauche erwarte sehe
`)})(?!\\p{L}| denn(?!\\p{L}))`,
  'u',
)

/** Whether a verb stands in a form that German uses for reported speech only. "Ich habe" looks like one. */
export function hasReportingMood(sentence: string): boolean {
  return sentence
    .split(/[,;:–]/)
    .some((clause) => SUBJUNCTIVE.test(clause) && !/(?<!\p{L})ich(?!\p{L})/iu.test(clause))
}

/** The past subjunctive, which reports only together with other signs: it also stands for "would". */
export const CONDITIONAL =
  /(?<!\p{L})(?:müssten?|hätten?|wären?|würden?|könnten?|sollten?|wollten?)(?!\p{L})/u

/** What a list's lead-in calls somebody's words: "gab folgende Erklärungen ab:". */
export const SPEECH_NOUN =
  /folgende|Erklärung|Aussage|Forderung|Ankündigung|Äußerung|statement|announcement|following|demand/iu
