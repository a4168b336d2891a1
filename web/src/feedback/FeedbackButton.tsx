import { useRef, useState } from 'react'
import { Icon } from '../shared/Icon.tsx'
import { placeBeside } from '../shared/placeBeside.ts'
import { useTexts } from '../texts/language.ts'
import { FeedbackForm } from './FeedbackForm.tsx'
import { type Given, useGiven, type Verdict } from './given.ts'
import type { Subject } from './subject.ts'
import { useOffered } from './useOffered.ts'

interface Props {
  subject: Subject
  label: string
  /** Whether the label is to be seen; else there is just the icon. */
  labelled?: boolean
}

/** A quiet button that opens what can be said of a claim or an answer; filled once something was said. */
export function FeedbackButton({ subject, label, labelled = false }: Props) {
  const t = useTexts().feedback
  const offered = useOffered()
  const given = useGiven(subject.key)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  if (!offered) return null

  const words = (verdict: Verdict) => ({ ...t.claim, ...t.answer })[verdict]
  const id = `feedback-${subject.key.replace('/', '-')}`
  const state = given && stateOf(given)
  const classes = [
    'feedback-button',
    labelled ? 'tool' : 'icon-button',
    given && !given.withdrawn && 'given',
    given?.state === 'failed' && 'failed',
  ]
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes.filter(Boolean).join(' ')}
        aria-label={state ? `${label}. ${state}` : label}
        title={state ?? label}
        popoverTarget={id}
      >
        <Icon name="speech" />
        {labelled && (state ?? label)}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="feedback"
        onToggle={({ newState }) => {
          setOpen(newState === 'open')
          if (newState !== 'open') return
          // It has a size only now.
          requestAnimationFrame(() => {
            if (panel.current && button.current) placeBeside(panel.current, button.current)
            panel.current?.querySelector('button')?.focus()
          })
        }}
      >
        {open && <FeedbackForm subject={subject} given={given} words={words} />}
      </div>
    </>
  )

  function stateOf({ state, withdrawn, verdict }: Given): string | undefined {
    if (state === 'failed') return withdrawn ? t.notWithdrawn : t.notKept
    return withdrawn ? undefined : t.given(words(verdict))
  }
}
