export { compareObjects, type Comparison } from './compare';
export { printMarkdown } from './markdown';
export { printComparison } from './text';
