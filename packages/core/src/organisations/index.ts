export { acceptInvitation } from './accept-invitation.ts';
export { addMember } from './add-member.ts';
export { isApiKeyToken, newApiKeyToken } from './api-key-token.ts';
export { assertNamespaceOwned } from './assert-namespace-owned.ts';
export { changeRoles } from './change-roles.ts';
export { checkNamespace } from './check-namespace.ts';
export { claimNamespace } from './claim-namespace.ts';
export { createApiKey } from './create-api-key.ts';
export { createOrganization } from './create-organization.ts';
export { decideNamespace } from './decide-namespace.ts';
export { getInvitation } from './get-invitation.ts';
export { getNamespace } from './get-namespace.ts';
export { getOrganization } from './get-organization.ts';
export { inviteMember } from './invite-member.ts';
export { inviteMembers } from './invite-members.ts';
export { leaveOrganization } from './leave-organization.ts';
export { listApiKeys } from './list-api-keys.ts';
export { listGrantableScopes } from './list-grantable-scopes.ts';
export { listInvitations } from './list-invitations.ts';
export { listMembers } from './list-members.ts';
export { listMyOrganizations } from './list-my-organizations.ts';
export { listNamespaceClaims } from './list-namespace-claims.ts';
export { listNamespaces } from './list-namespaces.ts';
export { removeMember } from './remove-member.ts';
export { requestCuratorDecision } from './request-curator-decision.ts';
export { revokeApiKey } from './revoke-api-key.ts';
export { revokeInvitation } from './revoke-invitation.ts';
export { rotateApiKey } from './rotate-api-key.ts';
export { setUpVendor } from './set-up-vendor.ts';
export {
  type ApiKeyRow,
  findApiKey,
  findApiKeyByHash,
  findOrganization,
  findPerson,
  listMembershipsOfUser,
  noteKeyUse,
} from './store/index.ts';
export { switchOrganization } from './switch-organization.ts';
export { updateOrganization } from './update-organization.ts';
export { keyStateOf, toLocale, toOwnOrganization } from './views.ts';
