/** The event that ends a stream: it carries the whole. */
export async function lastOf<Event extends { type: string }>(
  events: AsyncIterable<Event>,
): Promise<Extract<Event, { type: 'done' }>> {
  for await (const event of events) if (isLast(event)) return event
  throw new Error('a stream ended without its last event')
}

function isLast<Event extends { type: string }>(event: Event): event is Extract<Event, { type: 'done' }> {
  return event.type === 'done'
}
