import { describe, expect, it } from 'vitest'
import { knownOutlet, outletOfDomain } from '../domains.ts'
import { articleOf } from './article.fixture.ts'

const HEADLINE = 'Stadtrat stimmt für den Neubau'
const PROSE =
  'Der Stadtrat hat am Dienstag nach langer Debatte den Neubau der Brücke beschlossen, teilte die Verwaltung mit.'
const UNKNOWN = { status: 'unknown', name: null }

function outletOf(...lines: string[]) {
  return articleOf(HEADLINE, '', ...lines).outlet
}

describe('a source line states the outlet', () => {
  it.each([
    ['Source: welt.de', 'WELT'],
    ['Quelle: https://www.spiegel.de/politik/bruecke-a-1.html', 'DER SPIEGEL'],
    ['Quelle: Lausitzer Bote', 'Lausitzer Bote'],
    ['Quelle: dpa', 'dpa'],
    ['© 2025 Beispiel-Blatt. Alle Rechte vorbehalten', 'Beispiel-Blatt'],
    ['Erschienen in: Die Zeit', 'DIE ZEIT'],
    ['Dieser Artikel erschien zuerst bei Euractiv.', 'Euractiv'],
    ['Dieser Beitrag ist zuerst erschienen in der Süddeutschen Zeitung', 'Süddeutsche Zeitung'],
    ['This article was first published by The Guardian', 'The Guardian'],
    ['Source: beispiel-blatt.de', 'beispiel-blatt.de'],
  ])('%s', (line, name) => {
    expect(outletOf(PROSE, '', line)).toEqual({ status: 'stated', name, evidence: line })
  })

  it('also at the top of the page', () => {
    expect(articleOf('Quelle: taz.de', HEADLINE, '', PROSE).outlet).toMatchObject({
      status: 'stated',
      name: 'taz',
    })
  })

  it('and goes before what the footer says of itself', () => {
    expect(outletOf(PROSE, '', 'Source: welt.de', 'Folge TKP auf Telegram')).toMatchObject({
      status: 'stated',
      name: 'WELT',
    })
  })

  it('but not in the middle of the article, in a comment, or of a body whose figures are quoted', () => {
    expect(outletOf(PROSE, '', 'Quelle: welt.de', '', PROSE)).toEqual(UNKNOWN)
    expect(outletOf(PROSE, '', 'Kommentare', 'Quelle: welt.de')).toEqual(UNKNOWN)
    expect(outletOf(PROSE, '', 'Quelle: Statistisches Bundesamt')).toEqual(UNKNOWN)
    expect(outletOf(PROSE, '', 'Quelle: eigene Recherche')).toEqual(UNKNOWN)
  })

  it('and two that differ are not chosen between, while two that agree are', () => {
    expect(outletOf(PROSE, '', 'Source: welt.de', 'Quelle: spiegel.de')).toEqual(UNKNOWN)
    expect(outletOf(PROSE, '', 'Quellen: dpa, Reuters')).toEqual(UNKNOWN)
    expect(outletOf(PROSE, '', 'Source: welt.de', '© 2025 WELT')).toMatchObject({ name: 'WELT' })
  })

  it('and the copyright of the author is no outlet', () => {
    expect(outletOf('Von Max Muster', '', PROSE, '', '© 2025 Max Muster')).toEqual(UNKNOWN)
  })
})

describe('a footer that speaks of itself lets us infer the outlet', () => {
  it.each([
    ['Folge TKP auf Telegram oder GETTR und abonniere unseren Newsletter.', 'TKP'],
    ['Folgen Sie Nordblick auf Facebook', 'Nordblick'],
    ['Follow the Guardian on X', 'The Guardian'],
    ['Abonnieren Sie den SPIEGEL-Newsletter', 'DER SPIEGEL'],
    ['Impressum: Lausitzer Bote', 'Lausitzer Bote'],
  ])('%s', (line, name) => {
    expect(outletOf(PROSE, '', line)).toEqual({ status: 'inferred', name, evidence: line })
  })

  it.each([
    'Folgen Sie uns auf Telegram',
    'Follow Us on Facebook',
    'Follow Jane Doe on X',
    'Abonnieren Sie den Politik-Newsletter',
    'Folgen Sie dem Kanzler auf X',
  ])('"%s" names no outlet', (line) => {
    expect(outletOf(PROSE, '', line)).toEqual(UNKNOWN)
  })

  it('two names are not chosen between', () => {
    expect(outletOf(PROSE, '', 'Folge TKP auf Telegram', 'Folge Euractiv auf X')).toEqual(UNKNOWN)
  })

  it('a reader who recommends a channel is no footer', () => {
    expect(outletOf(PROSE, '', 'Kommentare', 'Folge TKP auf Telegram')).toEqual(UNKNOWN)
  })
})

describe('two speakers who address the same outlet let us infer it', () => {
  const DIPLOMATS = 'Mehrere Diplomaten erklärten gegenüber Euractiv, sie seien überrascht.'
  const MINISTER = '„Das wird teuer“, sagte der Außenminister gegenüber Euractiv.'

  it('and both places are the evidence', () => {
    expect(outletOf(PROSE, DIPLOMATS, PROSE, MINISTER)).toEqual({
      status: 'inferred',
      name: 'Euractiv',
      evidence:
        'Mehrere Diplomaten erklärten gegenüber Euractiv … sagte der Außenminister gegenüber Euractiv',
    })
  })

  it('in English, in interviews, and for an outlet nobody has heard of', () => {
    expect(
      outletOf(
        PROSE,
        'Three diplomats told Nordblick that they were surprised.',
        'The minister later told Nordblick it was fine.',
      ),
    ).toMatchObject({ name: 'Nordblick' })
    expect(
      outletOf(
        PROSE,
        '„Nein“, sagte Rutte im Interview mit dem SPIEGEL.',
        '„Doch“, erklärte Baerbock gegenüber dem SPIEGEL.',
      ),
    ).toMatchObject({ name: 'DER SPIEGEL' })
    expect(
      outletOf(
        PROSE,
        'Das sagte Rutte im Gespräch mit Nordblick.',
        'Das habe er nicht gewusst, wie Diplomaten gegenüber Nordblick erklärten.',
      ),
    ).toMatchObject({ name: 'Nordblick' })
    expect(
      outletOf(
        PROSE,
        'Das sagte Rutte gegenüber der Zeitung „Der Nordblick“.',
        'Baerbock widersprach und erklärte gegenüber der Zeitung „Der Nordblick“, es reiche.',
      ),
    ).toMatchObject({ name: 'Der Nordblick' })
  })

  it('an agency is quoted by everybody: once or twice, it is no evidence', () => {
    expect(outletOf(PROSE, 'Das sagte ein Sprecher gegenüber Reuters.')).toEqual(UNKNOWN)
    expect(
      outletOf(
        PROSE,
        'Das sagte ein Sprecher gegenüber Reuters.',
        'Ein Diplomat bestätigte es gegenüber Reuters.',
      ),
    ).toEqual(UNKNOWN)
    expect(outletOf(PROSE, DIPLOMATS, 'Das sagte Rutte gegenüber Reuters.', MINISTER)).toMatchObject({
      name: 'Euractiv',
    })
  })

  it.each([
    ['one speaker only', [DIPLOMATS]],
    [
      'the same speaker twice',
      ['Mark Rutte erklärte gegenüber Euractiv, es reiche.', '„Nein“, sagte Rutte gegenüber Euractiv.'],
    ],
    [
      'the same speaker by name and by office',
      [
        'Der Außenminister Max Muster kam spät. Das sagte der Außenminister gegenüber Euractiv.',
        '„Nein“, sagte Muster gegenüber Euractiv.',
      ],
    ],
    [
      'a pronoun that may be the same speaker',
      [DIPLOMATS, 'Trotz Kritik sagte er gegenüber Euractiv, es reiche.'],
    ],
    ['two outlets', [DIPLOMATS, MINISTER, 'Ein Sprecher sagte gegenüber Politico, er wisse nichts.']],
    [
      'reporters',
      [
        'Rutte erklärte vor den Gesprächen gegenüber Journalisten, es reiche.',
        'Hegseth sagte gegenüber Journalisten, es reiche nicht.',
      ],
    ],
    [
      'a common noun behind an article',
      [
        'Rutte sagte gegenüber der Presse, es reiche.',
        'Hegseth erklärte gegenüber der Presse, es reiche nicht.',
      ],
    ],
    [
      'colleagues',
      [
        'Rutte sagte gegenüber seinen Kollegen, es reiche.',
        'Hegseth erklärte gegenüber seinen Kollegen das Gegenteil.',
      ],
    ],
    [
      'a person who acts in the article',
      [
        'Rutte sagte gegenüber Trump, es reiche.',
        'Selenskyj erklärte gegenüber Trump das Gegenteil.',
        'Trump war nicht erfreut.',
      ],
    ],
    [
      'nobody who speaks',
      [
        'Die Skepsis der Diplomaten gegenüber Euractiv wächst.',
        'Auch das Misstrauen der Minister gegenüber Euractiv nimmt zu.',
      ],
    ],
    ['readers in the comments', [PROSE, 'Kommentare', DIPLOMATS, MINISTER]],
  ])('%s is no evidence', (_, lines) => {
    expect(outletOf(PROSE, ...lines)).toEqual(UNKNOWN)
  })
})

describe('a domain has the name readers know', () => {
  it.each([
    ['welt.de', 'WELT'],
    ['https://www.welt.de/politik/', 'WELT'],
    ['edition.cnn.com', 'CNN'],
    ['www.beispiel-blatt.de', 'beispiel-blatt.de'],
    ['notwelt.de', 'notwelt.de'],
  ])('%s', (domain, name) => {
    expect(outletOfDomain(domain)).toBe(name)
  })

  it('and what is none has no name', () => {
    expect(outletOfDomain('Statistisches Bundesamt')).toBeUndefined()
    expect(knownOutlet('der Spiegel')).toBe('DER SPIEGEL')
    expect(knownOutlet('Nordblick')).toBeUndefined()
  })
})
