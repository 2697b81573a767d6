import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { RequestHandler } from 'msw'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { toldBy } from '../../../contracts/text/user-error.js'
import { log } from '../../server/log/log.js'
import { OptionError } from '../../options/option-error.js'
import { misfit, requireKnownMsw } from './fitting-msw.js'
import { installedMsw } from './installed-msw.js'
import { overlayOf, type Overlay } from './overlay.js'
import { ModuleFailure, runModule, type RunModule } from './run-module.js'

/** An integrator's handlers, and the files that they come from. */
interface LoadedOverlay {
  overlay: Overlay
  files: readonly string[]
}

/** An error of theirs, and the files that mending it may change. */
class OverlayError extends OptionError {
  readonly files: readonly string[]

  constructor(told: Bilingual, files: readonly string[]) {
    super(told)
    this.files = files
  }
}

/**
 * Loads an integrator's handlers: the default export or `handlers` of a module, TypeScript and CommonJS included.
 * Handlers of another protocol are left out: a file is often shared with tests that need them.
 */
export async function loadOverlay(file: string): Promise<LoadedOverlay> {
  const path = resolve(file)
  if (!existsSync(path))
    throw new OverlayError(
      {
        en: `loading handlers from ${file}: expected a file, there is none. A relative path counts from the folder of the configuration, or from where uyum was started.`,
        tr: `${file}: handler’ların dosyası bulunamadı. Göreli yol yapılandırmanın klasöründen ya da uyum’un başlatıldığı yerden sayılır.`,
      },
      [path],
    )
  requireItsMsw(file, path)
  const { exports, files } = await run(file, path)
  const handlers = handlersIn(exports)
  const found = describe(handlers)
  if (!Array.isArray(handlers) || !handlers.every(isHandler)) {
    throw new OverlayError(
      {
        en: `loading handlers from ${file}: expected an array of MSW's http or graphql handlers as default export or as "handlers", found ${found.en}.`,
        tr: `${file}: varsayılan dışa aktarım ya da “handlers” olarak MSW’nin http veya graphql handler’larından bir dizi bekleniyordu, bulunan: ${found.tr}.`,
      },
      files,
    )
  }
  const answering = handlers.filter(isRequestHandler)
  const others = handlers.length - answering.length
  if (others > 0)
    log('warn', {
      en: `loading handlers from ${file}: left out ${others} for WebSocket, the mock speaks HTTP`,
      tr: `${file}: WebSocket için olan ${others} handler alınmadı, mock HTTP konuşur`,
    })
  return { overlay: overlayOf(answering), files }
}

/** Before it runs: what an msw that does not fit lacks would read as a fault of the file. */
function requireItsMsw(file: string, path: string): void {
  const msw = installedMsw(path)
  if (!msw) return
  try {
    requireKnownMsw(loadingOf(file), msw)
  } catch (error) {
    throw new OverlayError(toldBy(error as Error), [path])
  }
}

async function run(file: string, path: string): Promise<RunModule> {
  try {
    return await runModule(path)
  } catch (error) {
    if (!(error instanceof ModuleFailure)) throw error
    const { message, files } = error
    if (/Cannot find (?:module|package) 'msw['/]/.test(message) && !installedMsw(path)) {
      throw new OverlayError(misfit(loadingOf(file)).told, files)
    }
    throw new OverlayError(
      {
        en: `running ${path}: ${message}. Fix the file.`,
        tr: `${path} çalıştırılamadı: ${message}. Dosyayı düzeltin.`,
      },
      files,
    )
  }
}

/** A CommonJS module that Node runs is its own default export. */
function handlersIn({ default: whole, handlers }: RunModule['exports']): unknown {
  const within = (whole as RunModule['exports'] | null | undefined)?.handlers
  return Array.isArray(whole) ? whole : (handlers ?? within ?? whole)
}

/** By shape and not by class: the file imports an msw of its own. All have this method, those for WebSocket too. */
function isHandler(value: unknown): value is RequestHandler {
  return typeof (value as RequestHandler | null | undefined)?.predicate === 'function'
}

/** Of GraphQL, a subscription is named like a query, and comes by WebSocket. */
function isRequestHandler({ kind, info }: { kind?: unknown; info?: unknown }): boolean {
  return kind !== 'websocket' && info !== undefined
}

function describe(value: unknown): Bilingual {
  if (Array.isArray(value))
    return { en: 'one with other things in it', tr: 'içinde başka şeyler de olan bir dizi' }
  return value === undefined ? { en: 'neither', tr: 'ikisi de yok' } : { en: typeof value, tr: typeof value }
}

function loadingOf(file: string): Bilingual {
  return { en: `loading handlers from ${file}`, tr: file }
}
