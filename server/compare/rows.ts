import type { Citation, Claim } from '../core/answer.ts'
import { mayTellOfOneEvent } from '../core/article.ts'
import type { Cell, ComparedArticle, ComparedStatement } from '../core/comparison.ts'
import { agree, findEstimates } from '../text/estimates.ts'
import { countOrigins } from '../verify/origins.ts'

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
  const articleIds = columns.map(({ id }) => id)
  const shown = withSameFigure(claims, columns)
    .map((answer) => ({ answer, cited: citedIn(answer, articleIds) }))
    .filter(({ cited }) => cited.size > 0)
  const rows: { row: ComparedStatement; answer: Answer }[] = []
  for (const { answer, cited } of shown.toSorted((a, b) => b.cited.size - a.cited.size)) {
    const others = rows.filter((other) => conflict(answer, other.answer)).map(({ row }) => row)
    const home = others.find(({ cells }) => hasRoom(cells, cited, articleIds))
    if (home)
      home.cells = home.cells.map((cell, index) => otherwise(cell, cited.get(articleIds[index] as string)))
    else rows.push({ row: rowOf(answer[0], cited, articleIds, copies, others), answer })
  }
  return rows.map(({ row }) => row)
}

/** A claim with those after it that answer with its figure: "48 Millionen Euro", "fast 50 Millionen". */
type Answer = [Claim, ...Claim[]]

function withSameFigure(claims: readonly Claim[], columns: readonly ComparedArticle[]): Answer[] {
  const answers: Answer[] = []
  for (const claim of claims) {
    const home = answers.find(([first]) => sameFigure(first, claim, columns))
    if (home) home.push(claim)
    else answers.push([claim])
  }
  return answers
}

function conflict(one: Answer, other: Answer): boolean {
  return one.some(({ conflictsWith = [] }) => other.some(({ id }) => conflictsWith.includes(id)))
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
  return mayTellOfOneEvent(mine ?? {}, theirs ?? {})
}

/** The figure that the words which answer consist of. */
function answerFigure({ text, answerSpan }: Claim) {
  return (
    answerSpan &&
    findEstimates(text).find(({ start, end }) => start >= answerSpan.start && end === answerSpan.end)
  )
}

/** Of an article that is cited twice, the first. */
function citedIn(answer: Answer, articleIds: readonly string[]): Map<string, Citation> {
  const citations = answer.flatMap((claim) => claim.citations).toReversed()
  const shown = citations.filter(({ articleId }) => articleIds.includes(articleId))
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
