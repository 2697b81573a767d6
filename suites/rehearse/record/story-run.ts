import type { CheckRecord, Run } from '../../record/run-record.js'
import { contractRecord } from '../../run/record/contract-record.js'
import { Redactor } from '../../run/record/redactor.js'
import type { Waiver } from '../../run/target/target-settings.js'
import { hideShownSecrets } from '../../observe/record/hide-shown-secrets.js'
import { secretCredentials } from '../../../contracts/secrets/secret-credentials.js'
import { credentialOf } from '../../run/target/target-settings.js'
import { applyWaivers } from '../../verdict/apply-waivers.js'
import type { Finding } from '../judge/finding.js'
import { judgeStory } from '../judge/judge-story.js'
import type { PlayedStory } from '../play/played-story.js'
import type { LoggedCall } from '../stage/call-log.js'
import type { Stage } from '../stage/stage.js'
import { findingRecord } from './finding-record.js'
import { judgeParts, type JudgedPart } from './judge-parts.js'
import { partRecord } from './part-record.js'
import { storyRecord, type Broken } from './story-lines.js'
import { recordingOf } from './story-recordings.js'
import { storyVerdict } from './story-verdict.js'

/** What a run says beside its story. */
export interface StoryRunSettings {
  waivers: readonly Waiver[]
  build?: string
  /** What started the implementation. */
  command?: string
  /** Milliseconds since 1970. */
  now: number
}

/** Judges a story, by its parts and across partners, and writes its run. */
export async function storyRun(played: PlayedStory, stage: Stage, settings: StoryRunSettings): Promise<Run> {
  const redactor = redactorOf(played, stage)
  const findings = judgeStory(played, stage)
  const parts = await judgeParts(played, stage)
  const across = findings.map((finding) => findingRecord(played.story.id, finding, stage, redactor))
  const today = new Date(settings.now).toISOString().slice(0, 10)
  const { checks, warnings } = applyWaivers(
    [...across, ...parts.map((part) => partRecord(part, played, stage, redactor)), ...faultOf(played)],
    settings.waivers.filter(({ check }) => isAbout(check, played)),
    today,
  )
  const surface = played.orders[0]?.surface ?? played.story.steps[0]!.calls[0].surface
  const contract = stage.contracts[surface]!
  return {
    target: played.story.id,
    surface,
    side: 'both',
    baseUrl: stage.addresses[surface] ?? '',
    ...(settings.build !== undefined && { build: settings.build }),
    clock: { mode: stage.minuteMs === 60_000 ? 'real' : 'shortened', minuteMs: stage.minuteMs },
    contract: contractRecord(contract, surface),
    readings: {},
    ...observedBy(settings.command, redactor),
    ...storyVerdict(checks, played),
    partial: false,
    warnings,
    durationMs: Math.round(played.endedAt - played.startedAt),
    checks,
    story: storyRecord(played, brokenBy(findings, parts, played), redactor),
  }
}

/** A record holds no secret: a command in which one stands is left out. */
export function observedBy(command: string | undefined, redactor: Redactor): Pick<Run, 'observed'> {
  return command !== undefined && redactor.text(command) === command ? { observed: { command } } : {}
}

/** A waiver names a check of the story; of a part's it counts in every story. */
function isAbout(check: string, { story }: PlayedStory): boolean {
  return !check.startsWith('stories/') || check.startsWith(`stories/${story.id}/`)
}

/** What went wrong with the rehearsal itself accuses nobody. */
function faultOf({ story, fault }: PlayedStory): CheckRecord[] {
  if (fault === undefined) return []
  const reason = `uyum itself failed: ${fault}`
  return [
    {
      id: `stories/${story.id}/rehearsed`,
      title: { en: 'can be rehearsed', tr: 'prova edilebilir' },
      tags: ['story'],
      requirement: 'rehearsed',
      requirementText: story.text,
      basis: 'assumed',
      quote: '',
      document: '',
      level: 'must',
      outcome: 'errored',
      expected: '',
      actual: '',
      reason,
      tr: { expected: '', actual: '', reason: `uyum’un kendi hatası: ${fault}` },
      durationMs: 0,
      exchanges: [],
    },
  ]
}

function brokenBy(
  findings: readonly Finding[],
  parts: readonly JudgedPart[],
  { story, calls }: PlayedStory,
): Broken {
  const ofCall = new Map<LoggedCall, string[]>()
  const ofStep = new Map<string, string>()
  const blame = (logged: LoggedCall | undefined, id: string): void => {
    if (logged) ofCall.set(logged, [...(ofCall.get(logged) ?? []), id])
  }
  for (const { outcome, behaviour, step, calls: shown } of findings) {
    if (outcome !== 'failed') continue
    const id = `stories/${story.id}/${behaviour}`
    if (step === undefined) blame(shown.at(-1), id)
    else ofStep.set(step, id)
  }
  for (const { check, result } of parts) {
    if (result.outcome !== 'failed') continue
    const judged = result.matches[0]?.at(-1)
    blame(
      calls.find(({ call }) => call === judged),
      check.id,
    )
  }
  return { ofCall, ofStep }
}

export function redactorOf(played: PlayedStory, stage: Stage): Redactor {
  const redactor = new Redactor({}, {})
  for (const [surface, credentials] of Object.entries(stage.credentials)) {
    if (![...stage.called, ...stage.served].some((known) => known === surface)) continue
    for (const name of secretCredentials) {
      const value = credentialOf(credentials, name)
      if (value !== undefined) redactor.hide(String(value), name)
    }
  }
  for (const surface of [...stage.called, ...stage.served])
    hideShownSecrets(redactor, recordingOf(surface, played, stage))
  return redactor
}
