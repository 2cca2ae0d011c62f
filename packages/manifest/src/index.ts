export { canonicalize } from './canonical/canonicalize.ts';
export { digestOf } from './canonical/digest-of.ts';
export { normalizeManifest } from './canonical/normalize-manifest.ts';
export type { Check, Hit } from './check/check.ts';
export type { BoundaryCell, CheckContext, SimilarListing } from './check/check-context.ts';
export { compareVersions } from './check/compare-versions.ts';
export { type Explanation, explain } from './check/explain.ts';
export type { Finding, FindingParams, Severity } from './check/finding.ts';
export { runChecks } from './check/run-checks.ts';
export { allChecks } from './checks/index.ts';
export * from './codes/index.ts';
export { defineManifest } from './define-manifest.ts';
export { defineSolution } from './define-solution.ts';
export { diffManifests, type ManifestChange, type ManifestDiff } from './diff/diff-manifests.ts';
export type { ChangeKind, Impact } from './diff/impact.ts';
export { exampleManifests } from './examples/index.ts';
export { type FileUse, fileRules } from './files/file-rules.ts';
export { type NamedFile, namedFilesOf } from './files/named-files-of.ts';
export { fromDirectoryRecord } from './import/from-directory-record.ts';
export { type FromOpenApiOptions, fromOpenApi } from './import/from-openapi.ts';
export type { ImportResult, ImportTask } from './import/import-result.ts';
export * from './schema/index.ts';
export { toJsonSchema } from './schema/to-json-schema.ts';
export { inSchemaOrder } from './source/in-schema-order.ts';
export {
  maxManifestBytes,
  type ParsedManifest,
  parseManifest,
  type SourceProblem,
} from './source/parse-manifest.ts';
export { fromPointer, toPointer, valueAt } from './source/pointer.ts';
export type { Position } from './source/position-of.ts';
export { type Validation, validate } from './validate/validate.ts';
export { type LocatedFinding, validateSource } from './validate/validate-source.ts';
