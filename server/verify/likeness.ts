import type { Embedder, Entailment } from '../core/ports.ts'
import { cosine } from '../core/vector.ts'
import { detectLanguage, languagePair } from '../text/language.ts'
import { differences } from './differences.ts'
import type { Place } from './locate.ts'
import type { Likeness } from './written.ts'

/** Without that model only what is about something else is seen. */
const LEAST_COSINE = 0.8
const LEAST_SHARED = 0.3
/** So many words a statement has before their share counts. */
const ENOUGH = 3

/**
 * Log-odds, both ways added, from which a statement may be borne out, and from which it is for sure. Set on the first,
 * third and fourth drafts (evals/datasets/drafts), of which rules let 86 wrong claims and 388 right ones pass: from SURE on 2 and 101
 * are shown as they are, and each wrong one less would cost twenty right ones and more; from LIKELY on 60 and 356.
 */
const [LIKELY, SURE] = [-5, 1]

/** By the entailment model where there is one, else by the embedder and by shared words. */
export function createLikeness({
  embedder,
  entailment,
}: {
  embedder: Embedder
  entailment?: Entailment | undefined
}): Likeness {
  return async (statement, places) => {
    if (entailment) {
      const supports = await Promise.all(places.map((place) => support(entailment, statement, textOf(place))))
      return supports.map((support) => (support - LIKELY) / (SURE - LIKELY))
    }
    const [[own], vectors] = await Promise.all([
      embedder.embed([statement], 'query') as Promise<[Float32Array]>,
      embedder.embed(places.map(textOf), 'passage'),
    ])
    return vectors.map((vector, index) =>
      cosine(own, vector) >= LEAST_COSINE && !sharesLittle(statement, places[index] as Place) ? 1 : -1,
    )
  }
}

/** Both ways: what mixes up or adds has the words of its quote, but does not say what that says. */
async function support(entailment: Entailment, statement: string, quote: string): Promise<number> {
  const both = [entailment.compare(statement, quote), entailment.compare(quote, statement)]
  return (await Promise.all(both)).reduce((sum, { supports }) => sum + supports, 0)
}

/** Whether a statement has so few words of a quote in its language, and no figure of it, that it may be about something else. */
function sharesLittle(statement: string, place: Place): boolean {
  const { language } = place.article
  if (languagePair(detectLanguage(statement), language) !== 'same') return false
  const { figuresAgree, shared, stated } = differences(statement, textOf(place), language)
  return figuresAgree === 0 && stated >= ENOUGH && shared / stated < LEAST_SHARED
}

function textOf({ article, start, end }: Place): string {
  return article.text.slice(start, end)
}
