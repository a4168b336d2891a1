// The Latin font files have no arrows: icons are drawn.
const PATHS = {
  up: 'M8 13.5V3M3.5 7.5L8 3l4.5 4.5',
  down: 'M8 2.5V13M3.5 8.5L8 13l4.5-4.5',
  plus: 'M8 3v10M3 8h10',
}

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
