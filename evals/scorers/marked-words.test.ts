import { expect, it } from 'vitest'
import type { EvalCase } from '../types.ts'
import { markedWords } from './marked-words.ts'

function answered(id: string, ...marked: (string | undefined)[]): EvalCase {
  const claims = marked.map((words) => ({ text: '', citations: [], ...(words && { marked: words }) }))
  return { question: { id }, answer: { claims } } as unknown as EvalCase
}

it('marks count where the first claim has one, and as right where they are the known answer, or most of it', () => {
  const answers = new Map([
    ['a', ['zehn Soldaten der Armee']],
    ['b', ['am Montag']],
    ['c', ['30', 'dreißig Häuser']],
    ['d', ['Berlin']],
    ['declined', ['Bonn']],
  ])
  const [marked, right] = markedWords(
    [
      answered('a', 'Zehn'),
      answered('b', 'die Feuerwehr'),
      answered('c', 'rund dreißig'),
      answered('d', undefined, 'Berlin'),
      answered('declined'),
      answered('without a known answer', 'gestern'),
    ],
    answers,
  )
  expect([marked?.hits, marked?.total]).toEqual([3, 4])
  expect([right?.hits, right?.total]).toEqual([2, 3])
})
