import { fold } from './fold.ts'
import { keysIn } from './pattern-keys.ts'

const ORDINALS = [
  /^erste[rnsm]?$|^erstmal(?:s|ig\p{L}*)$|^first$/u,
  /^zweite[rnsm]?$|^second$/,
  /^dritte[rnsm]?$|^third$/,
  /^vierte[rnsm]?$|^fourth$/,
  /^funfte[rnsm]?$|^fifth$/,
  /^sechste[rnsm]?$|^sixth$/,
  /^siebte[rnsm]?$|^seventh$/,
]

/** The ordinals of a text that are written as words. */
export function ordinalsOf(text: string): Set<string> {
  // "jeder dritte" is a share
  const ranked = text.replaceAll(/(?<!\p{L})jede[rsnm]?\s\p{Ll}+/giu, ' ')
  const words = fold(ranked).match(/\p{L}+/gu) ?? []
  return keysIn(ORDINALS, words)
}
