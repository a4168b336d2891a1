import type { ModelReply, ModelRequest } from '../../test/model-server.ts'
import type { ScriptedClaim, ScriptedDraft } from './read.ts'

/** The texts of the articles by file. */
export type Texts = ReadonlyMap<string, string>

interface Shown {
  id: string
  text: string
}

/** What a model that has seen this request would write to make this draft. */
export function replyTo(request: ModelRequest, draft: ScriptedDraft, texts: Texts): ModelReply {
  const prompt = promptOf(request)
  if (prompt.includes('<follow-up-'))
    return { text: JSON.stringify({ elements: [{ question: draft.question }] }) }
  // the same words would be rejected for the same reasons
  if (prompt.includes('<rejected-')) return { text: '{"elements": []}' }
  const passages = passagesIn(prompt)
  const claims = JSON.stringify(draft.claims.map((claim) => written(claim, passages, texts)))
  return {
    text: (draft.reply ?? '{"elements": {{claims}}}').replace('{{claims}}', () => claims),
    ...(draft.chunkBytes && { chunkBytes: draft.chunkBytes }),
  }
}

/** All that a request says to the model. */
export function promptOf({ body }: ModelRequest): string {
  const contents = (body.messages as { content: string | { text?: string }[] }[]).map(({ content }) =>
    typeof content === 'string' ? content : content.map(({ text = '' }) => text).join(''),
  )
  return contents.join('\n')
}

/** The passages of a prompt with the ids that it gives them. */
export function passagesIn(prompt: string): Shown[] {
  return [...prompt.matchAll(/<passage-(\w+) id="(\w+)"[^>]*>\n([\s\S]*?)\n<\/passage-\1>/g)].map(
    ([, , id = '', text = '']) => ({ id, text }),
  )
}

function written({ text, evidence, speaker }: ScriptedClaim, passages: Shown[], texts: Texts) {
  return {
    text,
    evidence: evidence.map((one) => ({
      passage: 'passage' in one ? one.passage : idOf(one, passages, texts),
      quote: one.quote,
    })),
    attribution: { speaker: speaker ?? null },
  }
}

/** Of the file's passages the one that has most words of the quote. */
function idOf({ file, quote }: { file: string; quote: string }, passages: Shown[], texts: Texts): string {
  const words = quote.split(/\s+/)
  const own = passages.filter(({ text }) => texts.get(file)?.includes(text))
  const shared = ({ text }: Shown) =>
    text.includes(quote) ? Number.POSITIVE_INFINITY : words.filter((word) => text.includes(word)).length
  return own.toSorted((a, b) => shared(b) - shared(a))[0]?.id ?? 'p0'
}
