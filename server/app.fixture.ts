import { type AppParts, createApp } from './app.ts'
import { type AssistantParts, createAssistant } from './assistant/assistant.ts'
import { createChecker } from './check.ts'
import { createComparer } from './compare/compare.ts'
import type { Log } from './core/ports.ts'
import { createSuggest } from './suggest.ts'

export const silentLog: Log = { info() {}, warn() {}, error() {} }

/** The app over an index, as the wirings make it; `more` replaces and adds what a test is about. */
export function appOver(parts: AssistantParts, more: Partial<AppParts> = {}) {
  const { store } = parts
  const assistant = more.assistant ?? createAssistant(parts)
  return createApp({
    assistant,
    checker: createChecker(parts),
    comparer: createComparer(parts),
    store,
    suggest: createSuggest({ store, assistant }),
    log: silentLog,
    allowedHosts: [],
    ...more,
  })
}
