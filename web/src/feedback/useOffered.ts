import { createContext, useContext } from 'react'
import type { ServerStatus } from '../api/client.ts'
import { useResource } from '../api/useResource.ts'

/** Whether feedback can be given here. It is asked for once, not by each claim. */
export const FeedbackOffered = createContext(false)

export function useOffered(): boolean {
  return useContext(FeedbackOffered)
}

/** What the server says of it. */
export function useServerOffers(): boolean {
  const [status] = useResource<ServerStatus>('/api/status')
  return status.state === 'ready' && status.value.feedback
}
