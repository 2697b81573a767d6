export const clientRequirements = {}
