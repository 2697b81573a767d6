import { operationsOf } from '../../contracts/openapi/operations.js'
import { Refusal, type Answer } from './answer.js'
import type { Call } from './call.js'
import { answerWithFaults } from '../faults/answer-with-faults.js'
import type { Defect, MockSurface } from '../surfaces/mock-surface.js'
import { operationAt, type Routes } from './operation-at.js'
import { Provoker } from './provoke.js'
import { beyondLimit } from '../rate-limits/beyond-limit.js'

/** A surface ready to answer: which operation a call reaches, and what it answers. */
export interface SurfaceHandler {
  surface: MockSurface
  routes: Routes
  handle(call: Call): Answer | Promise<Answer>
}

/** Puts a surface's operations behind their documented paths, with the chosen defects around them. */
export function surfaceHandler(surface: MockSurface, defects: readonly string[] = []): SurfaceHandler {
  const routes = routesOf(surface)
  const provoker = new Provoker(surface)
  const sound = (call: Call): Answer | Promise<Answer> => dispatch(surface, routes, provoker, call)
  const defective = defects
    .filter((requirement) => Object.hasOwn(surface.defects, requirement))
    .reduce((inner, requirement) => withDefect(surface, surface.defects[requirement]!, inner), sound)
  const handle = (call: Call): Answer | Promise<Answer> =>
    call.world.faults.isEmpty
      ? defective(call)
      : answerWithFaults(surface, operationAt(routes, call.path, call.method) ?? '', call, defective)
  return { surface, routes, handle }
}

function routesOf(surface: MockSurface): Routes {
  const routes = new Map<string, Map<string, string>>()
  for (const { id, method, path } of operationsOf(surface.contract, surface.surface)) {
    routes.set(path, (routes.get(path) ?? new Map<string, string>()).set(method, id))
  }
  return routes
}

function dispatch(
  surface: MockSurface,
  routes: Routes,
  provoker: Provoker,
  call: Call,
): Answer | Promise<Answer> {
  const methods = routes.get(call.path)
  if (!methods) return surface.refusals.unknownPath
  const operationId = operationAt(routes, call.path, call.method) ?? ''
  const operation = surface.operations[operationId]
  if (!operation) return surface.refusals.wrongMethod(allowed(methods))
  const refused = call.world.rateLimits.isEmpty ? undefined : beyondLimit(surface, operationId, call)
  if (refused) return refused
  const provoked = provoker.provoked(call, operationId)
  if (provoked) return provoked
  try {
    const answer = operation(call, call.world.stateOf(surface))
    return answer instanceof Promise ? answer.catch(asAnswer) : answer
  } catch (thrown) {
    return asAnswer(thrown)
  }
}

function allowed(methods: ReadonlyMap<string, string>): string[] {
  return [...methods.keys()].flatMap((method) => (method === 'GET' ? [method, 'HEAD'] : method))
}

function asAnswer(thrown: unknown): Answer {
  if (thrown instanceof Refusal) return thrown.answer
  throw thrown
}

function withDefect(
  surface: MockSurface,
  defect: Defect<unknown>,
  inner: (call: Call) => Answer | Promise<Answer>,
): (call: Call) => Promise<Answer> {
  const proceed = async (call: Call): Promise<Answer> => inner(call)
  return async (call) => defect(call, proceed, call.world.stateOf(surface))
}
