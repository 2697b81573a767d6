import { useEffect, useState } from 'preact/hooks'
import type { SurfaceCatalog } from '../../../../control/catalog.js'
import { control } from './control.js'
import { partnerOf } from './partner-of.js'
import { Store, useStore } from './store.js'

/** What can be had of each surface; loaded once. */
export const catalog = new Store<readonly SurfaceCatalog[]>([])

export async function loadCatalog(): Promise<void> {
  catalog.value = mineFirst(await control.get<SurfaceCatalog[]>('catalog'))
}

/** The reader's own partners come first, and so are what a room opens with. */
function mineFirst(surfaces: readonly SurfaceCatalog[]): SurfaceCatalog[] {
  const mine = new Set(surfaces.filter(({ mine }) => mine !== null).map(({ surface }) => partnerOf(surface)))
  const isMine = ({ surface }: SurfaceCatalog): number => Number(mine.has(partnerOf(surface)))
  return surfaces.toSorted((one, other) => isMine(other) - isMine(one))
}

/** Whenever the world may have changed in a way that no row tells. */
export const turns = new Store(0)

export function worldChanged(): void {
  turns.value += 1
}

const soonMs = 400
let soon: number | undefined

/** The same where calls come in: however many there are, what hangs on them is read again now and then. */
export function worldMoves(): void {
  soon ??= setTimeout(() => {
    soon = undefined
    worldChanged()
  }, soonMs)
}

const pollMs = 2000

/** Something of the world, read now, after each change that is known of, and every two seconds while it is looked at. */
export function useWorld<Answer>(
  read: () => Promise<Answer>,
  ...dependencies: unknown[]
): Answer | undefined {
  const turn = useStore(turns)
  const [answer, setAnswer] = useState<Answer | undefined>(undefined)
  useEffect(() => {
    let isWanted = true
    const look = (): void => {
      if (document.hidden) return
      read().then(
        (found) => isWanted && setAnswer((before) => (isSame(before, found) ? before : found)),
        () => undefined,
      )
    }
    look()
    const timer = setInterval(look, pollMs)
    return () => {
      isWanted = false
      clearInterval(timer)
    }
  }, [turn, ...dependencies])
  return answer
}

/** What is the same is not drawn anew: whoever is about to press a button keeps it under the pointer. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
