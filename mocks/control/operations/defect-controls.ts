import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { PlayedSurface } from '../../call/played-surface.js'
import { violatedRequirement } from '../../defects/violated-requirement.js'
import { defineServerControl } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import { closedObject, listOf, type JsonSchema } from '../schemas/json-schema.js'
import { text } from '../schemas/schemas.js'
import { requirePlayed } from './require-surface.js'

/** A requirement that a surface can be made to violate. */
export interface ShownDefect {
  /** For `violated`, and for `uyum mock --defect`. */
  name: string
  /** What the requirement demands. */
  text: Bilingual
  violated: boolean
}

const defectSchema: JsonSchema = {
  type: 'object',
  required: ['name', 'text', 'violated'],
  properties: { name: text, text: { type: 'object' }, violated: { type: 'boolean' } },
}
const path = '/defects/{partner}/{role}'
const doing = 'listing the defects of'
const answers = {
  200: { description: 'The defects that the surface can have.', schema: listOf(defectSchema) },
  404: { description: 'The surface is not mocked.' },
}

export const defectControls = [
  defineServerControl({
    id: 'listDefects',
    method: 'get',
    path,
    summary: 'The requirements that a surface can be made to violate, and those that it violates now.',
    answers,
    run: (request) => ({ body: shownDefects(requirePlayed(request, doing)) }),
  }),
  defineServerControl<{ violated: string[] }>({
    id: 'setDefects',
    method: 'put',
    path,
    summary:
      'Has a surface violate these requirements and no others, in every world of this process, until the mock ends.',
    body: closedObject({ violated: listOf(text) }, ['violated']),
    answers,
    run: (request) => {
      const played = requirePlayed(request, doing)
      const { violated } = request.body
      const unknown = violated.find((name) => !Object.hasOwn(played.surface.defects, name))
      if (unknown !== undefined) {
        throw new ControlRefusal(400, {
          en: `violating "${unknown}": expected a defect that ${played.surface.surface} can have, it has none of that name. GET defects/${played.surface.surface} lists them.`,
          tr: `“${unknown}” ihlali: ${played.surface.surface} için bu adda bir kusur yok. Olanları GET defects/${played.surface.surface} listeler.`,
        })
      }
      played.violate(violated)
      return { body: shownDefects(played) }
    },
  }),
]

function shownDefects({ surface: { surface, contract, defects }, violated }: PlayedSurface): ShownDefect[] {
  const requirements = { ...contract.clientRequirements[surface], ...contract.requirements[surface] }
  return Object.keys(defects).map((name) => {
    const requirement = requirements[violatedRequirement(name)]
    return { name, text: requirement?.text ?? { en: name, tr: name }, violated: violated.includes(name) }
  })
}
