/** Words that news uses for one thing: data for comparing statements. One group a line, with all forms that stemming does not join. */

export const GERMAN_SYNONYMS = `
krankenhaus klinik klinikum spital hospital
polizei beamte polizist ermittler
unternehmen firma konzern betrieb gesellschaft hersteller
angestellte beschäftigte mitarbeiter arbeitnehmer belegschaft
arbeitsplatz arbeitsplätze stelle job
mensch menschen person personen leute
kind kinder
schüler schülerinnen
bürger einwohner bewohner anwohner
feuer brand
unfall unglück
auto wagen pkw fahrzeug
lkw lastwagen laster
zug bahn
flugzeug maschine
gespräch unterredung treffen gipfel beratung zusammenkunft
telefonat telefongespräch
telefonierte telefonierten telefoniert
abkommen vertrag vereinbarung
gesetz gesetzentwurf
parlament abgeordnetenhaus
regierung kabinett
premierminister regierungschef ministerpräsident
gefängnis haft
gericht richter
urteil richterspruch
protest demonstration kundgebung
gewerkschaft arbeitnehmervertretung
preis kosten
kostet kosten kostete beträgt belaufen
lohn gehalt entgelt
zuschuss förderung
haushalt etat budget
steuer abgabe
umfrage erhebung
befragte umfrageteilnehmer
studie untersuchung
forscher wissenschaftler
arzt mediziner ärztin ärzte
angriff attacke
krieg
soldat truppe
waffenruhe feuerpause waffenstillstand
schule schulen
umbau sanierung renovierung modernisierung
neubau bau errichtung
baut bauen gebaut errichtet errichten
beschließt beschlossen beschloss verabschiedet verabschiedete beschluss
entscheidet entschied entschieden entscheidung
stimmt stimmte abgestimmt abstimmt abstimmung
beginnt begann begonnen beginn startet start anfangen angefangen fängt
endet endete ende beendet abschluss
dauert dauerte gedauert andauern währte
trifft traf trafen getroffen treffen
spricht sprach sprachen gesprochen sprechen
verhandelt verhandlung verhandelten
verletzt verletzte verletzten verwundet
getötet tot starb starben gestorben ums umgekommen tote todesopfer ermordet
festgenommen festnahme festnahm verhaftet
streicht gestrichen strich abbaut abbauen abgebaut abbau
gewinnt gewann gewonnen siegte siegt sieg
kommt kam kamen gekommen
nimmt nahm nahmen genommen
teilnimmt teilnahm teilnahmen teilgenommen
zurücktritt zurücktrat zurückgetreten rücktritt abtritt abtrat
kündigt ankündigt angekündigt ankündigte ankündigung
gesperrt sperrung sperrt
schließt schloss geschlossen schließung
gefordert fordert verlangt forderung
warnt warnte gewarnt warnung
kritisiert kritik kritisierte
berechnet
rettet gerettet rettung geborgen
zerstört vernichtet
beschädigt beschädigung
verkauft veräußert verkauf
kauft gekauft erwirbt erwarb kauf
findet fand fanden gefunden
geht ging gingen gegangen
stiehlt stahl gestohlen entwendet
flieht floh geflohen flüchtet
brennt brannte gebrannt
ausbricht ausbrach ausgebrochen ausbruch
verspricht versprach versprochen
vergangen vorig letzt vorjahr
kommend nächst
neu
alt früher ehemalig
erneut wieder
deutsch
groß größer
vorsitzende vorsitz chef chefin präsident präsidentin leiter leiterin
hälfte
monat
juli
jährlich
plan vorhaben projekt
schiff frachter
ermittlung ermittelt
betreiber
angaben
tagt tagte getagt
veröffentlicht veröffentlichte publiziert
zieht zog zogen gezogen
wählt wählte gewählt wahl
`

export const ENGLISH_SYNONYMS = `
company firm
job post position
workers employees staff
people persons
police officers
car vehicle
plane aircraft
talks meeting
deal agreement accord
law bill
plant factory
hospital clinic
prime premier
prison jail
court
protest demonstration rally
killed dead died deaths
injured hurt wounded wounding
cut axe slash
begin began begun start
end ended
build built construct
say
vote voted
win won
buy bought acquire acquired
sell sold
meet met
spend spent
last past previous
next coming
arrested detained
blaze fire
rescue rescued saved
city town
children kids
plan
children
decide decided decision
steal stole stolen
announce announced announcement
close closed closure shut
`

/** Words that a statement can be without: neutral verbs of saying, adverbs, and nouns that go with figures and times. */
export const LIGHT_WORDS = `
sagte sagten sagt erklärte erklärten erklärt schrieb schreibt betonte betont bestätigte bekräftigte meinte meint berichtete
berichtet äußerte ergänzte teilte mitteilte mitgeteilt hieß heißt laut zufolge angaben bericht berichten meldete
wurde worden sei seien werde habe hätten dabei bereits schon erneut zudem demnach insgesamt derzeit aktuell rund etwa knapp
fast gut gegen mindestens höchstens ungefähr mehr weniger lang lange lediglich zunächst inzwischen nun heute gestern
kürzlich zuletzt offenbar rund statt wieder neu neue neuen neuer neues eigen eigene weiteren weitere weiterer scharf deutlich
plant will wolle wollen soll sollen beabsichtigt kündigt kündigte ankündigte angekündigt ankündigen künftig voraussichtlich
jahr jahre jahres tag tage uhr mal zeit ende nähe mitte anfang beim ins ab zahl anzahl vergangenen kommenden nacht morgen abend
kein keinen keinem keiner keines niemand nichts nie niemals weder müssen müsse muss musste mussten können konnte konnten wegen
morgens abends früh frühen eigenen nachts
fand findet stattfindet stattgefunden stattfand lag liegt ließ lässt stehen steht
said says say told wrote added stated announced confirmed noted explained reported according today yesterday now already also
about around nearly almost least new year years day days time plans will expected number several
`
