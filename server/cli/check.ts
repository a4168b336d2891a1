import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { styleText } from 'node:util'
import type { Command } from 'commander'
import { createChecker } from '../check.ts'
import type { Config } from '../config.ts'
import type { CheckedSentence, CheckedText } from '../core/check.ts'
import { createParts } from '../wiring.node.ts'
import { emptyLine, sourceLine } from './answer.ts'

const TEXTS = {
  de: {
    verdicts: { supported: 'belegt', contradicted: 'widersprochen', 'not-found': 'nicht gefunden' },
    nearest: 'am nächsten kommt',
    skipped: 'nicht geprüft (Fragen, Überschriften, Meinungen)',
  },
  en: {
    verdicts: { supported: 'supported', contradicted: 'contradicted', 'not-found': 'not found' },
    nearest: 'what comes nearest',
    skipped: 'not checked (questions, headings, opinions)',
  },
}

const LOOKS = {
  supported: { mark: '✓', color: 'green' },
  contradicted: { mark: '✗', color: 'red' },
  'not-found': { mark: '?', color: 'yellow' },
} as const

export function addCheckCommand(program: Command, config: () => Config): void {
  program
    .command('check')
    .description('compare each sentence of a text with the articles')
    .argument('<file>', 'plain text or Markdown; - reads standard input')
    .option('--json', 'print everything as JSON')
    .action(async (file: string, { json = false }) => {
      const text = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8')
      const parts = await createParts(config())
      try {
        const checked = await createChecker(parts).checkWhole(text)
        console.log(json ? JSON.stringify(checked, null, 2) : checkedLines(checked).join('\n'))
      } finally {
        await parts.store.close()
      }
    })
}

export function checkedLines({ sentences, skipped, language, revision }: CheckedText): string[] {
  if (revision === 0) return [emptyLine(language)]
  const words = language === 'en' ? TEXTS.en : TEXTS.de
  const counts = (Object.keys(LOOKS) as (keyof typeof LOOKS)[]).map((verdict) => {
    const number = sentences.filter((sentence) => sentence.verdict === verdict).length
    return `${number} ${words.verdicts[verdict]}`
  })
  if (skipped.length > 0) counts.push(`${skipped.length} ${words.skipped}`)
  return [
    ...sentences.flatMap((sentence) => sentenceLines(sentence, words, language)),
    '',
    counts.join(' · '),
  ]
}

function sentenceLines(sentence: CheckedSentence, words: (typeof TEXTS)['de'], language: string): string[] {
  const { mark, color } = LOOKS[sentence.verdict]
  const verdict = styleText(color, `${mark} ${words.verdicts[sentence.verdict]}`, { stream: process.stdout })
  const shown = sentence.verdict === 'not-found' ? sentence.nearest : sentence.citations
  const lead = sentence.verdict === 'not-found' && shown.length > 0 ? [`    (${words.nearest})`] : []
  return [
    `${verdict}  ${sentence.text.replaceAll(/\s+/g, ' ')}`,
    ...lead,
    ...shown.flatMap((citation) => [
      `    ${citation.quote.replaceAll(/\s+/g, ' ')}`,
      `    ${sourceLine(citation, language)}`,
    ]),
  ]
}
