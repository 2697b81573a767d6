import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { toldBy } from '../../../../contracts/text/user-error.js'
import { Conditions } from '../conditions.js'
import { StoreUnavailable, type Outcome } from '../store-unavailable.js'
import type { StoreHealth } from '../world-store.js'
import { FileDamage } from './file-damage.js'
import { FilePresence } from './file-presence.js'

const wellAgain = {
  read: { en: 'is read', tr: 'okunuyor' },
  write: { en: 'is written', tr: 'yazılıyor' },
  presence: { en: 'stands at its path', tr: 'yerinde duruyor' },
}
type Doing = keyof typeof wellAgain

/** One thing at a time is done to a file, and what goes wrong with it is told. */
export class FileAccess {
  readonly #shown: Bilingual
  readonly #presence: FilePresence
  readonly #conditions = new Conditions()
  /** What takes several turns: until then nobody else may see what is half done. */
  #underWay: Promise<void> | undefined

  /** The file in words: `the file /tmp/uyum.db`. */
  constructor(shown: Bilingual, path: string) {
    this.#shown = shown
    this.#presence = new FilePresence([path, `${path}-wal`])
  }

  /** Where it cannot be written, memory may know more than the file. */
  get isSure(): boolean {
    return !this.#conditions.has('write') && !this.#conditions.has('presence')
  }

  get isPresent(): boolean {
    return this.#presence.missing === undefined
  }

  get isUnwritten(): boolean {
    return this.#conditions.has('write')
  }

  get state(): StoreHealth['state'] {
    if (this.#conditions.isWell) return 'ok'
    return this.#conditions.hasOnly('damage') ? 'damaged' : 'unavailable'
  }

  async read<Result>(world: string | undefined, act: () => Result | Promise<Result>): Promise<Result> {
    return this.#do('read', world, act)
  }

  /** Nothing is acknowledged that the next start would not find: `acknowledge` is told of what it would. */
  async write<Result>(act: () => Result | Promise<Result>, acknowledge: () => void): Promise<Result> {
    return this.#do('write', undefined, async () => {
      if (this.#conditions.has('presence')) this.#requirePresence('not-done')
      const result = await act()
      this.#requirePresence('unknown')
      acknowledge()
      return result
    })
  }

  /** Tells of a file that is gone. */
  look(): void {
    try {
      this.#requirePresence('not-done')
      this.#isWell('presence')
    } catch (error) {
      this.#failure('presence', undefined, error as Error)
    }
  }

  /** A world is gone, and what was wrong with it. */
  isGone(world: string): void {
    this.#conditions.isWellAgain(`damage ${world}`, {
      en: `the world "${world}" is gone.`,
      tr: `“${world}” dünyası silindi.`,
    })
  }

  /** Comes back when nothing is under way any more. */
  async rest(): Promise<void> {
    while (this.#underWay) await this.#underWay
  }

  async #do<Result>(
    kind: Doing,
    world: string | undefined,
    act: () => Result | Promise<Result>,
  ): Promise<Result> {
    while (this.#underWay) await this.#underWay
    const acting = this.#act(kind, world, act)
    const settled = acting.then(
      () => undefined,
      () => undefined,
    )
    this.#underWay = settled
    try {
      return await acting
    } finally {
      if (this.#underWay === settled) this.#underWay = undefined
    }
  }

  async #act<Result>(
    kind: Doing,
    world: string | undefined,
    act: () => Result | Promise<Result>,
  ): Promise<Result> {
    try {
      const result = await act()
      this.#isWell(kind)
      return result
    } catch (error) {
      throw this.#failure(kind, world, error as Error)
    }
  }

  #isWell(kind: Doing): void {
    this.#conditions.isWellAgain(kind, {
      en: `${this.#shown.en} ${wellAgain[kind].en} again.`,
      tr: `${this.#shown.tr} yeniden ${wellAgain[kind].tr}.`,
    })
  }

  #requirePresence(outcome: Outcome): void {
    const { missing } = this.#presence
    if (missing === undefined) return
    throw new StoreUnavailable(
      {
        en: `keeping worlds in ${this.#shown.en}: expected the file that was opened to stand at its path, ${missing.en}. Put it back, or start the mock again; until then nothing is acknowledged.`,
        tr: `${this.#shown.tr} dünyaları tutamıyor: açılan dosyanın yerinde durması bekleniyordu, ${missing.tr}. Geri koyun ya da mock’u yeniden başlatın; o zamana dek hiçbir şey onaylanmaz.`,
      },
      outcome,
    )
  }

  #failure(kind: Doing, world: string | undefined, error: Error): StoreUnavailable {
    if (error instanceof StoreUnavailable) {
      this.#conditions.wentWrong('presence', error.told)
      return error
    }
    if (error instanceof FileDamage && world !== undefined) {
      const failure = new StoreUnavailable({
        en: `reading the world "${world}" out of ${this.#shown.en}: expected what was written, ${error.told.en}. It is not served. Put back a copy of the file, or delete the world by DELETE /_uyum/worlds/${world}.`,
        tr: `“${world}” dünyası okunamadı (${this.#shown.tr}): yazılmış olan bekleniyordu, ${error.told.tr}. Bu dünya sunulmuyor. Dosyanın bir kopyasını geri koyun ya da dünyayı DELETE /_uyum/worlds/${world} ile silin.`,
      })
      this.#conditions.wentWrong(`damage ${world}`, failure.told)
      return failure
    }
    const failure = new StoreUnavailable({
      en: `keeping worlds in ${this.#shown.en}: expected it to be read and written, ${error.message}. See that the disk is whole and has room.`,
      tr: `${this.#shown.tr} dünyaları tutamıyor: okunup yazılması bekleniyordu, ${toldBy(error).tr}. Diskin sağlam olduğuna ve yerinin bulunduğuna bakın.`,
    })
    this.#conditions.wentWrong(kind, failure.told)
    return failure
  }
}
