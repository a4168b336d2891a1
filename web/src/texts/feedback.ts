import type { AnswerVerdict, ClaimVerdict } from '../../../server/core/feedback.ts'

/** What users can say of an answer, in both languages. */
const de = {
  onClaim: (numbers: string) => `Rückmeldung zur Aussage mit Beleg ${numbers}`,
  onAnswer: 'Rückmeldung',
  claimTitle: 'Was ist mit dieser Aussage?',
  answerTitle: 'Was ist mit dieser Antwort?',
  claim: {
    right: 'Stimmt so',
    'wrong-source': 'Falsche Quelle',
    'not-supported': 'Das Zitat belegt das nicht',
    incomplete: 'Es fehlt etwas',
  } satisfies Record<ClaimVerdict, string>,
  answer: {
    incomplete: 'Es fehlt etwas',
    answerable: 'Hätte beantwortet werden können',
    'not-answerable': 'Hätte nicht beantwortet werden dürfen',
  } satisfies Record<AnswerVerdict, string>,
  given: (verdict: string) => `Ihre Rückmeldung: ${verdict}`,
  comment: 'Anmerkung (freiwillig)',
  sendComment: 'Anmerkung sichern',
  withdraw: 'Zurückziehen',
  sending: 'Wird gesichert …',
  kept: 'Gesichert. Die Wahl lässt sich ändern.',
  notKept: 'Noch nicht gesichert.',
  notWithdrawn: 'Noch nicht zurückgezogen.',
  again: 'Noch einmal',
  what: 'Auf diesem Server bleiben Frage, Aussage, Belegstellen, Ihre Wahl und Anmerkung; nicht, wer Sie sind.',
}

const en: typeof de = {
  onClaim: (numbers) => `Feedback on the claim with quote ${numbers}`,
  onAnswer: 'Feedback',
  claimTitle: 'What about this claim?',
  answerTitle: 'What about this answer?',
  claim: {
    right: 'Right',
    'wrong-source': 'Wrong source',
    'not-supported': 'The quote does not support it',
    incomplete: 'Something is missing',
  },
  answer: {
    incomplete: 'Something is missing',
    answerable: 'Could have been answered',
    'not-answerable': 'Should not have been answered',
  },
  given: (verdict) => `Your feedback: ${verdict}`,
  comment: 'Comment (optional)',
  sendComment: 'Keep the comment',
  withdraw: 'Withdraw',
  sending: 'Being kept …',
  kept: 'Kept. You can change your choice.',
  notKept: 'Not kept yet.',
  notWithdrawn: 'Not withdrawn yet.',
  again: 'Try again',
  what: 'This server keeps question, claim, cited places, your choice and comment; not who you are.',
}

export const feedback = { de, en }
