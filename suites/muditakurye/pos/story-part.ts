import type { StoryPart } from '../../rehearse/story-part.js'

export const part: StoryPart = {
  stages: {
    NEW: 'taken',
    VALIDATED: 'taken',
    ROUTED: 'taken',
    ASSIGNED: 'taken',
    ACCEPTED: 'taken',
    PREPARED: 'taken',
    ON_DELIVERY: 'on-the-way',
    DELIVERED: 'delivered',
    CANCELED: 'cancelled',
  },
}
