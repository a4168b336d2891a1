import model from './side-by-side.json' with { type: 'json' }

/**
 * Whether a question reads like one that wants several outlets side by side, whatever its words: "Steht das auch
 * woanders?" A linear model on the question's vector; `side-by-side.json` names the data and the command that set it. Of
 * the vectors of another embedder it says nothing.
 */
export function readsSideBySide(vector: Float32Array, embedder: string): boolean {
  if (embedder !== model.embedder) return false
  return model.weights.reduce((sum, weight, at) => sum + weight * (vector[at] as number), model.bias) > 0
}
