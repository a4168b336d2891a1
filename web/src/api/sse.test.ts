import { describe, expect, test } from 'vitest'
import { createEventParser, readEvents } from './sse.ts'

describe('the event stream of an answer', () => {
  test('gives each event once it is complete, wherever the network cuts it', () => {
    const stream = 'event: claim\ndata: {"id":"a"}\n\nevent: done\r\ndata: {}\r\n\r\n'
    const whole = createEventParser()(stream)
    expect(whole).toEqual([
      { event: 'claim', data: '{"id":"a"}' },
      { event: 'done', data: '{}' },
    ])

    const parse = createEventParser()
    expect([...stream].flatMap((character) => parse(character))).toEqual(whole)
  })

  test('joins data lines, keeps colons in the data, ignores comments and unknown fields', () => {
    const parse = createEventParser()
    expect(parse(': ping\nid: 7\nevent:missing\ndata: a: b\ndata:c\n\n: ping\n\n')).toEqual([
      { event: 'missing', data: 'a: b\nc' },
    ])
  })

  test('shows no broken characters when a chunk ends within one', async () => {
    const bytes = new TextEncoder().encode('event: missing\ndata: „über“ 🙂\n\n')
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const events = []
    for await (const event of readEvents(body)) events.push(event)
    expect(events).toEqual([{ event: 'missing', data: '„über“ 🙂' }])
  })
})
