import { createState, useValue } from '../shared/state.ts'

/**
 * Whether what happens in this tab outlasts it. `never`: the browser keeps nothing. `superseded`: a newer page in another
 * tab has changed the layout. `failed`: something could not be read or written, for example since the disk is full.
 */
type Keeping = 'kept' | 'never' | 'superseded' | 'failed'

const keeping = createState<Keeping>('kept')

/** From now on nothing is sure to be kept in this tab. The first reason stays: what fails later follows from it. */
export function keepNoMore(reason: Exclude<Keeping, 'kept'>): void {
  if (keeping.get() === 'kept') keeping.set(reason)
}

export function useKeeping(): Keeping {
  return useValue(keeping)
}
