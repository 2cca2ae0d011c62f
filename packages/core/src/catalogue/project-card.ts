export { projectCard } from '../discovery/index.ts';
