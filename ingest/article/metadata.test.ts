import { describe, expect, it } from 'vitest'
import { articleOf } from './article.fixture.ts'

const PROSE =
  'Der Stadtrat hat am 12. Februar 2025 nach langer Debatte den Neubau der alten Brücke beschlossen.'

describe('an article is listed under a title', () => {
  it('its headline, without the kicker above', () => {
    expect(articleOf('Brückenstreit', 'Stadtrat stimmt für den Neubau', '', PROSE).title).toBe(
      'Stadtrat stimmt für den Neubau',
    )
    expect(articleOf('Brücke kommt', '', PROSE).title).toBe('Brücke kommt')
  })

  it('else its first words, cut between two words', () => {
    const { title } = articleOf(PROSE)
    expect(title).toBe('Der Stadtrat hat am 12. Februar 2025 nach langer Debatte den Neubau…')
    expect(title.length).toBeLessThanOrEqual(70)
    expect(articleOf('x'.repeat(200)).title).toBe(`${'x'.repeat(69)}…`)
    expect(articleOf('Kurz.').title).toBe('Kurz.')
  })

  it('even when there is nothing but a page part', () => {
    expect(articleOf('Lesen Sie auch').title).toBe('Lesen Sie auch')
  })
})

describe('an article is dated by its page only', () => {
  it.each([
    ['Veröffentlicht am 13. Februar 2025', '2025-02-13'],
    ['Stand: 13.02.2025, 10:15 Uhr', '2025-02-13'],
    ['Published: 13 February 2025', '2025-02-13'],
    ['Donnerstag, 13. Februar 2025, 10:15 Uhr', '2025-02-13'],
    ['Von Max Muster | 13.02.2025', '2025-02-13'],
  ])('%s', (line, date) => {
    expect(articleOf('Stadtrat stimmt für Neubau', line, '', PROSE).publishedAt).toBe(date)
  })

  it('to the month, when that is all it says', () => {
    expect(articleOf(`date 2025-02 ${PROSE}`).publishedAt).toBe('2025-02')
  })

  it('by the first appearance rather than the last change', () => {
    expect(
      articleOf(
        'Stadtrat stimmt für Neubau',
        'Aktualisiert am 15.02.2025',
        'Veröffentlicht am 13.02.2025',
        '',
        PROSE,
      ).publishedAt,
    ).toBe('2025-02-13')
  })

  it('and not by a date or a weekday in running text, or by a copyright line', () => {
    expect(
      articleOf(
        'Stadtrat stimmt für Neubau',
        '',
        `${PROSE} Das war am gestrigen Mittwoch.`,
        '',
        '© 2024 Beispiel Verlag',
      ).publishedAt,
    ).toBeUndefined()
    expect(
      articleOf(
        'Stadtrat stimmt für Neubau',
        '',
        PROSE,
        '',
        '13. Februar 2024: Der Rat tagt zum ersten Mal.',
        PROSE,
      ).publishedAt,
    ).toBeUndefined()
  })
})

describe('an article has an author when a clear byline names one', () => {
  it.each([
    ['Von Max Muster', 'Max Muster'],
    ['By Jane Doe', 'Jane Doe'],
  ])('%s', (line, author) => {
    expect(articleOf('Stadtrat stimmt für Neubau', line, '', PROSE).author).toBe(author)
  })

  it('or a name under the heading "Author" at the end', () => {
    expect(
      articleOf('Stadtrat stimmt für Neubau', '', PROSE, '', 'Leave a Reply', 'Author', 'Jane Doe').author,
    ).toBe('Jane Doe')
  })

  it('initials, an empty heading and a commenter are none', () => {
    expect(articleOf('Stadtrat stimmt für Neubau', '', PROSE, '[AB/CD]').author).toBeUndefined()
    expect(
      articleOf('Stadtrat stimmt für Neubau', '', PROSE, '', 'Leave a Reply', 'Author').author,
    ).toBeUndefined()
    expect(
      articleOf('Stadtrat stimmt für Neubau', '', PROSE, '', 'Kommentare', 'Von Max Muster', 'Gut so!')
        .author,
    ).toBeUndefined()
  })
})
