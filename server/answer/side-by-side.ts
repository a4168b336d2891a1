import model from './side-by-side.json' with { type: 'json' }

/** Whether anything is known of the vectors of an embedder. */
export function tellsForms(embedder: string): boolean {
  return embedder === model.embedder
}

/**
 * Whether a question reads like one that wants several outlets side by side, whatever its words: "Steht das auch
 * woanders?" A linear model on the question's vector; `side-by-side.json` names the data and the command that set it.
 */
export function readsSideBySide(vector: Float32Array): boolean {
  return model.weights.reduce((sum, weight, at) => sum + weight * (vector[at] as number), model.bias) > 0
}
