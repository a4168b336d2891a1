const QUANTIFIERS: [string, RegExp][] = [
  ['all', /(?<!\p{L})(?:alle[rn]?|sämtliche\p{L}*|jede[rsnm]?|all|every|each)(?!\p{L})/iu],
  ['most', /(?<!\p{L})(?:meisten|mehrheit|most|majority)(?!\p{L})/iu],
  [
    'some',
    /(?<!\p{L})(?:einige[rn]?|manche[rn]?|etliche[rn]?|mehrere[rn]?|viele[rn]?|wenige[rn]?|some|several|many|few)(?!\p{L})/iu,
  ],
]

/** All, most or some: which of these a text speaks of. */
export function quantifiersOf(text: string): Set<string> {
  return new Set(QUANTIFIERS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name))
}
