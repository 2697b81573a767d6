import type { StoryPart } from '../../rehearse/story-part.js'

export const part: StoryPart = {
  stages: {
    pending: 'taken',
    confirmed: 'taken',
    preparing: 'preparing',
    on_the_way: 'on-the-way',
    delivered: 'delivered',
    cancelled: 'cancelled',
  },
}
