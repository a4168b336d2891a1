import type { AbstainReason } from './core/answer.ts'

interface AnswerTexts {
  unknown: string
  missing: string
  reasons: Record<AbstainReason, string>
}

const TEXTS: Record<'de' | 'en', AnswerTexts> = {
  de: {
    unknown: 'Outlet unbekannt',
    missing: 'Ohne Antwort',
    reasons: {
      'not-in-articles': 'Das steht nicht in den Artikeln.',
      'told-otherwise': 'Die Frage setzt etwas voraus, das die Artikel anders sagen.',
      'only-in-comments': 'Das steht nur in Leserkommentaren, nicht in den Artikeln.',
      'not-a-question': 'Das ist keine Frage, die sich nachschlagen lässt.',
      'empty-corpus': 'Es sind noch keine Artikel da.',
      'words-only':
        'Das Modell, das Bedeutungen vergleicht, antwortet nicht. Nur Wörter wurden verglichen, und das genügt nicht für eine Antwort.',
    },
  },
  en: {
    unknown: 'outlet unknown',
    missing: 'Not answered',
    reasons: {
      'not-in-articles': 'The articles do not say.',
      'told-otherwise': 'The question takes something for granted that the articles tell otherwise.',
      'only-in-comments': 'Only reader comments say something on this, not the articles.',
      'not-a-question': 'This is not a question that can be looked up.',
      'empty-corpus': 'There are no articles yet.',
      'words-only':
        'The model that compares meanings does not answer. Only words were compared, which is not enough for an answer.',
    },
  },
}

/** What is said, wherever an answer is shown as plain text, of what is unknown or not found. */
export function answerTexts(language: string): AnswerTexts {
  return language === 'en' ? TEXTS.en : TEXTS.de
}
