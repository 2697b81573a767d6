import { Findings } from '../../../contracts/own/load/findings.js'
import { SourceFile } from '../../../contracts/own/load/source-file.js'
import { validateFile } from '../../../contracts/own/load/validate-file.js'
import { isSurface, type Surface } from '../../../contracts/contract/surfaces.js'
import { loadOperations, type NamedOperations } from './named-operations.js'
import { kindOfStep } from './step-kind.js'
import type { Happening, Story, StoryStep, StepCall } from './story.js'
import type { HappeningDocument, StepDocument, StoryDocument, WorkflowDocument } from './story-document.js'
import { StoryError } from './story-error.js'
import { storySchema } from './story-schema.js'

/** Where a step that awaits something says no time: milliseconds. */
const defaultTimeoutMs = 20_000

/** The stories of one document: each workflow is one. */
export async function readStories(file: string): Promise<Story[]> {
  const source = new SourceFile(file)
  const findings = new Findings()
  if (!validateFile(source, storySchema, 'story', findings)) {
    const [first] = findings.faults
    throw new StoryError(file, `line ${first?.line ?? 1}`, `${first?.message}. ${first?.cure}`)
  }
  const document = source.data as StoryDocument
  const operations = await loadOperations(file, document)
  return document.workflows.map((workflow) => readWorkflow(file, workflow, operations))
}

function readWorkflow(file: string, workflow: WorkflowDocument, operations: NamedOperations): Story {
  const { workflowId, summary, description, 'x-uyum-tr': turkish, 'x-uyum-good': good } = workflow
  const steps: StoryStep[] = []
  for (const step of workflow.steps) steps.push(readStep(file, step, steps, operations))
  return {
    id: workflowId,
    file,
    title: { en: summary, tr: turkish.summary },
    text: { en: flowing(description), tr: flowing(turkish.description) },
    good: { en: flowing(good.en), tr: flowing(good.tr) },
    partners: operations.partners,
    steps,
  }
}

function readStep(
  file: string,
  step: StepDocument,
  before: readonly StoryStep[],
  operations: NamedOperations,
): StoryStep {
  const place = `step ${step.stepId}`
  const fail = (found: string): never => {
    throw new StoryError(file, place, found)
  }
  if (before.some(({ id }) => id === step.stepId)) fail('expected another stepId, it is taken.')
  const own: StepCall = { ...operations.find(step.operationId, place), criteria: criteriaOf(step) }
  const others = (step['x-uyum-or'] ?? []).map((call) => ({
    ...operations.find(call.operationId, place),
    criteria: criteriaOf(call),
  }))
  const kind = kindOfStep(step, own)
  const pushed = before.filter((earlier) => earlier.kind === 'push').map(({ id }) => id)
  const order = kind === 'push' ? step.stepId : (step['x-uyum-order'] ?? pushed[0])
  if (order === undefined || (kind !== 'push' && !pushed.includes(order)))
    fail(`expected a step before it that pushes the order it is about, found ${order ?? 'none'}.`)
  const { 'x-uyum-repeats': repeats } = step
  if (repeats !== undefined && !before.some(({ id }) => id === repeats))
    fail(`expected x-uyum-repeats to name a step before it, ${repeats} is none.`)
  return {
    id: step.stepId,
    text: { en: flowing(step.description), tr: flowing(step['x-uyum-tr']) },
    kind,
    calls: [own, ...others],
    order: order!,
    before: (step['x-uyum-before'] ?? []).map((happening) =>
      readHappening(happening, place, operations, fail),
    ),
    payload: step.requestBody?.payload ?? {},
    moves: step['x-uyum-moves'] ?? [],
    ...(repeats !== undefined && { repeats }),
    timeoutMs: step.timeout ?? defaultTimeoutMs,
    isOptional: step['x-uyum-optional'] ?? false,
  }
}

function criteriaOf({ successCriteria = [] }: Pick<StepDocument, 'successCriteria'>): string[] {
  return successCriteria.map(({ condition }) => condition)
}

function readHappening(
  happening: HappeningDocument,
  place: string,
  operations: NamedOperations,
  fail: (found: string) => never,
): Happening {
  const surfaceOf = (name: string): Surface =>
    isSurface(name) ? name : fail(`expected a surface, ${name} is none.`)
  if ('fault' in happening) {
    const { operationId, ...fault } = happening.fault
    return { fault: { ...fault, ...operations.find(operationId, place) } }
  }
  if ('move' in happening)
    return { move: { to: happening.move.to, surface: surfaceOf(happening.move.surface) } }
  if ('hold' in happening) return { hold: surfaceOf(happening.hold) }
  if ('deliver' in happening)
    return { deliver: { manner: happening.deliver.manner, surface: surfaceOf(happening.deliver.surface) } }
  return happening
}

/** Prose in YAML is broken into lines. */
function flowing(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
