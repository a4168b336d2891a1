import type { Command } from 'commander'
import type { AnswerScope, ArticleScope } from '../core/answer.ts'
import { questionScope } from '../routes/question.ts'
import { valid } from '../routes/validate.ts'

export interface ScopeOptions {
  outlet?: string[]
  from?: string
  to?: string
}

const TEXTS = {
  de: { only: 'Nur in', articles: 'Artikel', from: 'ab', to: 'bis' },
  en: { only: 'Only in', articles: 'articles', from: 'from', to: 'up to' },
}

/** Options that limit a question to articles. */
export function addScopeOptions(command: Command): Command {
  return command
    .option('--outlet <name>', 'only from articles of this outlet; may be given several times', gathered)
    .option('--from <date>', 'only from articles published on this day, month or year, or later')
    .option('--to <date>', 'only from articles published on this day, month or year, or earlier')
}

function gathered(value: string, others: string[] = []): string[] {
  return [...others, value]
}

/** @throws BelegtError `invalid-request` */
export function scopeIn({ outlet: outlets, from, to }: ScopeOptions): ArticleScope | undefined {
  if (outlets === undefined && from === undefined && to === undefined) return undefined
  return valid({ outlets, from, to }, questionScope)
}

/** To what an answer was limited: "Nur in: Abendblatt, ab 2025-02 (12 Artikel)". */
export function scopeLine({ outlets = [], from, to, size }: AnswerScope, language: string): string {
  const text = language === 'en' ? TEXTS.en : TEXTS.de
  const limits = [...outlets, from && `${text.from} ${from}`, to && `${text.to} ${to}`].filter(Boolean)
  return `${text.only}: ${limits.join(', ')} (${size} ${text.articles})`
}
