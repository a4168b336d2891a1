/**
 * Pairs of opposites in news: data for comparing statements. One pair a line, `|` between its sides, and all forms that
 * stemming does not join. A key stands for one pair in both languages. What often stands side by side without being told
 * of one thing ("war" and "peace", "attack" and "defence") is left out.
 */

export const GERMAN_OPPOSITES = `
rise: steigt stieg stiegen gestiegen steigen anstieg wächst wuchs gewachsen zunimmt zunahm zugenommen zunehmen zunehmend zunahme erhöht erhöhte erhöhen | sinkt sank sanken gesunken sinken fällt fiel gefallen rückgang zurückgeht zurückging zurückgegangen abnimmt abnahm abgenommen abnehmen abnehmend schrumpft schrumpfte schwindet schwinden schwand geschwunden nachlässt nachließ
raise: erhöht erhöhte erhöhung erhöhen anhebt angehoben | senkt senkte gesenkt senkung senken kürzt kürzte gekürzt kürzen
back: begrüßt begrüßte begrüßen unterstützt unterstützte befürwortete lobte | ablehnt ablehnte abgelehnt ablehnen kritisiert kritisierte verurteilt verurteilte kritik ablehnung ablehnend
approve: zustimmt zustimmte zugestimmt billigt billigte gebilligt annimmt annahm angenommen genehmigt genehmigte befürwortet beschließt beschloss beschlossen zusagt zusagte zugesagt akzeptiert akzeptierte anerkennt anerkannte anerkannt | ablehnt ablehnte abgelehnt ablehnung ausschlägt ausschlug ausgeschlagen verwirft verwarf verworfen zurückweist zurückwies zurückgewiesen
grant: stattgibt stattgab stattgegeben | abweist abwies abgewiesen abweisung ablehnt ablehnte abgelehnt
open: öffnet öffnete geöffnet eröffnet eröffnung öffnen | schließt schloss geschlossen schließung schließen
win: gewinnt gewann gewonnen siegte siegt gewinnen | verliert verlor verlieren verloren unterlag
begin: beginnt begann begonnen beginnen startet starten | endet endete beendet enden beenden beendigung
give: gibt gab geben gegeben | bekommt bekam bekommen erhält erhielt erhalten
allow: erlaubt erlaubte erlauben zulässt zugelassen | verbietet verbot verboten untersagt untersagte stoppt stoppte gestoppt
praise: lobt lobte gelobt lob | kritisiert kritisierte kritik
demand: fordert forderte gefordert verlangt verlangte | ablehnt ablehnte abgelehnt
sell: verkauft verkaufte veräußert verkaufen | kauft kaufte gekauft kaufen erwirbt erwarb
double: verdoppelt verdoppelte verdoppeln verdopplung | halbiert halbierte halbieren halbierung
confirm: bestätigt bestätigte bestätigten erhärtet erhärtete nährt nährte zugibt zugab zugegeben gesteht gestand einräumt einräumte eingeräumt | bestreitet bestritt bestritten dementiert dementierte leugnet bezweifelt bezweifelte widerlegt widerlegte entkräftet entkräftete zerstreut zerstreute zerstreuten ausräumt ausräumte ausgeräumt
acquit: freispricht freigesprochen freispruch | verurteilt verurteilte verurteilung
promote: aufsteigt aufstieg aufgestiegen | absteigt abstieg abgestiegen
survive: rettet gerettet überlebt überlebte überlebten | stirbt starb starben gestorben tot getötet
protect: schützt schützte geschützt schützen bewahrt bewahrte erhält | zerstört zerstörte zerstören gefährdet gefährdete vernichtet vernichtete
join: beitritt beitrat beigetreten eintritt eintrat eingetreten | austritt austrat ausgetreten verlässt verließ verlassen
arrest: festnimmt festnahm festgenommen festnahme verhaftet verhaftete verhaftung | freilässt freiließ freigelassen freilassung
unterstützt unterstützte | bekämpft bekämpfte
stark | schwach
best: beste besten bester bestes | schlechteste schlechtesten schlechtester schlechtestes
guilty: schuldig | unschuldig
continue: weitergeht weitergehen weiterging weiterläuft fortsetzung fortsetzt fortsetzte fortsetzten fortsetzen fortgesetzt fortführt fortführen fortführung andauert andauern | ende endet enden endete beendet beendete beenden beendigung abbricht abbrach abgebrochen abbruch
lengthen: verlängert verlängerte verlängern verlängerung | verkürzt verkürzte verkürzen verkürzung
match: entspricht entsprechen entsprach übereinstimmt übereinstimmte | widerspricht widersprechen widersprach
calm: gelassen gelassenheit unbesorgt | nervös nervosität besorgt beunruhigt
hope: optimistisch optimismus zuversichtlich zuversicht | pessimistisch pessimismus skeptisch skepsis
tighten: verschärft verschärfte verschärfen verschärfung schärfer | lockert lockerte lockern gelockert lockerung
ease: erleichtert erleichterte erleichtern erleichterung leichter entlastet entlastete entlasten entlastung | erschwert erschwerte erschweren schwerer belastet belastete belasten belastung
weaken: schwächt schwächte schwächen geschwächt untergräbt untergrub untergruben untergraben | stärkt stärkte stärken gestärkt unterstützt unterstützte unterstützten untermauert
together: zusammen gemeinsam miteinander | gegeneinander
expect: erwartet erwartete erwarteten erwartbar absehbar vorhersehbar vorausgesehen | überraschend überraschung überrascht überraschte unvorhergesehen
invite: einlädt einlud einluden eingeladen | auslädt auslud ausgeladen
succeed: erfolg erfolgreich gelingt gelang gelungen gelingen glückt glückte | misserfolg fehlschlag scheitert scheiterte gescheitert scheitern misslingt misslang erfolglos
improve: verbessert verbesserte verbessern verbesserung besser | verschlechtert verschlechterte verschlechtern verschlechterung schlechter
impose: verhängt verhängte verhängen | aufhebt aufhob aufgehoben aufhebung aufheben
introduce: einführt einführte eingeführt einführung einführen | abschafft abschaffte abgeschafft abschaffung abschaffen
found: gründet gründete gegründet gründung | auflöst auflöste aufgelöst auflösung
hasten: beschleunigt beschleunigte beschleunigen beschleunigung | verlangsamt verlangsamte bremst bremste verzögert verzögerte verzögerung
quick: schnell rasch zügig | langsam schleppend
cheap: billig billiger preiswert günstiger | teuer teurer
legal: legal rechtmäßig | illegal rechtswidrig
true: wahr zutreffend | falsch unwahr unzutreffend
lasting: dauerhaft unbefristet | vorübergehend befristet
openly: öffentlich | heimlich geheim
united: einig | zerstritten gespalten
trust: vertraut vertraute vertrauen | misstraut misstraute misstrauen
pleased: erfreut freut freute gefreut zufrieden begeistert | enttäuscht enttäuschung verärgert
incumbent: amtierend jetzig | früher ehemalig einstig vormalig
import: import importe importiert importierte einfuhr | export exporte exportiert exportierte ausfuhr
supply: angebot | nachfrage
majority: mehrheit | minderheit
advantage: vorteil vorteile | nachteil nachteile
victory: sieg | niederlage
profit: gewinn gewinne | verlust verluste
strength: stärke | schwäche
ally: freund freunde verbündeter verbündete | feind feinde
supporter: befürworter anhänger unterstützer | gegner kritiker
employer: arbeitgeber | arbeitnehmer
arrive: ankommt ankam angekommen ankunft eintrifft eintraf eingetroffen | abreist abreiste abgereist abreise abfahrt abflug
enter: einreist einreiste eingereist einreise | ausreist ausreiste ausgereist ausreise
build: aufbaut aufbaute aufgebaut ausbaut ausgebaut ausbau | abbaut abbaute abgebaut abbau abreißt abgerissen abriss
fill: gefüllt füllt | leert geleert
hot: wärmer hitze heißer | kälter kälte
left: linksextrem linksextremist | rechtsextrem rechtsextremist
for: für | gegen
before: vor | nach
more: höher größer mehr länger | niedriger kleiner weniger kürzer
north: norden nördlich | süden südlich
east: osten östlich | westen westlich
`

export const ENGLISH_OPPOSITES = `
rise: rising growing rise rose risen increase increased grew grow grown climbed | fall fell fallen decrease decreased dropped drop declined decline declining falling shrinking dwindling
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
continue: continue continued continues continuing continuation | end ended ends ending stop stopped halt halted
lengthen: prolong prolonged prolonging extend extended extension | shorten shortened shortening
match: match matched matches corresponds | contradict contradicted contradicts
calm: calm calmly unconcerned | nervous nervousness worried anxious
hope: optimistic optimism confident confidence hopeful | pessimistic pessimism sceptical skeptical scepticism skepticism
tighten: tighten tightened tightening tougher stricter | ease eased easing loosen loosened relax relaxed
ease: easier relief relieve relieved | harder burden burdened
weaken: weaken weakened undermine undermined undermining | strengthen strengthened bolster bolstered support supported back backed
together: together jointly | against
expect: expected foreseen foreseeable predictable anticipated | surprise surprised surprising surprisingly unexpected unforeseen
succeed: success successful succeed succeeded | failure fail failed unsuccessful
improve: improve improved improvement better | worsen worsened worsening worse
impose: impose imposed | lift lifted repeal repealed
introduce: introduce introduced introduction | abolish abolished abolition scrap scrapped
found: found founded founding | dissolve dissolved
hasten: accelerate accelerated hasten hastened | slow slowed delay delayed
quick: quick quickly fast swift rapid | slow slowly sluggish
cheap: cheap cheaper | expensive dearer
legal: legal lawful | illegal unlawful
true: true | false untrue
lasting: permanent lasting | temporary
openly: publicly | secret secretly covertly
united: united | divided split
trust: trust trusted | distrust distrusted mistrust
pleased: pleased delighted satisfied | disappointed disappointment upset angered
incumbent: incumbent serving sitting | former
import: import imported | export exported
supply: supply | demand
majority: majority | minority
advantage: advantage | disadvantage
victory: victory | defeat
profit: profit | loss
strength: strength | weakness
ally: ally allies friend friends | enemy enemies foe
supporter: supporter proponent backer | opponent critic
employer: employer | employee
arrive: arrive arrived arrival | depart departed departure
north: north northern | south southern
east: east eastern | west western
`

/** Pairs of which both may be so, one after the other or at once: what ends began, and whoever was released was arrested. */
export const IN_TURN: ReadonlySet<string> = new Set(
  'begin open arrest join introduce impose found arrive enter promote fill give sell import'.split(' '),
)
