/** The queue that checks wait in; the build bundles it into this file, where it is one copy for both kinds of module. */
export { default as Queue } from 'p-queue'
