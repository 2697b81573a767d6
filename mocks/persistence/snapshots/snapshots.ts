import type { Entries, PartFollower, SnapshotPart } from '../tracked/snapshot-part.js'
import { partsOf, piecesOf, plainEntries, type Piece } from './snapshot-pieces.js'
import type { Snapshot } from './snapshot.js'

/** A snapshot as it is written down: its parts lie in pieces beside it. An earlier release wrote them into it. */
type WrittenSnapshot = Omit<Snapshot, 'parts'> & { pieces?: number; parts?: Snapshot['parts'] }

/**
 * The snapshots of a world. Where they are kept, each is written down piece by piece, and last that it is there: that of
 * a large world in one piece would keep all callers waiting.
 */
export class Snapshots implements SnapshotPart {
  readonly #snapshots = new Map<string, Snapshot>()
  readonly #pieces = new Map<string, readonly Piece[]>()
  #made = 0
  #follower: PartFollower | undefined

  /** Those that are being written down included. */
  get size(): number {
    return this.#made
  }

  get(id: string): Snapshot | undefined {
    return this.#snapshots.get(id)
  }

  ids(): string[] {
    return [...this.#snapshots.keys()]
  }

  list(): Snapshot[] {
    return [...this.#snapshots.values()]
  }

  /** Takes one in, made under an id that is free, and comes back when it is written down. */
  async add(take: (id: string) => Snapshot, written: () => Promise<void> | undefined): Promise<Snapshot> {
    const id = `snapshot-${this.#made + 1}`
    const snapshot = take(id)
    this.#made += 1
    if (this.#follower) {
      this.#pieces.set(id, piecesOf(snapshot.parts))
      for (const place of this.#pieces.get(id)!.keys()) {
        this.#follower(pieceKey(id, place), false)
        await written()
      }
    }
    this.#snapshots.set(id, snapshot)
    this.#follower?.(id, false)
    await written()
    return snapshot
  }

  entries(): Entries {
    return this.ids().map((id) => [id, this.entry(id)])
  }

  entry(key: string): unknown {
    const [id = '', place] = key.split(' ')
    const pieces = this.#pieces.get(id)
    if (place !== undefined) {
      const piece = pieces?.[Number(place)]
      return piece && { part: piece.part, entries: plainEntries(piece.entries) }
    }
    const snapshot = this.#snapshots.get(id)
    if (!snapshot) return undefined
    const { parts: _parts, ...head } = snapshot
    return { ...head, pieces: pieces?.length ?? 0 } satisfies WrittenSnapshot
  }

  /** Pieces of one that was not whole when the process ended are nobody's. */
  restore(entries: Entries): void {
    const written = new Map(entries)
    const heads = entries.filter(([key]) => !key.includes(' '))
    for (const [id, head] of heads) {
      const { pieces: count, parts = {}, ...rest } = head as WrittenSnapshot
      const places = Array.from(
        { length: count ?? 0 },
        (_, place) => written.get(pieceKey(id, place)) as Piece,
      )
      const pieces = count === undefined ? piecesOf(parts) : places
      this.#pieces.set(id, pieces)
      this.#snapshots.set(id, { ...rest, parts: partsOf(pieces) })
    }
    this.#made = heads.length
  }

  follow(follower: PartFollower): void {
    this.#follower = follower
  }
}

function pieceKey(id: string, place: number): string {
  return `${id} ${place}`
}
