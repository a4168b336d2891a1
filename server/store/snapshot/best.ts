/** The rows with the highest scores, best first; of equals the first row. Scores that are not above `least` do not count. */
export function bestRows(
  scores: ArrayLike<number>,
  limit: number,
  least = Number.NEGATIVE_INFINITY,
): number[] {
  const best: number[] = []
  if (limit <= 0) return best
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number
    const last = best.length === limit ? (scores[best.at(-1) as number] as number) : least
    if (!(score > last)) continue
    if (best.length === limit) best.pop()
    let place = best.length
    while (place > 0 && (scores[best[place - 1] as number] as number) < score) place--
    best.splice(place, 0, row)
  }
  return best
}
