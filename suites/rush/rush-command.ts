import { isRegistered, partnerOf, type Surface } from '../../contracts/contract/surfaces.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import { randomInt } from 'node:crypto'
import { ConfigurationError } from '../config/configuration-error.js'
import { resolveTargets, type TargetOptions } from '../config/target/resolve-targets.js'
import { readDuration } from '../config/read-duration.js'
import { loadSuite } from '../register.js'
import type { RunRecord } from '../record/run-record.js'
import { runEnvironment } from '../run/record/run-environment.js'
import { runIdentity, type RunIdentity } from '../run/record/run-identity.js'
import type { TargetSettings } from '../run/target/target-settings.js'
import { requireAllowed } from './allowed.js'
import { planned } from './planned.js'
import type { ProfileName } from './profile.js'
import { rushedAt, type Rushed } from './rushed.js'
import { rushTarget, type RushRequest, type RushRun } from './rush-target.js'
import type { RushProgress } from './send-rush.js'

export interface RushOptions extends TargetOptions {
  profile: ProfileName
  compress?: number
  orders?: number
  seed?: number
  runTag?: string
  maxDuration?: string | undefined
}

export interface RushMetadata {
  toolVersion: string
  stop: AbortSignal
  onProgress?: (progress: RushProgress) => void
}

/** `uyum rush`: many orders at one target, and what became of them. */
export async function rush(
  words: readonly string[],
  options: RushOptions,
  { toolVersion, stop, onProgress }: RushMetadata,
): Promise<RunRecord> {
  return recordOf(options, toolVersion, async (identity) => {
    const request = await prepare(words, options, identity)
    const stops = [stop, ...budget(options)]
    return rushTarget({ ...request, stop: AbortSignal.any(stops), onProgress })
  })
}

/** The record of one run, with the identity that makes it repeatable. */
export async function recordOf(
  { seed = randomInt(2 ** 31), runTag }: Pick<RushOptions, 'seed' | 'runTag'>,
  toolVersion: string,
  run: (identity: RunIdentity) => Promise<RushRun>,
): Promise<RunRecord> {
  const now = Date.now()
  const identity = runIdentity(seed, runTag, now)
  return {
    version: 1,
    tool: { name: 'uyum', version: toolVersion },
    startedAt: new Date(now).toISOString(),
    seed,
    runTag: identity.runTag,
    environment: runEnvironment(),
    runs: [await run(identity)],
  }
}

/** What is to be sent where, before anything is. */
export async function prepare(
  words: readonly string[],
  options: RushOptions,
  identity: RunIdentity,
): Promise<Omit<RushRequest, 'stop' | 'onProgress'>> {
  const settings = await onlyTarget(words, options)
  const suite = await loadSuite(settings.surface, settings.revision)
  const rushed = rushedAt(suite)
  if (!rushed)
    throw new ConfigurationError({
      en: `rushing ${settings.surface}: expected a surface that receives orders or events about them, this one does not. uyum check judges it.${untoldOf(settings.surface).en}`,
      tr: `${settings.surface} yoğunlukta sınanırken: sipariş veya sipariş olayı alan bir arayüz bekleniyordu, bu almıyor. Onu uyum check değerlendirir.${untoldOf(settings.surface).tr}`,
    })
  requireStates(settings, rushed)
  const plan = planned(settings.name, options, {
    seed: identity.seed,
    canCancel: rushed.cancel !== undefined,
    limitPerSecond: settings.maxRequestsPerSecond,
  })
  return { suite, rushed, settings, identity, plan }
}

/** What a folder would have to say. */
function untoldOf(surface: Surface): Bilingual {
  if (isRegistered(partnerOf(surface))) return { en: '', tr: '' }
  return {
    en: ' Of a partner of your own partner.yaml says which operation takes orders (orders, create), and by which member its caller names one: givenBy: caller, or repeats by a member.',
    tr: ' Kendi iş ortağınızda siparişi hangi işlemin aldığını (orders, create) ve çağıranın ona hangi alanla ad verdiğini partner.yaml söyler: givenBy: caller ya da bir alana göre repeats.',
  }
}

/** What is told of an order that nobody made says nothing, and a fixture is one order. */
function requireStates({ name, states }: TargetSettings, { state }: Rushed): void {
  if (state === undefined || states !== undefined) return
  throw new ConfigurationError({
    en: `rushing ${name}: expected a states hook, there is none: each event is about an order of its own, which "${state}" makes. Name the hook with --states <url>, or as states in the configuration.`,
    tr: `${name} yoğunlukta sınanırken: bir durum ucu bekleniyordu, yok: her olay kendi siparişi hakkındadır, onu da "${state}" durumu oluşturur. Ucu --states <url> ile ya da yapılandırmada states olarak verin.`,
  })
}

async function onlyTarget(words: readonly string[], options: RushOptions): Promise<TargetSettings> {
  const targets = await resolveTargets(words, options)
  const [settings] = targets
  const names = targets.map(({ name }) => name).join(', ')
  if (!settings || targets.length > 1)
    throw new ConfigurationError({
      en: `rushing: expected one target, got ${names || 'none'}. Name one: a rush has the machine to itself.`,
      tr: `yoğunlukta sınanırken: tek bir hedef bekleniyordu, ${names || 'hiçbiri'} verildi. Birini adlandırın: makine yalnızca onun olmalı.`,
    })
  requireAllowed(settings)
  return settings
}

/** When it is over by itself. */
export function budget({ maxDuration }: Pick<RushOptions, 'maxDuration'>): AbortSignal[] {
  return maxDuration === undefined ? [] : [AbortSignal.timeout(readDuration('--max-duration', maxDuration))]
}
