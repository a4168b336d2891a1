import { alone, label, opening } from './page-words.ts'

// Teasers

const PAGES =
  '(?:reviews|essays|poems|interviews|features|analysis|explainers|blogs?|letters|guides|artikel|beiträge|themen|meldungen|nachrichten|news|bildergalerien|galerien|bilder|videos|kolumnen|texte|geschichten|' +
  'folgen|rezepte|ideen|tipps|tests|orte|bücher|filme|serien|books|films|ideas|tips|bilderstrecken|fotostrecken|interviews|reportagen|berichte|rezensionen|kritiken|podcasts|ausgaben|empfehlungen|lesetipps|kommentare|analysen|' +
  'stories|articles|posts|topics|content|coverage|headlines|columns|pictures|photos|photo ?galleries|fotos|galleries|recipes|reads|episodes|opinion|links|reading)'
const WHICH =
  '(?:mehr|alle|weitere|ähnliche|verwandte|beliebte|beliebteste|aktuelle|neue|neueste|letzte|passende|andere|top|unsere|die neuesten|' +
  'meistgelesene|empfohlene|ausgewählte|more|other|related|latest|recent|popular|trending|recommended|suggested|further|our)'

/** Names one other article, or stands alone where a link was. */
export const ONE_TEASER = [
  opening(
    '(?:lesen|sehen|hören|erfahren) sie (?:auch|dazu|hierzu|mehr|hier|weiter|jetzt|außerdem)',
    '(?:mehr|weiteres) (?:dazu )?lesen sie (?:hier|auch|in)',
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
    'lesetipp',
    'mehr dazu',
    'mehr (?:da)?zum thema',
    'zum thema',
    'read next',
    'related(?: (?:story|article|content|stories|articles))?',
    'also (?:on|in) .{2,30}',
    "don[’']t miss",
    'more on this',
    'empfohlener (?:artikel|beitrag)',
    'weiterlesen',
  ),
  /^(?:→|»(?![^»]*«)|►|▶|>>)\s?\S/u,
  /^(?:related|read (?:more|next)|see also|also read|watch|listen|siehe auch|lesen sie auch|mehr dazu)\s?[|–—]\s\S/iu,
  /^(?:audio|video|podcast|bildergalerie|fotostrecke|galerie|gallery|watch|listen|interaktiv|dossier)\s?[:|]\s\S.{0,120}$/iu,
  /[.!?…]\s?\[?(?:mehr|weiterlesen|more|read more)\]?\s?[»›>→]?$/iu,
]
/** "Previous: …", "Nächster Beitrag: …": the way to the pages beside this one. */
export const PAGE_TURN =
  /^(?:[«←<]\s?)?(?:vorherige[rs]?|nächste[rs]?|ältere[rs]?|neuere[rs]?|previous|next|older|newer)(?: (?:artikel|beitrag|thema|text|galerie|folge|article|post|story|topic|gallery|episode))?\s?:\s\S/iu
/** A heading over several teasers. */
export const TEASER_LIST = alone(
  'mehr (?:zum|zu diesem) thema',
  '(?:das|dies|was)? ?(?:könnte?|dürfte) (?:sie|dich|dir|euch|ihnen) (?:auch|ebenfalls|noch) \\p{L}+',
  '(?:das )?könnte (?:sie|dich|euch) interessieren',
  '(?:auch )?(?:lesenswert|interessant für sie|empfohlen)',
  '(?:das )?lesen andere(?: gerade)?|jetzt im fokus|im fokus|aus dem (?:ressort|archiv|heft).{0,20}',
  `${WHICH} ${PAGES}(?: (?:von|aus|zu|zum|zur|from|by|on|in) .{2,50})?`,
  `${PAGES} (?:zum thema|von|from|by) .{0,40}`,
  '(?:passend )?zum thema',
  '(?:passend|passendes|mehr|lesetipps?) (?:dazu|hierzu)|dazu (?:passend|passt)|(?:das )?passt dazu',
  '(?:ähnliche|verwandte|passende|related|similar|recommended) [\\p{L}-]+(?: [\\p{L}-]+)?',
  'mehr (?:aus|von|zu) .{2,40}',
  '(?:weitere|mehr|zusätzliche|weiterführende) informationen|(?:further|more|additional) information',
  'more (?:from|on|in|like|about) .{2,40}',
  'more on|mehr',
  '(?:heute )?meist(?:gelesen|kommentiert|geteilt|geklickt).{0,20}',
  'gelesen|beliebt|popular|latest|trending(?: now)?|(?:.{2,20} )?top[- ](?:stories|themen|artikel|news|meldungen)',
  '(?:mehr|more) (?:sport|fußball|handball|politik|wirtschaft|kultur|lokales|regionales|panorama|wissen|regionalliga|bundesliga|kreisliga|nachrichten|sports?|news|football|politics|business|culture|opinion|local|world|science|tech)(?: news)?',
  'related(?: to this(?: story)?)?',
  "you (?:may|might|[’']ll) (?:also )?(?:like|be interested in)",
  '(?:recommended|suggested|picked|more)(?: for you)?',
  "editor[’']?s[’']? picks?|in case you missed it|what to read next|up next|keep reading|around the (?:site|web)|elsewhere on .{2,30}",
  'most (?:read|popular|viewed|shared|commented)(?: .{2,30})?',
  '(?:vorheriger|nächster|älterer|neuerer) (?:artikel|beitrag)|(?:previous|next|older|newer) (?:article|post|story)',
)
/** "Zur Tabelle", "Transkript anzeigen", "Sign up for alerts": what a link or a button does, and with which part of a page. */
export const LINK_TO =
  /^[→»›>]?\s?(?:(?:zu den |alle |all )?(?:(?:trauer|familien|klein|stellen|immobilien|todes)anzeigen|(?:death|funeral) notices|obituaries|classifieds)(?: (?:aus|in|von|from|for|der) .{2,40})?|zu[rm] (?:\p{L}+ ){0,2}?[\p{L}-]*(?:tabelle|galerie|strecke|übersicht|karte|startseite|spielplan|statistik|ergebnissen?|ticker|archiv|shop|anmeldung|registrierung|petition|kalender|download|kommentarbereich|diskussion|forum|newsletter|abo|ausgabe|e-?paper|mediathek|playlist|themenseite|homepage|website|anzeigen|warenkorb|formular|umfrage|quiz|rechner|anbieter|bestellung)(?:\s?\([^()]{1,20}\))?|(?:[\p{L}-]+ ){1,4}(?:(?:erneut|jetzt|hier|direkt|online|kostenlos) )?(?:anzeigen|ansehen|einblenden|ausblenden|herunterladen|einreichen|aufgeben|bestellen|abonnieren|eintragen|abbestellen|verwalten|vorschlagen|öffnen|schalten|aktivieren|deaktivieren|einschalten|abspielen|anhören|nachhören|durchsuchen)|(?:view|show|see|browse|submit|share|order|print|download|explore|watch|read|open|load|sign|leave|place|send|buy|get|join|report|manage|renew|search|listen to|suggest|ask|start|plant|light|take|play|visit)(?: (?:a|an|the|all|more|your|our|this|these|in|full|free|new|past|other|latest|to|by|for|\d+)){0,3}(?: \p{L}+)? (?:guest ?book|memor(?:y|ies)|obituar(?:y|ies)|galler(?:y|ies)|photos?|pictures|slideshow|newsletters?|tickets|prints?|copy|issues?|transcript|table|fixtures|results|archives?|calendar|corrections?|error|typo|claim|form|app|account|profile|settings|subscription|tribute|condolences?|flowers|trees?|question|letter|news tip|tip|story idea|pdf|chart|interactive map|map|episodes?|videos?|responses|replies|comments?|quiz|survey|poll))$/iu
/** A link out of a teaser: "zum Artikel", "Read more". */
export const MORE_LINK =
  /^(?:\W{0,3})(?:(?:hier )?(?:weiter|mehr)(?:lesen| lesen| erfahren)?|(?:direkt )?zum (?:artikel|beitrag|video|interview|podcast|dossier|thema|test|vergleich|angebot)|zur (?:bildergalerie|galerie|übersicht|reportage|sendung|folge|themenseite)|(?:read|learn|find out|see|view) (?:more|(?:the )?(?:full )?(?:story|article|report|gallery)|all)|full story|continue reading)\W{0,4}$/iu
/** "Hier das Video:" before something that the text has lost. */
export const EMBED_LEAD_IN = new RegExp(
  '^(?:(?:hier|here)(?: (?:nun|noch))? (?:ist|sind|das|der|die|ein|eine|is|are|the|a|his|her|seine?|ihre?)\\s.{1,60}|' +
    "here's .{1,60}|(?:das |im )?(?:video|podcast)(?: dazu)?|watch(?: .{1,50})?|sehen sie (?:hier|selbst)(?: .{1,50})?):$",
  'iu',
)

// Headings of what a page adds below an article

/** Over the keywords of the article, or before them. */
export const TAGS = label(
  '(?:hash)?tags?',
  '(?:related|suggested|explore more(?: on)?(?: these)?|more on these|in this) (?:topics|tags|story|article)',
  'schlag(?:worte|wörter|wort)(?: (?:zu|in) .{3,30})?',
  'stich(?:worte|wörter)',
  '(?:mehr zu den |weitere )?themen(?: (?:in|zu|des|dieses) .{3,30})?',
  'topics?(?: (?:in|covered) .{3,30})?',
  'kategorien?',
  'categor(?:y|ies)',
  'filed (?:under|in)|posted in|tagged(?: (?:with|as))?|(?:verschlagwortet|abgelegt)(?: (?:mit|unter|in))?',
)
/** "Posted in Local, Outdoors". */
export const FILED =
  /^(?:(?:posted|filed) (?:in|under)|tagged|(?:abgelegt|kategorisiert|veröffentlicht) (?:unter|in)|verschlagwortet mit)\s.{2,80}[^.!?:]$/iu
/** Over the list of what an article rests on. */
export const SOURCE_LIST = alone(
  '(?:die |the |our |unsere )?(?:[\\p{L}]+ ){0,3}(?:quellen|sources) (?:für|zu|zum|for|of|on|in) .{3,40}',
  '(?:verwendete |weitere )?quellen(?:angaben|verzeichnis|nachweise?)?',
  '(?:our )?sources(?: and further reading)?|references|bibliography',
  '(?:unsere |die |our )?(?:quellen|sources)|show ?notes|(?:die )?links? (?:zur|aus der|zu dieser|from (?:the|this)|to the|for (?:the|this)) (?:folge|sendung|episode|ausgabe|show)|(?:mentioned|erwähnt|genannt)(?: in (?:this|the|dieser) (?:episode|show|folge|sendung))?|further reading|zum (?:weiterlesen|nachlesen|weiterhören)',
  'literatur(?:verzeichnis|hinweise?)?|weiterführende links|links|einzelnachweise|fußnoten|footnotes',
)
/** Over names, telephone numbers and addresses. */
export const CONTACT = label(
  '#{0,3} ?notizblock',
  '(?:presse|medien|leser|redaktions)?(?:kontakt|anfragen)(?: für (?:die )?(?:presse|medien|redaktionen))?',
  'ansprechpartner(?:in)?(?: .{2,30})?|rückfragen(?: (?:bitte )?an)?|(?:rückfragen|kontakt) für .{2,30}',
  '(?:(?:media|press|news) )?(?:contacts?|enquiries|inquiries)|(?:media|press) (?:office|relations)|contact(?: us)?',
  'anschrift(?: der redaktion)?|so erreichen sie uns|impressum|imprint|verantwortlich(?: (?:für den inhalt|im sinne .{3,30}))?',
)
/** "Jane Doe can be reached at jane@example.com". */
export const REACHED =
  /^(?:(?:schickt|schickt|schreibt|schreib|sendet|mailt|ruft|schicken sie|schreiben sie|senden sie|rufen sie) (?:uns|mir|eure|ihre|deine)|(?:e-?mail|text|call|write to|contact|reach|message|tell|send) (?:us|me|your|the)(?! (?:to|that|how|why|what)))(?=.{0,160}(?:\S@\S|\d{3}[\s/-]?\d{2,}|whatsapp|per mail|per e-mail|voicemail|sprachnachricht))|^so erreichen sie .{2,60}:?|^(?!.*[.!?]\s\p{Lu}.{40})[^.!?\d]{2,70}(?:tel(?:efon)?|phone|fon|fax|mobil|hotline)\.?\s?:?\s?\+?[\d(][\d\s/()–-]{5,}|^\p{L}[^.!?]{2,50}:\s?\+?0[\d\s/()–-]{6,}$|^(?:contact|reach|e-?mail|kontakt(?:ieren)?|schreiben)\s.{0,60}(?:\S@\S|\d{3}[\s-]?\d{3,})|(?:can be reached|erreichbar|zu erreichen)\s(?:at|by|via|unter|per)\s.{0,40}(?:\S@\S|\d{3})/iu
/** Over a paragraph about whoever wrote the article. */
export const ABOUT_WRITER = alone(
  '(?:über|zum|zur|zu den) (?:den |die )?(?:autor(?:in|en|innen)?|verfasser(?:in)?|redakteur(?:in)?)',
  '(?:der |die )?autor(?:in|en|innen)?|(?:about )?the authors?|about the (?:writer|author|reporter|columnist|photographer)s?|author(?: bio)?',
  'über (?:mich|uns|diese (?:seite|kolumne)|dieses (?:projekt|magazin|blog))|about (?:me|us|this (?:site|blog|column|project|series))',
)
/** "Der Autor ist …", "Zum Autor: …". */
export const THE_WRITER =
  /^(?:(?:der|die|unsere?|the|our) (?:gast)?(?:autor(?:in)?|verfasser(?:in)?|kolumnist(?:in)?|author|writer|columnist)s? (?:ist|lebt|war|arbeitet|schreibt|hat|lehrt|is|has|was|lives|works|writes)\s|(?:zum|zur|über den|über die|about the) (?:autor(?:in)?|author|writer)\s?[:|]\s?\S)/iu
/** "Über die Stiftung X", "About X": only with a paragraph that takes the name up. */
export const ABOUT_NAME = /^(?:über (?:(?:den|die|das)\s)?|about (?:the\s)?)(?<name>\p{L}[^.!?:]{2,70}):?$/iu
/** "Disclosure: the writer owns shares." */
export const DISCLOSURE =
  /^(?:transparenz(?:hinweis)?|offenlegung|interessenkonflikte?|(?:full |financial )?disclosure|conflicts? of interest)\s?:\s\S/iu
/** Over what a lawyer wants said, or how to write to the paper. */
export const LEGAL = alone(
  'forward-looking statements?|safe harbou?r(?: statement)?|(?:legal )?(?:disclaimer|notice)|cautionary (?:note|statement).{0,50}',
  'haftungsausschluss|rechtlicher hinweis|notes? to editors|anmerkungen? für (?:die )?redaktion(?:en)?|hinweise? für redaktionen',
  'how to (?:submit|send|write) .{3,40}|letters (?:policy|guidelines)|so schreiben sie uns|schreiben sie uns|write to us|ihr leserbrief(?: an uns)?',
  'our standards|our journalism|unsere standards|(?:hinweis )?in eigener sache|transparenzhinweis|offenlegung|disclosure',
)
