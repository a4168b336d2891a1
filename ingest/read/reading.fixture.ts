import { articleFrom, type Settlement } from '../article/article.ts'
import type { Declaration } from '../sources.ts'
import { readArticles } from './read.ts'
import { type Failure, type Input, isFailure, type RawArticle } from './source.ts'

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** What a file of this name and content gives, articles and failures in order. */
export async function read(
  name: string,
  data: string | Input['data'],
  more: Partial<Input> & { mediaType?: string } = {},
): Promise<(RawArticle | Failure)[]> {
  const all: (RawArticle | Failure)[] = []
  const input = { name, data: typeof data === 'string' ? bytes(data) : data, ...more }
  for await (const one of readArticles(input)) all.push(one)
  return all
}

/** The one article of a file, settled. Fails when there is none, or more than one. */
export async function readOne(
  name: string,
  data: string | Input['data'],
  more: Partial<Input> & { mediaType?: string; declared?: Declaration } = {},
): Promise<Settlement> {
  const all = await read(name, data, more)
  const [only, ...others] = all
  if (!only || others.length > 0) throw new Error(`${name} gave ${all.length} articles`)
  if (isFailure(only)) throw new Error(`${name} ${only.reason}`)
  return articleFrom(only, { file: name, declared: more.declared ?? {} })
}

/** Why a file gave nothing: the reasons of its failures. */
export async function reasons(name: string, data: string | Input['data']): Promise<string[]> {
  return (await read(name, data))
    .filter(isFailure)
    .map(({ row, reason }) => (row ? `${row} ${reason}` : reason))
}

/** The text of one zone, its white space folded. */
export function zoneText({ article }: Settlement, zone: string): string {
  return article.zones
    .filter((span) => span.zone === zone)
    .map((span) => article.text.slice(span.start, span.end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A page as a newsroom's system makes it. */
export function page({ head = '', body = '', lang = 'de' } = {}): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

export const PROSE = [
  'Der Stadtrat hat am Dienstag nach langer Debatte den Neubau der Brücke beschlossen, wie die Verwaltung mitteilte.',
  'Die Kosten von rund zwölf Millionen Euro teilen sich Stadt und Land. Mit dem Bau soll im Herbst begonnen werden.',
  '„Das ist eine gute Nachricht für die ganze Region“, sagte Bürgermeisterin Erika Beispiel nach der Abstimmung.',
]
