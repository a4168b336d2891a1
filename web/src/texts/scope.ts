/** What is said where a question is limited to articles, in both languages. */
const de = {
  only: 'Nur in:',
  outlets: (n: number) => `${n} Outlets`,
  between: (from: string, to: string) => `${from} bis ${to}`,
  since: (from: string) => `ab ${from}`,
  until: (to: string) => `bis ${to}`,
  remove: 'Alle Artikel befragen',
  gone: 'Keiner dieser Artikel ist noch im Bestand.',
}

const en: typeof de = {
  only: 'Only in:',
  outlets: (n) => `${n} outlets`,
  between: (from, to) => `${from} to ${to}`,
  since: (from) => `from ${from}`,
  until: (to) => `up to ${to}`,
  remove: 'Ask all articles',
  gone: 'None of these articles is among the stored ones any more.',
}

export const scope = { de, en }
