import { AGENCIES } from './lines/agencies.ts'

/** The names of outlets by the domain they are known under. A domain that is not listed is its own name. */
const OUTLET_BY_DOMAIN: Record<string, string> = {
  // Germany
  'welt.de': 'WELT',
  'spiegel.de': 'DER SPIEGEL',
  'zeit.de': 'DIE ZEIT',
  'faz.net': 'Frankfurter Allgemeine Zeitung',
  'sueddeutsche.de': 'Süddeutsche Zeitung',
  'sz.de': 'Süddeutsche Zeitung',
  'bild.de': 'BILD',
  'taz.de': 'taz',
  'tagesspiegel.de': 'Der Tagesspiegel',
  'handelsblatt.com': 'Handelsblatt',
  'wiwo.de': 'WirtschaftsWoche',
  'focus.de': 'FOCUS',
  'stern.de': 'stern',
  'fr.de': 'Frankfurter Rundschau',
  'berliner-zeitung.de': 'Berliner Zeitung',
  'morgenpost.de': 'Berliner Morgenpost',
  'merkur.de': 'Münchner Merkur',
  'rnd.de': 'RedaktionsNetzwerk Deutschland',
  't-online.de': 't-online',
  'n-tv.de': 'ntv',
  'tagesschau.de': 'tagesschau',
  'zdf.de': 'ZDF',
  'zdfheute.de': 'ZDFheute',
  'dw.com': 'Deutsche Welle',
  'deutschlandfunk.de': 'Deutschlandfunk',
  'ndr.de': 'NDR',
  'wdr.de': 'WDR',
  'br.de': 'BR24',
  'swr.de': 'SWR',
  'mdr.de': 'MDR',
  'heise.de': 'heise online',
  'golem.de': 'Golem.de',
  'cicero.de': 'Cicero',
  'freitag.de': 'der Freitag',
  'jungewelt.de': 'junge Welt',
  'jungefreiheit.de': 'Junge Freiheit',
  'nachdenkseiten.de': 'NachDenkSeiten',
  'correctiv.org': 'CORRECTIV',
  // Austria and Switzerland
  'derstandard.at': 'DER STANDARD',
  'diepresse.com': 'Die Presse',
  'kurier.at': 'KURIER',
  'krone.at': 'Kronen Zeitung',
  'orf.at': 'ORF',
  'kleinezeitung.at': 'Kleine Zeitung',
  'profil.at': 'profil',
  'falter.at': 'FALTER',
  'tkp.at': 'TKP',
  'nzz.ch': 'Neue Zürcher Zeitung',
  'tagesanzeiger.ch': 'Tages-Anzeiger',
  'srf.ch': 'SRF',
  'blick.ch': 'Blick',
  'watson.ch': 'watson',
  'weltwoche.ch': 'Die Weltwoche',
  'swissinfo.ch': 'SWI swissinfo.ch',
  // English
  'nytimes.com': 'The New York Times',
  'washingtonpost.com': 'The Washington Post',
  'wsj.com': 'The Wall Street Journal',
  'latimes.com': 'Los Angeles Times',
  'usatoday.com': 'USA Today',
  'cnn.com': 'CNN',
  'foxnews.com': 'Fox News',
  'nbcnews.com': 'NBC News',
  'cbsnews.com': 'CBS News',
  'npr.org': 'NPR',
  'bloomberg.com': 'Bloomberg',
  'economist.com': 'The Economist',
  'time.com': 'TIME',
  'newsweek.com': 'Newsweek',
  'theatlantic.com': 'The Atlantic',
  'bbc.com': 'BBC',
  'bbc.co.uk': 'BBC',
  'theguardian.com': 'The Guardian',
  'ft.com': 'Financial Times',
  'telegraph.co.uk': 'The Telegraph',
  'independent.co.uk': 'The Independent',
  'thetimes.com': 'The Times',
  'politico.com': 'POLITICO',
  'politico.eu': 'POLITICO Europe',
  'euractiv.com': 'Euractiv',
  'euractiv.de': 'Euractiv',
  'euronews.com': 'Euronews',
  'aljazeera.com': 'Al Jazeera',
  'kyivindependent.com': 'The Kyiv Independent',
  // Agencies
  'reuters.com': 'Reuters',
  'apnews.com': 'AP',
  'afp.com': 'AFP',
  'dpa.com': 'dpa',
  'apa.at': 'APA',
  'keystone-sda.ch': 'Keystone-SDA',
  'tass.com': 'TASS',
  'interfax.com': 'Interfax',
}

const NAMES = new Map(Object.values(OUTLET_BY_DOMAIN).map((name) => [plain(name), name]))

/** A name without article, case and inflection: "der Süddeutschen Zeitung", "Süddeutsche Zeitung" are one outlet. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:der|die|das|dem|den|the)\s/, '')
    .replace(/en(?=\s)/g, 'e')
}

/** The outlet's usual name, when it is a known one. */
export function knownOutlet(name: string): string | undefined {
  return NAMES.get(plain(name))
}

/** Whether it is a news agency, which other outlets quote all the time. */
export function isAgency(name: string): boolean {
  return AGENCIES.includes(name.toLowerCase())
}

const DOMAIN = /^(?:https?:\/\/)?(?<host>(?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,12})(?:[/:?#]\S*)?$/iu

/** The outlet of a domain or an address ("https://www.welt.de/politik/"); undefined when the text is neither. */
export function outletOfDomain(text: string): string | undefined {
  const host = DOMAIN.exec(text.slice(0, 500))
    ?.groups?.host?.toLowerCase()
    .replace(/^(?:www|m|amp)\./, '')
  if (host === undefined) return undefined
  const labels = host.split('.')
  const known = labels
    .map((_, i) => OUTLET_BY_DOMAIN[labels.slice(i).join('.')])
    .find((name) => name !== undefined)
  return known ?? host
}
