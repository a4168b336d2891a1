import type { AbstainReason, Claim } from '../core/answer.ts'

const TEXTS: Record<
  'de' | 'en',
  { unknown: string; missing: string; reasons: Record<AbstainReason, string> }
> = {
  de: {
    unknown: 'Outlet unbekannt',
    missing: 'Dazu nichts gefunden',
    reasons: {
      'not-in-articles': 'Das steht nicht in den Artikeln.',
      'only-in-comments': 'Das steht nur in Leserkommentaren, nicht in den Artikeln.',
      'not-a-question': 'Das ist keine Frage, die sich nachschlagen lässt.',
      'empty-corpus': 'Es sind noch keine Artikel da.',
    },
  },
  en: {
    unknown: 'outlet unknown',
    missing: 'Nothing found on',
    reasons: {
      'not-in-articles': 'The articles do not say.',
      'only-in-comments': 'Only reader comments say something on this, not the articles.',
      'not-a-question': 'This is not a question that can be looked up.',
      'empty-corpus': 'There are no articles yet.',
    },
  },
}

/** A claim with the outlets that it is from. */
export function claimText({ text, language, citations }: Claim): string {
  const outlets = new Set(citations.map(({ outlet }) => outlet.name ?? textsIn(language).unknown))
  return `${text} [${[...outlets].join(', ')}]`
}

export function abstentionText(reason: AbstainReason, language: string): string {
  return textsIn(language).reasons[reason]
}

export function missingText(missing: readonly string[], language: string): string {
  return `${textsIn(language).missing}: ${missing.join(' · ')}`
}

function textsIn(language: string) {
  return language === 'en' ? TEXTS.en : TEXTS.de
}
