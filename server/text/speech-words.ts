/** Words by which German and English news text says who said something: data for `attribution.ts`. */

const alternatives = (words: string) => words.trim().split(/\s+/).join('|')

/** Whether a word is one of these or ends with one, as a compound does; capitals aside. */
function endsWithOneOf(list: string): (word: string) => boolean {
  const known = new Set(list.trim().split(/\s+/))
  const longest = Math.max(...[...known].map(({ length }) => length))
  return (word) => {
    const lower = word.toLowerCase()
    for (let from = Math.max(0, lower.length - longest); from < lower.length; from++) {
      if (known.has(lower.slice(from))) return true
    }
    return false
  }
}

/** English verbs of saying. German ones are in `speech-verbs.ts`. */
export const ENGLISH_VERB = `(?:${alternatives(`
  said says told tells wrote writes added adds stated states announced announces claimed claims warned warns
  insisted insists argued argues noted notes explained explains confirmed confirms tweeted posted replied
`)})`

/** Those that mostly have an object: "she confirmed the date". */
export const ONLY_WHEN_QUOTING =
  /^(?:wrote|writes|states|announced|announces|notes|explained|explains|confirmed|confirms|tweeted|posted|replied)$/

const endsWithRole = endsWithOneOf(`
  präsident präsidentin präsidenten minister ministerin ministers kanzler kanzlerin kanzlers sprecher sprecherin sprechers chef chefin
  sekretär sekretärin sekretärs general generals generalleutnant direktor direktorin direktors berater beraterin beraters gesandte gesandter gesandten
  botschafter botschafterin politiker politikerin politikers vorsitzende vorsitzender vorsitzenden diplomat diplomaten diplomatin stratege
  kritiker kritikers kritikerin experte experten expertin forscher forscherin professor professorin anwalt anwältin anwalts
  richter richterin ökonom ökonomin kämmerer kämmerin bürgermeister bürgermeisterin bürgermeisters trainer trainerin abgeordnete abgeordneter abgeordneten
  könig königin papst bischof leiter leiterin verhandler senator senatorin senators kommissar kommissarin kommissars
  gouverneur gouverneurin premier kandidat kandidatin kandidaten wissenschaftler wissenschaftlerin historiker historikerin
  beauftragte beauftragter beauftragten vertreter vertreterin geschäftsführer geschäftsführerin manager managerin
  kommandeur kommandant oberst offizier staatsanwalt staatsanwältin rechtsanwalt verteidiger verteidigerin landrat landrätin
  archäologe archäologin biologe biologin physiker physikerin soziologe politologe politologin psychologe meteorologe virologe
  journalist journalistin journalisten autor autorin autors schriftsteller schriftstellerin regisseur regisseurin schauspieler
  schauspielerin sänger sängerin redakteur redakteurin reporter reporterin korrespondent korrespondentin analyst analysten analystin
  gründer gründerin unternehmer unternehmerin aktivist aktivistin funktionär funktionärin teamchef kapitän kardinal erzbischof
  pfarrer pfarrerin rabbiner imam dezernent dezernentin ermittler ermittlerin inspektor intendant intendantin rektor rektorin
  generalbundesanwalt bundesanwalt obmann obfrau ministerpräsident fraktionschef vize stellvertreter
  president minister secretary spokesman spokeswoman spokesperson chancellor director adviser advisor ambassador
  senator governor mayor expert chairman chairwoman
`)

/** Whether a word names a person by a role, alone or at the end of a compound ("US-Verteidigungsminister"). */
export function isRole(word: string): boolean {
  return endsWithRole(word)
}

const endsWithBody = endsWithOneOf(`
  ministerium ministeriums ministerien amt amtes amts ämter behörde behörden polizei regierung regierungen partei parteien fraktion
  fraktionen gericht gerichts gerichtshof gerichtshofs staatsanwaltschaft staatsanwaltschaften bundesanwaltschaft anwaltschaft
  gewerkschaft gewerkschaften verband verbands verbandes verbände verein vereins bund organisation organisationen kommission rat rats rates senat
  parlament parlaments kongress ausschuss unternehmen unternehmens konzern konzerns firma hersteller betreiber bank börse universität
  institut instituts stiftung kirche vatikan agentur agenturen zeitung zeitungen sender magazin blatt dienst portal medien presse armee
  militär bundeswehr feuerwehr kreml opposition koalition vorstand verwaltung gesellschaft vereinigung bündnis initiative
  komitee kammer liga zentrale klinik krankenhaus airline gruppe miliz allianz union nationen werke anstalt konferenz
  präsidium betriebsrat zentralrat delegation leitung redaktion jury team staat staaten zeitschrift wochenzeitschrift nachrichtenseite aktion streitkräfte regierungskreise kreise bundesregierung
  fernsehen rundfunk radio hilfswerk rettungsdienst wetterdienst geheimdienst kripo kriminalpolizei
`)

/** Whether a word names a body that speaks through somebody: a ministry, a party, a newspaper. */
export function isBody(word: string): boolean {
  return endsWithBody(word)
}

const endsWithPerson = endsWithOneOf(`
  mann frau männer frauen vater mutter bruder schwester sohn tochter zeuge zeugin zeugen anwohner anwohnerin bewohner augenzeuge augenzeugen
  beobachter beobachtern befürworter gegner unterstützer anhänger mitarbeiter mitarbeiterin mitarbeitern mitglied mitglieder demonstranten
  aktivisten vertretern sprechern politikern experten forschern ärzte arzt ärztin polizist polizisten rebellen taliban händler bauern bauer
  behördenvertreter veranstalter bürger schüler lehrer studenten verantwortlichen angehörigen opfer täter angeklagte angeklagten
  verdächtige beschuldigte kollege kollegin nachfolger nachfolgerin vorgänger vorgängerin amtsinhaber partner chefredakteur
  franzose deutsche amerikaner brite russe ukrainer italiener spanier türke österreicher schweizer
  jährige jähriger jährigen
`)

/** Whether a word names somebody who can speak, without being a title. */
export function isPersonNoun(word: string): boolean {
  return endsWithPerson(word)
}

const endsWithThing = endsWithOneOf(`
  sturm katastrophe unfall anschlag beben flut angriff explosion brand feuer hurrikan unglück virus seuche krankheit tote toten
  ung ungen heit heiten keit keiten ität ion ionen ismus ment nis nisse tag tags woche monat jahr jahre jahren uhr januar februar märz april mai juni juli august september oktober november dezember abend morgen mittag nacht zeit ende beginn anfang folge grund gründe motto titel frage thema wetter stand beispiel beispiele prozent euro dollar millionen milliarden gespräch interview worten rede fall jahrhundert spiel rennen preis krieg gesetz fußball nachmittag vormittag vorbehalte teil teile druck sicht kritik begriff wunsch ziel entwurf plan pläne
`)

const endsWithMeasure = endsWithOneOf(`
  stunde stunden minuten tage tagen wochen monate monaten jahre jahren uhr prozent euro dollar meter kilometer
`)

/** Whether a noun measures: "Wenige Stunden" are nobody's name. */
export function isMeasure(word: string): boolean {
  return endsWithMeasure(word)
}

/** Whether a noun names what cannot speak. */
export function isThing(word: string): boolean {
  return endsWithThing(word) && !isBody(word)
}

const endsWithView = endsWithOneOf(`
  angabe angaben auskunft auskünften ansicht ansichten einschätzung einschätzungen meinung auffassung aussage aussagen worten
  darstellung darstellungen bericht berichts berichte berichten meldung meldungen information informationen mitteilung mitteilungen
  überzeugung schätzung schätzungen berechnung berechnungen erkenntnissen dafürhalten prognose prognosen recherchen studie studien
  umfrage umfragen quellen lesart bekunden beobachtungen verlautbarung verlautbarungen pressemitteilung sicht
`)

/** Whether "nach" with this noun tells of words: "nach Angaben", "nach Ansicht", "nach Medienberichten". */
export function isViewNoun(word: string): boolean {
  return endsWithView(word)
}

const endsWithStatement = endsWithOneOf(`
  urteil erklärung erklärungen äußerung äußerungen forderung forderungen vorwurf vorwürfe kritik behauptung behauptungen warnung
  ankündigung versprechen hinweis hinweise begründung hoffnung verdacht vermutung vermutungen befürchtung befürchtungen these argument
  wunsch vorschlag drohung aufforderung appell statement stellungnahme zusage versicherung eindruck bitte argumentation untersuchung
  gutachten rede aufruf nachricht ergebnis fazit tenor zitat schluss standpunkt idee antrag brief schreiben spekulationen gerüchte wort
`)

/** Whether a noun tells of words: "Angaben", "Forderung", "Polizeibericht". */
export function isSpeechNoun(word: string): boolean {
  return endsWithStatement(word) || endsWithView(word)
}

const endsFeminine = endsWithOneOf(`
  ung heit keit schaft ion ität ei in ie ur anz enz agentur behörde presse gruppe bank kirche union firma stadt seite frau mutter schwester tochter liste woche jury welt küste region bbc spd cdu csu fdp eu uno un nato afd usa
`)

/** Whether a German noun is feminine, as far as its ending tells: "der Zeitung" is no subject. */
export function isFeminine(word: string): boolean {
  return endsFeminine(word) && !/(?:termin|berlin|stein|verein|ein)$/iu.test(word)
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
  Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Uhr
  The A An He She It They We I But Or On At By For From With After Before While When What Who This That These
  Those His Her Their There Later Meanwhile Monday Tuesday Wednesday Thursday Friday Saturday Sunday
`).split('|'),
)

const OPENERS = new Set(
  alternatives(`
  Dutzende Hunderte Tausende Hunderttausende Millionen Parallel Zusammen Bezüglich Hinsichtlich Wieso Weshalb Weswegen Damals Falls Sobald Solange Indem Sodass Erste Etliches Vieles Alles Manches Einiges Hinzu Denen Zur
  Nachdem Bevor Obwohl Da Ob Dass Sollte Sollten Wegen Trotz Bis Um Ohne Durch Zwischen Neben Hinter Innerhalb Angesichts Aufgrund Gegenüber
  Zwar Nun Jetzt Heute Gestern Bereits Schon Noch Erst Hier Dort Somit Deshalb Daher Dennoch Trotzdem Weiterhin Ferner Hingegen Dagegen
  Daraufhin Inzwischen Mittlerweile Schließlich Zuletzt Zugleich Nachher Vorher Ebenfalls Sogar Selbst Vielmehr Dadurch Dafür Dagegen Davon
  Hierzu Hierbei Hierfür Hiermit Demnach Demzufolge Danach Wonach Insgesamt Lediglich Besonders Insbesondere Vor Allem Allen Möglicherweise
  Offenbar Vermutlich Wahrscheinlich Angeblich Tatsächlich Eigentlich Natürlich Allgemein Grundsätzlich Bislang Bisher Derzeit Momentan Aktuell
  Kurz Lange Später Früher Immer Wieder Nie Oft Manchmal Einerseits Andererseits Stattdessen Anschließend Zusätzlich Weitere Weiteren
  Wörtlich Sinngemäß Besorgt Enttäuscht Erfreut Abschließend Ergänzend Konkret Kritisch Positiv Nachdrücklich Scharf Laut Zufolge Gemäß
  Sein Seinen Seinem Ihren Ihrem Ihrer Unser Unsere Mein Meine Jede Jeder Jedes Jene Jener Solche Manche Etliche Keine Kein Keiner Niemand Jemand
  Ihm Ihn Ihnen Uns Mich Mir Dir Dich Sich Deren Dessen Welche Welcher Welches Womit Wodurch Sowie Sowohl Weder Entweder Statt Außer Mal Einmal
  Ein Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Etwa Rund Fast Knapp Mindestens Ja Nein Nicht Nichts Etwas Ganz Sehr Gleich Ende Anfang
`).split('|'),
)

/** Whether a word that begins a sentence mostly is an adverb or a conjunction there: "Kurz darauf", "Bereits im Mai". */
export function isOpener(word: string): boolean {
  return OPENERS.has(word) || /(?:weise|falls|gemäß|maßen|schend|ßend|tend|gend|lend|lich)$/.test(word)
}

/** Whether a capitalised word can be part of a name. */
export function canName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !CAPITALISED_FUNCTION_WORDS.has(word)
}

const SUBJUNCTIVE = new RegExp(
  `(?<!\\p{L})(?:${alternatives(`
  sei seien habe werde müsse könne solle wolle dürfe gebe gehe komme stehe bleibe lasse wisse halte stimme
  bestehe unterstütze brauche erwarte sehe mache führe zeige liege erfolge bedeute bringe biete bilde erhalte finde fehle fordere fühle gelte
  gehöre glaube handele handle hoffe helfe kenne koste leide leiste nehme nutze plane rechne scheine schaffe setze spreche stelle steige
  trage treffe tue verfüge verliere vertrete verstehe wachse warte wirke wünsche zahle ziehe bedinge bereite betrage beziehe beginne benötige
  bemühe betreffe ergebe entspreche entstehe ermögliche erscheine existiere laufe lehne liefere verlange versuche verhindere drohe diene
  arbeite fürchte hätte lasse rufe reagiere fokussiere funktioniere profitiere riskiere akzeptiere garantiere führe vermute betreibe schade
  befinde bekomme erhöhe erreiche verbiete verdiene verletze verstoße verzichte zwinge wisse liebe sterbe verschwinde
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

/** "soll … geflohen sein": what others say about what is past. */
export function isHearsay(sentence: string): boolean {
  return /(?<!\p{L})soll(?:en)?(?!\p{L})[^.;]*\s\p{Ll}+(?:t|en)\s(?:worden\s)?(?:haben|sein)(?!\p{L})/u.test(
    sentence,
  )
}

/** "Demnach …", "Demzufolge …": as the sentence before has it, whoever says it there. */
export function goesBack(sentence: string): boolean {
  return /^\s*(?:Demnach|Demzufolge|Dem(?:selben)? zufolge|Danach soll(?:en|te|ten)?)(?!\p{L})/u.test(
    sentence,
  )
}
