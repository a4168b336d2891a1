import { findTensors, type TensorPlace } from './onnx-tensors.ts'

/** Weights of a block share a scale; each weight has four bits. */
const BLOCK = 32
const WEIGHT_BYTES = BLOCK / 2
/** Numbers are rounded, block by block, to so many steps on either side of zero, as ONNX Runtime does. */
const STEPS = 127
const PAGE = 65_536

/** A matrix with a bias, in the kernel's memory. */
export interface Linear {
  rows: number
  blocks: number
  weights: number
  scales: number
  bias: number
}

type Kernel = (
  weights: number,
  scales: number,
  numbers: number,
  numberScales: number,
  sums: number,
  out: number,
  bias: number,
  rows: number,
  blocks: number,
  tokens: number,
) => void

export interface Limits {
  /** The widest input and output, and the most tokens. */
  width: number
  tokens: number
}

/**
 * The matrices of an ONNX file, whose bytes lie at the start of `memory`, and what multiplies with them.
 *
 * @param kernel the compiled multiply.wat
 */
export function createLinears(
  kernel: WebAssembly.Module,
  memory: WebAssembly.Memory,
  size: number,
  limits: Limits,
) {
  const tensors = findTensors(new Uint8Array(memory.buffer, 0, size))
  const multiply = new WebAssembly.Instance(kernel, { env: { memory } }).exports.multiply as Kernel
  let free = size
  const scratch = {
    numbers: take(limits.width * limits.tokens * 2),
    numberScales: take((limits.width / BLOCK) * limits.tokens * 4),
    sums: take(limits.tokens * 16),
    out: take(limits.width * limits.tokens * 4),
  }

  /** Room for so many bytes after all that is there. */
  function take(bytes: number): number {
    const place = Math.ceil(free / 16) * 16
    free = place + bytes
    const missing = Math.ceil((free - memory.buffer.byteLength) / PAGE)
    if (missing > 0) memory.grow(missing)
    return place
  }

  function placeOf(name: string): TensorPlace {
    const place = tensors.get(name)
    if (!place) throw new Error(`The model has no tensor ${name}.`)
    return place
  }

  /** Puts numbers where the kernel can read them. */
  function keep(numbers: Float32Array): number {
    const place = take(numbers.byteLength)
    new Float32Array(memory.buffer, place, numbers.length).set(numbers)
    return place
  }

  /** A tensor of 32-bit numbers, copied: in the file they do not lie where they could be read as such. */
  function floats(name: string): Float32Array {
    const { offset, length } = placeOf(name)
    return new Float32Array(memory.buffer.slice(offset, offset + length))
  }

  /** A tensor of 16-bit numbers. */
  function halves(name: string): Float32Array {
    const { offset, length } = placeOf(name)
    const view = new DataView(memory.buffer, offset, length)
    return Float32Array.from({ length: length / 2 }, (_, index) => view.getFloat16(2 * index, true))
  }

  function linear(name: string): Linear {
    const { offset, length } = placeOf(name)
    const bias = floats(`${name}.bias`)
    return {
      rows: bias.length,
      blocks: length / WEIGHT_BYTES / bias.length,
      weights: offset,
      scales: keep(halves(`${name}.scale`)),
      bias: keep(bias),
    }
  }

  /** Rounds the inputs, block after block, the even ones of each block first. */
  function prepare(inputs: Float32Array, blocks: number, tokens: number): void {
    const numbers = new Int16Array(memory.buffer, scratch.numbers, inputs.length)
    const scales = new Float32Array(memory.buffer, scratch.numberScales, blocks * tokens)
    for (let block = 0, at = 0; block < blocks; block++) {
      for (let token = 0; token < tokens; token++) {
        const start = (token * blocks + block) * BLOCK
        let largest = 0
        for (let index = start; index < start + BLOCK; index++) {
          largest = Math.max(largest, Math.abs(inputs[index] as number))
        }
        const steps = largest === 0 ? 0 : STEPS / largest
        scales[block * tokens + token] = largest / STEPS
        for (let half = 0; half < 2; half++) {
          for (let index = start + half; index < start + BLOCK; index += 2) {
            numbers[at++] = Math.round((inputs[index] as number) * steps)
          }
        }
      }
    }
  }

  return {
    floats,
    halves,
    linear,
    bytes: (name: string) => new Uint8Array(memory.buffer, placeOf(name).offset, placeOf(name).length),
    /** `inputs` times the matrix: row by row of each token. Read it before the next call. */
    apply({ rows, blocks, weights, scales, bias }: Linear, inputs: Float32Array): Float32Array {
      const tokens = inputs.length / blocks / BLOCK
      prepare(inputs, blocks, tokens)
      const { numbers, numberScales, sums, out } = scratch
      multiply(weights, scales, numbers, numberScales, sums, out, bias, rows, blocks, tokens)
      return new Float32Array(memory.buffer, out, rows * tokens)
    },
  }
}
