import { whoAmI } from '@headwater/core/identity';
import { route } from '../route.ts';

export const whoamiRoutes = [
  route({
    method: 'get',
    path: '/whoami',
    operationId: 'whoami.get',
    summary: 'Tell who the key speaks for',
    description: 'The key, its organisation and what it may do. Without a key: `kind` is `anonymous`.',
    tag: 'Organisation',
    status: 200,
    useCase: whoAmI,
    input: () => ({}),
  }),
];
