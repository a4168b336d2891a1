import { answer } from './answer.ts'
import { compare } from './compare.ts'
import type { Texts } from './de.ts'
import { dossier } from './dossier.ts'
import { feedback } from './feedback.ts'
import { library } from './library.ts'
import { problems } from './problems.ts'
import { scope } from './scope.ts'
import { tools } from './tools.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const articles = (n: number) => count(n, 'article', 'articles')

export const en: Texts = {
  locale: 'en',
  answer: answer.en,
  compare: compare.en,
  dossier: dossier.en,
  feedback: feedback.en,
  library: library.en,
  problems: problems.en,
  scope: scope.en,
  tools: tools.en,
  pages: { articles: 'Articles', check: 'Check' },
  editing: { correct: 'Correct this article', add: 'Add articles' },
  skip: 'Skip to content',
  mode: {
    extractive: ['Offline mode', 'no API key'],
    generative: ['Model', 'claims checked'],
    extractiveTitle: 'Answers without a language model',
    extractiveText:
      'Every claim is a sentence of an article, verbatim. No language model and no outside service is asked. ' +
      'With an API key a model phrases the claims, and Belegt checks each against its quote.',
    generativeTitle: 'A model phrases, Belegt checks',
    generativeText:
      'The language model writes the claims. Only what Belegt has checked against a verbatim quote is shown; ' +
      'file, outlet and place come from the stored articles, not from the model.',
  },
  empty: {
    title: 'What do the articles say?',
    text: 'Every claim comes with a verbatim quote, its file and its outlet. What the articles do not say, Belegt does not say.',
    suggestions: 'Questions to start with',
    notInArticles: 'not in there',
  },
  composer: {
    label: 'Question',
    first: 'Ask in German or English',
    followUp: 'Ask a follow-up',
    ask: 'Ask',
    stop: 'Stop',
    tooLong: (length, max) => `${length} of at most ${max} characters: please shorten.`,
  },
  understood: 'Understood as:',
  working: (n) => (n === undefined ? 'Searching …' : `Searching ${articles(n)} …`),
  stopped: 'Stopped. What was backed until then stands above.',
  stoppedEmpty: 'Stopped.',
  again: 'Ask again',
  summary: (claims, cited, all) => `${count(claims, 'claim', 'claims')} from ${cited} of ${articles(all)}`,
  showQuotes: 'Show quotes',
  standing: (cited, all, origins) =>
    `in ${cited} of ${articles(all)}, ${count(origins, 'independent origin', 'independent origins')}`,
  conflicts: 'Says otherwise:',
  quoteNumber: (number) => `quote ${number}`,
  missing: 'Not answered:',
  attribution: {
    outlet: 'Own statement',
    quote: 'Direct speech',
    reported: 'Reported speech',
    comment: 'Reader comment',
    via: 'via',
  },
  abstained: {
    'not-in-articles': [
      'Not in the articles',
      (n) =>
        n === undefined || n < 2
          ? 'The articles contain no statement that answers this question.'
          : `None of the ${n} articles contains a statement that answers this question.`,
    ],
    'told-otherwise': [
      'The articles tell it otherwise',
      () => 'The question takes something for granted that the articles tell otherwise.',
    ],
    'only-in-comments': [
      'Only in reader comments',
      () =>
        'Only reader comments say something about this. Belegt does not repeat what readers write as fact.',
    ],
    'not-a-question': [
      'Not a question about the articles',
      () => 'Belegt answers questions about what the articles say, for example who, what, when or why.',
    ],
    'empty-corpus': [
      'No articles yet',
      () => 'No article has been ingested yet. The same question can be asked again afterwards.',
    ],
    'words-only': [
      'Only words were compared',
      () =>
        'The model that compares meanings does not answer at the moment. Shared words alone are not enough for an answer; the same question can be asked again later.',
    ],
  },
  nearest: 'What comes nearest',
  toldInstead: 'What the articles say',
  nearestNote: 'not an answer to the question',
  failure: {
    title: 'The question could not be answered',
    partTitle: 'The answer is not complete',
    asksItself: 'The question is asked by itself when it is back.',
    unreachable: 'The server cannot be reached.',
    cut: 'The connection broke off before the answer was complete.',
    retry: 'Try again',
  },
  announce: {
    working: 'Searching',
    found: (n) => `${count(n, 'claim', 'claims')} found`,
    stopped: 'Search stopped',
  },
  outlet: {
    unknown: 'Outlet unknown',
    declared: 'declared by the operator',
    stated: 'named in the text',
    inferred: 'inferred from the text',
  },
  corpus: {
    title: 'Articles',
    toPage: 'Search and select articles',
    articles,
    more: (n) => `and ${n} more`,
    undated: 'no date',
    untitled: 'No headline',
    failed: 'The articles could not be loaded.',
    solid: 'solid frame: outlet named or declared',
    dashed: 'dashed: inferred or unknown',
  },
  reader: {
    title: 'Article',
    close: 'Close',
    position: (index, all) => `${index} of ${all}`,
    quote: 'Quote',
    previous: 'Previous quote',
    next: 'Next quote',
    loading: 'Loading the article …',
    failed: 'The article could not be loaded.',
    gone: 'This article is no longer among the stored ones.',
    changed: 'The article has changed since the answer; the quote is no longer in it:',
    declared: 'Outlet declared by the operator.',
    stated: 'Outlet named in the text:',
    inferred: 'Outlet inferred from the text:',
    unknown: 'The text names no outlet and gives no hint of one.',
    original: 'Original on the web',
    comments: 'Reader comments',
    commentsNote: 'not used as evidence',
    boilerplate: 'Not part of the article',
    boilerplateNote: 'notices, advertising, navigation',
    count: (n) => count(n, 'paragraph', 'paragraphs'),
  },
}
