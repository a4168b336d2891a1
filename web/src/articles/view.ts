import { type Filter, SORTS, type Sort } from './filter.ts'

/** What the page shows: the address says it, so that a reload or a link shows the same. */
export interface View {
  /** What is searched for in the texts. */
  query: string
  filter: Filter
  sort: Sort
  /** From 0. */
  page: number
}

const DAY = /^\d{4}-\d\d-\d\d$/

export function viewOf(search: string): View {
  const parameters = new URLSearchParams(search)
  const get = (name: string) => parameters.get(name) ?? ''
  const day = (name: string) => (DAY.test(get(name)) ? get(name) : '')
  return {
    query: get('q'),
    filter: {
      text: get('text'),
      outlets: parameters.getAll('outlet'),
      language: get('language'),
      from: day('from'),
      to: day('to'),
    },
    sort: SORTS.find((sort) => sort === get('sort')) ?? 'newest',
    page: Math.max(0, Number.parseInt(get('page'), 10) - 1 || 0),
  }
}

export function searchOf({ query, filter, sort, page }: View): string {
  const { outlets, ...fields } = filter
  const parameters = new URLSearchParams({ q: query, ...fields })
  for (const outlet of outlets) parameters.append('outlet', outlet)
  if (sort !== 'newest') parameters.set('sort', sort)
  if (page > 0) parameters.set('page', String(page + 1))
  for (const [name, value] of [...parameters]) if (value === '') parameters.delete(name)
  return parameters.size > 0 ? `?${parameters}` : ''
}
