import { beforeAll, describe, expect, it } from 'vitest'
import { loadReader } from '../../test/seeds.ts'
import models from '../answer/models.json' with { type: 'json' }
import type { Reader } from '../core/ports.ts'

const RUN = [
  'Am Dienstag weihte die Bürgermeisterin das neue Hallenbad ein.',
  'Der Bau kostete zwölf Millionen Euro und dauerte drei Jahre.',
  'Kritik kam vom Schwimmverein, dem die Bahnen zu kurz sind.',
]

let reader: Reader

beforeAll(async () => {
  reader = await loadReader()
})

async function read(question: string, run: string[] = RUN) {
  const [reading] = await reader.read({ question }, [run])
  return reading as NonNullable<typeof reading>
}

function bestOf({ sentences }: Awaited<ReturnType<typeof read>>): number {
  const logits = sentences.map((sentence) => sentence?.logit ?? Number.NEGATIVE_INFINITY)
  return logits.indexOf(Math.max(...logits))
}

describe('the embedded reader', () => {
  it('finds the sentence that answers, and the words in it', async () => {
    const reading = await read('Wie teuer war das Schwimmbad?')
    expect(bestOf(reading)).toBe(1)
    const { start, end } = reading.sentences[1]?.words ?? { start: 0, end: 0 }
    expect(RUN[1]?.slice(start, end)).toContain('Millionen')
  })

  it('reads an English question on German sentences', async () => {
    expect(bestOf(await read('How much did the swimming pool cost?'))).toBe(1)
  })

  it('tells a question that is answered from one that is not', async () => {
    const answered = await read('Wie teuer war das Schwimmbad?')
    const off = await read('Wer gewann das Radrennen in den Alpen?')
    expect(answered.passage).toBeGreaterThan(off.passage + 1)
  })

  it('leaves out what does not fit, and takes a run without words', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `${index}. ${RUN[1]}`)
    const { sentences } = await read('Wie teuer war das Schwimmbad?', long)
    expect(sentences).toHaveLength(60)
    expect(sentences[0]).toBeDefined()
    expect(sentences.at(-1)).toBeUndefined()
    expect((await read('Was?', [])).sentences).toEqual([])
  })

  it('gives the same for a run, whatever is read beside it', async () => {
    const question = 'Wie teuer war das Schwimmbad?'
    const [alone] = await reader.read({ question }, [RUN])
    const [, beside] = await reader.read({ question }, [[...RUN, ...RUN], RUN])
    expect(beside).toEqual(alone)
  })

  it('is the one that ranker and abstention were fitted with', () => {
    expect(models.provenance.reader).toBe(reader.id)
  })
})
