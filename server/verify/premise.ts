import type { Article, Span } from '../core/article.ts'
import type { Premise } from '../core/ports.ts'
