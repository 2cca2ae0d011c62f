import equipmentAlerting from './equipment-alerting.ts';
import iotRollout from './iot-rollout.ts';
import visualInspection from './visual-inspection.ts';

/** Listings of the namespace `linggong`. */
export const linggong = [equipmentAlerting, iotRollout, visualInspection];
