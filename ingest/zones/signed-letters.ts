import type { Labels } from '../lines/line-rules.ts'
import { isProse, type Line } from '../lines/lines.ts'

/** "Renate K., Solingen", "Name and address supplied", "Posted by Carol on 5 March". */
const SIGNATURE =
  /^(?:[-–—]\s?)?(?:(?:dr|prof|dipl|ing|mrs|mr|ms|herr|frau|familie)\.?[\s-]){0,3}(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}(?:,\s[^.!?]{2,40})?\.?$|^name (?:and address )?(?:supplied|withheld|der redaktion bekannt)|^(?:posted|written|sent) by \p{L}.{2,50}$|^[-–—]\s?\p{L}[^.!?]{1,40}$/iu
const MAX_SIGNATURE = 60
const FEWEST_LETTERS = 2
const MAX_LINES = 30
const MAX_LETTER_LINES = 4

/** Whether letters follow: what somebody wrote, signed below, and so again. */
export function opensLetters(lines: Line[], labels: Labels, from: number): boolean {
  let letters = 0
  let written = 0
  for (let i = from; i < Math.min(lines.length, from + MAX_LINES); i++) {
    const text = lines[i]?.text ?? ''
    if (labels[i] && labels[i]?.zone !== 'comment') break
    if (written > 0 && isSignature(text)) {
      letters++
      written = 0
    } else if (!isProse(text) || ++written > MAX_LETTER_LINES) break
  }
  return letters >= FEWEST_LETTERS
}

function isSignature(text: string): boolean {
  return text.length <= MAX_SIGNATURE && SIGNATURE.test(text)
}
