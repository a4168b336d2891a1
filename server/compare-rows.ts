import type { Citation, Claim } from './core/answer.ts'
import { daysBetween } from './core/article.ts'
import type { Cell, ComparedArticle, ComparedStatement } from './core/comparison.ts'
import { agree, findEstimates } from './text/estimates.ts'
import { countOrigins } from './verify/origins.ts'

/** Articles so many days apart hardly tell of one event. */
const SAME_EVENT_DAYS = 14

/**
 * A row a claim, a cell an article: those that most articles make first. Claims that answer with the same figure are one row. A
 * claim that says otherwise than one before it stands in the cells of that row, if its articles say nothing else there;
 * else it is a row of its own that names the other.
 *
 * @param columns what other articles say is left out
 */
export function rowsOf(
  claims: readonly Claim[],
  columns: readonly ComparedArticle[],
  copies: ReadonlyMap<string, string>,
): ComparedStatement[] {
  const rows: ComparedStatement[] = []
  const articleIds = columns.map(({ id }) => id)
  const shown = withSameFigure(claims, columns)
    .map(({ claim, citations }) => ({ claim, cited: citedIn(citations, articleIds) }))
    .filter(({ cited }) => cited.size > 0)
  for (const { claim, cited } of shown.toSorted((a, b) => b.cited.size - a.cited.size)) {
    const others = rows.filter(({ id }) => claim.conflictsWith?.includes(id))
    const home = others.find(({ cells }) => hasRoom(cells, cited, articleIds))
    if (home)
      home.cells = home.cells.map((cell, index) => otherwise(cell, cited.get(articleIds[index] as string)))
    else rows.push(rowOf(claim, cited, articleIds, copies, others))
  }
  return rows
}

/** Each claim with the citations of those after it that answer with its figure: "90 Minuten", "fast anderthalb Stunden". */
function withSameFigure(
  claims: readonly Claim[],
  columns: readonly ComparedArticle[],
): { claim: Claim; citations: Citation[] }[] {
  const joined: { claim: Claim; citations: Citation[] }[] = []
  for (const claim of claims) {
    const home = joined.find((one) => sameFigure(one.claim, claim, columns))
    if (home) home.citations.push(...claim.citations)
    else joined.push({ claim, citations: [...claim.citations] })
  }
  return joined
}

/** Of one event, and of a kind that needs no noun: five are not five of the same. "Mehr als eine" agrees with too many. */
function sameFigure(one: Claim, other: Claim, columns: readonly ComparedArticle[]): boolean {
  const [mine, theirs] = [answerFigure(one), answerFigure(other)]
  if (!mine || !theirs || mine.kind === 'number' || mine.kind !== theirs.kind) return false
  const isOpen = [mine, theirs].some(({ bound }) => bound === 'above' || bound === 'below')
  const isSame = mine.unit === theirs.unit && mine.value === theirs.value
  return (isSame || (!isOpen && agree(mine, theirs))) && isOfOneEvent(one, other, columns)
}

function isOfOneEvent(one: Claim, other: Claim, columns: readonly ComparedArticle[]): boolean {
  const [mine, theirs] = [one, other].map(({ citations: [first] }) =>
    columns.find(({ id }) => id === first.articleId),
  )
  return daysBetween(mine ?? {}, theirs ?? {}) <= SAME_EVENT_DAYS
}

/** The figure that the words which answer consist of. */
function answerFigure({ text, answerSpan }: Claim) {
  return (
    answerSpan &&
    findEstimates(text).find(({ start, end }) => start === answerSpan.start && end === answerSpan.end)
  )
}

/** Of an article that is cited twice, the first. */
function citedIn(citations: readonly Citation[], articleIds: readonly string[]): Map<string, Citation> {
  const shown = citations.filter(({ articleId }) => articleIds.includes(articleId)).toReversed()
  return new Map(shown.map((citation) => [citation.articleId, citation]))
}

function hasRoom(
  cells: readonly Cell[],
  cited: ReadonlyMap<string, Citation>,
  articleIds: readonly string[],
): boolean {
  return cells.every(({ says }, index) => says === 'nothing' || !cited.has(articleIds[index] as string))
}

function otherwise(cell: Cell, citation: Citation | undefined): Cell {
  return citation ? { says: 'otherwise', citation } : cell
}

function rowOf(
  { citations: _, conflictsWith, ...statement }: Claim,
  cited: ReadonlyMap<string, Citation>,
  articleIds: readonly string[],
  copies: ReadonlyMap<string, string>,
  others: readonly ComparedStatement[],
): ComparedStatement {
  const cells = articleIds.map((id): Cell => {
    const citation = cited.get(id)
    return citation ? { says: 'so', citation } : { says: 'nothing' }
  })
  return {
    ...statement,
    origins: countOrigins([...cited.values()], copies),
    cells,
    ...(others.length > 0 && { conflictsWith: others.map(({ id }) => id) }),
  }
}
