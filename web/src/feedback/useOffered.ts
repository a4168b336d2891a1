import { createContext, useContext } from 'react'

/** Whether feedback can be given on what is shown within. */
export const FeedbackOffered = createContext(false)

export function useOffered(): boolean {
  return useContext(FeedbackOffered)
}
