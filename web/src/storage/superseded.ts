import { createState, useValue } from '../shared/state.ts'

const superseded = createState(false)

/** From now on nothing is kept in this tab: a newer page in another one has changed the layout. */
export function supersede(): void {
  superseded.set(true)
}

export function useSuperseded(): boolean {
  return useValue(superseded)
}
