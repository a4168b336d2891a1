import { useId, useRef } from 'react'

interface Props {
  label: string
  value: string
  placeholder: string | undefined
  /** How the present value is known. */
  known: { words: string; evidence?: string }
  language: string
  hint?: string | undefined
  problem: string | undefined
  /** Undefined while the field is as the text says. */
  reset: { label: string; run(): void } | undefined
  onWrite(value: string): void
}

export function FieldCorrection(props: Props) {
  const { label, value, placeholder, known, language, hint, problem, reset, onWrite } = props
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  return (
    <div className="correction-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className="search"
        dir="auto"
        autoComplete="off"
        maxLength={500}
        value={value}
        placeholder={placeholder}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-known`}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
      <p id={`${id}-known`}>
        {problem && (
          <span className="warning" role="alert">
            {problem}{' '}
          </span>
        )}
        {known.words} {known.evidence && <q lang={language}>{known.evidence}</q>} {hint}
      </p>
      {reset && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            reset.run()
            // The button that was pressed goes away.
            field.current?.focus()
          }}
        >
          {reset.label}
        </button>
      )}
    </div>
  )
}
