import type { Mode } from './answer.ts'

/** How the server answers and what it allows: `GET /api/status`. */
export interface ServerStatus {
  mode: Mode
  /** The writing model, or null in extractive mode. */
  model: string | null
  /** Revision of its prompts. */
  prompt: string | null
  /** How many articles there are. */
  articles: number
  /** Of the index; 0 when there is none. */
  revision: number
  /** Whether it keeps what users think of its answers. */
  feedback: boolean
  /** Whether whoever asks may correct and add articles. */
  editing: boolean
}

/** A question to begin with. */
export interface Suggestion {
  question: string
  /** In how many articles the answer stands. */
  articles: number
  answerable: boolean
}

/** `GET /api/suggestions`. */
export interface SuggestionList {
  suggestions: Suggestion[]
}
