// The Latin font files have no arrows: icons are drawn.
const PATHS = {
  up: 'M8 13.5V3M3.5 7.5L8 3l4.5 4.5',
  down: 'M8 2.5V13M3.5 8.5L8 13l4.5-4.5',
  plus: 'M8 3v10M3 8h10',
  list: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  pencil: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3zM9.5 4.2l2.3 2.3',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M7 7v3.5M9 7v3.5',
  save: 'M8 2.5V10M4.8 7L8 10.2 11.2 7M3 13.5h10',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  find: 'M7 2.5a4.5 4.5 0 110 9 4.5 4.5 0 010-9zM10.3 10.3l3.4 3.4',
  unequal: 'M3 6h10M3 10h10M11 2.5l-6 11',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  pin: 'M4.5 2.5h7v11L8 10.4l-3.5 3.1z',
  grip: 'M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01',
  heading: 'M3 3v10M9.5 3v10M3 8h6.5M13.5 6.5v3M12 8h3',
  speech: 'M2.5 3.5h11v7.5H8l-3 2.5v-2.5H2.5z',
  check: 'M3 8.5l3.3 3.3L13 4.5',
  circle: 'M8 3a5 5 0 110 10A5 5 0 018 3z',
  dash: 'M4 8h8',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
}

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
