import { expect, test } from 'vitest';
import {
  answered,
  edited,
  editedAt,
  firstState,
  received,
  recovered,
  redone,
  resolved,
  undone,
} from './draft-state.ts';
import type { StoredDraft } from './stored-draft.ts';

const stored = (revision: number, manifest: Record<string, unknown>): StoredDraft => ({
  id: 'ldr_1',
  revision,
  manifest,
  updatedBy: { id: 'usr_2', name: 'Li Wei' },
  updatedAt: '2026-11-22T02:00:00.000Z',
});
const begun = () => firstState(stored(1, { license: 'MIT', version: '1.0.0' }));
const at = (path: string, next: unknown, time = 0) => ({ path, next, at: time });

test('somebody else’s change to another field comes in, and mine is still to be saved', () => {
  const state = received(
    editedAt(begun(), at('version', '1.1.0')),
    stored(2, { license: 'ISC', version: '1.0.0' }),
  );
  expect(state.value).toEqual({ license: 'ISC', version: '1.1.0' });
  expect(state.save.kind).toBe('waiting');
  expect(state.notice).toMatchObject({ kind: 'merged', by: { name: 'Li Wei' }, places: ['license'] });
});

test('a change of the same field stops the saving until somebody chooses, and writing goes on meanwhile', () => {
  const met = received(
    editedAt(begun(), at('license', 'BSD')),
    stored(2, { license: 'ISC', version: '2.0.0' }),
  );
  expect(met.save.kind).toBe('conflict');
  const later = editedAt(met, at('repository', 'https://acme.example'));
  expect(later.incoming?.conflicts.map(({ path }) => path)).toEqual(['license']);
  expect(resolved(later, () => 'mine').value).toEqual({
    license: 'BSD',
    version: '2.0.0',
    repository: 'https://acme.example',
  });
  expect(resolved(later, () => 'theirs').value).toMatchObject({
    license: 'ISC',
    repository: 'https://acme.example',
  });
});

test('agreeing with the other side by typing the same ends the conflict', () => {
  const met = received(
    editedAt(begun(), at('license', 'BSD')),
    stored(2, { license: 'ISC', version: '1.0.0' }),
  );
  expect(editedAt(met, at('license', 'ISC', 9e9)).incoming).toBeNull();
});

test('undo takes back my edit alone, not what came from somebody else since', () => {
  const met = received(
    editedAt(begun(), at('version', '1.1.0')),
    stored(2, { license: 'ISC', version: '1.0.0' }),
  );
  expect(undone(met).value).toEqual({ license: 'ISC', version: '1.0.0' });
  expect(redone(undone(met)).value).toEqual({ license: 'ISC', version: '1.1.0' });
});

test('typing in one field is one step back, going on elsewhere is another', () => {
  let state = begun();
  for (const [index, text] of ['A', 'AB', 'ABC'].entries())
    state = editedAt(state, at('license', text, index * 100));
  state = editedAt(state, at('version', '3.0.0', 400));
  expect(undone(state).value).toEqual({ license: 'ABC', version: '1.0.0' });
  expect(undone(undone(state)).value).toEqual({ license: 'MIT', version: '1.0.0' });
});

test('what is typed while a save is under way is still to be saved', () => {
  const sent = editedAt(begun(), at('license', 'ISC'));
  const typed = editedAt(sent, at('license', 'ISC OR MIT', 9e9));
  const state = answered(typed, { kind: 'saved', draft: stored(2, sent.value) });
  expect(state.save.kind).toBe('waiting');
  expect(answered(sent, { kind: 'saved', draft: stored(2, sent.value) }).save.kind).toBe('saved');
});

test('a copy that a closed window left is brought together with what the server has by now', () => {
  const copy = {
    window: 'w',
    base: { license: 'MIT', version: '1.0.0' },
    value: { license: 'MIT', version: '1.0.1' },
    draft: 'ldr_1',
    revision: 1,
    at: '2026-11-22T01:00:00.000Z',
  };
  const state = recovered(firstState(stored(3, { license: 'ISC', version: '1.0.0' })), copy);
  expect(state.value).toEqual({ license: 'ISC', version: '1.0.1' });
  expect(state).toMatchObject({ notice: { kind: 'recovered' }, save: { kind: 'waiting' } });
});

test('an import is one step, and can be taken back whole', () => {
  const state = edited(begun(), { value: { kind: 'service' }, place: '', at: 0 });
  expect(undone(state).value).toEqual({ license: 'MIT', version: '1.0.0' });
});
