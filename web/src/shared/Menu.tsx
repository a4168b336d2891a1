import { type ReactNode, useRef } from 'react'
import { placeBeside } from './placeBeside.ts'

interface Props {
  id: string
  label: string
  /** How the button looks. */
  className: string
  /** What is on the button. */
  children: ReactNode
  items: { label: string; run(): void }[]
}

/** A button that offers a choice. */
export function Menu({ id, label, className, children, items }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        title={label}
        popoverTarget={id}
      >
        {children}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="menu"
        // Before it is painted, and after it has a size.
        onBeforeToggle={() =>
          requestAnimationFrame(() => {
            if (menu.current && button.current) placeBeside(menu.current, button.current)
          })
        }
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            onClick={() => {
              menu.current?.hidePopover()
              item.run()
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  )
}
