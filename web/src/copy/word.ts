import type { Texts } from '../texts/de.ts'
import { type Copied, commentLines, type Find, footnote, oneLine } from './notes.ts'

// A4, and styles under the names by which Word knows its own.
const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\uc1\deff0
{\fonttbl{\f0\froman Georgia;}}
{\colortbl;\red95\green91\blue82;}
{\stylesheet
{\s0\sa160\sl276\slmult1\f0\fs22 Normal;}
{\s1\sb240\sa160\keepn\outlinelevel0\f0\b\fs36 heading 1;}
{\s2\sb360\sa120\keepn\outlinelevel1\f0\b\fs26 heading 2;}
{\s3\sa60\f0\fs18 footnote text;}
{\s4\li400\sa160\f0\fs22\i Quote;}
{\s5\sa160\f0\fs18\cf1 Origin;}
}
\paperw11906\paperh16838\margl1417\margr1417\margt1417\margb1134
`

type Style = 's0' | 's1' | 's2' | 's4' | 's5'

// As in the style sheet: a reader that does not know the styles shows it all the same.
const LOOK: Record<Style, string> = {
  s0: String.raw`\sa160\sl276\slmult1\f0\fs22`,
  s1: String.raw`\sb240\sa160\keepn\outlinelevel0\f0\b\fs36`,
  s2: String.raw`\sb360\sa120\keepn\outlinelevel1\f0\b\fs26`,
  s4: String.raw`\li400\sa160\f0\fs22\i`,
  s5: String.raw`\sa160\f0\fs18\cf1`,
}

/** Rich Text Format with true footnotes, as word processors read it; all of it is ASCII. */
export function toRtf(copied: Copied, find: Find, t: Texts): string {
  const paragraph = (style: Style, content: string) =>
    `{\\pard\\plain\\${style}${LOOK[style]} ${content}\\par}\n`
  const { title, question, lead, claims } = copied
  const body = [
    title && paragraph('s1', escapeRtf(oneLine(title))),
    question && paragraph('s2', escapeRtf(oneLine(question))),
    lead && paragraph('s0', `{\\b ${escapeRtf(oneLine(lead))}}`),
    ...claims.flatMap((item) => {
      if ('heading' in item) return [paragraph('s2', escapeRtf(oneLine(item.heading)))]
      const notes = item.citations.map((citation) => toNote(footnote(citation, copied, find, t)))
      const comment = commentLines(item, t).map(escapeRtf).join('\\line ')
      return [
        paragraph('s0', `${escapeRtf(oneLine(item.text))}${notes.join('{\\super , }')}`),
        item.origin && paragraph('s5', escapeRtf(oneLine(item.origin))),
        comment && paragraph('s4', comment),
      ]
    }),
  ]
  return `${HEAD}${body.filter(Boolean).join('')}}`
}

function toNote(text: string): string {
  const number = String.raw`{\super\chftn}`
  return `${number}{\\footnote\\pard\\plain\\s3\\sa60\\f0\\fs18 ${number} ${escapeRtf(text)}}`
}

/** What is not ASCII is written as its UTF-16 code units, which are signed there. */
function escapeRtf(text: string): string {
  return text.replace(/[^ -~]|[\\{}]/g, (character) => {
    if (/[\\{}]/.test(character)) return `\\${character}`
    const unit = character.charCodeAt(0)
    // What controls a terminal or a printer is no text.
    if (unit < 0xa0) return ''
    // What follows is for programs that know no such units: a question mark. Bare, pandoc would take a letter with it.
    return `\\u${unit > 0x7fff ? unit - 0x10000 : unit}\\'3f`
  })
}
