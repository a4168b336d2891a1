import { showKeyList } from '../keys/KeyList.tsx'
import { Link } from '../router/Link.tsx'
import { Icon } from '../shared/Icon.tsx'
import { type Language, useTexts } from '../texts/language.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ModeBadge } from './ModeBadge.tsx'
import { PageLinks } from './PageLinks.tsx'

interface Props {
  language: Language
  onLanguage(language: Language): void
  /** Undefined while the conversations stand beside. */
  onConversations: (() => void) | undefined
  /** Undefined while there is nothing to leave. */
  onNewConversation: (() => void) | undefined
}

export function TopBar({ language, onLanguage, onConversations, onNewConversation }: Props) {
  const t = useTexts()
  return (
    <header className="bar">
      {onConversations && (
        <button
          type="button"
          className="bar-button"
          aria-haspopup="dialog"
          aria-label={t.library.open}
          title={t.library.open}
          onClick={onConversations}
        >
          <Icon name="list" />
        </button>
      )}
      <Link className="word-mark" href="/">
        Belegt<sup aria-hidden="true">1</sup>
      </Link>
      <PageLinks />
      {onNewConversation && (
        <button type="button" className="bar-button" onClick={onNewConversation}>
          <Icon name="plus" />
          <span className="wide-only">{t.library.fresh}</span>
        </button>
      )}
      <ModeBadge />
      <button
        type="button"
        className="bar-button key-button"
        aria-haspopup="dialog"
        aria-label={t.tools.keys}
        title={t.tools.keys}
        onClick={showKeyList}
      >
        <kbd>?</kbd>
      </button>
      <LanguageSwitch language={language} onLanguage={onLanguage} />
    </header>
  )
}
