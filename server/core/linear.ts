/** Log-odds are `bias` and each feature times its weight; a feature without a weight does not count. */
export interface Linear<Feature extends string> {
  bias: number
  weights: Partial<Record<Feature, number>>
}

export function linear<Feature extends string>(
  { bias, weights }: Linear<Feature>,
  features: Record<Feature, number>,
): number {
  return (Object.entries(weights) as [Feature, number][]).reduce(
    (sum, [feature, weight]) => sum + weight * features[feature],
    bias,
  )
}
