import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { PROJECT } from '../../../test/folders.ts'
import { loadEmbedder } from '../../../test/seeds.ts'
import type { Embedder } from '../../core/ports.ts'
import { cosine } from '../../core/vector.ts'
import { createWasmEmbedder, memoryFor } from './embedder.ts'

const TEXTS = [
  'Wie lange dauerte das Gespräch, und wer rief danach an?',
  'How long did they talk on the phone?',
  'Brücke',
  '',
  'Das Café „Über den Dächern“ öffnet um 7:30 Uhr – 12,5 % mehr als 2024!',
  'x'.repeat(50),
  'Die Brücke ist gesperrt, und der Rat berät am Montag. '.repeat(8),
]

let wasm: Embedder
let native: Embedder

beforeAll(async () => {
  native = await loadEmbedder()
  const read = (file: string) => readFile(join(PROJECT, file))
  const model = await read('models/embedder/model.onnx')
  const memory = memoryFor(model.length)
  new Uint8Array(memory.buffer).set(model)
  wasm = createWasmEmbedder({
    id: native.id,
    kernel: new WebAssembly.Module(await read('server/models/wasm/multiply.wasm')),
    memory,
    size: model.length,
    tokenizer: JSON.parse((await read('models/embedder/tokenizer.json')).toString()),
  })
})

describe('whoever asks a Worker', () => {
  it.each(['query', 'passage'] as const)('gets the vectors that ONNX Runtime gives: %s', async (as) => {
    const [ours, theirs] = [await wasm.embed(TEXTS, as), await native.embed(TEXTS, as)]
    for (const [index, vector] of ours.entries()) {
      expect(cosine(vector, vector)).toBeCloseTo(1, 5)
      expect(cosine(vector, theirs[index] as Float32Array), TEXTS[index]).toBeGreaterThan(0.9998)
    }
  })
})
