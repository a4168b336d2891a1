import { useTexts } from '../texts/language.ts'
import type { Exchange } from './conversation.ts'

/** Tells screen readers that a search starts and how it ends; not each claim. A failure is an alert of its own. */
export function Announcement({ exchange }: { exchange: Exchange | undefined }) {
  const t = useTexts()
  return (
    <p role="status" className="sr-only">
      {exchange && describe(exchange)}
    </p>
  )

  function describe({ progress, claims }: Exchange): string {
    if (progress.state === 'working') return t.announce.working
    if (progress.state === 'stopped') return t.announce.stopped
    if (progress.state === 'failed') return ''
    const { answer } = progress
    return answer.status === 'abstained' ? t.abstained[answer.reason][0] : t.announce.found(claims.length)
  }
}
