/** An Arazzo document as far as a story is read from it; `storySchema` has seen that it is so. */
export interface StoryDocument {
  sourceDescriptions: readonly { name: string; url: string }[]
  workflows: readonly WorkflowDocument[]
}

export interface WorkflowDocument {
  workflowId: string
  summary: string
  description: string
  'x-uyum-tr': { summary: string; description: string }
  'x-uyum-good': { en: string; tr: string }
  steps: readonly StepDocument[]
}

export interface StepDocument extends CallDocument {
  stepId: string
  description: string
  timeout?: number
  requestBody?: { payload?: Record<string, unknown> }
  'x-uyum-tr': string
  'x-uyum-order'?: string
  'x-uyum-moves'?: (string | number)[]
  'x-uyum-repeats'?: string
  'x-uyum-optional'?: boolean
  'x-uyum-before'?: HappeningDocument[]
  'x-uyum-or'?: CallDocument[]
}

interface CallDocument {
  operationId: string
  successCriteria?: { condition: string }[]
}

/** As it is written: a fault names its operation as a step does. */
export type HappeningDocument =
  | {
      fault: {
        name: string
        operationId: string
        effect: object
        after?: number
        times?: number
        forSeconds?: number
      }
    }
  | { mend: string }
  | { advance: number }
  | { move: { surface: string; to: string | number } }
  | { hold: string }
  | { deliver: { surface: string; manner: 'in-order' | 'reversed' | 'twice' } }
