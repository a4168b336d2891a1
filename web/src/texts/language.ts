import { createContext, useContext, useEffect, useState } from 'react'
import { de, type Texts } from './de.ts'
import { en } from './en.ts'

export type Language = 'de' | 'en'

export const TEXTS: Record<Language, Texts> = { de, en }
const STORAGE_KEY = 'belegt.language'

export const TextsContext = createContext<Texts>(de)

export function useTexts(): Texts {
  return useContext(TextsContext)
}

/** The stored choice, else the first of the browser's languages that there is, else English. */
export function pickLanguage(stored: string | null, browser: readonly string[]): Language {
  const wanted = [stored ?? '', ...browser].map((tag) => tag.slice(0, 2).toLowerCase())
  return wanted.find((code): code is Language => Object.hasOwn(TEXTS, code)) ?? 'en'
}

export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => pickLanguage(readStored(), navigator.languages))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  return [
    language,
    (next) => {
      setLanguage(next)
      store(next)
    },
  ]
}

// A browser that blocks storage throws on the mere access; then the choice lasts as long as the page.
function readStored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language)
  } catch {}
}
