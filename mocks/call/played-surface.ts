import { operationsOf } from '../../contracts/openapi/operations.js'
import { answerWithFaults } from './faults/answer-with-faults.js'
import { knownSecrets } from '../journal/known-secrets.js'
import { redactText } from '../journal/redact-text.js'
import { beyondLimit } from '../limits/rate-limits/beyond-limit.js'
import { LimitReached } from '../limits/limit-reached.js'
import { log } from '../server/log/log.js'
import type { Defect, MockSurface } from '../surfaces/mock-surface.js'
import { Refusal, type Answer } from './answer.js'
import type { Call } from './call.js'
import { ForcedAnswers } from './forced-answers.js'
import { methodsAt, type Routes } from './operation-at.js'
import { unreadableAnswer } from './unreadable-answer.js'

/** A surface as it is played: which operation a request names, and what it answers to a call. */
export interface PlayedSurface {
  surface: MockSurface
  routes: Routes
  /** The defects that it has now, by the requirements that they violate. */
  readonly violated: readonly string[]
  /** From now on it has these defects and no others, in all worlds of this process. */
  violate(requirements: readonly string[]): void
  /** Whatever an operation throws becomes an answer in the partner's shape; a fault of ours is logged besides. */
  answer(call: Call): Answer | Promise<Answer>
}

type Answering = (call: Call) => Answer | Promise<Answer>

/** Puts a surface's operations behind their documented paths, with the chosen defects around them. */
export function playSurface(surface: MockSurface, defects: readonly string[] = []): PlayedSurface {
  const routes = routesOf(surface)
  const forced = new ForcedAnswers(surface)
  const sound = caught(surface, (call) => operate(surface, routes, forced, call))
  let violated: readonly string[] = []
  let defective = sound
  const violate = (requirements: readonly string[]): void => {
    violated = requirements.filter((requirement) => Object.hasOwn(surface.defects, requirement))
    defective = violated.reduce(
      (inner, requirement) => withDefect(surface, surface.defects[requirement]!, inner),
      sound,
    )
  }
  violate(defects)
  const faulty = caught(surface, (call) => answerWithFaults(surface, call, defective))
  const answer: Answering = (call) => {
    if (call.problem) return unreadableAnswer(call.problem, surface)
    return call.world.faults.isEmpty ? defective(call) : faulty(call)
  }
  return {
    surface,
    routes,
    answer,
    violate,
    get violated() {
      return violated
    },
  }
}

function routesOf(surface: MockSurface): Routes {
  const routes = new Map<string, Map<string, string>>()
  for (const { id, method, path } of operationsOf(surface.contract, surface.surface)) {
    routes.set(path, (routes.get(path) ?? new Map<string, string>()).set(method, id))
  }
  return routes
}

/** The operation's answer; what is refused, limited or forced leaves before. */
function operate(
  surface: MockSurface,
  routes: Routes,
  forced: ForcedAnswers,
  call: Call,
): Answer | Promise<Answer> {
  const operation = surface.operations[call.operation]
  if (!operation) return refusalOf(surface, routes, call)
  const refused = call.world.rateLimits.isEmpty ? undefined : beyondLimit(surface, call.operation, call)
  return refused ?? forced.answerTo(call) ?? operation(call, call.world.stateOf(surface))
}

function refusalOf({ refusals }: MockSurface, routes: Routes, { path }: Call): Answer {
  const methods = methodsAt(routes, path)
  if (!methods) return refusals.unknownPath
  return refusals.wrongMethod(
    [...methods.keys()].flatMap((method) => (method === 'GET' ? [method, 'HEAD'] : method)),
  )
}

function withDefect(surface: MockSurface, defect: Defect<unknown>, inner: Answering): Answering {
  const proceed = async (call: Call): Promise<Answer> => inner(call)
  return caught(surface, async (call) => defect(call, proceed, call.world.stateOf(surface)))
}

function caught(surface: MockSurface, answering: Answering): Answering {
  return (call) => {
    try {
      const answer = answering(call)
      return answer instanceof Promise
        ? answer.catch((thrown: unknown) => answerTo(thrown, surface, call))
        : answer
    } catch (thrown) {
      return answerTo(thrown, surface, call)
    }
  }
}

function answerTo(
  thrown: unknown,
  { surface, refusals }: MockSurface,
  { method, path, world }: Call,
): Answer {
  if (thrown instanceof Refusal) return thrown.answer
  // It is no answer of the partner's.
  if (thrown instanceof LimitReached) throw thrown
  const fault = redactText(String(thrown), knownSecrets(world))
  log('error', {
    en: `${surface} ${method} ${path} failed: ${fault}`,
    tr: `${surface} ${method} ${path} yanıtlanamadı: ${fault}`,
  })
  return refusals.brokenServer
}
