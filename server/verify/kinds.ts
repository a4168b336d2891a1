import { kindOf } from '../text/kinds.ts'
import type { Text } from '../text/surroundings.ts'
import { contentWords } from '../text/words.ts'

/** Whether a statement has one word of a kind where the quote has only others of it: a nurse told as a lawyer. */
export function otherKind(stated: Text, quoted: Text, around: string): boolean {
  const [mine, theirs] = [keysIn(stated), keysIn(quoted)]
  const known = theirs.union(keysIn({ text: around, language: quoted.language }))
  const isReplaced = (key: string) =>
    !known.has(key) && [...theirs].some((other) => kindIn(other) === kindIn(key) && !mine.has(other))
  return [...mine].some(isReplaced)
}

function keysIn({ text, language }: Text): Set<string> {
  const words = contentWords(text, language)
  return new Set(words.flatMap(({ stem }) => kindOf(stem, language) ?? []))
}

function kindIn(key: string): string | undefined {
  return key.split(' ')[0]
}
