import { Component, type ReactNode } from 'react'
import { connection, useAway } from '../api/connection.ts'
import { useTexts } from '../texts/language.ts'

interface Props {
  /** What is shown: something else gets a new chance. */
  of: string
  children: ReactNode
  /** Stands in place of what failed. */
  instead: ReactNode
}

/** Keeps the rest of the page when a part of it fails, above all one that is loaded when it is opened. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    connection.doubt()
  }

  override componentDidUpdate({ of }: Props) {
    if (this.state.failed && of !== this.props.of) this.setState({ failed: false })
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children
  }
}

/**
 * Says that a part of the page failed. Only a new page helps: browser and bundler remember what could not be loaded, and
 * after an update it has another name. Without the server there is no new page: then the warning above offers to try.
 */
export function Broken() {
  const t = useTexts()
  const away = useAway()
  return (
    <p className="note warning" role="alert">
      {t.answer.broken}{' '}
      {!away && (
        <button type="button" className="text-button" onClick={() => location.reload()}>
          {t.library.reload}
        </button>
      )}
    </p>
  )
}
