import type { StoryPart } from '../../rehearse/story-part.js'

export const part: StoryPart = { stages: { 1: 'on-the-way', 2: 'delivered' } }
