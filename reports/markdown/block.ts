import type { Markdown } from './markdown.js'

/** What stands together or not at all. */
export interface Block {
  /** How many checks it tells of; of a target, one. */
  checks: number
  render: () => Markdown
}
