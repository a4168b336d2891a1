import { describe, expect, it } from 'vitest'
import { articleWith } from './candidate.fixture.ts'
import { mergeStatements } from './merge.ts'
import { relate } from './relation.ts'
import { type Sentence, statementOf } from './statement.ts'

function sentence(
  articleId: string,
  text: string,
  { publishedAt, cosine = 0.97 }: { publishedAt?: string; cosine?: number } = {},
): Sentence {
  const article = { ...articleWith(articleId, text), ...(publishedAt !== undefined && { publishedAt }) }
  // sentences of different cosines lie on either side of the axis
  const vector = Float32Array.from([cosine, Math.sqrt(1 - cosine ** 2)])
  return { article, start: 0, end: text.length, vector }
}

/** By the rules alone. */
const isSame = async (one: Sentence, other: Sentence) =>
  relate(statementOf(one), statementOf(other)) === 'same'

/** The articles of each group, and how many groups each contradicts. */
async function merged(sentences: Sentence[]) {
  return (await mergeStatements(sentences, isSame)).map(({ members, conflictsWith }) => ({
    files: members.map(({ article }) => article.id).join(''),
    conflicts: conflictsWith.map(({ members: [first] }) => first.article.id).join(''),
  }))
}

describe('the same statement in several articles is one', () => {
  it.each([
    [
      'in another order',
      'Der Rat beschloss am Montag den Bau der Brücke.',
      'Am Montag beschloss der Rat den Bau der Brücke.',
    ],
    [
      'in the passive',
      'Die Polizei nahm drei Verdächtige fest.',
      'Drei Verdächtige wurden von der Polizei festgenommen.',
    ],
    [
      'rounded',
      'Das Treffen der Räte dauerte fast 90 Minuten.',
      'Rund anderthalb Stunden dauerte das Treffen der Räte.',
    ],
    [
      'with more detail',
      'Die Stadt verkauft das Schulhaus.',
      'Die Stadt verkauft das Schulhaus, weil ihr Geld fehlt.',
    ],
    [
      'as its own and as somebody’s',
      'Die Brücke bleibt gesperrt.',
      'Die Brücke bleibt gesperrt, sagte Bürgermeisterin Anna Keller.',
    ],
    [
      'with figures that share a noun',
      'Bei dem Unfall starben 56, etwa 120 Menschen wurden verletzt.',
      'Bei dem Unfall starben 56 Menschen, 120 wurden verletzt.',
    ],
    [
      'of an accident that "demands" lives, which is nobody’s demand',
      'Das Feuer im Hafen hat drei Todesopfer gefordert.',
      'Drei Todesopfer hat das Feuer im Hafen in der Nacht gefordert.',
    ],
    [
      'with a name in another spelling',
      'Trainer Ilja Tschernow verlässt den Verein.',
      'Ilya Chernov verlässt als Trainer den Verein.',
    ],
  ])('%s', async (_, one, other) => {
    expect(await merged([sentence('a', one), sentence('b', other)])).toEqual([{ files: 'ab', conflicts: '' }])
  })
})

describe('an outlet is not made to say what it did not', () => {
  it.each([
    ['another object', 'Der Rat schickt keine Helfer ins Tal.', 'Der Rat schickt keine Zelte ins Tal.'],
    ['agent and object swapped', 'Der Mieter verklagt den Vermieter.', 'Der Vermieter verklagt den Mieter.'],
    [
      'swapped by the passive',
      'Der Trainer wurde vom Präsidenten kritisiert.',
      'Der Präsident wurde vom Trainer kritisiert.',
    ],
    ['from and to', 'Der Zug fuhr von Altau nach Neuau.', 'Der Zug fuhr von Neuau nach Altau.'],
    ['another verb', 'Der Minister besuchte die Fabrik.', 'Der Minister verkaufte die Fabrik.'],
    [
      'another speaker',
      '„Das ist falsch“, sagte Ministerin Anna Keller.',
      '„Das ist falsch“, sagte Minister Karl Ott.',
    ],
    ['another first name', 'Anton Feldmann verkauft den Gasthof.', 'Georg Feldmann verkauft den Gasthof.'],
    ['only possible', 'Der Flughafen könnte schließen.', 'Der Flughafen wird schließen.'],
    [
      'a plan, not a deed',
      'Die Stadt will die Gebühren verdoppeln.',
      'Die Stadt hat die Gebühren verdoppelt.',
    ],
    ['a condition', 'Der Verein steigt ab.', 'Der Verein steigt ab, wenn er verliert.'],
    ['figures of two years', 'Im Jahr 2023 kamen 400 Gäste.', 'Im Jahr 2024 kamen 500 Gäste.'],
    ['figures that changed places', 'Es kamen 3 Männer und 5 Frauen.', 'Es kamen 5 Männer und 3 Frauen.'],
    ['less than the statement', 'Der Rat beschloss den Bau und den Abriss.', 'Der Rat beschloss den Bau.'],
  ])('%s', async (_, one, other) => {
    expect(await merged([sentence('a', one), sentence('b', other)])).toEqual([
      { files: 'a', conflicts: '' },
      { files: 'b', conflicts: '' },
    ])
  })

  it('another figure of nouns that somebody is', async () => {
    const one = sentence('a', 'Es flogen ein 31-jähriger Lehrer und ein 24-jähriger Schüler.')
    const other = sentence('b', 'Es flogen ein 24-jähriger Lehrer und ein 31-jähriger Schüler.')
    expect(await merged([one, other])).toHaveLength(2)
  })

  it('however alike the words are, when the vectors are not', async () => {
    const one = sentence('a', 'Der Rat beschloss den Bau.', { cosine: 1 })
    const other = sentence('b', 'Den Bau beschloss der Rat.', { cosine: 0.5 })
    expect(await merged([one, other])).toHaveLength(2)
  })

  it('no chain of likenesses joins what differs: all that are cited for a statement agree', async () => {
    const groups = await merged([
      sentence('a', 'Bei dem Unfall wurden Menschen verletzt.'),
      sentence('b', 'Bei dem Unfall wurden 5 Menschen verletzt.'),
      sentence('c', 'Bei dem Unfall wurden 9 Menschen verletzt.'),
    ])
    expect(groups).toEqual([
      { files: 'ab', conflicts: '' },
      { files: 'c', conflicts: 'a' },
    ])
  })
})

describe('a reader sees where two outlets contradict each other', () => {
  it.each([
    [
      'a duration',
      'Das Gespräch der Räte dauerte 90 Minuten.',
      'Das Gespräch der Räte dauerte zwei Stunden.',
    ],
    ['a date', 'Die Fähre fährt ab dem 3. Mai.', 'Die Fähre fährt ab dem 7. Juni.'],
    ['a weekday', 'Der Rat tagt am Dienstag im Rathaus.', 'Der Rat tagt am Freitag im Rathaus.'],
    ['yes and no', 'Die Stadt verkauft das Stadion.', 'Die Stadt verkauft das Stadion nicht.'],
    ['opposites', 'Die Mieten in Altau sind gestiegen.', 'Die Mieten in Altau sind gesunken.'],
    ['for and against', 'Der Rat stimmte für den Antrag.', 'Der Rat stimmte gegen den Antrag.'],
  ])('%s', async (_, one, other) => {
    expect(await merged([sentence('a', one), sentence('b', other)])).toEqual([
      { files: 'a', conflicts: '' },
      { files: 'b', conflicts: 'a' },
    ])
  })

  it.each([
    [
      'a figure of something else',
      'Der Umbau des Bahnhofs kostet 20 Millionen Euro.',
      'Der Umbau des Marktes kostet 35 Millionen Euro.',
    ],
    [
      'a rounding',
      'Das Gespräch der Räte dauerte 90 Minuten.',
      'Das Gespräch der Räte dauerte mehr als eine Stunde.',
    ],
    ['half a negation', 'Die Stadt verkauft das Stadion.', 'Die Stadt verkauft nicht nur das Stadion.'],
  ])('not in %s', async (_, one, other) => {
    expect(
      (await merged([sentence('a', one), sentence('b', other)])).map(({ conflicts }) => conflicts).join(''),
    ).toBe('')
  })

  it('not in an article of another week, nor within one article', async () => {
    const [one, other] = ['Der Rat tagt am Dienstag.', 'Der Rat tagt am Freitag.'] as const
    const old = sentence('a', one, { publishedAt: '2026-03-02' })
    expect((await merged([old, sentence('b', other, { publishedAt: '2026-05-04' })]))[1]?.conflicts).toBe('')
    expect((await merged([old, sentence('b', other, { publishedAt: '2026-03-03' })]))[1]?.conflicts).toBe('a')
    expect((await merged([old, sentence('a', other)]))[1]?.conflicts).toBe('')
  })
})
