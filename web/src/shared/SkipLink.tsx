import { useTexts } from '../texts/language.ts'

/** A button, not a link: the address names the opened place and stays. */
export function SkipLink() {
  return (
    <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
      {useTexts().skip}
    </button>
  )
}
