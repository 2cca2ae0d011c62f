import cloudMigration from './cloud-migration.ts';
import deliveryPipeline from './delivery-pipeline.ts';
import managedOperations from './managed-operations.ts';
import recoveryDrill from './recovery-drill.ts';

/** Listings of the namespace `yunqian`. */
export const yunqian = [cloudMigration, deliveryPipeline, managedOperations, recoveryDrill];
