import { useTexts } from '../texts/language.ts'

interface Props {
  label: string
  comment: string
  onChange(comment: string): void
}

/** What somebody writes about an entry: plain text, kept with each key. */
export function CommentField({ label, comment, onChange }: Props) {
  const t = useTexts().dossier
  return (
    <>
      <textarea
        className="comment-field"
        rows={1}
        aria-label={label}
        placeholder={`${t.comment} …`}
        value={comment}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {/* A field is cut off on paper. */}
      {comment && (
        <p className="comment-print" aria-hidden="true">
          {comment}
        </p>
      )}
    </>
  )
}
