import { expect, it } from 'vitest'
import { loadEmbedder } from '../../test/seeds.ts'
import { isComparison } from './comparison.ts'
import { readsSideBySide, tellsForms } from './side-by-side.ts'

it('whoever wants several outlets side by side need not say so in words that a rule knows', async () => {
  const embedder = await loadEmbedder()
  const read = async (question: string) => {
    const [vector] = (await embedder.embed([question], 'query')) as [Float32Array]
    return readsSideBySide(vector)
  }
  const wanted = [
    'Steht die Zahl der Verletzten auch anderswo?',
    'Erwähnen das Gutachten nur manche oder alle?',
    'Do others report that the bridge was closed, too?',
  ]
  const others = [
    'Wie viele Verletzte gab es auf der Brücke?',
    'Worin unterscheiden sich die Pläne der beiden Parteien?',
    'Did both unions agree to the new contract?',
  ]
  expect(wanted.filter((question) => isComparison(question, []))).toEqual([])
  expect(await Promise.all(wanted.map(read))).toEqual([true, true, true])
  expect(await Promise.all(others.map(read))).toEqual([false, false, false])
})

it('nothing is known of the vectors of another embedder', async () => {
  expect(tellsForms((await loadEmbedder()).id)).toBe(true)
  expect(tellsForms('another')).toBe(false)
})
