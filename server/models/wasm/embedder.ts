import { Tokenizer } from '@huggingface/tokenizers'
import type { Embedder } from '../../core/ports.ts'
import { tokenIdsOf } from '../token-ids.ts'
import { createEncoder } from './encoder.ts'

export interface WasmModel {
  /** That of the embedder which reads the same weights with ONNX Runtime: their vectors are comparable. */
  id: string
  /** The compiled multiply.wat. Workers take no other code than what was deployed. */
  kernel: WebAssembly.Module
  /** Holds model.onnx at its start, `size` bytes of it. */
  memory: WebAssembly.Memory
  size: number
  /** tokenizer.json */
  tokenizer: object
}

/** The embedded model where there is no ONNX Runtime. One text takes as long as the others together: meant for questions. */
export function createWasmEmbedder({ id, kernel, memory, size, tokenizer }: WasmModel): Embedder {
  const tokens = new Tokenizer(tokenizer, { eos_token: '</s>' })
  const encode = createEncoder(kernel, memory, size)

  return {
    id,
    dimensions: 384,
    embed: async (texts, as) => texts.map((text) => encode(tokenIdsOf(tokens, `${as}: ${text}`))),
  }
}

/** A memory that a file of so many bytes fits into. */
export function memoryFor(bytes: number): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) })
}
