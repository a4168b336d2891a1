import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Html, styleElement } from './html.ts'

const { resolve } = createRequire(import.meta.url)

/** The fonts of the page. */
const FONTS = [
  ['Source Serif 4', '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'],
  ['Source Sans 3', '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
] as const

/** The page's colours, then how a report is laid out. */
const SHEETS = [
  '../../web/src/styles/tokens.css',
  './page.css',
  './tables.css',
  './figures.css',
  './cases.css',
  '../../web/src/styles/hues.css',
]

/** The style sheet of the report, with its fonts in it. */
export function styles(): Html {
  return styleElement(
    [
      ...FONTS.map(fontFace),
      ...SHEETS.map((sheet) => readFileSync(new URL(sheet, import.meta.url), 'utf8')),
    ].join('\n'),
  )
}

function fontFace([family, file]: (typeof FONTS)[number]): string {
  const data = readFileSync(resolve(file)).toString('base64')
  return `@font-face{font-family:"${family}";font-weight:200 900;src:url(data:font/woff2;base64,${data}) format("woff2")}`
}
