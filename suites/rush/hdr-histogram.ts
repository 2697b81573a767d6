/** The histogram of durations; the build bundles it into this file, for few need it and it is four packages. */
export { build } from 'hdr-histogram-js'
