import { createContext, useContext, useEffect, useState } from 'react'
import { readSmall, writeSmall } from '../storage/small.ts'
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
export function pickLanguage(stored: string | undefined, browser: readonly string[]): Language {
  const wanted = [stored ?? '', ...browser].map((tag) => tag.slice(0, 2).toLowerCase())
  return wanted.find((code): code is Language => Object.hasOwn(TEXTS, code)) ?? 'en'
}

export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() =>
    pickLanguage(readSmall('localStorage', STORAGE_KEY, String), navigator.languages),
  )
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  return [
    language,
    (next) => {
      setLanguage(next)
      writeSmall('localStorage', STORAGE_KEY, next)
    },
  ]
}
