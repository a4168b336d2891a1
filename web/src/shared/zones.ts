import type { Zone } from '../../../server/core/article.ts'

/** All zones, in the order in which they are shown. */
export const ZONES = ['headline', 'body', 'caption', 'boilerplate', 'comment'] as const satisfies Zone[]
