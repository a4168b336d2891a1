import { z } from 'zod'
import type { Writer } from '../core/ports.ts'
import { createMarkers } from './marked.ts'
import { CONDENSE } from './prompts/condense.ts'

/** An earlier turn: what was asked, and what the articles were quoted with. */
export interface QuotedTurn {
  question: string
  quotes: readonly string[]
}

const MAX_QUESTION = 500
/** Characters of history that a model reads: about 1,500 tokens. The latest turns count. */
const MAX_HISTORY = 6_000

const condensed = z.object({ question: z.string().trim().min(1).max(MAX_QUESTION) })

/**
 * A follow-up as a model makes it readable on its own; undefined when it wrote none, or one with a name that nobody
 * used in the conversation.
 *
 * @throws BelegtError `model-*`
 */
export async function condenseByModel(
  writer: Writer,
  question: string,
  history: readonly QuotedTurn[],
  options: { signal?: AbortSignal } = {},
): Promise<string | undefined> {
  const markers = createMarkers()
  const turns = latest(history.map((turn) => [turn.question, ...turn.quotes].join('\n')))
  const prompt = [
    ...turns.map((turn) => markers.wrap('turn', turn)),
    markers.wrap('follow-up', question),
  ].join('\n\n')
  for await (const written of writer.write({ instructions: CONDENSE, prompt, element: condensed }, options)) {
    return addsNoName(written.question, [question, ...turns].join('\n')) ? written.question : undefined
  }
  return undefined
}

function latest(turns: readonly string[]): string[] {
  let left = MAX_HISTORY
  return turns
    .toReversed()
    .map((turn) => turn.slice(0, MAX_HISTORY / 2))
    .filter((turn) => {
      left -= turn.length
      return left >= 0
    })
    .toReversed()
}

/** Words with a capital or a digit, but for the first one: nouns and names in German, names in English. */
function addsNoName(question: string, said: string): boolean {
  const known = said.toLowerCase()
  const words = question.match(/(?<=\S\s)(?:\p{Lu}|\d)[\p{L}\d]*/gu) ?? []
  return words.every((word) => known.includes(word.toLowerCase().slice(0, Math.max(4, word.length - 3))))
}
