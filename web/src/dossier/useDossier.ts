import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Storage } from '../storage/open.ts'
import { createDossierDatabase, createMemoryDossier } from './database.ts'
import { createDossier, type Dossier } from './dossier.ts'
import type { Entry, Source } from './types.ts'

/** @param storage undefined in a browser that keeps nothing: it has its dossier as long as the page lasts */
export function openDossier(storage: Storage | undefined): Dossier {
  const database = storage ? createDossierDatabase(storage) : createMemoryDossier()
  return createDossier(database, new BroadcastChannel('belegt.dossier'))
}

export const DossierContext = createContext<Dossier | undefined>(undefined)

/** What is shown within can be pinned, and comes from there; undefined while it may still change. */
export const SourceContext = createContext<Source | undefined>(undefined)

export function useDossier(): Dossier {
  const dossier = useContext(DossierContext)
  if (!dossier) throw new Error('useDossier needs a DossierContext around it')
  return dossier
}

/** The dossier as it is now; undefined until it is read. */
export function useEntries(): readonly Entry[] | undefined {
  const dossier = useDossier()
  return useSyncExternalStore(dossier.subscribe, dossier.entries)
}
