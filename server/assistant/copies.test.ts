import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../ingest/ingest.ts'
import { locate } from '../../ingest/locate/locate.ts'
import { makeFolder, removeFolder } from '../../test/folders.ts'
import { loadEmbedder, loadReader } from '../../test/seeds.ts'
import type { Reader } from '../core/ports.ts'
import { createLanceStore } from '../store/lancedb.ts'
import { type Assistant, createAssistant } from './assistant.ts'

const WIRE = [
  'Der Stadtrat von Neuwerda hat am Montagabend den Bau einer zweiten Brücke über die Werda beschlossen.',
  'Die Brücke soll 14 Millionen Euro kosten, teilte die Verwaltung nach der Sitzung mit.',
  'Mit dem Bau soll im Frühjahr begonnen werden, wenn die Förderung des Landes bewilligt ist.',
  'Bisher müssen Radfahrer und Fußgänger einen Umweg von drei Kilometern über die alte Straßenbrücke nehmen.',
].join(' ')

const FILES = {
  'abendpost.txt': `Zweite Brücke über die Werda beschlossen\n\n${WIRE}\n`,
  'kurier.txt': `Neuwerda bekommt eine neue Brücke\n\n${WIRE}\n`,
  'bote.txt': `Rat stimmt für Brückenbau\n\n${WIRE.replace('am Montagabend', 'am späten Montagabend')}\n`,
  'anzeiger.txt':
    'Streit um die Brücke\n\nAnwohner der Uferstraße wollen gegen die neue Brücke in Neuwerda klagen. Sie rechnen mit Kosten von 20 Millionen Euro, sagte ihre Sprecherin Erika Beispiel.\n',
  'sources.json': JSON.stringify(
    ['Abendpost', 'Kurier', 'Bote', 'Anzeiger'].map((outlet) => ({
      files: `${outlet.toLowerCase()}.txt`,
      outlet,
    })),
  ),
}
const QUESTION = 'Was kostet die neue Brücke über die Werda?'

describe('a wire story in three papers', () => {
  let readSentences: number
  let assistant: Assistant
  const folders: string[] = []
  afterAll(() => Promise.all(folders.map(removeFolder)))

  beforeAll(async () => {
    const [data, articles] = await Promise.all([makeFolder(), makeFolder(FILES)])
    folders.push(data, articles)
    const store = await createLanceStore(data)
    const [embedder, builtin] = await Promise.all([loadEmbedder(), loadReader()])
    await ingest({ store, embedder, located: await locate([articles]) })
    const reader: Reader = {
      ...builtin,
      read(prompt, runs) {
        readSentences += runs.filter((run) => run.join(' ').includes('14 Millionen')).length
        return builtin.read(prompt, runs)
      },
    }
    assistant = createAssistant({ store, embedder, reader })
  })

  it('takes one place of what is found, and the others stay in reach', async () => {
    const found = await assistant.search(QUESTION, { limit: 10 })
    const withPrice = found.filter(({ article, start, end }) =>
      article.text.slice(start, end).includes('14 Millionen'),
    )
    expect(withPrice).toHaveLength(1)
    expect(withPrice[0]?.copies).toHaveLength(2)
    expect(found.map(({ article }) => article.file)).toContain('anzeiger.txt')
  })

  it('is read once, and cited from all three', async () => {
    readSentences = 0
    const answer = await assistant.answerWhole({ question: QUESTION })
    if (answer.status === 'abstained') throw new Error(`declined: ${answer.reason}`)
    const claim = answer.claims.find(({ text }) => text.includes('14 Millionen'))
    expect(claim?.citations.map(({ outlet }) => outlet.name).toSorted()).toEqual([
      'Abendpost',
      'Bote',
      'Kurier',
    ])
    expect(claim?.origins).toBe(1)
    expect(readSentences).toBe(1)
  })

  it('is cited from those papers only to which a question is limited', async () => {
    for (const outlets of [['Kurier'], ['Bote', 'Kurier'], ['Anzeiger', 'Bote']]) {
      const answer = await assistant.answerWhole({ question: QUESTION, scope: { outlets } })
      if (answer.status === 'abstained') throw new Error(`declined: ${answer.reason}`)
      const claim = answer.claims.find(({ text }) => text.includes('14 Millionen'))
      const cited = claim?.citations.map(({ outlet }) => outlet.name).toSorted()
      expect(cited).toEqual(outlets.filter((outlet) => outlet !== 'Anzeiger'))
    }
  })
})
