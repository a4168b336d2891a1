import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/folders.ts'
import type { System } from '../systems/system.ts'
import type { EvalAnswer, EvalQuestion } from '../types.ts'
import { askAll } from './ask-all.ts'
import { openJournal } from './journal.ts'

const questions = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as EvalQuestion)
const answerOf = (id: string) => ({ lead: id }) as EvalAnswer

/** Answers with the question's id, the later ones sooner. */
function system({ parallel = 1, fails = '', skips = '' } = {}): System & { asked: string[] } {
  const asked: string[] = []
  return {
    name: 'belegt',
    info: {
      mode: 'extractive',
      index: { revision: 1, analysis: '', embedder: '' },
      model: null,
      prompt: null,
    },
    parallel,
    asked,
    canAsk: ({ id }) => id !== skips,
    async ask({ id }) {
      asked.push(id)
      if (id === fails) throw new Error('killed')
      await new Promise((resolve) => setTimeout(resolve, 10 - asked.length))
      return answerOf(id)
    },
    async close() {},
  }
}

const leads = (cases: { answer: EvalAnswer }[]) => cases.map(({ answer }) => answer.lead)

describe('whoever measures', () => {
  it('gets the answers in the order of the questions, however many are asked at once', async () => {
    for (const parallel of [1, 3]) {
      expect(leads(await askAll(system({ parallel }), questions))).toEqual(['a', 'b', 'c', 'd'])
    }
  })

  it('gets no case for what a system cannot be asked', async () => {
    expect(leads(await askAll(system({ skips: 'b' }), questions))).toEqual(['a', 'c', 'd'])
  })

  it('goes on where an interrupted run stopped, and starts anew when anything else is measured', async () => {
    const path = join(await temporaryFolder(), 'results', 'x.jsonl')
    const key = { dataset: '1' }
    const first = askAll(system({ fails: 'c' }), questions, { journal: await openJournal(path, key) })
    await expect(first).rejects.toThrow('killed')
    await appendFile(path, '["c", {"lea')

    const again = system()
    const journal = await openJournal(path, key)
    expect(leads(await askAll(again, questions, { journal }))).toEqual(['a', 'b', 'c', 'd'])
    expect(again.asked).toEqual(['c', 'd'])

    expect((await openJournal(path, { dataset: '2' })).done.size).toBe(0)
    await journal.finish()
    await expect(readFile(path)).rejects.toThrow('ENOENT')
  })
})
