/**
 * Words that news uses for one thing, and pairs of opposites: data for comparing statements. One group a line; `|`
 * stands between opposites, which have one key in both languages. All forms that stemming does not join are listed.
 */

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

export const GERMAN_OPPOSITES = `
rise: steigt stieg stiegen gestiegen steigen anstieg wächst wuchs gewachsen zunimmt zunahm zugenommen zunehmen zunehmend zunahme erhöht erhöhte erhöhen | sinkt sank sanken gesunken sinken fällt fiel gefallen rückgang zurückgeht zurückging zurückgegangen abnimmt abnahm abgenommen abnehmen abnehmend schrumpft schrumpfte
raise: erhöht erhöhte erhöhung erhöhen anhebt angehoben | senkt senkte gesenkt senkung senken kürzt kürzte gekürzt kürzen
back: begrüßt begrüßte begrüßen unterstützt unterstützte befürwortete lobte | ablehnt ablehnte abgelehnt ablehnen kritisiert kritisierte verurteilt verurteilte
approve: zustimmt zustimmte zugestimmt billigt billigte gebilligt annimmt annahm angenommen genehmigt genehmigte befürwortet beschließt beschloss beschlossen zusagt zusagte zugesagt akzeptiert akzeptierte | ablehnt ablehnte abgelehnt ablehnung verwirft verwarf verworfen zurückweist zurückwies zurückgewiesen
grant: stattgibt stattgab stattgegeben | abweist abwies abgewiesen abweisung
open: öffnet öffnete geöffnet eröffnet eröffnung öffnen | schließt schloss geschlossen schließung schließen
win: gewinnt gewann gewonnen siegte siegt gewinnen | verliert verlor verlieren verloren unterlag
begin: beginnt begann begonnen beginnen startet starten | endet endete beendet enden beenden beendigung
gibt gab geben gegeben | bekommt bekam bekommen erhält erhielt erhalten
allow: erlaubt erlaubte erlauben zulässt zugelassen | verbietet verbot verboten untersagt untersagte stoppt stoppte gestoppt
praise: lobt lobte gelobt | kritisiert kritisierte
sell: verkauft verkaufte veräußert verkaufen | kauft kaufte gekauft kaufen erwirbt erwarb
confirm: bestätigt bestätigte zugibt zugab zugegeben einräumt einräumte eingeräumt | bestreitet bestritt bestritten dementiert dementierte leugnet bezweifelt bezweifelte
acquit: freispricht freigesprochen freispruch | verurteilt verurteilte verurteilung
aufsteigt aufstieg aufgestiegen | absteigt abstieg abgestiegen
survive: rettet gerettet überlebt überlebte überlebten | stirbt starb starben gestorben tot getötet
protect: schützt schützte geschützt schützen bewahrt bewahrte erhält | zerstört zerstörte zerstören gefährdet gefährdete vernichtet vernichtete
join: beitritt beitrat beigetreten eintritt eintrat eingetreten | austritt austrat ausgetreten verlässt verließ verlassen
arrest: festnimmt festnahm festgenommen verhaftet verhaftete | freilässt freiließ freigelassen
unterstützt unterstützte | bekämpft bekämpfte
stark | schwach
best: beste besten bester bestes | schlechteste schlechtesten schlechtester schlechtestes
guilty: schuldig | unschuldig
for: für | gegen
before: vor | nach
more: höher größer mehr länger | niedriger kleiner weniger kürzer
north: norden nördlich | süden südlich
east: osten östlich | westen westlich
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

export const ENGLISH_OPPOSITES = `
rise: rise rose risen increase increased grew grow grown climbed | fall fell fallen decrease decreased dropped drop declined decline
raise: raise raised | lower lowered cut
back: welcome welcomed support supported | oppose opposed reject rejected criticise criticised criticize criticized condemn condemned
approve: approve approved accept accepted back backed pass passed agree agreed | reject rejected refuse refused
open: open opened opens | close closed closes shut
win: win won gain gained | lose lost
grant: grant granted uphold upheld | dismiss dismissed reject rejected
begin: begin began begins begun start started | end ended ends
allow: allow allowed permit permitted | ban banned forbid prohibited halt halted
praise: praise praised | criticise criticised criticize criticized
sell: sell sold | buy bought
confirm: confirm confirmed admit admitted concede conceded | deny denied doubt doubted
acquit: acquit acquitted cleared | convict convicted
survive: survive survived rescue rescued saved | die died killed
protect: protect protected preserve | destroy destroyed endanger endangered
join: join joined | leave left quit
arrest: arrest arrested detain detained | release released free freed
best: best | worst
for: for | against
before: before | after
more: more higher larger longer | less fewer lower smaller shorter
guilty: guilty | innocent
north: north northern | south southern
east: east eastern | west western
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
