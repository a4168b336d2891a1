import { Icon } from '../shared/Icon.tsx'
import { type Language, useTexts } from '../texts/language.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ModeBadge } from './ModeBadge.tsx'

interface Props {
  language: Language
  onLanguage(language: Language): void
  /** Undefined while there is nothing to leave. */
  onNewConversation: (() => void) | undefined
}

export function TopBar({ language, onLanguage, onNewConversation }: Props) {
  const t = useTexts()
  return (
    <header className="bar">
      <span className="word-mark">
        Belegt<sup aria-hidden="true">1</sup>
      </span>
      {onNewConversation && (
        <button type="button" className="bar-button" onClick={onNewConversation}>
          <Icon name="plus" />
          <span className="wide-only">{t.newConversation}</span>
        </button>
      )}
      <ModeBadge />
      <LanguageSwitch language={language} onLanguage={onLanguage} />
    </header>
  )
}
