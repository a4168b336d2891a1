import { sha256 } from '../../ingest/article/article.ts'
import type { EvalQuestion, GoldSpan, Split } from '../types.ts'

/**
 * About half of all keys are `dev`, always the same: by the last digit of their SHA-256, since data that was itself
 * chosen by the order of a SHA-256 has the same first ones.
 */
export function splitOf(key: string): Split {
  return Number.parseInt(sha256(key).slice(-1), 16) < 8 ? 'dev' : 'test'
}

/**
 * Splits questions into dev and test. Questions whose gold spans overlap ask for the same, also by way of a third one:
 * they form a group and stay together, so that nothing in `test` was seen in `dev`. A group is split by its smallest
 * key, which is `file:start-end` of a gold span; a question without gold by its own text.
 */
export function withSplits(questions: Omit<EvalQuestion, 'split'>[]): EvalQuestion[] {
  const groups = createGroups(questions.length)
  for (const [one, other] of overlapping(questions)) groups.join(one, other)
  const keys = new Map<number, string>()
  for (const [index, question] of questions.entries()) {
    for (const key of keysOf(question)) {
      const group = groups.of(index)
      const smallest = keys.get(group)
      if (smallest === undefined || key < smallest) keys.set(group, key)
    }
  }
  return questions.map((question, index) => ({
    ...question,
    split: splitOf(keys.get(groups.of(index)) as string),
  }))
}

function keysOf(question: Omit<EvalQuestion, 'split'>): string[] {
  const spans = spansOf(question)
  return spans.length > 0
    ? spans.map(({ file, start, end }) => `${file}:${start}-${end}`)
    : [question.question]
}

function spansOf({ facts }: Pick<EvalQuestion, 'facts'>): GoldSpan[] {
  return facts.flatMap(({ spans }) => spans)
}

/** Pairs of questions whose gold overlaps: enough of them to connect all that do. */
function* overlapping(questions: Pick<EvalQuestion, 'facts'>[]): Generator<[number, number]> {
  const places = questions.flatMap((question, index) => spansOf(question).map((span) => ({ ...span, index })))
  for (const inFile of Map.groupBy(places, ({ file }) => file).values()) {
    let reaching: { end: number; index: number } | undefined
    for (const place of inFile.sort((a, b) => a.start - b.start)) {
      if (reaching && place.start < reaching.end) yield [reaching.index, place.index]
      if (!reaching || place.end > reaching.end) reaching = place
    }
  }
}

/** Union-find (Galler and Fischer, 1964). */
function createGroups(size: number) {
  const parents = Array.from({ length: size }, (_, index) => index)
  function of(index: number): number {
    const parent = parents[index] as number
    if (parent === index) return index
    parents[index] = of(parent)
    return parents[index]
  }
  return {
    of,
    join(one: number, other: number): void {
      parents[of(one)] = of(other)
    },
  }
}
