import { expect, test } from 'vitest'
import { withTextFragment } from './textFragment.ts'

const fragment = (url: string) => decodeURIComponent(url.split(':~:text=')[1] ?? '')

test('a short quote is named whole; signs that mean something in a fragment are encoded', () => {
  const url = withTextFragment('https://blatt.example/a', 'Er kam – um acht, nicht um neun-zehn')
  expect(url).toMatch(/^https:\/\/blatt\.example\/a#:~:text=[^,&-]+$/)
  expect(fragment(url)).toBe('Er kam – um acht, nicht um neun-zehn')
})

test('a long quote is named by its beginning and its end', () => {
  const quote = 'Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn'
  expect(fragment(withTextFragment('https://blatt.example/a', quote))).toBe(
    'Eins zwei drei vier,elf zwölf dreizehn vierzehn',
  )
})

test('an address with a place of its own keeps it', () => {
  expect(withTextFragment('https://blatt.example/a#teil', 'Ja.')).toBe(
    'https://blatt.example/a#teil:~:text=Ja.',
  )
})
