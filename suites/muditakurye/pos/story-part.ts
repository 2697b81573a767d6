import { stagesOf } from '../../rehearse/fact-values.js'
import type { StoryPart } from '../../rehearse/story-part.js'

export const part: StoryPart = {
  stages: stagesOf({
    taken: ['NEW', 'VALIDATED', 'ROUTED', 'ASSIGNED', 'ACCEPTED', 'PREPARED'],
    'on-the-way': ['ON_DELIVERY'],
    delivered: ['DELIVERED'],
    cancelled: ['CANCELED'],
  }),
}
