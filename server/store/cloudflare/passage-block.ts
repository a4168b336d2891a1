import type { Zone } from '../../core/article.ts'
import type { PassageHit, SentenceHit } from '../../core/ports.ts'
import type { PassageRow } from '../snapshot/index-rows.ts'
import { decodeSentences, encodeSentences } from '../snapshot/sentence-block.ts'

const LINE_END = 0x0a

/** Some passages that stand one after another, as a block holds them. */
export interface PassageBlock {
  ids: string[]
  zones: Zone[]
  /** How many sentences each has. */
  counts: number[]
  /** Each passage's own place and vector, then those of its sentences. */
  spans: ArrayBuffer
}

/** A line of JSON with ids, zones and numbers of sentences; then a passage's span and vector before those of its sentences. */
export function encodePassages(passages: readonly PassageRow[]): Uint8Array {
  const head = {
    ids: passages.map(({ id }) => id),
    zones: passages.map(({ zone }) => zone),
    counts: passages.map(({ sentences }) => sentences.length),
  }
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const spans = encodeSentences(passages.map((passage) => [passage, ...passage.sentences]))
  const bytes = new Uint8Array(line.length + spans.length)
  bytes.set(line)
  bytes.set(spans, line.length)
  return bytes
}

export function decodeBlock(bytes: ArrayBuffer): PassageBlock {
  const end = new Uint8Array(bytes).indexOf(LINE_END) + 1
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 0, end)))
  // a copy: 32-bit numbers must begin at a multiple of four
  return { ...head, spans: bytes.slice(end) }
}

/** The passage at this place of a block. */
export function passageIn(
  block: PassageBlock,
  place: number,
  dimensions: number,
): Omit<PassageHit, 'articleId'> {
  const [passage] = decodeSentences(block.spans, dimensions, { first: firstOf(block, place), count: 1 })
  if (!passage) throw new RangeError(`The block has no passage ${place}.`)
  return { passageId: block.ids[place] as string, zone: block.zones[place] as Zone, ...passage }
}

/** Its sentences, in the order of the text. */
export function sentencesIn(block: PassageBlock, place: number, dimensions: number): SentenceHit[] {
  const passageId = block.ids[place] as string
  const count = block.counts[place] as number
  const first = firstOf(block, place) + 1
  return decodeSentences(block.spans, dimensions, { first, count }).map((sentence) => ({
    passageId,
    ...sentence,
  }))
}

function firstOf({ counts }: PassageBlock, place: number): number {
  return counts.slice(0, place).reduce((sum, count) => sum + count + 1, 0)
}
