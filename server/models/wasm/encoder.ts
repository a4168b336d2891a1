import { MAX_TOKENS } from '../token-ids.ts'
import { addAndNormalise, attend, gelu } from './layers.ts'
import { createLinears } from './linear.ts'

/** The shape of multilingual-e5-small. */
const WIDTH = 384
const INNER_WIDTH = 1_536
const LAYERS = 12
const HEADS = 12
const EPSILON = 1e-12
/** Weights of the words' vectors: two a byte, the even ones in the low halves. */
const BLOCK = 32

/**
 * The embedded model (models/embedder/README.md) without ONNX Runtime, which is too large and too slow for Workers: its
 * graph by hand, its 4-bit weights as they lie in the file, and a kernel in WebAssembly for what takes the time.
 *
 * @param kernel the compiled multiply.wat
 * @param memory holds model.onnx at its start, `size` bytes of it
 * @returns the vector of a text, of unit length, from its token ids
 */
export function createEncoder(
  kernel: WebAssembly.Module,
  memory: WebAssembly.Memory,
  size: number,
): (ids: readonly number[]) => Float32Array {
  const linears = createLinears(kernel, memory, size, { width: INNER_WIDTH, tokens: MAX_TOKENS })
  const normaliser = (name: string) => ({
    weights: linears.floats(`${name}.w`),
    bias: linears.floats(`${name}.b`),
  })
  const positions = linears.floats('emb.pos')
  const wordScales = linears.halves('emb.word.scale')
  const wordNormaliser = normaliser('emb.ln')
  const layers = Array.from({ length: LAYERS }, (_, layer) => ({
    attention: linears.linear(`l${layer}.q.w`),
    attentionOut: linears.linear(`l${layer}.ao.w`),
    attentionNormaliser: normaliser(`l${layer}.aln`),
    inner: linears.linear(`l${layer}.fi.w`),
    out: linears.linear(`l${layer}.fo.w`),
    normaliser: normaliser(`l${layer}.oln`),
  }))
  // when all is in place, and the memory grows no more
  const words = linears.bytes('emb.word')

  function wordVectors(ids: readonly number[]): Float32Array {
    const vectors = new Float32Array(ids.length * WIDTH)
    for (const [token, id] of ids.entries()) {
      for (let index = 0; index < WIDTH; index++) {
        const byte = words[(id * WIDTH + index) >> 1] as number
        const weight = (index % 2 === 0 ? byte & 15 : byte >> 4) - 8
        const scale = wordScales[Math.floor((id * WIDTH + index) / BLOCK)] as number
        vectors[token * WIDTH + index] = weight * scale
      }
    }
    return vectors
  }

  function normalised(
    numbers: Float32Array,
    more: Float32Array,
    { weights, bias }: ReturnType<typeof normaliser>,
  ): Float32Array {
    return addAndNormalise(numbers, more, weights, bias, EPSILON)
  }

  return (ids) => {
    let numbers = normalised(wordVectors(ids), positions, wordNormaliser)
    for (const layer of layers) {
      const attended = attend(linears.apply(layer.attention, numbers), WIDTH, HEADS)
      numbers = normalised(numbers, linears.apply(layer.attentionOut, attended), layer.attentionNormaliser)
      const inner = gelu(linears.apply(layer.inner, numbers))
      numbers = normalised(numbers, linears.apply(layer.out, inner), layer.normaliser)
    }
    return meanOf(numbers)
  }
}

/** The mean of all tokens' vectors, of unit length. */
function meanOf(numbers: Float32Array): Float32Array {
  const mean = new Float32Array(WIDTH)
  for (let index = 0; index < numbers.length; index++) {
    mean[index % WIDTH] = (mean[index % WIDTH] as number) + (numbers[index] as number)
  }
  const length = Math.hypot(...mean)
  return mean.map((value) => value / length)
}
