import { getOrganization, listMembers } from '@headwater/core/organisations';
import { pageInput } from '@headwater/domain';
import { route } from '../route.ts';

export const organizationRoutes = [
  route({
    method: 'get',
    path: '/organization',
    operationId: 'organization.get',
    summary: 'Read the organisation of the key',
    description: 'Name, kind and state of the organisation that the key belongs to.',
    tag: 'Organisation',
    status: 200,
    useCase: getOrganization,
    input: () => ({}),
    revision: (organization) => organization.revision,
  }),
  route({
    method: 'get',
    path: '/organization/members',
    operationId: 'organization.members',
    summary: 'List the people of the organisation',
    description: 'Names and roles, as a keyset page.',
    tag: 'Organisation',
    query: pageInput,
    status: 200,
    useCase: listMembers,
    input: ({ query }) => query,
  }),
];
