/** What asks at a terminal; the build bundles it into this file, for few need it and it is six packages. */
export { confirm, isCancel, multiselect, select, text } from '@clack/prompts'
