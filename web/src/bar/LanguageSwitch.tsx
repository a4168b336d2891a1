import type { Language } from '../texts/language.ts'

const NAMES: Record<Language, string> = { de: 'Deutsch', en: 'English' }

interface Props {
  language: Language
  onLanguage(language: Language): void
}

/** Named in the language it leads to. */
export function LanguageSwitch({ language, onLanguage }: Props) {
  const other = language === 'de' ? 'en' : 'de'
  return (
    <button type="button" className="bar-button language" lang={other} onClick={() => onLanguage(other)}>
      <span className="wide-only">{NAMES[other]}</span>
      <span className="narrow-only" aria-hidden="true">
        {NAMES[other].slice(0, 2).toUpperCase()}
      </span>
    </button>
  )
}
