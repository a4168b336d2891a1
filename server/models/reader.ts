import type { Prompt, Reader, Reading, SentenceReading } from '../core/ports.ts'
import { bestSpan } from './answer-words.ts'
import { BEGIN, createEncode, END, type Encode, idsOf, poolOf, type TokenRange } from './cross-encoder.ts'
import { idTensor, loadModel, loadTokenizer } from './onnx.ts'

const MAX_TOKENS = 512
const MAX_PROMPT = 64
const MAX_SENTENCE = 120
/** A question has five runs: side by side, on one core each, they end soonest. */
const EFFORT = { runs: 2, threads: 1 }

/** A sentence with its place among the tokens of a run. */
interface Placed extends TokenRange {
  text: string
  pieces: string[]
}

/**
 * The embedded cross-encoder (models/reader/README.md) on ONNX Runtime. It reads at most 64 tokens of the prompt and 120
 * of a sentence; sentences behind the 512th token of a run are not read.
 *
 * @param paths of the model, and of the tokenizer that it shares with the embedder
 */
export async function createBuiltinReader(paths: { model: string; tokenizer: string }): Promise<Reader> {
  const [{ run, id }, tokenizer] = await Promise.all([
    loadModel(paths.model, EFFORT),
    loadTokenizer(paths.tokenizer),
  ])
  const encode = createEncode(tokenizer)

  async function readRun(prompt: number[], sentences: readonly string[]): Promise<Reading> {
    const { ids, placed } = layOut(encode, prompt, sentences)
    const output = await run({
      input_ids: idTensor(ids, [1, ids.length]),
      attention_mask: idTensor(new Array(ids.length).fill(1), [1, ids.length]),
      sentence_pool: poolOf(placed, ids.length),
    })
    const answers = output.sentence_logits as Float32Array
    const tokens = output.token_logits as Float32Array
    return {
      passage: (output.passage_logit as Float32Array)[0] as number,
      sentences: sentences.map((_, index): SentenceReading | undefined => {
        const sentence = placed[index]
        if (!sentence) return undefined
        const words = bestSpan(sentence.text, sentence.pieces, tokens.subarray(sentence.from, sentence.to))
        return {
          logit: answers[index] as number,
          ...(words && { words }),
        }
      }),
    }
  }

  return {
    id,
    async read(prompt, runs) {
      const ids = idsOf(tokenizer, promptText(prompt)).slice(0, MAX_PROMPT)
      // a run for each: in int8 what else is in a batch changes the numbers
      return Promise.all(runs.map((sentences) => readRun(ids, sentences)))
    },
  }
}

function promptText(prompt: Prompt): string {
  return 'question' in prompt ? `Frage: ${prompt.question}` : `Aussage: ${prompt.claim}`
}

/** `<s> prompt </s></s> sentence sentence … </s>`, with as many sentences as fit. */
function layOut(
  encode: Encode,
  prompt: number[],
  sentences: readonly string[],
): { ids: number[]; placed: Placed[] } {
  const ids = [BEGIN, ...prompt, END, END]
  const placed: Placed[] = []
  for (const text of sentences) {
    const encoded = encode(text)
    const own = encoded.ids.slice(0, MAX_SENTENCE)
    if (own.length === 0 || ids.length + own.length + 1 > MAX_TOKENS) break
    placed.push({
      text,
      pieces: encoded.tokens.slice(0, MAX_SENTENCE),
      from: ids.length,
      to: ids.length + own.length,
    })
    ids.push(...own)
  }
  return { ids: [...ids, END], placed }
}
