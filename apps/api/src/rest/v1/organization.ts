import { getOrganization, listMembers } from '@headwater/core/organisations';
import { pageInput } from '@headwater/domain';
import { route } from '../route.ts';

export const organizationRoutes = [
  route({
    method: 'get',
    path: '/organization',
    operationId: 'organization.get',
    summary: 'Read the organisation of the key',
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
    tag: 'Organisation',
    query: pageInput,
    status: 200,
    useCase: listMembers,
    input: ({ query }) => query,
  }),
];
