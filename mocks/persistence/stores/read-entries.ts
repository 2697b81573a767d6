import { Turns } from '../../turns/turns.js'
import type { Entries } from '../tracked/snapshot-part.js'
import type { WrittenParts } from '../snapshots/restore-parts.js'
import { readEntryKey } from './entry-key.js'
import { StoreUnavailable } from './store-unavailable.js'
import type { Claimed } from './world-store.js'

/** What was written down of a world, part by part; what cannot be read is refused, never passed over. */
export async function readEntries(
  entries: Claimed['entries'],
  world: string,
  store: string,
): Promise<WrittenParts> {
  const turns = new Turns()
  const parts = new Map<string, Entries>()
  for (const [inStore, text] of entries) {
    const [part, key, value] = readEntry(inStore, text, world, store)
    const known = parts.get(part) ?? []
    known.push([key, value])
    parts.set(part, known)
    if (turns.isOver) await turns.next()
  }
  return Object.fromEntries(parts)
}

function readEntry(
  inStore: string,
  text: string,
  world: string,
  store: string,
): [part: string, key: string, value: unknown] {
  try {
    return [...readEntryKey(inStore), JSON.parse(text)]
  } catch (error) {
    const { message } = error as Error
    throw new StoreUnavailable({
      en: `reading the world "${world}" out of ${store}: expected JSON under "${inStore}", ${message}. Put back a copy of the store, or delete the world by DELETE /_uyum/worlds/${world}.`,
      tr: `“${world}” dünyası okunamadı (${store}): “${inStore}” altında JSON bekleniyordu, ${message}. Deponun bir kopyasını geri koyun ya da dünyayı DELETE /_uyum/worlds/${world} ile silin.`,
    })
  }
}
