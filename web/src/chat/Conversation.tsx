import { useState } from 'react'
import { useTexts } from '../texts/language.ts'
import { Composer } from './Composer.tsx'
import type { ShownCitation } from './conversation.ts'
import { ExchangeView } from './ExchangeView.tsx'
import type { useConversation } from './useConversation.ts'

interface Props {
  conversation: ReturnType<typeof useConversation>
  opened: string | undefined
  onOpen(exchangeId: number, shown: ShownCitation): void
}

export function Conversation({ conversation, opened, onOpen }: Props) {
  const t = useTexts()
  const [showQuotes, setShowQuotes] = useState(true)
  const { exchanges, working, ask, askAgain, stop } = conversation
  return (
    <>
      <h1 className="sr-only">{t.conversation}</h1>
      <div className="exchanges">
        {exchanges.map((exchange) => (
          <ExchangeView
            key={exchange.id}
            exchange={exchange}
            showQuotes={showQuotes}
            onShowQuotes={setShowQuotes}
            onAskAgain={() => askAgain(exchange.id, exchange.question)}
            opened={opened}
            onOpen={(shown) => onOpen(exchange.id, shown)}
          />
        ))}
      </div>
      <Composer followUp working={working} onAsk={ask} onStop={stop} />
    </>
  )
}
