import { z } from 'zod'
import type { Claim } from '../core/answer.ts'
import type { Writer } from '../core/ports.ts'
import { createMarkers } from './marked.ts'
import { JUDGE } from './prompts/judge.ts'

const judgement = z.object({ supported: z.boolean() })

/**
 * Whether a model finds a claim borne out by its quotes; undefined when it did not say.
 *
 * @throws BelegtError `model-*`
 */
export async function judgeByModel(
  writer: Writer,
  claim: Claim,
  options: { signal?: AbortSignal } = {},
): Promise<boolean | undefined> {
  const markers = createMarkers()
  const quotes = claim.citations.map(({ quote, prefix, suffix, attribution, outlet, title }) =>
    markers.wrap('quote', quote, {
      title,
      outlet: outlet.name ?? undefined,
      speaker: attribution.speaker,
      before: prefix,
      after: suffix,
    }),
  )
  const prompt = [...quotes, markers.wrap('claim', claim.text)].join('\n\n')
  for await (const { supported } of writer.write(
    { instructions: JUDGE, prompt, element: judgement },
    options,
  )) {
    return supported
  }
  return undefined
}
