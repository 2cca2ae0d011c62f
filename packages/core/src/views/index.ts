export { deleteView } from './delete-view.ts';
export { listViews } from './list-views.ts';
export { saveView } from './save-view.ts';
