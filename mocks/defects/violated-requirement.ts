/** The requirement that a defect violates; behind a slash stands what tells it from others of the same requirement. */
export function violatedRequirement(defect: string): string {
  return defect.split('/', 1)[0]!
}
