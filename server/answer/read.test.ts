import { describe, expect, it } from 'vitest'
import type { Article } from '../core/article.ts'
import type { Reader } from '../core/ports.ts'
import { articleWith } from './candidate.fixture.ts'
import { READ_PASSAGES, readPassages } from './read.ts'

const TEXT = 'Eins steht hier. Zwei steht dort. Drei fehlt heute. Vier kommt noch. Fünf bleibt weg.'
const COMMENT = '\n\nSechs meint ein Leser.'
const article: Article = {
  ...articleWith('a', TEXT + COMMENT),
  zones: [
    { zone: 'body', start: 0, end: TEXT.length, rule: 'test' },
    { zone: 'comment', start: TEXT.length, end: TEXT.length + COMMENT.length, rule: 'test' },
  ],
}

function passage(...sentences: string[]) {
  const spans = sentences.map((words) => ({
    start: article.text.indexOf(words),
    end: article.text.indexOf(words) + words.length,
  }))
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0]
  return { article, zone: 'body' as const, start, end, sentences: spans }
}

/** Notes what it is given; its log-odds tell the place of a sentence in its run. */
function watchedReader(fits = 99): Reader & { runs: string[][] } {
  const runs: string[][] = []
  return {
    id: 'test',
    runs,
    async read(_, given) {
      runs.push(...given.map((run) => [...run]))
      return given.map((run) => ({
        passage: 1,
        sentences: run.map((_, place) => (place < fits ? { logit: place } : undefined)),
      }))
    },
  }
}

describe('readPassages', () => {
  it('reads a passage with the sentences around it, and gives back its own only', async () => {
    const reader = watchedReader()
    const readings = await readPassages(reader, { question: 'Was?' }, [
      passage('Zwei steht dort.', 'Drei fehlt heute.'),
    ])
    expect(reader.runs).toEqual([
      ['Eins steht hier.', 'Zwei steht dort.', 'Drei fehlt heute.', 'Vier kommt noch.'],
    ])
    expect(readings).toEqual([
      [
        { logit: 1, passage: 1 },
        { logit: 2, passage: 1 },
      ],
    ])
  })

  it('never shows the reader a comment as the surroundings of an article', async () => {
    const reader = watchedReader()
    await readPassages(reader, { question: 'Was?' }, [passage('Fünf bleibt weg.')])
    expect(reader.runs).toEqual([['Vier kommt noch.', 'Fünf bleibt weg.']])
  })

  it('leaves sentences unread that did not fit, and passages behind the first ones', async () => {
    const many = Array.from({ length: READ_PASSAGES + 1 }, () =>
      passage('Zwei steht dort.', 'Drei fehlt heute.'),
    )
    const readings = await readPassages(watchedReader(2), { question: 'Was?' }, many)
    expect(readings[0]?.map((reading) => reading?.logit)).toEqual([1, undefined])
    expect(readings.at(-1)).toEqual([undefined, undefined])
  })
})
