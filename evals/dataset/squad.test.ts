import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/folders.ts'
import { leaveOut } from './leave-out.ts'
import { readSquad } from './squad.ts'

const BRIDGE = 'Die 🌉 Brücke ist 80 Meter lang. Sie wurde 1912 gebaut.'
const MILL = 'Die Mühle gehört Anna Ott. Dort wird Roggen gemahlen.'

type Asked = [id: string, question: string, answer: string, start: number]

function squad(articles: Record<string, [context: string, ...asked: Asked[]][]>): string {
  const data = Object.entries(articles).map(([title, paragraphs]) => ({
    title,
    paragraphs: paragraphs.map(([context, ...asked]) => ({
      context,
      qas: asked.map(([id, question, text, answer_start]) => ({
        id,
        question,
        // two annotators, of one mind
        answers: [
          { text, answer_start },
          { text, answer_start },
        ],
      })),
    })),
  }))
  return JSON.stringify({ version: '1.1', data })
}

const GERMAN = squad({
  Bach: [
    [BRIDGE, ['a', 'Wie lang ist die Brücke?', '80 Meter', 17], ['b', 'Wann wurde sie gebaut?', '1912', 42]],
    [MILL, ['c', 'Wem gehört die Mühle?', 'Anna Ott', 17]],
  ],
})

describe('a SQuAD file', () => {
  it('gives gold where the answer stands in its article, also behind an emoji and in a later paragraph', async () => {
    const folder = await temporaryFolder({ 'de.json': GERMAN })
    const { articles, questions, name } = await readSquad(join(folder, 'de.json'))
    const [article] = articles
    expect(name).toBe('squad:de.json')
    expect(article?.text).toBe(`${BRIDGE}\n\n${MILL}`)
    expect(questions.map(({ facts }) => facts[0]?.spans)).toEqual([
      [{ file: 'Bach', quote: '80 Meter', start: 18, end: 26 }],
      [{ file: 'Bach', quote: '1912', start: 43, end: 47 }],
      [{ file: 'Bach', quote: 'Anna Ott', start: BRIDGE.length + 19, end: BRIDGE.length + 27 }],
    ])
    for (const { facts } of questions) {
      const span = facts[0]?.spans[0]
      expect(article?.text.slice(span?.start, span?.end)).toBe(span?.quote)
    }
  })

  it('can be asked in another language, by the ids of a second file', async () => {
    const english = squad({
      Brook: [
        ['In any order.', ['c', 'Who owns the mill?', 'In', 0]],
        ['And so on.', ['b', 'When was it built?', 'so', 4], ['a', 'How long is the bridge?', 'on', 7]],
      ],
    })
    const folder = await temporaryFolder({ 'de.json': GERMAN, 'en.json': english })
    const own = await readSquad(join(folder, 'de.json'))
    const asked = await readSquad(join(folder, 'de.json'), join(folder, 'en.json'))
    expect(asked.questions.map(({ question, language }) => [question, language])).toEqual([
      ['How long is the bridge?', 'en'],
      ['When was it built?', 'en'],
      ['Who owns the mill?', 'en'],
    ])
    expect(asked.questions.map(({ facts, split }) => [facts, split])).toEqual(
      own.questions.map(({ facts, split }) => [facts, split]),
    )
    expect(asked.revision).not.toBe(own.revision)
  })

  it('is refused when an answer does not stand where it says, or a question is missing', async () => {
    const wrong = squad({ Bach: [[MILL, ['c', 'Wem?', 'Anna Ott', 16], ['d', 'Wo?', 'Dort', 99]]] })
    const folder = await temporaryFolder({ 'wrong.json': wrong, 'de.json': GERMAN })
    await expect(readSquad(join(folder, 'wrong.json'))).rejects.toThrow(
      /c: "Anna Ott" does not stand at 16 of its paragraph\n\s+d: "Dort" does not stand at 99/,
    )
    await expect(readSquad(join(folder, 'de.json'), join(folder, 'wrong.json'))).rejects.toThrow(
      /a: has no question/,
    )
  })
})

describe('leaving out', () => {
  const towns = Object.fromEntries(
    Array.from({ length: 12 }, (_, town) => {
      const length = `${town + 10} Meter`
      const year = `${1900 + town}`
      const bridge = `In Dorf ${town} ist die Brücke ${length} lang. Sie wurde ${year} gebaut.`
      const mill = `Die Mühle ${town} gehört Anna Ott.`
      const asked: [string, ...Asked[]][] = [
        [
          bridge,
          [`${town}a`, 'Wie lang?', length, bridge.indexOf(length)],
          [`${town}b`, 'Wann?', year, bridge.indexOf(year)],
        ],
        [mill, [`${town}c`, 'Wem?', 'Anna Ott', mill.indexOf('Anna Ott')]],
      ]
      return [`Dorf ${town}`, asked]
    }),
  )

  it.each(['article', 'paragraph', 'sentence'] as const)(
    'an %s makes its questions unanswerable; all other gold still stands where it says',
    async (what) => {
      const folder = await temporaryFolder({ 'de.json': squad(towns) })
      const whole = await readSquad(join(folder, 'de.json'))
      const { articles, questions, revision } = leaveOut(whole, what)
      const texts = new Map(articles.map(({ file, text }) => [file, text]))
      const declined = questions.filter((question) => question.expect === 'abstain')
      expect(questions).toHaveLength(36)
      expect(declined.length).toBeGreaterThan(6)
      expect(declined.length).toBeLessThan(30)
      expect(revision).not.toBe(whole.revision)
      expect(leaveOut(whole, what).revision).toBe(revision)
      for (const [index, { expect: expected, facts, category }] of questions.entries()) {
        const before = whole.questions[index]?.facts[0]?.spans[0]
        const span = facts[0]?.spans[0]
        if (expected === 'answer') {
          expect(texts.get(span?.file ?? '')?.slice(span?.start, span?.end)).toBe(before?.quote)
        } else {
          expect(category).toBe(`${what}-left-out`)
          expect(facts).toEqual([])
          const isSaid =
            before?.quote !== 'Anna Ott' && texts.get(before?.file ?? '')?.includes(before?.quote ?? '')
          expect(isSaid ?? false).toBe(false)
        }
      }
      for (const { text, zones } of articles) expect(zones.at(-1)?.end).toBe(text.length)
    },
  )

  it('an article takes all of its questions, a sentence only its own', async () => {
    const folder = await temporaryFolder({ 'de.json': squad(towns) })
    const whole = await readSquad(join(folder, 'de.json'))
    const kindsIn = (what: 'article' | 'sentence') =>
      Map.groupBy(leaveOut(whole, what).questions, ({ id }) => Number.parseInt(id, 10))
        .values()
        .map((own) => new Set(own.map((question) => question.expect)).size)
        .toArray()
    expect(Math.max(...kindsIn('article'))).toBe(1)
    expect(Math.max(...kindsIn('sentence'))).toBe(2)
  })
})
