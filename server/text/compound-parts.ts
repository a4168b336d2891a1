/**
 * Nouns, and what else German compounds are often made of: general words of news and everyday life, in their basic
 * form. Words that are mostly the end of something else ("-er", "-ung") or a prefix ("vor", "unter") are left out.
 */
export const COMPOUND_PARTS = [
  // state, politics, law
  'abgeordnet abkommen abstimmung akte aktion amt angelegenheit antrag anwalt asyl auftrag ausschuss außen auslieferung ausland ' +
    'ausweis beamte behörde beitritt beschluss besuch bezirk botschaft bund bundes bürger bürgermeister debatte dekret ' +
    'delegation demokratie diplomat doktrin ehe einreise einwanderung erklärung ermittlung europa familie finanz ' +
    'flüchtling föderal fraktion freiheit führer führung gebiet gefängnis geheim gemeinde gericht gesetz gewalt gewerkschaft ' +
    'gipfel gouverneur grenze grund grundgesetz gruppe haft handel haupt herrschaft inland international interesse justiz ' +
    'kabinett kammer kampagne kandidat kanzler kartell klage koalition kolonie kommissar kommission kommune konferenz kongress ' +
    'könig konsul kontrolle kreis krise land landes leiter liste macht mandat mehrheit meister migration minderheit minister ' +
    'ministerium mission mitglied monarchie nation norm notstand opposition ordnung organisation parlament partei pass pflicht ' +
    'plan planung politik politiker politisch polizei polizist posten präsident prinz protest prozess rat recht referendum reform ' +
    'regierung region regime republik resolution revolution richter richtlinie rücktritt sanktion schutz sekretär senat senator ' +
    'sitz sitzung sonder souverän sozial sprecher staat staatsanwalt stadt steuer stimme strafe strategie teilung test text thron ' +
    'treffen union urteil verband verbot verbund verein vereinbarung verfahren verfassung verhandlung versammlung vertrag ' +
    'vertreter verwaltung vize volk vollmacht vorsitz vorsitzende vorstand wahl wahlkampf wähler zentral zentrum zoll zone zuwanderung ' +
    // war, safety, disaster
    'abwehr abzug alarm angriff angst anschlag armee atom attentat aufklärung aufrüstung aufstand ausbildung ausbruch axt bombe brand ' +
    'bündnis deich drohne einsatz einheit erdbeben explosion fahndung feind feuer feuerwehr flotte flucht flut front frieden gefahr ' +
    'gefangene gefecht geisel general gegner geschoss gift grenz hilfe hochwasser invasion kampf katastrophe kommando konflikt krieg ' +
    'kräfte kraft lager lawine luft luftwaffe marine messer militär miliz mine mission mord munition nachricht notfall offensive offizier ' +
    'opfer panzer pistole putsch rakete rebell retter rettung rüstung schiff schuss schutz sicherheit sieg soldat spion sprengstoff ' +
    'sturm tat täter terror terrorist tod tote toter torpedo truppe überfall überschwemmung überwachung unfall unglück verbrechen verbrecher ' +
    'verletzte verlust vernichtung versteck verteidigung vulkan waffe waffenruhe waffenstillstand wehr zeuge zünder ' +
    // economy, work
    'abbau abgabe aktie aktionär angebot anlage anleihe anteil anbau arbeit arbeiter arbeitnehmer arbeitgeber aufschwung ausfuhr bank bauer bau bedarf beitrag ' +
    'bericht beruf betrag betrieb betriebs bilanz börse branche budget chef defizit dienst dienstleistung einfuhr einkommen einkauf einnahme ' +
    'eigentum energie erlös ernte ertrag etat export fabrik fach finanzierung firma fonds förderung forderung fusion garantie gehalt geld genosse genossenschaft geschäft ' +
    'gesellschaft gewinn gut güter haushalt hersteller immobilie import index industrie inflation ingenieur inhaber insolvenz investition investor kapital kasse kauf ' +
    'käufer kohle konjunktur konzern kosten kredit kunde landwirt landwirtschaft lebensmittel leistung lieferung lohn management manager markt maschine material miete milliarde million ' +
    'mitarbeiter monopol öl pacht patent personal preis produkt produktion produzent projekt prämie quote rabatt rate rechnung rente rohstoff ' +
    'schaden schuld soja spende stahl standort stelle streik strom subvention summe tarif tausch tochter umsatz unternehmen unternehmer vermögen verkauf ' +
    'verkäufer verlag vermittlung versicherung versorgung verbrauch verbraucher vorrat wachstum währung ware werbung werk wert wettbewerb wirtschaft zahl zahlung zentrale zins zulieferer zuschuss ' +
    // people
    'arzt ärzte autor baby besucher bevölkerung bewohner bruder dame dichter einwohner eltern erbe experte fan forscher frau freund fremd gast ' +
    'geschwister gründer hand held helfer herz herr jugend junge kind kopf körper kranke künstler laie lehrer leute mädchen mann mensch mitte musiker mutter nachbar ' +
    'nachfolger name paar papst partner patient person personen pfarrer pilot pionier priester professor regisseur reporter sänger schauspieler schüler schwester sohn ' +
    'spieler star student teilnehmer trainer vater vorgänger witwe wirt wissenschaftler zuschauer zivilist ' +
    // science, school, health, religion
    'aids akademie algebra analyse antwort aufgabe aufnahme bakterie beweis bibel bild bildung biologie bischof blut chemie christ computer corona daten datei demonstration droge element ' +
    'entdeckung entwicklung epidemie erfinder erfindung erkenntnis ernährung experiment fakultät fehler fieber film form formel forschung frage funktion ' +
    'gas gehirn gen genetik geschichte gesundheit gott grippe gymnasium hochschule immun impfung impfstoff infektion information institut institution internet islam kapsel ' +
    'kirche kirchen klasse klinik kloster komplex komponente krankheit krankenhaus kranken kurs labor leben lehre medizin methode mittel modell molekül moschee museum muster ' +
    'netz netzwerk orden organ paket pest pflanze pflege philosophie physik planet primar problem prüfung psychologie raum reaktion reaktor religion sauerstoff satellit schule ' +
    'schul schutz seele sekundar seuche signal software sonne sprache stamm stern stoff studie studium symptom system technik technologie tempel theologie ' +
    'theorie therapie tier tumor unfall universität untersuchung unterricht ursache ursprung verbindung virus vorlesung wasser welt weltraum werkstoff wissen wissenschaft wort zelle zahl zeichen zeugnis ' +
    // media, culture, sport
    'abend ausgabe auszeichnung ausstellung ball band blatt bibliothek brief buch bühne cup drama ende fernsehen fernseh fest festival feier finale foto fußball galerie genre ' +
    'gold halle heft held hymne interview journalist jubiläum kanal karte kino klub konzert kultur kunst lied liga literatur mannschaft medaille medien medium meinung meisterschaft motto ' +
    'musik nummer olympia oper platte platz pokal post presse programm publikum quelle radio rede redner rekord rennen roman ruhm rundfunk runde sage saison sammlung satz schach schlag ' +
    'schrift seite sender sendung serie show silber spiel sport stadion szene tagung tanz telefon theater titel ton tor tradition training turnier umfrage unterhaltung video werkstatt wette zeitschrift zeitung ziel ' +
    // nature, places
    'acker allee art atlantik bach baum berg bezirk blume boden brücke burg dach denkmal dorf ebene ecke eis erde erz fels feld fisch fläche fluss forst garten gebäude gebirge gegend gemüse ' +
    'gestein gewässer getreide gewitter gletscher graben hafen halb hang haus heimat himmel hof höhe höhle holz hotel hügel hund hütte insel jagd kälte kanal katze keller kern kette klima ' +
    'kontinent kraftwerk küste lage laden landschaft licht linie löwe luft markt mauer meer metall mond nord nacht natur nebel nest norden ort ost osten park pazifik pfad pferd platz provinz quadrat quartier rand regen regenwald region rest ring ' +
    'rinder rinne ruine salz sand schloss schnee see sommer spitze staub stein strand straße strecke süd süden tal temperatur teppich territorium tiefe turm ufer umwelt ureinwohner viertel vieh vogel wald wand weg weide welle west westen wetter wiese wind winter ' +
    'wohnung wolf wolke wurzel wüste zaun zimmer zucht ' +
    // traffic, things
    'ampel angel apparat auto autobahn bahn bahnhof batterie becken bein beutel bett blech boot bus brot deck dampf ding draht druck eisen eisenbahn fahrer fahrrad fahrt fahrzeug farbe fass fenster flasche flieger ' +
    'flug fluggast flughafen flugzeug fracht gang gepäck gerät gerüst getränk glas gleis gürtel hebel hemd hubschrauber instrument kabel kaffee kamera kapitän kessel kiste kleid kleidung klinge knopf koffer kreuz küche kugel kuppel lampe laser lauf leitung ' +
    'lift lok lokomotive mantel maß masse mauer milch möbel mobil motor motorrad nagel nahrung nahverkehr papier passagier pfeil pumpe rad rahmen reifen reise reisende rohr rolle route ruder saft sattel säule schale schalter schiene schild schirm schlüssel schmal schmuck ' +
    'schnell schnur schrank schraube schuh seil sessel sitz spiegel spur stab station stau steg stock stoff straßenbahn stück stuhl tasche taxi tee teil teller tisch topf transport treppe tür uhr verkehr verspätung wache wagen waggon werkzeug wein zelt zement ziegel zug zucker ' +
    // time, measure, general
    'abbruch abfall abgang abkürzung ablauf abschluss abschnitt absicht absturz abteilung adresse aktiv alter anfang anführer anhänger ankunft anlass anschluss ansicht anspruch anzahl anzeige aspekt aufbau aufenthalt auflage aufruf auftritt ausfall ausgang auslöser ausnahme aussage aussicht austausch bedingung ' +
    'beginn begriff beispiel bereich besatzung besitz bestand beteiligung bewegung bezeichnung beziehung dauer dekade detail doppel drei druck einfluss eingang einigung einrichtung empfang ergebnis erfolg erinnerung eröffnung ersatz erweiterung fall faktor folge frist früh ' +
    'frühling gegenstand gefühl geist gemeinschaft gesamt gesicht gespräch gestalt gewicht glaube gleich glück grad groß größe haltung herbst höchst hoch idee inhalt jahr jahrhundert jahrzehnt kennzeichnung klein kategorie konzept kreis kürzung lang länge lösung maßnahme mangel merkmal ' +
    'minimum minute mindest moment monat morgen nachfrage neu niveau not nutzung nutzer objekt option panik periode phase position prinzip prozent punkt qualität rang reaktion regel regelung reihe rekord rolle ruf sache schicht schluss schritt schwer schwerpunkt sinn situation ' +
    'sorge spanne stand start status stopp struktur stufe stunde suche tag tätigkeit tempo termin thema titel traum treue typ übergang umfang umgang unterschied unterstützung urlaub variante veränderung verantwortung verbesserung verhalten verhältnis versprechen versuch verteilung vertrauen verzicht ' +
    'voll vorbild vorgang vorschlag vorteil vorwurf wechsel weise wende wende werk wesen widerstand wille wirkung woche wunder wunsch zeit zeitpunkt zeitraum ziel zufall zugang zusammenarbeit zustand zustimmung zweck',
]
  .join(' ')
  .split(' ')
