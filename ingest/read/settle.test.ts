import { describe, expect, it } from 'vitest'
import { articleFrom } from '../article/article.ts'
import type { Declaration } from '../sources.ts'
import { PROSE } from './reading.fixture.ts'
import { isCompany, isSameOutlet } from './same-outlet.ts'
import { settleAuthor, settleDate, settleOutlet, settleUrl } from './settle.ts'
import type { Found, Statement } from './source.ts'

const says = (...values: string[]): Statement[] =>
  values.map((value) => ({ value, evidence: `says "${value}"` }))
const weakly = (...values: string[]): Statement[] => says(...values).map((one) => ({ ...one, weak: true }))

function settled(found: Found, { text = PROSE.join('\n\n'), declared = {} as Declaration } = {}) {
  return articleFrom({ text, content: text, found, warnings: [] }, { file: 'a.html', declared })
}

describe('one outlet has many spellings', () => {
  it.each([
    ['welt.de', 'WELT'],
    ['DIE WELT', 'https://www.welt.de/politik/article1.html'],
    ['ZEIT ONLINE', 'zeit.de'],
    ['SPIEGEL ONLINE', 'DER SPIEGEL'],
    ['FAZ', 'Frankfurter Allgemeine Zeitung'],
    ['FAZ.NET', 'Frankfurter Allgemeine Zeitung'],
    ['Süddeutsche', 'sueddeutsche.de'],
    ['BBC News', 'bbc.co.uk'],
    ['The Guardian', 'theguardian.com'],
    ['Sued-Kurier', 'Südkurier'],
    ['Beispiel-Blatt', 'beispiel-blatt.de'],
    ['RND', 'https://www.rnd.de/politik/a'],
    ['n-tv NACHRICHTEN', 'n-tv.de'],
  ])('%s is %s', (one, other) => {
    expect(isSameOutlet(one, other)).toBe(true)
    expect(isSameOutlet(other, one)).toBe(true)
  })

  it.each([
    ['WELT', 'Weltwoche'],
    ['The Times', 'The New York Times'],
    ['Berliner Zeitung', 'Berliner Morgenpost'],
    ['taz', 'FAZ'],
    ['Die Presse', 'DIE ZEIT'],
    ['CNN', 'CNBC'],
    ['politico.com', 'politico.eu'],
  ])('but %s is not %s', (one, other) => {
    expect(isSameOutlet(one, other)).toBe(false)
  })

  it('and its usual one is shown', () => {
    expect(settleOutlet(says('ZEIT ONLINE', 'https://www.zeit.de/a')).statement?.value).toBe('DIE ZEIT')
    expect(settleOutlet(says('DIE WELT')).statement?.value).toBe('WELT')
    expect(settleOutlet(says('Nordblick', 'https://nordblick.example/a')).statement?.value).toBe('Nordblick')
    expect(settleOutlet(says('https://nordblick.example/a')).statement?.value).toBe('nordblick.example')
  })

  it('the company behind it counts only where no outlet is named', () => {
    expect(settleOutlet(says('Nordblick Verlag GmbH', 'Nordblick')).statement?.value).toBe('Nordblick')
    expect(settleOutlet(says('Nordblick Verlag GmbH')).statement?.value).toBe('Nordblick Verlag GmbH')
    expect(['DER SPIEGEL', 'AG Dok'].map(isCompany)).toEqual([false, true])
  })
})

describe('statements that contradict each other are told, and the field stays open', () => {
  it.each<[string, Found, string, string]>([
    ['outlets', { outlet: says('WELT', 'DIE ZEIT') }, 'outlet', 'outlet (WELT, DIE ZEIT)'],
    [
      'an outlet and its address',
      { outlet: says('WELT'), url: says('https://www.zeit.de/a') },
      'outlet',
      'outlet (WELT, DIE ZEIT)',
    ],
    [
      'authors',
      { author: says('Max Muster', 'Erika Beispiel') },
      'author',
      'author (Max Muster, Erika Beispiel)',
    ],
    [
      'dates',
      { publishedAt: says('2025-02-13', '2025-02-15') },
      'publishedAt',
      'date (2025-02-13, 2025-02-15)',
    ],
    [
      'addresses',
      { url: says('https://a.example/1', 'https://b.example/1') },
      'url',
      'address (https://a.example/1, https://b.example/1)',
    ],
  ])('%s', (_, found, field, words) => {
    const { article, warnings } = settled(found)
    if (field === 'outlet') expect(article.outlet).toEqual({ status: 'unknown', name: null })
    else expect(article).not.toHaveProperty(field)
    expect(warnings).toEqual([expect.stringContaining(`The article names more than one ${words}`)])
    expect(warnings[0]).toContain('says "')
    const value = { outlet: 'X', author: 'X', publishedAt: '2025', url: 'https://c.example/' }[field] ?? ''
    const declared = settled(found, { declared: { [field]: value } })
    expect(declared.warnings).toEqual([])
  })

  it('also between a format and the text that it holds', () => {
    const text = `Stadtrat stimmt für den Neubau\nVon Erika Beispiel\nVeröffentlicht am 15.02.2025\n\n${PROSE.join('\n\n')}\n\nQuelle: spiegel.de`
    const found = {
      outlet: says('WELT'),
      author: says('Max Muster'),
      publishedAt: says('2025-02-13T10:00:00Z'),
    }
    const { article, warnings } = settled(found, { text })
    expect(article.outlet.status).toBe('unknown')
    expect(article).not.toHaveProperty('author')
    expect(article).not.toHaveProperty('publishedAt')
    expect(warnings).toHaveLength(3)
    expect(warnings.join()).toMatch(/Quelle: spiegel\.de.*Von Erika Beispiel.*Veröffentlicht am 15\.02\.2025/)
  })
})

describe('statements that differ and do not contradict each other are no reason to worry', () => {
  it('a source line that names an agency says where the text is from', () => {
    const { article, warnings } = settled(
      { outlet: says('WELT') },
      { text: `${PROSE.join('\n\n')}\n\nQuelle: dpa` },
    )
    expect(article.outlet).toMatchObject({ status: 'stated', name: 'WELT' })
    expect(warnings).toEqual([])
  })

  it('a day and a time on it, in whatever zone', () => {
    expect(
      settleDate(says('2025-02-13', '2025-02-13T23:30:00-05:00', '2025-02-14T04:30:00Z')).statement?.value,
    ).toBe('2025-02-13T23:30:00-05:00')
    expect(settleDate(says('2025-02', '2025-02-13')).statement?.value).toBe('2025-02-13')
    expect(settleDate([...says('2025-02-13'), ...weakly('2025-02-15T08:00:00Z')]).statement?.value).toBe(
      '2025-02-13',
    )
  })

  it('one author of two, and the outlet as an author', () => {
    expect(settleAuthor(says('Max Muster', 'Max Muster und Erika Beispiel'), null).statement?.value).toBe(
      'Max Muster und Erika Beispiel',
    )
    for (const spelling of ['M. Muster', 'Dr. Max Muster', 'Muster, Max']) {
      expect(settleAuthor(says(spelling, 'Max Muster'), null).contradiction).toBeUndefined()
    }
    expect(settleAuthor(says('Erika Muster', 'Max Muster'), null).statement).toBeUndefined()
    expect(settleAuthor(says('DIE WELT', 'Max Muster'), 'WELT').statement?.value).toBe('Max Muster')
    expect(settleAuthor(says('welt.de'), 'WELT')).toEqual({})
  })

  it('addresses of one site, of which the front page names no article', () => {
    expect(
      settleUrl(says('https://www.a.example/', 'https://m.a.example/1?x', 'https://a.example/1')).statement
        ?.value,
    ).toBe('https://m.a.example/1?x')
    expect(settleUrl(says('nonsense'))).toEqual({})
    expect(
      settleUrl(says('https://a.example/?utm_source=x', 'https://a.example/?p=12')).statement?.value,
    ).toBe('https://a.example/?p=12')
  })
})

describe('the language is the stated one', () => {
  const english =
    'The city council voted on Tuesday to build a new bridge across the river after a long debate. '.repeat(6)

  it('as BCP 47', () => {
    expect(settled({ language: says('de_AT') }).article.language).toBe('de-AT')
    expect(settled({ language: says('fr') }).article.language).toBe('fr')
    expect(settled({ language: says('nonsense!') }).article.language).toBe('de')
  })

  it('unless the text plainly is in the other one, as a template says', () => {
    const { article, warnings } = settled({ language: says('de-DE') }, { text: english })
    expect(article.language).toBe('en')
    expect(warnings).toEqual([expect.stringMatching(/taken to be in "en" by its words.*says "de-DE"/)])
    expect(settled({ language: says('de', 'en-GB') }, { text: english }).article.language).toBe('en-GB')
  })
})

describe('what the operator declares wins', () => {
  it('and a declared address names the outlet', () => {
    const { article } = settled(
      { outlet: [] },
      { declared: { url: 'https://www.zeit.de/a', title: 'Titel' } },
    )
    expect(article.outlet).toEqual({
      status: 'stated',
      name: 'DIE ZEIT',
      evidence: 'declared URL: "https://www.zeit.de/a"',
    })
    expect(article.title).toBe('Titel')
  })
})
