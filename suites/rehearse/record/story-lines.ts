import { partnerOf, partnerSheet } from '../../../contracts/contract/surfaces.js'
import type { CheckRecord, StoryLane, StoryLine, StoryRecord } from '../../record/run-record.js'
import type { Redactor } from '../../run/record/redactor.js'
import { namesIn } from '../play/played-order.js'
import type { PlayedStep, PlayedStory } from '../play/played-story.js'
import { bodyOf, type LoggedCall } from '../stage/call-log.js'

/** Lines that a record keeps of one story: more than anybody reads. */
const mostKept = 300

/** Failed checks, by the call that broke them or the step that did not come. */
export interface Broken {
  ofCall: ReadonlyMap<LoggedCall, readonly string[]>
  ofStep: ReadonlyMap<string, CheckRecord['id']>
}

/** The story as it went, for whoever looks at it. */
export function storyRecord(played: PlayedStory, broken: Broken, redactor: Redactor): StoryRecord {
  const { story, steps, notes, startedAt, inapplicable } = played
  const lines = [
    ...folded(played.calls, broken).map((seen) => lineOf(seen, steps, startedAt, redactor)),
    ...notes.map(({ at, surface, text }): StoryLine => ({
      kind: 'note',
      atMs: Math.round(at - startedAt),
      durationMs: 0,
      ...(surface && { to: partnerOf(surface) }),
      text,
    })),
    ...(inapplicable ? [] : steps.flatMap((step) => missingLine(step, startedAt, broken))),
  ].toSorted((one, other) => one.atMs - other.atMs)
  const failed = steps.find(({ outcome }) => outcome === 'failed')
  return {
    id: story.id,
    title: story.title,
    text: story.text,
    good: story.good,
    lanes: lanesOf(played),
    lines: lines.slice(0, mostKept),
    leftOut: Math.max(0, lines.length - mostKept),
    ...(failed && !inapplicable && { broke: { step: failed.step.id, text: failed.step.text } }),
    ...(inapplicable && { inapplicable }),
  }
}

/** Those who push orders stand on the left, those who bring them on the right. */
function lanesOf({ story, calls }: PlayedStory): StoryLane[] {
  const seen = [...new Set([...story.partners, ...calls.map(({ surface }) => partnerOf(surface))])]
  const lane = (partner: (typeof seen)[number]): StoryLane => ({
    id: partner,
    name: partnerSheet(partner).name,
  })
  const isLeft = (partner: (typeof seen)[number]): boolean => partnerSheet(partner).party === 'platform'
  return [
    ...seen.filter(isLeft).map(lane),
    { id: 'implementation' },
    ...seen.filter((partner) => !isLeft(partner)).map(lane),
  ]
}

interface SeenCall {
  logged: LoggedCall
  times: number
  broken: readonly string[]
}

/** What was asked again and again with nothing between stands once. */
function folded(calls: readonly LoggedCall[], { ofCall }: Broken): SeenCall[] {
  const seen: SeenCall[] = []
  for (const logged of calls) {
    const broken = ofCall.get(logged) ?? []
    const last = seen.at(-1)
    const isSame =
      last !== undefined &&
      broken.length === 0 &&
      last.broken.length === 0 &&
      logged.step === undefined &&
      last.logged.surface === logged.surface &&
      last.logged.isServed === logged.isServed &&
      last.logged.call.operation === logged.call.operation &&
      last.logged.call.response?.status === logged.call.response?.status &&
      last.logged.call.request.readableBody.equals(logged.call.request.readableBody)
    if (isSame && last.logged.step === undefined) last.times += 1
    else seen.push({ logged, times: 1, broken })
  }
  return seen
}

function lineOf(
  { logged, times, broken }: SeenCall,
  steps: readonly PlayedStep[],
  startedAt: number,
  redactor: Redactor,
): StoryLine {
  const { surface, isServed, call } = logged
  const { operation, request, response, error } = call
  const partner = partnerOf(surface)
  const [order] = namesIn(surface, bodyOf(logged))
  const step = steps.find(({ calls }) => calls.includes(logged))
  return {
    kind: 'call',
    atMs: Math.max(0, Math.round(logged.startedAt - startedAt)),
    durationMs: Math.round(logged.endedAt - logged.startedAt),
    from: isServed ? partner : 'implementation',
    to: isServed ? 'implementation' : partner,
    name: operation ?? redactor.text(`${request.method} ${request.path}`),
    ...(order !== undefined && { order: redactor.text(order) }),
    ...(response ? { status: response.status } : { error: redactor.text(error ?? '') }),
    ...(times > 1 && { times }),
    ...(step && { text: step.step.text }),
    ...(broken.length > 0 && { broken: [...broken] }),
  }
}

function missingLine(
  { step, outcome, endedAt }: PlayedStep,
  startedAt: number,
  { ofStep }: Broken,
): StoryLine[] {
  if (outcome !== 'failed') return []
  const [{ surface, operation }] = step.calls
  const partner = partnerOf(surface)
  const isAwaited = step.kind === 'awaited'
  const id = ofStep.get(step.id)
  return [
    {
      kind: 'missing',
      atMs: Math.round(endedAt - startedAt),
      durationMs: 0,
      from: isAwaited ? 'implementation' : partner,
      to: isAwaited ? partner : 'implementation',
      name: operation,
      text: step.text,
      ...(id !== undefined && { broken: [id] }),
    },
  ]
}
