import OpenAI from 'openai'
import { sha256 } from '../../ingest/article/article.ts'
import type { Endpoint } from '../../server/config/endpoint.ts'
import { detectLanguage } from '../../server/text/language.ts'
import { splitSentences } from '../../server/text/sentences.ts'

import type { EvalCitation, EvalClaim } from '../types.ts'

const TIMEOUT_MS = 120_000

/** The prompt of LangChain's RAG tutorials (`rlm/rag-prompt`), with the citations that those of "citations" ask for. */
const PROMPT =
  'You are an assistant for question-answering tasks. Use the following pieces of retrieved context to answer the question. ' +
  'Cite the pieces that each sentence rests on by their numbers, such as [1] or [2][3], before its full stop. ' +
  "If you don't know the answer, write only: I don't know. " +
  'Use three sentences maximum and keep the answer concise. Answer in the language of the question.'

export const STUFF_PROMPT = sha256(PROMPT).slice(0, 8)

/** The `stuff` chain: all chunks in one prompt, and whatever the model writes is the answer. */
export function createStuffChain({ url, model, key = 'none' }: Endpoint) {
  const client = new OpenAI({ baseURL: url, apiKey: key, timeout: TIMEOUT_MS })
  return async (question: string, chunks: readonly string[]): Promise<string> => {
    const context = chunks.map((chunk, index) => `[${index + 1}] ${chunk}`).join('\n\n')
    const { choices } = await client.chat.completions.create({
      model,
      messages: [
        { role: 'system', content: PROMPT },
        { role: 'user', content: `Question: ${question}\nContext:\n${context}\nAnswer:` },
      ],
    })
    return choices[0]?.message.content ?? ''
  }
}

/** Each sentence of a reply is a claim, which cites the chunks whose numbers stand in it or behind it; none when it knows nothing. */
export function claimsIn(reply: string, citations: readonly EvalCitation[]): EvalClaim[] {
  if (/^\W*I don['’]t know\W*$/i.test(reply)) return []
  // numbers behind the full stop belong to the sentence before it
  const text = reply.replace(/([.!?]["“”»«]?)((?:\s*\[\d+\])+)/g, '$2$1').trim()
  return splitSentences(text, { start: 0, end: text.length }, detectLanguage(text)).map(({ start, end }) => {
    const sentence = text.slice(start, end)
    const numbers = new Set(sentence.match(/(?<=\[[^\]]*)\d+(?=[^[]*\])/g)?.map(Number))
    return {
      text: sentence.replaceAll(/\s*\[[\d,\s]+\]/g, ''),
      citations: [...numbers].flatMap((number) => citations[number - 1] ?? []),
    }
  })
}
