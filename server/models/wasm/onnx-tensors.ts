/** Where a tensor of an ONNX file lies in it. */
export interface TensorPlace {
  offset: number
  length: number
}

/** Field numbers of onnx.proto. */
const MODEL_GRAPH = 7
const GRAPH_INITIALIZER = 5
const TENSOR_NAME = 8
const TENSOR_RAW_DATA = 9

/** The stored tensors of an ONNX file by name. Nothing is copied. */
export function findTensors(file: Uint8Array): Map<string, TensorPlace> {
  const tensors = new Map<string, TensorPlace>()
  const whole = { offset: 0, length: file.length }
  for (const graph of fieldsOf(file, whole, MODEL_GRAPH)) {
    for (const tensor of fieldsOf(file, graph, GRAPH_INITIALIZER)) {
      const [name] = fieldsOf(file, tensor, TENSOR_NAME)
      const [data] = fieldsOf(file, tensor, TENSOR_RAW_DATA)
      if (name && data) tensors.set(textAt(file, name), data)
    }
  }
  return tensors
}

function textAt(file: Uint8Array, { offset, length }: TensorPlace): string {
  return new TextDecoder().decode(file.subarray(offset, offset + length))
}

/** The contents of a message's fields with this number that have a length (protobuf's wire type 2). */
function* fieldsOf(file: Uint8Array, message: TensorPlace, wanted: number): Generator<TensorPlace> {
  let at = message.offset
  const end = message.offset + message.length

  function varint(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = file[at++] as number
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }

  while (at < end) {
    const tag = varint()
    const [field, type] = [Math.floor(tag / 8), tag % 8]
    if (type === 0) varint()
    else if (type === 1) at += 8
    else if (type === 5) at += 4
    else {
      const length = varint()
      if (field === wanted) yield { offset: at, length }
      at += length
    }
  }
}
