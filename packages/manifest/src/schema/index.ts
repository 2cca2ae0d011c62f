export {
  type IntegrationManifest,
  integrationSchema,
  type Manifest,
  type ManifestInput,
  manifestSchema,
  type ServiceManifest,
  type SolutionManifest,
  serviceSchema,
  solutionSchema,
} from './manifest.ts';
