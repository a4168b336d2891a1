/**
 * Turns offsets that count characters, as those of Python do, into offsets of UTF-16 code units: an emoji is one
 * character and two units. Undefined for an offset outside the text.
 */
export function fromCharacters(text: string): (offset: number) => number | undefined {
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  starts.push(at)
  return (offset) => starts[offset]
}
