import { createContext, useContext, useEffect } from 'react'
import type { ServerStatus } from '../../../server/core/status.ts'
import { connection } from './connection.ts'
import { useResource } from './useResource.ts'

export const StatusContext = createContext<ServerStatus | undefined>(undefined)

/** How the server answers and what it allows, asked once for the whole page; again when it has been away. */
export function useLoadedStatus(): ServerStatus | undefined {
  const [status, reload] = useResource<ServerStatus>('/api/status')
  useEffect(() => connection.onBack(reload), [reload])
  return status.state === 'ready' ? status.value : undefined
}

/** Undefined until it is known. */
export function useStatus(): ServerStatus | undefined {
  return useContext(StatusContext)
}
